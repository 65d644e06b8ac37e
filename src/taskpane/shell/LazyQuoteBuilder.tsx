import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { usePane } from "../environment/PaneContext";
import type { LoadQuotes, PaneQuotes } from "../environment/paneQuotes";
import { useTypography } from "../ui/style/typography";

type Loaded = {
  readonly QuoteBuilder: ComponentType<{ readonly quotes: PaneQuotes }>;
  readonly quotes: PaneQuotes;
};

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXXXL,
    textAlign: "center",
  },
});

/** Loads the quote builder when it is first opened; says so while it does, and what to do when it cannot. */
export function LazyQuoteBuilder({ quotes }: { readonly quotes: LoadQuotes | undefined }) {
  const styles = useStyles();
  const type = useTypography();
  const { texts } = usePane();
  const [attempts, setAttempts] = useState(1);
  const [hasFailed, setHasFailed] = useState(false);
  const [loaded, setLoaded] = useState<Loaded>();

  useEffect(() => {
    async function load() {
      const loading = import(
        /* webpackChunkName: "quote-builder" */ "../quoteSession/QuoteBuilder"
      );
      const port = (await quotes?.()) ?? {};
      const { QuoteBuilder } = await loading;
      setLoaded({ QuoteBuilder, quotes: port });
    }
    load().catch(() => setHasFailed(true));
  }, [attempts, quotes]);

  if (loaded) return <loaded.QuoteBuilder quotes={loaded.quotes} />;
  return (
    <div role={hasFailed ? "alert" : "status"} className={styles.root}>
      <p className={type.body}>{hasFailed ? texts.views.failed : texts.loading}</p>
      {hasFailed && (
        <Button
          onClick={() => {
            setHasFailed(false);
            setAttempts(attempts + 1);
          }}
        >
          {texts.views.retry}
        </Button>
      )}
    </div>
  );
}
