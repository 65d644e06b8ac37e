import { makeStyles, tokens } from "@fluentui/react-components";
import { isSubscription, knownTerms, type SubscriptionTerm } from "../../../../pricing";
import type { QuoteVariant } from "../../../../quote";

/** Without colours everything is drawn in that of the text, and the dashes tell the lines apart. */
const NO_COLOURS = { "@media (forced-colors: active)": { stroke: "CanvasText" } };

const useStyles = makeStyles({
  asQuoted: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px", ...NO_COLOURS },
  purchase: { stroke: tokens.colorBrandForeground1, strokeWidth: "3px", ...NO_COLOURS },
  shortest: { stroke: tokens.colorPaletteBerryForeground1, strokeWidth: "2px", ...NO_COLOURS },
  second: { stroke: tokens.colorPaletteDarkOrangeForeground1, strokeWidth: "2px", ...NO_COLOURS },
  third: { stroke: tokens.colorPaletteGreenForeground1, strokeWidth: "2px", ...NO_COLOURS },
  fourth: { stroke: tokens.colorPalettePurpleForeground2, strokeWidth: "2px", ...NO_COLOURS },
});

/** By the rank of the subscription among all terms; a fifth one is drawn like the first. */
const RANKS = ["shortest", "second", "third", "fourth"] as const;

type StrokeName = "asQuoted" | "purchase" | (typeof RANKS)[number];

/** Lines are told apart by their dashes as well. */
const DASHES: Readonly<Record<StrokeName, string | undefined>> = {
  asQuoted: "1 4",
  purchase: undefined,
  shortest: "2 2",
  second: "8 4",
  third: "8 3 2 3",
  fourth: "4 3",
};

/** How the line of a variant is drawn: the class of its stroke, and its dashes. */
export function useStrokes() {
  const styles = useStyles();
  return {
    classOf: (term: QuoteVariant["term"]) => styles[strokeName(term)],
    dashesOf: (term: QuoteVariant["term"]) => DASHES[strokeName(term)],
  };
}

function strokeName(term: QuoteVariant["term"]): StrokeName {
  return term === "asQuoted" || term === "purchase" ? term : rankName(term);
}

function rankName(term: SubscriptionTerm): StrokeName {
  const rank = knownTerms().filter(isSubscription).indexOf(term);
  return RANKS[rank % RANKS.length] ?? "shortest";
}
