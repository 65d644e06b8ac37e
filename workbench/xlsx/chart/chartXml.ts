import { seriesName, seriesOf, seriesValues, type Series } from "../../model/chartSeries";
import type { Chart, Sheet } from "../../model/state";
import type { Workbook } from "../../model/workbook";
import { escapeXml, xml, xmlPart } from "../xml";
import { AXIS_IDS, axesXml } from "./axesXml";
import { fillXml, shapeXml, strokeXml, titleXml, value } from "./drawingText";

const CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

const LEGEND_PLACES: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

/** The part of a chart, with the values that its cells have now. */
export function chartXml(workbook: Workbook, sheet: Sheet, chart: Chart): string {
  const { settings } = chart;
  const series = seriesOf(workbook, sheet.id, chart).map((each, index) =>
    seriesXml(workbook, sheet, chart, each, index),
  );
  return xmlPart(
    xml(
      "c:chartSpace",
      { "xmlns:c": CHARTS, "xmlns:a": DRAWING },
      value("roundedCorners", false),
      xml(
        "c:chart",
        {},
        titleXml(settings["title/text"], settings, "title/"),
        value("autoTitleDeleted", false),
        xml("c:plotArea", {}, plotXml(chart, series), axesXml(settings)),
        legendXml(settings),
        value("plotVisOnly", true),
        value("dispBlanksAs", "gap"),
      ),
      shapeXml(fillXml("#FFFFFF")),
    ),
  );
}

function plotXml({ type }: Chart, series: readonly string[]): string {
  const isLine = type === "Line";
  return xml(
    isLine ? "c:lineChart" : "c:barChart",
    {},
    isLine ? "" : value("barDir", "col"),
    value("grouping", isLine ? "standard" : "clustered"),
    value("varyColors", false),
    ...series,
    isLine ? value("marker", true) : value("gapWidth", 80),
    AXIS_IDS,
  );
}

function legendXml(settings: Chart["settings"]): string {
  const position = settings["legend/position"];
  const place = (typeof position === "string" ? LEGEND_PLACES[position] : undefined) ?? "b";
  return xml("c:legend", {}, value("legendPos", place), value("overlay", false));
}

function seriesXml(
  workbook: Workbook,
  sheet: Sheet,
  { type, settings }: Chart,
  series: Series,
  index: number,
): string {
  const path = `series/${series.key}/`;
  const fill = settings[`${path}format/fill/color`];
  const isLine = type === "Line";
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
    isLine ? xml("c:marker", {}, value("symbol", "none")) : value("invertIfNegative", false),
    valuesXml(workbook, sheet, "cat", series.categories),
    valuesXml(workbook, sheet, "val", series.values),
    isLine ? value("smooth", false) : "",
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
