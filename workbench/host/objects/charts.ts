import type { Area } from "../../model/area";
import {
  addChart,
  allCharts,
  deleteChart,
  placeChart,
  setChartData,
  type SeriesBy,
} from "../../model/charts";
import { seriesName, seriesOf } from "../../model/chartSeries";
import { ExcelError } from "../../model/errors";
import type { Chart, Id } from "../../model/state";
import { hostObject, type HostClass, type HostObject, type Scalar } from "../hostObject";
import { numberOf, optional, textOf, wordOf } from "./arguments";
import {
  changeChart,
  childNodes,
  foundChart,
  keptScalars,
  nodeObject,
  type ChartNode,
} from "./chartNode";
import { seriesCollectionObject } from "./chartSeries";
import { CHART_TYPES, SERIES_BY } from "./chartWords";
import { worksheetObject } from "./links";
import { lookup } from "./lookup";
import { addressArea } from "./range/fromAddress";
import { rangeArgument } from "./range/place";
import type { SheetPlace } from "./sheetPlace";

const CHART: HostClass<ChartNode> = {
  name: "Chart",
  ids: ({ chartId }) => ({ Id: chartId }),
  scalars: {
    ...keptScalars({
      CategoryLabelLevel: 0,
      DisplayBlanksAs: "NotPlotted",
      PlotVisibleOnly: true,
      SeriesNameLevel: 0,
      ShowAllFieldButtons: false,
      ShowDataLabelsOverMaximum: true,
      Style: 201,
    }),
    Id: { get: ({ chartId }) => chartId },
    Name: {
      get: (node) => foundChart(node).chart.name,
      set: (node, value) => changeChart(node, { name: textOf(value, "name") }),
    },
    ChartType: {
      get: (node) => foundChart(node).chart.type,
      set: (node, value) => changeChart(node, { type: wordOf(value, CHART_TYPES, "chartType") }),
    },
    PlotBy: {
      get: (node) => foundChart(node).chart.seriesBy,
      set: (node, value) =>
        changeChart(node, { seriesBy: wordOf(value, ["Columns", "Rows"], "plotBy") }),
    },
    Top: measure("top"),
    Left: measure("left"),
    Width: measure("width"),
    Height: measure("height"),
  },
  navigation: {
    ...childNodes({
      Axes: "ChartAxes",
      DataLabels: "ChartDataLabels",
      Format: "ChartAreaFormat",
      Legend: "ChartLegend",
      PivotOptions: "ChartPivotOptions",
      PlotArea: "ChartPlotArea",
    }),
    Title: (node) => nodeObject("ChartTitle", node, "title", { Text: titleOf }),
    Series: seriesCollectionObject,
    Worksheet: (node) => worksheetObject(node.context, foundChart(node).sheet.id),
  },
  methods: {
    // No chart is drawn, so none can be in front.
    Activate: (node) => {
      foundChart(node);
    },
    Delete: (node) =>
      node.context.workbook.change("addin", (draft) => deleteChart(draft, node.chartId)),
    GetDataTable: (node) => nodeObject("ChartDataTable", node, "dataTable"),
    GetDataTableOrNullObject: (node) => nodeObject("ChartDataTable", node, "dataTable"),
    SetData: (node, [sourceData, seriesBy]) => {
      const source = rangeArgument(sourceData);
      if (!source) throw new ExcelError("InvalidArgument", "sourceData must be a range.");
      const by = seriesByOf(seriesBy);
      node.context.workbook.change("addin", (draft) =>
        setChartData(draft, node.chartId, source, by),
      );
    },
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
  scalars: { Count: { get: (place) => chartsOf(place).length } },
  methods: {
    ...methods,
    Add: (place, [type, sourceData, seriesBy]) => {
      const { workbook } = place.context;
      const source = rangeArgument(sourceData);
      if (!source) throw new ExcelError("InvalidArgument", "sourceData must be a range.");
      const chartType = wordOf(type, CHART_TYPES, "type");
      const by = seriesByOf(seriesBy);
      const id = workbook.change("addin", (draft) =>
        addChart(workbook, draft, place.sheetId, chartType, source, by),
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

/** In points. */
function measure(name: "top" | "left" | "width" | "height"): Scalar<ChartNode> {
  return {
    get: (node) => foundChart(node).chart[name],
    set: (node, value) => {
      const points = numberOf(value, name);
      if (points < 0) throw new ExcelError("InvalidArgument", `${name} must not be negative.`);
      changeChart(node, { [name]: points });
    },
  };
}

/** What the title says: what was set, else the name of the only series, else Excel's own words. */
function titleOf(node: ChartNode): string {
  const { sheet, chart } = foundChart(node);
  const { workbook } = node.context;
  const [only, ...more] = seriesOf(workbook, sheet.id, chart);
  if (only && more.length === 0) return seriesName(workbook, sheet.id, only, 0);
  return workbook.culture.name === "de-DE" ? "Diagrammtitel" : "Chart Title";
}

function seriesByOf(value: unknown): SeriesBy {
  return optional(value, (given, what) => wordOf(given, SERIES_BY, what), "seriesBy") ?? "Auto";
}

function cellsOf(node: ChartNode, argument: unknown): Area {
  const range = rangeArgument(argument);
  if (range) return range.area;
  const { sheet } = foundChart(node);
  return addressArea(node.context, sheet.id, textOf(argument, "cell")).area;
}
