import { ExcelError } from "../../model/errors";
import { SERIES_LIST, seriesName, seriesOf, type Series } from "../../model/chartSeries";
import { absoluteFormula } from "../../model/references";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { textOf } from "./arguments";
import {
  changeChart,
  childNodes,
  foundChart,
  keptScalars,
  type ChartNode,
  type ChartPlace,
} from "./chartNode";
import { itemAt, notFound } from "./lookup";
import { rangeArgument } from "./range/place";

type SeriesNode = ChartNode & { readonly key: number };

const SERIES: HostClass<SeriesNode> = {
  name: "ChartSeries",
  scalars: {
    ...keptScalars({ MarkerStyle: "Automatic" }),
    Name: {
      get: (node) => {
        const { workbook } = node.context;
        const index = indexOf(node);
        return seriesName(workbook, foundChart(node).sheet.id, existing(node), index);
      },
      set: (node, value) => replace(node, { name: textOf(value, "name") }),
    },
  },
  navigation: {
    ...childNodes({
      Format: "ChartSeriesFormat",
    }),
  },
  methods: {
    SetXAxisValues: (node, [sourceData]) =>
      replace(node, { categories: formulaOf(node, sourceData) }),
  },
};

const COLLECTION: HostClass<ChartPlace> = {
  name: "ChartSeriesCollection",
  items: objectsOf,
  methods: {
    GetCount: (place) => listOf(place).length,
    GetItemAt: (place, [index]) => itemAt(objectsOf(place), index),
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
