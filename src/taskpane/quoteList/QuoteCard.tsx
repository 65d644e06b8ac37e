import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ListTexts } from "../../i18n/screens/list";
import type { SavedQuote } from "../../workbook/ports/quotes/quotePort";
import { useTypography } from "../ui/style/typography";
import { useLayout } from "../ui/style/layout";
import { DeleteConfirmation } from "./DeleteConfirmation";
import { QuoteFacts } from "./QuoteFacts";
import { shownDocument, type QuoteGroup } from "./groups/quoteGroups";
import { quoteName } from "./groups/quoteName";
import { RevisionActions } from "./RevisionActions";
import { SheetsOfQuote } from "./SheetsOfQuote";
import type { QuoteActions } from "./useQuoteActions";

type QuoteCardProps = {
  readonly group: QuoteGroup;
  readonly actions: QuoteActions;
  readonly quoteTexts: ListTexts;
};

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalSNudge },
  heading: { overflowWrap: "anywhere" },
  earlier: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalSNudge,
    paddingTop: tokens.spacingVerticalSNudge,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  toggle: { alignSelf: "flex-start" },
});

/** A quote with what is to be known of it and what can be done; its earlier revisions on demand. */
export function QuoteCard({ group, actions, quoteTexts }: QuoteCardProps) {
  const layout = useLayout();
  const styles = useStyles();
  const [isShown, setIsShown] = useState(false);
  const [newest, ...earlier] = group.revisions;

  return (
    <li className={mergeClasses(layout.card, styles.card)}>
      <Revision key={newest.document.revision} {...{ group, actions, quoteTexts }} quote={newest} />
      {earlier.length > 0 && (
        <Button
          className={styles.toggle}
          size="small"
          appearance="subtle"
          icon={isShown ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isShown}
          onClick={() => setIsShown(!isShown)}
        >
          {quoteTexts.earlier(earlier.length)}
        </Button>
      )}
      {isShown &&
        earlier.map((quote) => (
          <div key={quote.document.revision} className={styles.earlier}>
            <Revision {...{ group, actions, quoteTexts, quote }} isEarlier />
          </div>
        ))}
    </li>
  );
}

type RevisionProps = QuoteCardProps & {
  readonly quote: SavedQuote;
  readonly isEarlier?: boolean;
};

function Revision({ group, actions, quoteTexts, quote, isEarlier = false }: RevisionProps) {
  const styles = useStyles();
  const type = useTypography();
  const document = shownDocument(quote);
  const Heading = isEarlier ? "h3" : "h2";
  const company = document.customer.company.trim();

  const hint = sheetHint(quote, quoteTexts);

  return (
    <>
      <div>
        <Heading className={mergeClasses(type.strong, styles.heading)}>
          {quoteName(document, quoteTexts)}
        </Heading>
        <p className={mergeClasses(type.body, styles.heading)}>
          {company === "" ? quoteTexts.noCustomer : company}
        </p>
      </div>
      <QuoteFacts {...{ quote, quoteTexts }} />
      {quote.isSuperseded && <p className={type.small}>{quoteTexts.supersededHint}</p>}
      {hint !== undefined && <p className={type.small}>{hint}</p>}
      <RevisionActions {...{ group, quote, actions, quoteTexts }} />
      <DeleteConfirmation {...{ quote, actions, quoteTexts }} />
      <SheetsOfQuote {...{ quote, actions, quoteTexts }} />
    </>
  );
}

/** What somebody has done in Excel to the sheet of a quote, and what to do now. */
function sheetHint(
  { written, place, sheetWas, isSuperseded }: SavedQuote,
  quoteTexts: ListTexts,
): string | undefined {
  if (sheetWas === "renamed") return quoteTexts.renamedHint;
  if (!written || place || isSuperseded) return undefined;
  return sheetWas === "undone" ? quoteTexts.undoneHint : quoteTexts.sheetGoneHint;
}
