import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { errorSentence, formatEuro } from "../../../i18n";
import { pricedListTexts, type PricedListTexts } from "../../../i18n/tools/list";
import { usePane } from "../../environment/PaneContext";
import { CellList, CellsWithSentence } from "../../ui/CellList";
import { Notice } from "../../ui/Notice";
import { problemSentence } from "../../ui/problemSentence";
import { useTypography } from "../../ui/style/typography";
import { ListColumns } from "./ListColumns";
import type { PricedList } from "./pricedList";
import { Suggestions } from "./Suggestions";
import { useListPricing, type ListWork } from "./useListPricing";

const SUMS = ["oneOff", "monthly", "yearly"] as const;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  sums: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  amount: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  left: { alignSelf: "flex-start" },
});

/** Prices a list of the user's: shows what it understands, and writes nothing before it is told to. */
export function ListPricing() {
  const styles = useStyles();
  const type = useTypography();
  const pane = usePane();
  const texts = pricedListTexts(pane.language);
  const headings = { price: texts.price, net: texts.lineNet };
  const tool = useListPricing(headings);
  const { list, priced, work, problem, isBusy } = tool;

  return (
    <div className={styles.root}>
      <p className={type.small}>{texts.intro}</p>
      <Button className={styles.left} disabledFocusable={isBusy} onClick={tool.read}>
        {list ? texts.readAgain : texts.read}
      </Button>
      {list && !priced && <p className={type.body}>{texts.noProducts}</p>}
      {list && priced && (
        <>
          <p className={type.strong}>
            {texts.found(`${list.sheet}!${list.address}`, priced.lines.length)}
          </p>
          <p className={type.body}>{missingSentence(priced, texts)}</p>
          <ListColumns
            {...{ list, texts }}
            {...priced}
            defaults={tool.defaults}
            onChoose={tool.choose}
            onDefaults={tool.setDefaults}
          />
          <Suggestions
            {...{ texts, isBusy }}
            suggestions={priced.suggestions}
            onAccept={tool.correct}
          />
          {priced.errors.length > 0 && (
            <>
              <p className={type.strong}>{texts.errors}</p>
              <CellList label={texts.errors} cells={priced.errors} onShow={tool.show}>
                {({ error }) => (
                  <span className={type.small}>{errorSentence(error, pane.language)}</span>
                )}
              </CellList>
            </>
          )}
          <dl aria-label={texts.net} className={styles.sums}>
            {SUMS.filter((sum) => !priced.totals[sum].isZero()).map((sum) => (
              <Sum key={sum} name={texts.sums[sum]}>
                {formatEuro(priced.totals[sum], pane.language)}
              </Sum>
            ))}
          </dl>
          <div className={styles.row}>
            <Button
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => tool.write("formulas")}
            >
              {texts.writeFormulas}
            </Button>
            <Button disabledFocusable={isBusy} onClick={() => tool.write("values")}>
              {texts.writeValues}
            </Button>
          </div>
        </>
      )}
      <p role="status" className={type.strong}>
        {workSentence(work, texts)}
      </p>
      {(work.kind === "written" || work.kind === "corrected") && (
        <Button className={styles.left} size="small" onClick={tool.undo}>
          {texts.undo}
        </Button>
      )}
      {work.kind === "undone" && (
        <CellsWithSentence
          sentence={texts.changedSince}
          cells={work.changedSince}
          onShow={tool.show}
        />
      )}
      {problem && (
        <Notice intent="error" onClose={tool.dismiss}>
          {problemSentence(problem, pane.texts)}
        </Notice>
      )}
    </div>
  );
}

function Sum({ name, children }: { readonly name: string; readonly children: string }) {
  const styles = useStyles();
  const type = useTypography();
  return (
    <>
      <dt className={type.body}>{name}</dt>
      <dd className={styles.amount}>{children}</dd>
    </>
  );
}

function missingSentence({ lines }: PricedList, texts: PricedListTexts): string {
  const missing = lines.filter(({ priced }) => !priced.ok).length;
  return missing === 0 ? texts.allPriced : texts.withoutPrice(missing);
}

/** What came of it, in one sentence, which screen readers say. */
function workSentence(work: ListWork, texts: PricedListTexts): string {
  if (work.kind === "idle") return "";
  if (work.kind === "written") return texts.written(work.place);
  return work.kind === "corrected" ? texts.corrected(work.cells) : texts[work.kind];
}
