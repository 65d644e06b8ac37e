import { seriesName, seriesOf, seriesValues, type Series } from "../../model/chartSeries";
import type { Chart, Sheet } from "../../model/state";
import type { Workbook } from "../../model/workbook";
import { escapeXml, xml, xmlPart } from "../xml";
import { AXIS_IDS, axesXml } from "./axesXml";
import { fillXml, shapeXml, strokeXml, titleXml, value } from "./drawingText";

const CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

type Plot = {
  readonly element: "lineChart" | "barChart";
  readonly grouping: string;
  readonly direction?: "col" | "bar";
  readonly hasMarkers?: boolean;
};

/** Excel's charts that are saved. */
const PLOTS: Readonly<Record<string, Plot>> = {
  Line: { element: "lineChart", grouping: "standard" },
  LineMarkers: { element: "lineChart", grouping: "standard", hasMarkers: true },
  ColumnClustered: { element: "barChart", grouping: "clustered", direction: "col" },
  ColumnStacked: { element: "barChart", grouping: "stacked", direction: "col" },
  BarClustered: { element: "barChart", grouping: "clustered", direction: "bar" },
  BarStacked: { element: "barChart", grouping: "stacked", direction: "bar" },
};

const LEGEND_PLACES: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

export function canSaveChart({ type }: Chart): boolean {
  return Object.hasOwn(PLOTS, type);
}

/** The part of a chart, with the values that its cells have now; undefined for a kind that is not saved. */
export function chartXml(workbook: Workbook, sheet: Sheet, chart: Chart): string | undefined {
  const plot = PLOTS[chart.type];
  if (!plot) return undefined;
  const { settings } = chart;
  const hasTitle = settings["title/visible"] !== false;
  const series = seriesOf(workbook, sheet.id, chart).map((each, index) =>
    seriesXml(workbook, sheet, chart, plot, each, index),
  );
  return xmlPart(
    xml(
      "c:chartSpace",
      { "xmlns:c": CHARTS, "xmlns:a": DRAWING },
      value("roundedCorners", false),
      xml(
        "c:chart",
        {},
        hasTitle ? titleXml(settings["title/text"], settings, "title/") : "",
        value("autoTitleDeleted", !hasTitle),
        xml("c:plotArea", {}, plotXml(plot, series), axesXml(settings, plot.direction === "bar")),
        legendXml(settings),
        value("plotVisOnly", true),
        value("dispBlanksAs", "gap"),
      ),
      shapeXml(fillXml("#FFFFFF")),
    ),
  );
}

function plotXml(plot: Plot, series: readonly string[]): string {
  const { element, grouping, direction } = plot;
  return xml(
    `c:${element}`,
    {},
    direction ? value("barDir", direction) : "",
    value("grouping", grouping),
    value("varyColors", false),
    ...series,
    direction ? value("gapWidth", 80) : "",
    grouping === "stacked" ? value("overlap", 100) : "",
    direction ? "" : value("marker", true),
    AXIS_IDS,
  );
}

function legendXml(settings: Chart["settings"]): string {
  if (settings["legend/visible"] === false) return "";
  const position = settings["legend/position"];
  const place = (typeof position === "string" ? LEGEND_PLACES[position] : undefined) ?? "b";
  return xml("c:legend", {}, value("legendPos", place), value("overlay", false));
}

function seriesXml(
  workbook: Workbook,
  sheet: Sheet,
  { settings }: Chart,
  plot: Plot,
  series: Series,
  index: number,
): string {
  const path = `series/${series.key}/`;
  const fill = settings[`${path}format/fill/color`];
  const marker = settings[`${path}markerStyle`];
  const isMarked = plot.hasMarkers === true && marker !== "None";
  return xml(
    "c:ser",
    {},
    value("idx", index),
    value("order", index),
    nameXml(series, seriesName(workbook, sheet.id, series, index)),
    shapeXml(
      typeof fill === "string" && fill !== "" ? fillXml(fill) : "",
      strokeXml(settings, `${path}format/line/`),
    ),
    plot.direction
      ? value("invertIfNegative", false)
      : xml("c:marker", {}, value("symbol", isMarked ? "auto" : "none")),
    valuesXml(workbook, sheet, "cat", series.categories),
    valuesXml(workbook, sheet, "val", series.values),
    plot.direction ? "" : value("smooth", settings[`${path}smooth`] === true),
  );
}

function nameXml({ name }: Series, text: string): string {
  if (name === undefined) return "";
  if (!name.startsWith("=")) return xml("c:tx", {}, `<c:v>${escapeXml(name)}</c:v>`);
  return xml("c:tx", {}, xml("c:strRef", {}, formulaXml(name), cacheXml("strCache", [text])));
}

function valuesXml(
  workbook: Workbook,
  sheet: Sheet,
  element: "cat" | "val",
  formula: string | undefined,
): string {
  if (formula === undefined) return "";
  const values = seriesValues(workbook, sheet.id, formula);
  const hasTexts = element === "cat" && values.some((each) => typeof each === "string");
  const texts = values.map((each) =>
    typeof each === "number" || (hasTexts && typeof each === "string") ? String(each) : undefined,
  );
  const [reference, cache] = hasTexts ? ["strRef", "strCache"] : ["numRef", "numCache"];
  return xml(
    `c:${element}`,
    {},
    xml(`c:${reference}`, {}, formulaXml(formula), cacheXml(cache, texts)),
  );
}

function formulaXml(formula: string): string {
  return `<c:f>${escapeXml(formula.replace(/^=/, ""))}</c:f>`;
}

function cacheXml(name: string | undefined, texts: readonly (string | undefined)[]): string {
  const points = texts.flatMap((text, idx) =>
    text === undefined ? [] : [xml("c:pt", { idx }, `<c:v>${escapeXml(text)}</c:v>`)],
  );
  const format = name === "numCache" ? "<c:formatCode>General</c:formatCode>" : "";
  return xml(`c:${name ?? ""}`, {}, format, value("ptCount", texts.length), ...points);
}
