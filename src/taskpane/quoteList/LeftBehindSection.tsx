import { Button, mergeClasses } from "@fluentui/react-components";
import type { ListTexts } from "../../i18n/screens/list";
import type { LeftBehind } from "../../workbook/ports/quotes/quotePort";
import { useTypography } from "../ui/style/typography";
import { useLayout } from "../ui/style/layout";
import { quoteName } from "./groups/quoteName";
import type { QuoteActions } from "./useQuoteActions";

type LeftBehindSectionProps = {
  readonly leftBehind: readonly LeftBehind[];
  readonly actions: QuoteActions;
  readonly quoteTexts: ListTexts;
};

/** What an older version has hidden or half deleted: said what it is, and shown or removed by hand only. */
export function LeftBehindSection({ leftBehind, actions, quoteTexts }: LeftBehindSectionProps) {
  const layout = useLayout();
  const type = useTypography();
  if (leftBehind.length === 0) return null;
  const { left: texts } = quoteTexts;

  const button = (text: string, of: string, onClick: () => void) => (
    <Button
      size="small"
      aria-label={quoteTexts.of(text, of)}
      disabledFocusable={actions.isBusy}
      onClick={onClick}
    >
      {text}
    </Button>
  );

  return (
    <section className={layout.stack}>
      <div>
        <h2 className={type.strong}>{texts.title}</h2>
        <p className={type.small}>{texts.hint}</p>
      </div>
      {leftBehind.map((left) => {
        if (left.kind === "sheet") {
          const { sheet, isOfQuote } = left;
          return (
            <div key={sheet} className={mergeClasses(layout.card)}>
              <p className={type.body}>
                {isOfQuote ? texts.hiddenQuote(sheet) : texts.hiddenSheet(sheet)}
              </p>
              <div className={layout.row}>
                {button(texts.show, sheet, () => actions.bringBackLeft(left))}
              </div>
            </div>
          );
        }
        const { quote, sheet } = left;
        const name = quoteName(quote.document, quoteTexts);
        return (
          <div
            key={`${quote.document.id} ${quote.document.revision}`}
            className={mergeClasses(layout.card)}
          >
            <p className={type.body}>{texts.deleted(name)}</p>
            {sheet !== undefined && <p className={type.small}>{texts.onSheet(sheet)}</p>}
            <div className={layout.row}>
              {button(texts.restore, name, () => actions.bringBackLeft(left))}
              {sheet === undefined && button(texts.remove, name, () => actions.removeLeft(left))}
            </div>
          </div>
        );
      })}
    </section>
  );
}
