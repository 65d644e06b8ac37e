import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ListTexts } from "../../i18n/screens/list";
import type { SavedQuote } from "../../workbook/ports/quotes/quotePort";
import { useTypography } from "../ui/style/typography";
import { useLayout } from "../ui/style/layout";
import { quoteName } from "./groups/quoteName";
import { shownDocument } from "./groups/quoteGroups";
import { staysText } from "./staysText";
import type { QuoteActions } from "./useQuoteActions";

type DeleteConfirmationProps = {
  readonly quote: SavedQuote;
  readonly actions: QuoteActions;
  readonly quoteTexts: ListTexts;
};

/** Asks before a quote with a sheet is deleted, and whether its sheet is to go where that is possible. */
export function DeleteConfirmation({ quote, actions, quoteTexts }: DeleteConfirmationProps) {
  const layout = useLayout();
  const type = useTypography();
  const first = useRef<HTMLButtonElement | null>(null);
  const { asked, isBusy } = actions;
  const isAsked = asked?.quote === quote;

  useEffect(() => {
    if (isAsked) first.current?.focus();
  }, [isAsked]);

  if (!isAsked) return null;
  const { sheet, staysSince, mayHaveNotes } = asked.sheet;
  const name = quoteName(shownDocument(quote), quoteTexts);
  const texts = quoteTexts.deleting;
  return (
    <div role="group" aria-label={texts.title(name)}>
      <p className={type.strong}>{texts.title(name)}</p>
      <p className={type.body}>{staysSince ? texts.sheet(sheet) : texts.sheetMayGo(sheet)}</p>
      {staysSince && <p className={type.small}>{staysText({ sheet, staysSince }, quoteTexts)}</p>}
      {!staysSince && mayHaveNotes && <p className={type.body}>{texts.mayHaveNotes}</p>}
      <div className={layout.row}>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            first.current = element;
          }}
          size="small"
          disabledFocusable={isBusy}
          onClick={() => actions.removeAsked(false)}
        >
          {texts.quoteOnly}
        </Button>
        {!staysSince && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => actions.removeAsked(true)}>
            {mayHaveNotes ? texts.withSheetWithoutNotes : texts.withSheet}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={actions.dismissAsked}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
