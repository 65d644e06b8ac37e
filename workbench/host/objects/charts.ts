import type { Area } from "../../model/area";
import { addChart, allCharts, placeChart } from "../../model/charts";
import { seriesName, seriesOf } from "../../model/chartSeries";
import { ExcelError } from "../../model/errors";
import type { Chart, Id } from "../../model/state";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { optional, textOf, wordOf } from "./arguments";
import { changeChart, childNodes, foundChart, nodeObject, type ChartNode } from "./chartNode";
import { seriesCollectionObject } from "./chartSeries";
import { lookup } from "./lookup";
import { addressArea } from "./range/fromAddress";
import { rangeArgument } from "./range/place";
import type { SheetPlace } from "./sheetPlace";

/** Of Excel.ChartType those that can be saved. */
const CHART_TYPES = ["Line", "ColumnClustered"] as const;
/** Of Excel.ChartSeriesBy; "Auto" takes rows where there are more columns than rows, which is not played. */
const SERIES_BY = ["Auto", "Columns"] as const;

const CHART: HostClass<ChartNode> = {
  name: "Chart",
  ids: ({ chartId }) => ({ Id: chartId }),
  scalars: {
    Top: { get: (node) => foundChart(node).chart.top },
    Height: { get: (node) => foundChart(node).chart.height },
    Id: { get: ({ chartId }) => chartId },
    Name: {
      get: (node) => foundChart(node).chart.name,
      set: (node, value) => changeChart(node, { name: textOf(value, "name") }),
    },
  },
  navigation: {
    ...childNodes({
      Axes: "ChartAxes",
      Legend: "ChartLegend",
    }),
    Title: (node) => nodeObject("ChartTitle", node, "title", { Text: titleOf }),
    Series: seriesCollectionObject,
  },
  methods: {
    SetPosition: (node, [startCell, endCell]) => {
      const start = cellsOf(node, startCell);
      const end = optional(endCell, (value) => cellsOf(node, value), "endCell");
      node.context.workbook.change("addin", (draft) => placeChart(draft, node.chartId, start, end));
    },
  },
};

const { methods, ...all } = lookup<SheetPlace>({
  items: (place) => chartsOf(place).map(({ id }) => chartObject(place, id)),
  item: (place, key) => {
    const wanted = textOf(key, "key");
    const found =
      chartsOf(place).find(({ id }) => id === wanted) ??
      chartsOf(place).find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    return found ? chartObject(place, found.id) : null;
  },
});

const CHARTS: HostClass<SheetPlace> = {
  name: "ChartCollection",
  ...all,
  methods: {
    ...methods,
    Add: (place, [type, sourceData, seriesBy]) => {
      const { workbook } = place.context;
      const source = rangeArgument(sourceData);
      if (!source) throw new ExcelError("InvalidArgument", "sourceData must be a range.");
      const chartType = wordOf(type, CHART_TYPES, "type");
      const by = wordOf(seriesBy ?? "Auto", SERIES_BY, "seriesBy");
      if (by === "Auto" && source.area.columns > source.area.rows) {
        throw new ExcelError("NotImplemented", "Charts have their series in columns.");
      }
      const id = workbook.change("addin", (draft) =>
        addChart(workbook, draft, place.sheetId, chartType, source),
      );
      return chartObject(place, id);
    },
  },
};

export function chartsObject(place: SheetPlace): HostObject {
  return hostObject(CHARTS, place);
}

function chartObject({ context }: SheetPlace, chartId: Id): HostObject {
  return hostObject<ChartNode>(CHART, { context, chartId, path: "" });
}

function chartsOf({ context, sheetId }: SheetPlace): readonly Chart[] {
  return allCharts(context.workbook.state)
    .filter(({ sheet }) => sheet.id === sheetId)
    .map(({ chart }) => chart);
}

/** What the title says: what was set, else the name of the only series, else Excel's own words. */
function titleOf(node: ChartNode): string {
  const { sheet, chart } = foundChart(node);
  const { workbook } = node.context;
  const [only, ...more] = seriesOf(workbook, sheet.id, chart);
  if (only && more.length === 0) return seriesName(workbook, sheet.id, only, 0);
  return workbook.culture.name === "de-DE" ? "Diagrammtitel" : "Chart Title";
}

function cellsOf(node: ChartNode, argument: unknown): Area {
  const range = rangeArgument(argument);
  if (range) return range.area;
  const { sheet } = foundChart(node);
  return addressArea(node.context, sheet.id, textOf(argument, "cell")).area;
}
