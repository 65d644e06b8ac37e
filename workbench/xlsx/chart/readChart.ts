import { SERIES_LIST, type Series } from "../../model/chartSeries";
import type { Chart } from "../../model/state";
import { childOf, childrenOf, isSet, numberOf, textOf, type XmlElement } from "../xml";
import { readAxes } from "./readAxes";
import { fillOf, strokeOf, titleOf, type Settings } from "./readShapes";

type Read = Pick<Chart, "type" | "source" | "seriesBy" | "settings">;

const LEGEND_PLACES: Readonly<Record<string, string>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Corner",
};

/** What is understood of a chart; a file of Excel says much more, mostly how texts look. */
const KNOWN = new Set(
  (
    "chartSpace roundedCorners chart title tx rich bodyPr lstStyle p pPr defRPr r rPr t overlay autoTitleDeleted " +
    "plotArea layout lineChart barChart barDir grouping varyColors ser idx order strRef numRef f strCache numCache " +
    "formatCode ptCount pt v spPr ln solidFill srgbClr noFill prstDash marker symbol cat val smooth gapWidth overlap " +
    "invertIfNegative axId catAx valAx scaling orientation max min delete axPos majorGridlines numFmt majorTickMark " +
    "minorTickMark tickLblPos crossAx crosses crossBetween auto lblAlgn lblOffset tickLblSkip noMultiLvlLbl legend " +
    "legendPos plotVisOnly dispBlanksAs printSettings headerFooter pageMargins pageSetup date1904 lang"
  ).split(" "),
);

/** A chart of lines, columns or bars; undefined for any other one. */
export function readChart(
  part: XmlElement | undefined,
  onLoss: (loss: string) => void,
): Read | undefined {
  const chart = childOf(part, "chart");
  const area = childOf(chart, "plotArea");
  const plots = childrenOf(area).filter(({ name }) => name.endsWith("Chart"));
  const [plot] = plots;
  const type = plot && plots.length === 1 ? typeOf(plot) : undefined;
  if (!part || !plot || !type) return undefined;
  if (!isKnown(part)) onLoss("Some settings of charts are not kept.");
  const elements = childrenOf(plot, "ser");
  const series = elements.map(seriesOf);
  return {
    type,
    source: (series[0]?.values ?? "=").slice(1),
    seriesBy: "Columns",
    settings: {
      ...titleSettings(chart),
      ...legendSettings(childOf(chart, "legend")),
      ...readAxes(area),
      [SERIES_LIST]: series,
      ...Object.fromEntries(
        elements.flatMap((each, key) => Object.entries(seriesSettings(each, key))),
      ),
    },
  };
}

function typeOf(plot: XmlElement): string | undefined {
  const grouping = childOf(plot, "grouping")?.attributes["val"];
  if (plot.name === "lineChart" && grouping === "standard") {
    const isBare = childrenOf(plot, "ser").every(
      (series) => valueIn(childOf(series, "marker"), "symbol") === "none",
    );
    return isBare ? "Line" : "LineMarkers";
  }
  if (plot.name !== "barChart") return undefined;
  const direction = valueIn(plot, "barDir") === "bar" ? "Bar" : "Column";
  if (grouping === "clustered") return `${direction}Clustered`;
  return grouping === "stacked" ? `${direction}Stacked` : undefined;
}

function titleSettings(chart: XmlElement | undefined): Settings {
  const title = childOf(chart, "title");
  if (title) return titleOf(title, "title/");
  return isSet(valueIn(chart, "autoTitleDeleted")) ? { "title/visible": false } : {};
}

function legendSettings(legend: XmlElement | undefined): Settings {
  if (!legend) return { "legend/visible": false };
  const place = LEGEND_PLACES[valueIn(legend, "legendPos") ?? ""];
  return place === undefined ? {} : { "legend/position": place };
}

function seriesOf(element: XmlElement, key: number): Series {
  const name = childOf(element, "tx");
  const text = childOf(name, "v");
  return {
    key,
    name: text ? textOf(text) : formulaIn(name, "strRef"),
    values: formulaIn(childOf(element, "val"), "numRef"),
    categories:
      formulaIn(childOf(element, "cat"), "strRef") ?? formulaIn(childOf(element, "cat"), "numRef"),
  };
}

function seriesSettings(element: XmlElement, key: number): Settings {
  const path = `series/${key}/`;
  const shape = childOf(element, "spPr");
  const fill = fillOf(shape);
  const symbol = valueIn(childOf(element, "marker"), "symbol");
  return {
    ...(fill === undefined ? {} : { [`${path}format/fill/color`]: fill }),
    ...strokeOf(shape, `${path}format/line/`),
    ...(symbol === "none" ? { [`${path}markerStyle`]: "None" } : {}),
    ...(isSet(valueIn(element, "smooth")) ? { [`${path}smooth`]: true } : {}),
  };
}

function formulaIn(element: XmlElement | undefined, reference: string): string | undefined {
  const formula = childOf(childOf(element, reference), "f");
  return formula ? `=${textOf(formula)}` : undefined;
}

function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes["val"];
}

function isKnown(element: XmlElement): boolean {
  return KNOWN.has(element.name) && childrenOf(element).every(isKnown);
}

/** Points of a place in a drawing. */
export function pointsOf(emu: string | undefined): number {
  return (numberOf(emu) ?? 0) / 12_700;
}
