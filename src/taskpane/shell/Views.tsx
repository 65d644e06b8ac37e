import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import { DefectBoundary } from "./DefectBoundary";
import { LazyQuoteBuilder } from "./LazyQuoteBuilder";
import { usePane } from "../environment/PaneContext";
import type { LoadQuotes } from "../environment/paneQuotes";
import { PriceLookup } from "../priceLookup/PriceLookup";
import { forget } from "../priceLookup/rememberedLookup";
import { PanePart } from "../ui/PanePart";
import { setDraftAside } from "../environment/quoteDraftKey";

const VIEWS = ["price", "quote", "tools"] as const;
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

/** Most people never open it. */
const loadTools = () => import(/* webpackChunkName: "tools" */ "../tools/Tools");

/** What the pane is for; a view that was opened stays as it was left. */
export function Views({ quotes }: { readonly quotes: LoadQuotes | undefined }) {
  const styles = useStyles();
  const { texts, storage, workbook } = usePane();
  // Without a workbook there is nothing for tools to work on.
  const views = VIEWS.filter((each) => workbook.isConnected || each !== "tools");
  const [view, setView] = useState<View>(
    () => views.find((each) => each === storage.read(KEY)) ?? "price",
  );
  const [opened, setOpened] = useState<readonly View[]>([view]);
  const tabs = useRef<HTMLDivElement>(null);

  function show(next: View) {
    setView(next);
    setOpened([...opened, next]);
    storage.write(KEY, next);
  }

  function handleKey(event: KeyboardEvent) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    const next = views.at((views.indexOf(view) + step) % views.length) ?? view;
    show(next);
    tabs.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
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
        {views.map((each) => (
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
      {views.map((each) => (
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
              onRestart={() => {
                if (each === "price") forget(storage);
                if (each === "quote") setDraftAside(storage);
              }}
            >
              {each === "price" && <PriceLookup />}
              {each === "quote" && <LazyQuoteBuilder quotes={quotes} />}
              {each === "tools" && <PanePart load={loadTools} show={({ Tools }) => <Tools />} />}
            </DefectBoundary>
          )}
        </div>
      ))}
    </>
  );
}
