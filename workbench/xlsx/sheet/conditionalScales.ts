import { readFormula } from "../formula/readFormula";
import { saveFormula } from "../formula/saveFormula";
import type { FileAddin } from "../options";
import { colourAttributes, readColour, type Theme } from "../style/colours";
import { childOf, childrenOf, isSet, xml, type XmlElement } from "../xml";
import { MEASURES, savedIconSet, shownIconSet } from "./conditionalWords";
import type { SavedRule } from "./savedRule";

type Settings = Readonly<Record<string, unknown>>;
type Point = { readonly type?: unknown; readonly formula?: unknown; readonly color?: unknown };

/** What Excel shows when nothing was set. */
const STANDARD_SCALE = {
  minimum: { color: "#F8696B", type: "LowestValue" },
  midpoint: { color: "#FFEB84", formula: "50", type: "Percentile" },
  maximum: { color: "#63BE7B", type: "HighestValue" },
};
const STANDARD_BAR = "#638EC6";
const STANDARD_ICONS = "ThreeTrafficLights1";

export function colorScaleXml(settings: Settings, addin: FileAddin | undefined): SavedRule {
  const { minimum, midpoint, maximum } = (settings["criteria"] ?? STANDARD_SCALE) as Readonly<
    Record<string, Point | null | undefined>
  >;
  const points = [minimum ?? STANDARD_SCALE.minimum, midpoint, maximum ?? STANDARD_SCALE.maximum];
  const given = points.filter((point): point is Point => point != null);
  return {
    attributes: { type: "colorScale" },
    content: xml(
      "colorScale",
      {},
      ...given.map((point) => measureXml(point, addin)),
      ...given.map(({ color }) => xml("color", colourAttributes(color as string))),
    ),
  };
}

export function readColorScale(
  scale: XmlElement | undefined,
  theme: Theme,
  addin: FileAddin | undefined,
): Settings {
  const colours = childrenOf(scale, "color").map((each) => readColour(each, theme) ?? "#FFFFFF");
  const points = childrenOf(scale, "cfvo").map((each, index) => ({
    color: colours[index],
    ...readMeasure(each, addin),
  }));
  const [minimum, midpoint, maximum] =
    points.length === 2 ? [points[0], undefined, points[1]] : points;
  return { criteria: { minimum, ...(midpoint ? { midpoint } : {}), maximum } };
}

/** Bars have one colour in the file, and what came with Excel 2010 is not written. */
export function dataBarXml(settings: Settings, addin: FileAddin | undefined): SavedRule {
  const colour = settings["positiveFormat/fillColor"];
  const bound = (name: string, automatic: string) => {
    const rule = (settings[name] ?? {}) as Point;
    const isAutomatic = rule.type === undefined || rule.type === "Automatic";
    return isAutomatic ? xml("cfvo", { type: automatic }) : measureXml(rule, addin);
  };
  return {
    attributes: { type: "dataBar" },
    content: xml(
      "dataBar",
      { showValue: settings["showDataBarOnly"] === true ? false : undefined },
      bound("lowerBoundRule", "min"),
      bound("upperBoundRule", "max"),
      xml("color", colourAttributes(typeof colour === "string" ? colour : STANDARD_BAR)),
    ),
  };
}

/** What of a bar a file does not hold here. */
export function losesOfBar(settings: Settings): boolean {
  const kept = ["showDataBarOnly", "lowerBoundRule", "upperBoundRule", "positiveFormat/fillColor"];
  return Object.keys(settings).some((key) => !kept.includes(key));
}

export function readDataBar(
  bar: XmlElement | undefined,
  theme: Theme,
  addin: FileAddin | undefined,
): Settings {
  const [lower, upper] = childrenOf(bar, "cfvo").map((each) => readMeasure(each, addin));
  const colour = readColour(childOf(bar, "color"), theme);
  const isShown = bar?.attributes["showValue"];
  return {
    ...(lower && lower.type !== "LowestValue" ? { lowerBoundRule: lower } : {}),
    ...(upper && upper.type !== "HighestValue" ? { upperBoundRule: upper } : {}),
    ...(colour === undefined ? {} : { "positiveFormat/fillColor": colour }),
    ...(isShown === undefined || isSet(isShown) ? {} : { showDataBarOnly: true }),
  };
}

export function iconSetXml(
  settings: Settings,
  addin: FileAddin | undefined,
): SavedRule | undefined {
  const style = settings["style"] ?? STANDARD_ICONS;
  const iconSet = typeof style === "string" ? savedIconSet(style) : undefined;
  if (iconSet === undefined) return undefined;
  const count = Number(iconSet.slice(0, 1));
  const criteria = (settings["criteria"] ?? []) as readonly (Point & Settings)[];
  const measures = Array.from({ length: count }, (_, index) => {
    const point = index === 0 ? undefined : criteria[index];
    const isStandard = point?.type === undefined;
    const percent = Math.round((index * 100) / count);
    return isStandard
      ? xml("cfvo", { type: "percent", val: percent })
      : measureXml(point, addin, point["operator"] === "GreaterThan" ? false : undefined);
  });
  return {
    attributes: { type: "iconSet" },
    content: xml(
      "iconSet",
      {
        iconSet,
        showValue: settings["showIconOnly"] === true ? false : undefined,
        reverse: settings["reverseIconOrder"] === true || undefined,
      },
      ...measures,
    ),
  };
}

export function readIconSet(set: XmlElement | undefined, addin: FileAddin | undefined): Settings {
  const { iconSet = "3TrafficLights1", showValue, reverse } = set?.attributes ?? {};
  return {
    style: shownIconSet(iconSet),
    criteria: childrenOf(set, "cfvo").map((each, index) =>
      index === 0
        ? {}
        : {
            ...readMeasure(each, addin),
            operator:
              each.attributes["gte"] === undefined || isSet(each.attributes["gte"])
                ? "GreaterThanOrEqual"
                : "GreaterThan",
          },
    ),
    ...(showValue === undefined || isSet(showValue) ? {} : { showIconOnly: true }),
    ...(isSet(reverse) ? { reverseIconOrder: true } : {}),
  };
}

function measureXml({ type, formula }: Point, addin: FileAddin | undefined, gte?: boolean): string {
  const name = Object.keys(MEASURES).find((key) => MEASURES[key] === type) ?? "num";
  const isEnd = name === "min" || name === "max";
  const text =
    typeof formula === "number" ? String(formula) : (formula as string | null | undefined);
  const val =
    isEnd || text == null ? undefined : saveFormula(text.replace(/^(?!=)/, "="), { addin }).text;
  return xml("cfvo", { type: name, val, gte });
}

function readMeasure({ attributes }: XmlElement, addin: FileAddin | undefined) {
  const type = MEASURES[attributes["type"] ?? "num"] ?? "Number";
  const { val } = attributes;
  const isEnd = type === "LowestValue" || type === "HighestValue";
  if (isEnd || val === undefined) return { type };
  const isNumber = val.trim() !== "" && Number.isFinite(Number(val));
  return { type, formula: isNumber ? val : readFormula(val, { addin, isArray: true }) };
}
