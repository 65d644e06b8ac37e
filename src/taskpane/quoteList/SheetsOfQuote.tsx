import { Button } from "@fluentui/react-components";
import type { ListTexts } from "../../i18n/screens/list";
import type { SavedQuote, QuotePlace } from "../../workbook/ports/quotes/quotePort";
import { useTypography } from "../ui/style/typography";
import { useSession } from "../quoteSession/SessionContext";
import { useLayout } from "../ui/style/layout";
import { shownDocument } from "./groups/quoteGroups";
import { quoteName } from "./groups/quoteName";
import type { QuoteActions } from "./useQuoteActions";

type SheetsOfQuoteProps = {
  readonly quote: SavedQuote;
  readonly actions: QuoteActions;
  readonly quoteTexts: ListTexts;
};

/** Sheets that came of a quote and are not that of the quote: copies of it, and forms that were filled. */
export function SheetsOfQuote({ quote, actions, quoteTexts }: SheetsOfQuoteProps) {
  const layout = useLayout();
  const type = useTypography();
  const { quotes } = useSession();
  const name = quoteName(shownDocument(quote), quoteTexts);
  const sheets = [
    ...quote.copies.map((place) => ({
      place,
      title: quoteTexts.copies.title(name, place.sheet),
      hint: quoteTexts.copies.hint,
      show: quoteTexts.copies.show,
    })),
    ...quote.forms.map((place) => ({
      place,
      title: quoteTexts.forms.title(place.sheet),
      hint: quoteTexts.forms.hint,
      show: quoteTexts.forms.show,
    })),
  ];

  return sheets.map(({ place, title, hint, show }) => (
    <div key={placeKey(place)}>
      <p className={type.body}>{title}</p>
      <p className={type.small}>{hint}</p>
      {quotes.showQuote && (
        <div className={layout.row}>
          <Button
            size="small"
            appearance="subtle"
            aria-label={quoteTexts.of(show, place.sheet)}
            disabledFocusable={actions.isBusy}
            onClick={() => actions.show(place)}
          >
            {show}
          </Button>
        </div>
      )}
    </div>
  ));
}

function placeKey({ sheet, address }: QuotePlace): string {
  return `${sheet} ${address}`;
}
