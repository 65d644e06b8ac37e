import { makeStyles, tokens } from "@fluentui/react-components";
import type { QuoteVariant } from "../../../../quote";

/** Without colours everything is drawn in that of the text, and the dashes tell the lines apart. */
const NO_COLOURS = { "@media (forced-colors: active)": { stroke: "CanvasText" } };

export const useStrokes = makeStyles({
  asQuoted: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px", ...NO_COLOURS },
  purchase: { stroke: tokens.colorBrandForeground1, strokeWidth: "3px", ...NO_COLOURS },
  sub1: { stroke: tokens.colorPaletteBerryForeground1, strokeWidth: "2px", ...NO_COLOURS },
  sub12: { stroke: tokens.colorPaletteDarkOrangeForeground1, strokeWidth: "2px", ...NO_COLOURS },
  sub24: { stroke: tokens.colorPaletteGreenForeground1, strokeWidth: "2px", ...NO_COLOURS },
  sub36: { stroke: tokens.colorPalettePurpleForeground2, strokeWidth: "2px", ...NO_COLOURS },
});

/** Lines are told apart by their dashes as well. */
export const DASHES: Readonly<Record<QuoteVariant["term"], string | undefined>> = {
  asQuoted: "1 4",
  purchase: undefined,
  sub1: "2 2",
  sub12: "8 4",
  sub24: "8 3 2 3",
  sub36: "4 3",
};
