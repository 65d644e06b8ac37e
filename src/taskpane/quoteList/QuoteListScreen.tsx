import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAdd20Regular, Search20Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useState } from "react";
import { listTexts } from "../../i18n/screens/list";
import { offersTexts } from "../../i18n/screens/offers";
import type { QuoteProblem } from "../../workbook/ports/quotes/quotePort";
import { Notice } from "../ui/Notice";
import { usePane } from "../environment/PaneContext";
import { useTypography } from "../ui/style/typography";
import { useDefect } from "../environment/useDefect";
import { useSession, useSessionState } from "../quoteSession/SessionContext";
import { Screen } from "../quoteSession/screens/Screen";
import { namesOf } from "../quoteSession/offers/offerText";
import { useLayout } from "../ui/style/layout";
import type { DraftOffer } from "../quoteSession/draft/opening";
import { writeProblem } from "../ui/writeProblem";
import { ActionOutcome } from "./ActionOutcome";
import { LeftBehindSection } from "./LeftBehindSection";
import { MachineDrafts } from "./MachineDrafts";
import { QuoteCard } from "./QuoteCard";
import { foundGroups, quoteGroups } from "./groups/quoteGroups";
import { UnreadableQuotes } from "./UnreadableQuotes";
import { useQuoteActions } from "./useQuoteActions";

/** With more quotes one looks for a quote instead of reading all. */
const MOST_WITHOUT_SEARCH = 7;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** All quotes of the workbook: found again, opened, revised, duplicated, copied, deleted. */
export function QuoteListScreen() {
  const layout = useLayout();
  const styles = useStyles();
  const type = useTypography();
  const { language, texts } = usePane();
  const { quotes, refresh, openNew, drop } = useSession();
  const saved = useSessionState((state) => state.saved);
  const quoteTexts = listTexts(language);
  const offers = offersTexts(language);
  const actions = useQuoteActions();
  const reportDefect = useDefect();
  const [search, setSearch] = useState("");
  const [reading, setReading] = useState<QuoteProblem | "reading" | undefined>("reading");
  const [dropped, setDropped] = useState<{
    readonly offer: DraftOffer;
    readonly undo: () => void;
  }>();
  const groups = useMemo(() => quoteGroups(saved?.quotes ?? []), [saved]);
  const found = foundGroups(groups, search);
  const isReading = reading === "reading";

  // Sheets may have been renamed, copied or deleted since.
  useEffect(() => {
    if (isReading) refresh().then(setReading, reportDefect);
  }, [isReading, refresh, reportDefect]);

  return (
    <Screen title={quoteTexts.title}>
      <ActionOutcome {...{ actions, quoteTexts }} />
      {dropped && (
        <Notice
          intent="info"
          onClose={() => setDropped(undefined)}
          actions={
            <Button
              onClick={() => {
                dropped.undo();
                setDropped(undefined);
              }}
            >
              {offers.undo}
            </Button>
          }
        >
          {offers.dropped(namesOf(dropped.offer.draft.document))}
        </Notice>
      )}
      {reading !== undefined && reading !== "reading" && (
        <Notice
          intent="error"
          onClose={() => setReading(undefined)}
          actions={<Button onClick={() => setReading("reading")}>{texts.views.retry}</Button>}
        >
          {quoteTexts.failed} {writeProblem(reading, language)}
        </Notice>
      )}
      {!quotes.savedQuotes && <p className={type.body}>{quoteTexts.noWorkbook}</p>}
      {quotes.savedQuotes && isReading && groups.length === 0 && (
        <p role="status" className={type.body}>
          {quoteTexts.reading}
        </p>
      )}
      {saved && !isReading && groups.length === 0 && (
        <div>
          <p className={type.body}>{quoteTexts.empty}</p>
          <p className={type.small}>{quoteTexts.emptyHint}</p>
        </div>
      )}
      {groups.length > MOST_WITHOUT_SEARCH && (
        <Field label={quoteTexts.search} hint={quoteTexts.found(found.length, groups.length)}>
          <Input
            type="search"
            value={search}
            placeholder={quoteTexts.searchHint}
            contentBefore={<Search20Regular />}
            onChange={(_event, { value }) => setSearch(value)}
          />
        </Field>
      )}
      {groups.length > 0 && found.length === 0 && (
        <p className={type.body}>{quoteTexts.noneFound}</p>
      )}
      {found.length > 0 && (
        <ul className={styles.list} aria-label={quoteTexts.list}>
          {found.map((group) => (
            <QuoteCard key={group.id} {...{ group, actions, quoteTexts }} />
          ))}
        </ul>
      )}
      <LeftBehindSection leftBehind={saved?.leftBehind ?? []} {...{ actions, quoteTexts }} />
      <UnreadableQuotes unreadable={saved?.unreadable ?? []} quoteTexts={quoteTexts} />
      <MachineDrafts
        quoteTexts={quoteTexts}
        onDrop={(offer) => setDropped({ offer, undo: drop(offer) })}
      />
      <div className={layout.row}>
        <Button icon={<DocumentAdd20Regular />} onClick={openNew}>
          {quoteTexts.newQuote}
        </Button>
      </div>
    </Screen>
  );
}
