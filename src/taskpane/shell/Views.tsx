import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import { DefectBoundary } from "./DefectBoundary";
import { LazyQuoteBuilder } from "./LazyQuoteBuilder";
import { usePane } from "../environment/PaneContext";
import type { LoadQuotes } from "../environment/paneQuotes";
import { FormulaSection } from "../formulas/FormulaSection";
import { PriceLookup } from "../priceLookup/PriceLookup";
import { forget } from "../priceLookup/rememberedLookup";
import { setDraftAside } from "../environment/quoteDraftKey";

const VIEWS = ["price", "quote"] as const;
const KEY = "view";

type View = (typeof VIEWS)[number];

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  tab: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    // A transparent line is drawn there, and would mark every tab.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** The two things the pane is for; a view that was opened stays as it was left. */
export function Views({ quotes }: { readonly quotes: LoadQuotes | undefined }) {
  const styles = useStyles();
  const { texts, storage, workbook } = usePane();
  const [view, setView] = useState<View>(() => (storage.read(KEY) === "quote" ? "quote" : "price"));
  const [opened, setOpened] = useState<readonly View[]>([view]);
  const tabs = useRef<HTMLDivElement>(null);

  function show(next: View) {
    setView(next);
    setOpened([...opened, next]);
    storage.write(KEY, next);
  }

  /** Two tabs: either arrow leads to the other one. */
  function handleKey(event: KeyboardEvent) {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const other = view === "price" ? "quote" : "price";
    show(other);
    tabs.current?.querySelector<HTMLElement>(`#tab-${other}`)?.focus();
  }

  return (
    <>
      <div
        ref={tabs}
        role="tablist"
        aria-label={texts.views.label}
        className={styles.tabs}
        onKeyDown={handleKey}
      >
        {VIEWS.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            aria-selected={each === view}
            aria-controls={`view-${each}`}
            tabIndex={each === view ? 0 : -1}
            className={mergeClasses(styles.tab, each === view && styles.chosen)}
            onClick={() => show(each)}
          >
            {texts.views[each]}
          </button>
        ))}
      </div>
      {VIEWS.map((each) => (
        <div
          key={each}
          role="tabpanel"
          id={`view-${each}`}
          aria-labelledby={`tab-${each}`}
          hidden={each !== view}
        >
          {opened.includes(each) && (
            <DefectBoundary
              texts={texts.defect}
              onRestart={() => (each === "price" ? forget : setDraftAside)(storage)}
            >
              {each === "price" ? (
                <PriceLookup>{workbook.isConnected && <FormulaSection />}</PriceLookup>
              ) : (
                <LazyQuoteBuilder quotes={quotes} />
              )}
            </DefectBoundary>
          )}
        </div>
      ))}
    </>
  );
}
