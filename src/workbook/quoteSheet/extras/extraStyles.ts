import { areaAddress, joinedAreas, type Position } from "../../connection/addresses";
import { ENGLISH_DAY, GERMAN_DAY, PLAIN_SIZE } from "../style/styles";
import type { Font } from "../layout/textSize";

export type ExtraStyle =
  | "plain"
  | "title"
  | "strong"
  | "head"
  | "headRight"
  | "right"
  | "euro"
  | "euroOrDash"
  | "euroStrong"
  | "euroInput"
  | "count"
  | "rate"
  | "rateInDecimals"
  | "date"
  | "dateEnglish";

type Format = {
  readonly numberFormat?: string;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly fill?: string;
  readonly alignment?: "Left" | "Right";
};

const EURO_FORMAT = '#,##0.00 "€"';
const EURO = { numberFormat: EURO_FORMAT, alignment: "Right" } as const;
const HEAD = { isBold: true, fill: "#E4EAF1" } as const;

/** Number formats are in English notation, sizes in points. */
const STYLES: Readonly<Record<ExtraStyle, Format>> = {
  plain: {},
  title: { size: 15, isBold: true },
  strong: { isBold: true },
  head: HEAD,
  headRight: { ...HEAD, alignment: "Right" },
  right: { alignment: "Right" },
  euro: EURO,
  euroOrDash: { ...EURO, numberFormat: `${EURO_FORMAT};-${EURO_FORMAT};"–"` },
  euroStrong: { ...EURO, isBold: true },
  // Light yellow is what people know as a cell to type into.
  euroInput: { ...EURO, fill: "#FFF9E5" },
  count: { numberFormat: "0", alignment: "Right" },
  rate: { numberFormat: "0%", alignment: "Right" },
  // One format for both would show "19,%" in Excel.
  rateInDecimals: { numberFormat: "0.0#%", alignment: "Right" },
  date: { numberFormat: GERMAN_DAY, alignment: "Left" },
  dateEnglish: { numberFormat: ENGLISH_DAY, alignment: "Left" },
};

export function numberFormatOf(look: ExtraStyle | undefined): string {
  return (look && STYLES[look].numberFormat) ?? "General";
}

export function fontOf(look: ExtraStyle): Font {
  const { size = PLAIN_SIZE, isBold } = STYLES[look];
  return { size, isBold };
}

/** Gives cells the styles of their kind, area by area. */
export function styleExtra(
  sheet: Excel.Worksheet,
  cells: readonly (Position & { readonly look: ExtraStyle })[],
): void {
  for (const look of Object.keys(STYLES) as ExtraStyle[]) {
    const alike = cells.filter((each) => each.look === look);
    for (const area of joinedAreas(alike)) {
      apply(sheet.getRange(areaAddress(area)).format, STYLES[look]);
    }
  }
}

function apply(range: Excel.RangeFormat, { size, isBold, fill, alignment }: Format): void {
  if (size !== undefined) range.font.size = size;
  if (isBold) range.font.bold = true;
  if (fill !== undefined) range.fill.color = fill;
  if (alignment !== undefined) range.horizontalAlignment = alignment;
}
