import { Button } from "@fluentui/react-components";
import {
  DocumentAdd20Regular,
  DocumentArrowUp20Regular,
  DocumentPerson20Regular,
  Delete20Regular,
  MoreHorizontal20Regular,
  Open20Regular,
  Table20Regular,
} from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { ListTexts } from "../../i18n/screens/list";
import type { SavedQuote } from "../../workbook/ports/quotes/quotePort";
import { useDocument, useSession } from "../quoteSession/SessionContext";
import { useLayout } from "../ui/style/layout";
import { quoteName } from "./groups/quoteName";
import { shownDocument, type QuoteGroup } from "./groups/quoteGroups";
import type { QuoteActions } from "./useQuoteActions";

type RevisionActionsProps = {
  readonly group: QuoteGroup;
  readonly quote: SavedQuote;
  readonly actions: QuoteActions;
  readonly quoteTexts: ListTexts;
};

/** What can be done with a revision; what is rare is shown on demand. */
export function RevisionActions({ group, quote, actions, quoteTexts }: RevisionActionsProps) {
  const layout = useLayout();
  const { quotes } = useSession();
  const open = useDocument();
  const [isMore, setIsMore] = useState(false);
  const { document, isSuperseded, place } = quote;
  const name = quoteName(shownDocument(quote), quoteTexts);
  const isOpen = document.id === open.id && document.revision === open.revision;
  const isNewest = group.revisions[0] === quote;

  const button = (text: string, icon: ReactElement, onClick: () => void) => (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={quoteTexts.of(text, name)}
      disabledFocusable={actions.isBusy}
      onClick={onClick}
    >
      {text}
    </Button>
  );

  return (
    <>
      <div className={layout.row}>
        {!isSuperseded && (
          <Button
            size="small"
            icon={<Open20Regular />}
            aria-label={quoteTexts.of(
              isOpen ? quoteTexts.actions.goOn : quoteTexts.actions.open,
              name,
            )}
            disabledFocusable={actions.isBusy}
            onClick={() => actions.open(quote)}
          >
            {isOpen ? quoteTexts.actions.goOn : quoteTexts.actions.open}
          </Button>
        )}
        {place &&
          quotes.showQuote &&
          button(quoteTexts.actions.show, <Table20Regular />, () => actions.show(place, document))}
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          title={quoteTexts.actions.more}
          aria-label={quoteTexts.of(quoteTexts.actions.more, name)}
          aria-expanded={isMore}
          onClick={() => setIsMore(!isMore)}
        />
      </div>
      {isMore && (
        <div className={layout.row}>
          {isNewest &&
            quotes.saveRevision &&
            button(quoteTexts.actions.revise, <DocumentArrowUp20Regular />, () =>
              actions.revise(group),
            )}
          {button(quoteTexts.actions.duplicate, <DocumentAdd20Regular />, () =>
            actions.duplicate(quote),
          )}
          {quotes.copyForCustomer &&
            button(quoteTexts.actions.copy, <DocumentPerson20Regular />, () => actions.copy(quote))}
          {quotes.deleteQuote &&
            button(quoteTexts.actions.remove, <Delete20Regular />, () => actions.remove(quote))}
        </div>
      )}
    </>
  );
}
