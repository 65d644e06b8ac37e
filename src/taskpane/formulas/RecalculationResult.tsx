import type { FormulasTexts } from "../../i18n/pane/formulas";
import type { ChangedValue, Recalculation } from "../../workbook/ports/formulasPort";
import type { CellAddress } from "../../workbook/ports/port";
import { useTypography } from "../ui/style/typography";
import { useVisuallyHidden } from "../ui/style/visuallyHidden";
import { CellList, CellsWithSentence } from "../ui/CellList";

type ResultProps = {
  readonly result: Recalculation;
  readonly texts: FormulasTexts;
  readonly onShow: (cell: CellAddress) => void;
};

/** What has another value than before, old and new; what belongs to a quote says so. */
export function RecalculationResult({ result, texts, onShow }: ResultProps) {
  const type = useTypography();
  const { calculated, changed, unanswered, damaged } = result;
  return (
    <>
      {changed.some(({ quote }) => quote) && <p className={type.body}>{texts.quotesChanged}</p>}
      {changed.length > 0 && (
        <CellList label={texts.changedList} cells={changed} onShow={onShow}>
          {(each) => <Change change={each} texts={texts} />}
        </CellList>
      )}
      {damaged > 0 && calculated > 0 && <p className={type.body}>{texts.damaged(damaged)}</p>}
      <CellsWithSentence
        sentence={texts.unanswered(unanswered.length)}
        cells={unanswered}
        onShow={onShow}
      />
    </>
  );
}

/** The result in one sentence, which screen readers say. */
export function recalculationSentence(result: Recalculation, texts: FormulasTexts): string {
  const { calculated, changed, unanswered, damaged } = result;
  if (calculated === 0) return texts.none;
  if (changed.length > 0) return texts.changed(changed.length, calculated);
  // Of what waits or is damaged, nobody knows whether it is right.
  const known = calculated - unanswered.length - damaged;
  return known > 0 ? texts.unchanged(known) : "";
}

function Change({
  change: { before, after, quote },
  texts,
}: {
  readonly change: ChangedValue;
  readonly texts: FormulasTexts;
}) {
  const type = useTypography();
  const hidden = useVisuallyHidden();
  const [old, now] = [before || texts.empty, after || texts.empty];
  return (
    <>
      <span className={type.body} aria-hidden>
        {texts.change(old, now)}
      </span>
      <span className={hidden.text}>{texts.spokenChange(old, now)}</span>
      {quote && (
        <span className={type.small}>
          {(quote.isSuperseded ? texts.sentQuote : texts.quote)(quote.number, quote.revision)}
        </span>
      )}
    </>
  );
}
