import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { sessionTexts } from "../../i18n/screens/session";
import { revisionName } from "../../quote";
import { Notice } from "../ui/Notice";
import { usePane } from "../environment/PaneContext";
import { useTypography } from "../ui/style/typography";
import { useQuoteTexts, useSession, useSessionState } from "../quoteSession/SessionContext";
import { Navigation } from "../quoteSession/screens/Navigation";
import { LazyDraftOffers } from "../quoteSession/offers/LazyDraftOffers";
import { LazyElsewhere } from "../quoteSession/elsewhere/LazyElsewhere";
import { isDraftUnsaved } from "../quoteSession/open/autosave";
import { useLayout } from "../ui/style/layout";
import { QuoteEditor } from "./QuoteEditor";
import { Toolbar } from "./Toolbar";
import { FOCUS_TARGET } from "../ui/focusTarget";

type QuoteScreenProps = { readonly heading: RefObject<HTMLHeadingElement | null> };

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
  },
  heading: { outlineStyle: "none" },
});

/** The open quote, to be edited. */
export function QuoteScreen({ heading }: QuoteScreenProps) {
  const layout = useLayout();
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const { onReadAgain } = useSession();
  const quoteTexts = useQuoteTexts();
  const isShown = useSessionState(({ screen }) => screen === "quote");
  const isUnsaved = useSessionState(isDraftUnsaved);
  const name = useSessionState(({ quote }) => revisionName(quote.document));
  const { start } = sessionTexts(language);

  return (
    <div className={layout.stack}>
      <div className={styles.head}>
        <h1 ref={heading} {...FOCUS_TARGET} className={`${type.title} ${styles.heading}`}>
          {quoteTexts.title}
        </h1>
        <Navigation />
      </div>
      {onReadAgain && (
        <Notice
          intent="warning"
          onClose={onReadAgain}
          actions={<Button onClick={onReadAgain}>{start.readAgain}</Button>}
        >
          {start.isWithout}
        </Notice>
      )}
      {isShown && <LazyElsewhere />}
      <LazyDraftOffers />
      <Toolbar />
      {isUnsaved && <p className={type.small}>{quoteTexts.draftNotKept}</p>}
      <QuoteEditor key={name} />
    </div>
  );
}
