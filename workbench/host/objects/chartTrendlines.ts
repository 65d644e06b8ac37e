import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { optional, wordOf } from "./arguments";
import { childNodes, keptScalars, setAt, settingAt, type ChartNode } from "./chartNode";
import { itemAt } from "./lookup";

const TYPES = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"];

/** A trend line by its place; how many there are is kept under "trendlines/count". */
type TrendlineNode = ChartNode & { readonly index: number };

const TRENDLINE: HostClass<TrendlineNode> = {
  name: "ChartTrendline",
  ids: ({ index }) => ({ _Id: idOf(index) }),
  scalars: {
    ...keptScalars({
      BackwardPeriod: 0,
      ForwardPeriod: 0,
      Intercept: null,
      MovingAveragePeriod: 2,
      Name: null,
      PolynomialOrder: 2,
      ShowEquation: false,
      ShowRSquared: false,
      Type: "Linear",
    }),
    _Id: { get: ({ index }) => idOf(index) },
  },
  navigation: childNodes({ Format: "ChartTrendlineFormat", Label: "ChartTrendlineLabel" }),
  methods: {
    Delete: (node) => setAt(node, { IsDeleted: true }),
  },
};

const TRENDLINES: HostClass<ChartNode> = {
  name: "ChartTrendlineCollection",
  items: objectsOf,
  item: (node, key) => {
    const kept = linesOf(node);
    const line =
      typeof key === "string" ? kept.find(({ index }) => idOf(index) === key) : undefined;
    return line ? hostObject(TRENDLINE, line) : itemAt(objectsOf(node), key);
  },
  methods: {
    GetCount: (node) => linesOf(node).length,
    Add: (node, [type]) => {
      const index = countOf(node);
      setAt(node, { Count: index + 1 });
      const line = lineAt(node, index);
      const word = optional(type, (value, what) => wordOf(value, TYPES, what), "type");
      setAt(line, { Type: word ?? "Linear" });
      return hostObject(TRENDLINE, line);
    },
  },
};

export function trendlinesObject(series: ChartNode): HostObject {
  const { context, chartId, path } = series;
  return hostObject<ChartNode>(TRENDLINES, { context, chartId, path: `${path}trendlines/` });
}

function objectsOf(node: ChartNode): readonly HostObject[] {
  return linesOf(node).map((line) => hostObject(TRENDLINE, line));
}

function linesOf(node: ChartNode): readonly TrendlineNode[] {
  return Array.from({ length: countOf(node) }, (_, index) => lineAt(node, index)).filter(
    (line) => settingAt(line, "IsDeleted") !== true,
  );
}

/** Other than a place, which getItem takes as well. */
function idOf(index: number): string {
  return `trendline ${index}`;
}

function lineAt(node: ChartNode, index: number): TrendlineNode {
  return { ...node, index, path: `${node.path}${index}/` };
}

/** How many there ever were; deleted ones keep their places. */
function countOf(node: ChartNode): number {
  return Number(settingAt(node, "Count") ?? 0);
}
