import { ExcelError } from "../../model/errors";
import {
  SERIES_LIST,
  seriesName,
  seriesOf,
  seriesValues,
  type Series,
} from "../../model/chartSeries";
import { absoluteFormula } from "../../model/references";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { countOf, optional, textOf, wordOf } from "./arguments";
import { POINT_SCALARS, SERIES_SCALARS } from "./chartClasses";
import {
  changeChart,
  childNodes,
  foundChart,
  keptScalars,
  setAt,
  settingAt,
  type ChartNode,
  type ChartPlace,
} from "./chartNode";
import { trendlinesObject } from "./chartTrendlines";
import { CHART_TYPES, DIMENSIONS } from "./chartWords";
import { itemAt, notFound } from "./lookup";
import { rangeArgument } from "./range/place";
import { wireValue } from "./wireValues";

type SeriesNode = ChartNode & { readonly key: number };
type PointNode = SeriesNode & { readonly index: number };

const SERIES: HostClass<SeriesNode> = {
  name: "ChartSeries",
  scalars: {
    ...keptScalars(SERIES_SCALARS),
    Name: {
      get: (node) => {
        const { workbook } = node.context;
        const index = indexOf(node);
        return seriesName(workbook, foundChart(node).sheet.id, existing(node), index);
      },
      set: (node, value) => replace(node, { name: textOf(value, "name") }),
    },
    ChartType: {
      get: (node) => settingAt(node, "ChartType") ?? foundChart(node).chart.type,
      set: (node, value) => setAt(node, { ChartType: wordOf(value, CHART_TYPES, "chartType") }),
    },
    PlotOrder: {
      get: indexOf,
      set: (node, value) => {
        const moved = existing(node);
        const list = listOf(node).filter(({ key }) => key !== node.key);
        list.splice(countOf(value, "plotOrder"), 0, moved);
        setList(node, list);
      },
    },
  },
  navigation: {
    ...childNodes({
      BinOptions: "ChartBinOptions",
      BoxwhiskerOptions: "ChartBoxwhiskerOptions",
      DataLabels: "ChartDataLabels",
      Format: "ChartSeriesFormat",
      MapOptions: "ChartMapOptions",
      XErrorBars: "ChartErrorBars",
      YErrorBars: "ChartErrorBars",
    }),
    Trendlines: trendlinesObject,
    Points: (node) => hostObject(POINTS, node),
  },
  methods: {
    Delete: (node) => {
      existing(node);
      setList(
        node,
        listOf(node).filter(({ key }) => key !== node.key),
      );
    },
    SetValues: (node, [sourceData]) => replace(node, { values: formulaOf(node, sourceData) }),
    SetXAxisValues: (node, [sourceData]) =>
      replace(node, { categories: formulaOf(node, sourceData) }),
    SetBubbleSizes: (node, [sourceData]) =>
      replace(node, { bubbleSizes: formulaOf(node, sourceData) }),
    GetDimensionValues: (node, [dimension]) =>
      seriesValues(
        node.context.workbook,
        foundChart(node).sheet.id,
        dimensionOf(node, dimension),
      ).map(wireValue),
    GetDimensionDataSourceString: (node, [dimension]) =>
      dimensionOf(node, dimension)?.slice(1) ?? "",
    GetDimensionDataSourceType: (node, [dimension]) =>
      dimensionOf(node, dimension) === undefined ? "Unknown" : "LocalRange",
  },
};

const POINT: HostClass<PointNode> = {
  name: "ChartPoint",
  scalars: {
    ...keptScalars(POINT_SCALARS),
    Value: {
      get: (node) =>
        wireValue(
          seriesValues(node.context.workbook, foundChart(node).sheet.id, existing(node).values)[
            node.index
          ],
        ),
    },
  },
  navigation: childNodes({ DataLabel: "ChartDataLabel", Format: "ChartPointFormat" }),
};

const POINTS: HostClass<SeriesNode> = {
  name: "ChartPointsCollection",
  scalars: { Count: { get: (node) => pointsOf(node).length } },
  items: pointsOf,
  methods: {
    GetCount: (node) => pointsOf(node).length,
    GetItemAt: (node, [index]) => itemAt(pointsOf(node), index),
  },
};

const COLLECTION: HostClass<ChartPlace> = {
  name: "ChartSeriesCollection",
  scalars: { Count: { get: (place) => listOf(place).length } },
  items: objectsOf,
  methods: {
    GetCount: (place) => listOf(place).length,
    GetItemAt: (place, [index]) => itemAt(objectsOf(place), index),
    Add: (place, [name, index]) => {
      const list = [...listOf(place)];
      const key = Math.max(-1, ...list.map((series) => series.key)) + 1;
      const at = optional(index, (value) => Number(value), "index") ?? list.length;
      list.splice(at, 0, { key, name: optional(name, textOf, "name") });
      setList(place, list);
      return seriesObject(place, key);
    },
  },
};

export function seriesCollectionObject({ context, chartId }: ChartPlace): HostObject {
  return hostObject<ChartPlace>(COLLECTION, { context, chartId });
}

function seriesObject({ context, chartId }: ChartPlace, key: number): HostObject {
  return hostObject<SeriesNode>(SERIES, { context, chartId, key, path: `series/${key}/` });
}

function objectsOf(place: ChartPlace): readonly HostObject[] {
  return listOf(place).map(({ key }) => seriesObject(place, key));
}

function pointsOf(node: SeriesNode): readonly HostObject[] {
  const { workbook } = node.context;
  const values = seriesValues(workbook, foundChart(node).sheet.id, existing(node).values);
  return values.map((_, index) =>
    hostObject<PointNode>(POINT, { ...node, index, path: `${node.path}points/${index}/` }),
  );
}

function listOf(place: ChartPlace): readonly Series[] {
  const { sheet, chart } = foundChart(place);
  return seriesOf(place.context.workbook, sheet.id, chart);
}

function setList(place: ChartPlace, list: readonly Series[]): void {
  const { settings } = foundChart(place).chart;
  changeChart(place, { settings: { ...settings, [SERIES_LIST]: list } });
}

function existing(node: SeriesNode): Series {
  return listOf(node).find(({ key }) => key === node.key) ?? notFound("The series");
}

function indexOf(node: SeriesNode): number {
  return listOf(node).indexOf(existing(node));
}

function replace(node: SeriesNode, change: Partial<Series>): void {
  const before = existing(node);
  setList(
    node,
    listOf(node).map((series) => (series.key === before.key ? { ...series, ...change } : series)),
  );
}

function formulaOf({ context }: ChartNode, sourceData: unknown): string {
  const range = rangeArgument(sourceData);
  if (!range) throw new ExcelError("InvalidArgument", "sourceData must be a range.");
  return absoluteFormula(context.workbook.state, range);
}

function dimensionOf(node: SeriesNode, dimension: unknown): string | undefined {
  const series = existing(node);
  switch (wordOf(dimension, DIMENSIONS, "dimension")) {
    case "Categories":
    case "XValues":
      return series.categories;
    case "Values":
    case "YValues":
      return series.values;
    case "BubbleSizes":
      return series.bubbleSizes;
  }
}
