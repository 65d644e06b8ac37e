import { isSubscription, knownTerms } from "../../../pricing";
import type { QuoteVariant } from "../../../quote";
import { areaAddress, columnLetters, type Area } from "../../connection/addresses";

type LineStyle = {
  readonly color: string;
  readonly lineStyle: "Continuous" | "Dash" | "Dot" | "DashDot" | "RoundDot";
  /** In whole points: some Excels refuse fractions. */
  readonly weight: number;
};

/** Told apart by their strokes too, for a printer without colours. */
const AS_QUOTED: LineStyle = { color: "#1F2933", lineStyle: "RoundDot", weight: 3 };
const PURCHASE: LineStyle = { color: "#0F548C", lineStyle: "Continuous", weight: 3 };
const SHORTEST: LineStyle = { color: "#881798", lineStyle: "RoundDot", weight: 2 };

/** Of subscriptions, by their rank among all terms; a fifth one is drawn like the first. */
const SUBSCRIPTIONS: readonly LineStyle[] = [
  SHORTEST,
  { color: "#C4501B", lineStyle: "Dash", weight: 2 },
  { color: "#0B6A0B", lineStyle: "DashDot", weight: 2 },
  { color: "#6B2E8F", lineStyle: "Dot", weight: 2 },
];

/** About so many months are named at the axis. */
const NAMED_MONTHS = 12;

export type ComparisonDrawing = {
  readonly title: string;
  readonly months: string;
  readonly euro: string;
  /** What the columns of costs are, from the left. */
  readonly terms: readonly QuoteVariant["term"][];
  /** The costs by month, below their heads and beside their months. */
  readonly costs: Area;
  readonly place: Area;
};

/** Draws the costs over the months as a native chart; office.js gives charts no alternative text, so its title says all. */
export function drawComparison(sheet: Excel.Worksheet, drawing: ComparisonDrawing): void {
  const { costs, place, terms } = drawing;
  // A single month would be a line of one point, which nobody sees.
  const type = costs.rows === 1 ? "ColumnClustered" : "Line";
  const source = sheet.getRange(
    areaAddress({ ...costs, row: costs.row - 1, rows: costs.rows + 1 }),
  );
  const chart = sheet.charts.add(type, source, "Columns");
  chart.setPosition(corner(place.row, place.column), lastCell(place));
  chart.title.text = titleWithin(drawing.title);
  chart.title.format.font.size = 12;
  chart.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.title.visible = true;
  valueAxis.title.text = drawing.euro;
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = '#,##0 "€"';
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = "#D9D9D9";
  categoryAxis.title.visible = true;
  categoryAxis.title.text = drawing.months;
  categoryAxis.tickLabelSpacing = Math.max(1, Math.ceil(costs.rows / NAMED_MONTHS));

  const months = sheet.getRange(areaAddress({ ...costs, column: costs.column - 1, columns: 1 }));
  terms.forEach((term, index) => {
    const series = chart.series.getItemAt(index);
    series.setXAxisValues(months);
    const { color, lineStyle, weight } = lineStyleOf(term);
    const { format } = series;
    if (type === "ColumnClustered") {
      format.fill.setSolidColor(color);
      return;
    }
    const { line } = format;
    line.color = color;
    line.lineStyle = lineStyle;
    line.weight = weight;
    series.markerStyle = "None";
  });
}

/** Of more than these characters a chart has no room, and not every Excel takes them. */
const LONGEST_TITLE = 255;

function lineStyleOf(term: QuoteVariant["term"]): LineStyle {
  if (term === "asQuoted") return AS_QUOTED;
  if (term === "purchase") return PURCHASE;
  const rank = knownTerms().filter(isSubscription).indexOf(term);
  return SUBSCRIPTIONS[rank % SUBSCRIPTIONS.length] ?? SHORTEST;
}

function titleWithin(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title;
}

function corner(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

function lastCell({ row, column, rows, columns }: Area): string {
  return corner(row + rows - 1, column + columns - 1);
}
