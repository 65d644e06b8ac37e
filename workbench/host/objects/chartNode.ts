import { ExcelError } from "../../model/errors";
import { existingChart, updateChart, type ChartOnSheet } from "../../model/charts";
import type { Chart, Id } from "../../model/state";
import type { HostContext } from "../context";
import {
  hostObject,
  type HostClass,
  type HostObject,
  type Method,
  type Navigation,
  type Scalar,
} from "../hostObject";
import { CHART_CLASSES } from "./chartClasses";
import { colourOf } from "./colours";

export type ChartPlace = { readonly context: HostContext; readonly chartId: Id };
/** An object below a chart; its path ends with "/": "title/format/font/". */
export type ChartNode = ChartPlace & {
  readonly path: string;
  /** What properties are that were not set, where it depends on the chart. */
  readonly defaults?: Readonly<Record<string, (node: ChartNode) => unknown>> | undefined;
};

/** The chart with its sheet; ItemNotFound when it is gone. */
export function foundChart({ context, chartId }: ChartPlace): ChartOnSheet {
  return existingChart(context.workbook.state, chartId);
}

export function changeChart({ context, chartId }: ChartPlace, change: Partial<Chart>): void {
  context.workbook.change("addin", (draft) => updateChart(draft, chartId, change));
}

/** What was set at a path below the chart; undefined when nothing was. */
function settingAt({ context, chartId, path }: ChartNode, name: string): unknown {
  return existingChart(context.workbook.state, chartId).chart.settings[path + lowerFirst(name)];
}

function setAt(node: ChartNode, values: Readonly<Record<string, unknown>>): void {
  const settings: Record<string, unknown> = { ...foundChart(node).chart.settings };
  for (const [name, value] of Object.entries(values)) {
    settings[node.path + lowerFirst(name)] = value;
  }
  changeChart(node, { settings });
}

/** Properties that are kept as they were set, and are what a new chart has until then. */
export function keptScalars(
  defaults: Readonly<Record<string, unknown>>,
): Readonly<Record<string, Scalar<ChartNode>>> {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, none]) => [
      name,
      {
        get: (node: ChartNode) => settingAt(node, name) ?? node.defaults?.[name]?.(node) ?? none,
        set: (node: ChartNode, value: unknown) =>
          setAt(node, { [name]: fitting(name, value, none) }),
      },
    ]),
  );
}

export function childNodes(
  classes: Readonly<Record<string, string>>,
): Readonly<Record<string, Navigation<ChartNode>>> {
  return Object.fromEntries(
    Object.entries(classes).map(([name, className]) => [
      name,
      (node: ChartNode) => nodeObject(className, node, name),
    ]),
  );
}

/** The object of a class below another one. */
export function nodeObject(
  className: string,
  { context, chartId, path }: ChartNode,
  name: string,
  defaults?: ChartNode["defaults"],
): HostObject {
  const below = { context, chartId, path: `${path}${lowerFirst(name)}/`, defaults };
  return hostObject<ChartNode>(classOf(className), below);
}

const classes = new Map<string, HostClass<ChartNode>>();

function classOf(name: string): HostClass<ChartNode> {
  const known = classes.get(name);
  if (known) return known;
  const { scalars = {}, navigation = {} } = CHART_CLASSES[name] ?? {};
  const made: HostClass<ChartNode> = {
    name,
    scalars: keptScalars(scalars),
    navigation: childNodes(navigation),
    methods: METHODS[name] ?? {},
  };
  classes.set(name, made);
  return made;
}

const METHODS: Readonly<Record<string, Readonly<Record<string, Method<ChartNode>>>>> = {
  ChartFill: {
    SetSolidColor: (node, [color]) => setAt(node, { Color: colourOf(color, "color") }),
  },
};

function fitting(name: string, value: unknown, none: unknown): unknown {
  if (name === "Color" || name.endsWith("Color")) return colourOf(value, name);
  const isKnown = none !== null && none !== "" && typeof none !== typeof value;
  if (!isKnown && value !== undefined) return value;
  throw new ExcelError("InvalidArgument", `${name} must be a ${typeof none}.`);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
