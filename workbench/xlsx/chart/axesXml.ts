import { xml } from "../xml";
import { shapeXml, strokeXml, titleXml, value, type Settings } from "./drawingText";

const CATEGORIES = 1;
const VALUES = 2;
export const AXIS_IDS = [CATEGORIES, VALUES].map((id) => value("axId", id)).join("");

/** Bars lie down, so their values are at the bottom. */
export function axesXml(settings: Settings, isLying: boolean): string {
  return categoryAxis(settings, isLying) + valueAxis(settings, isLying);
}

function categoryAxis(settings: Settings, isLying: boolean): string {
  const path = "axes/categoryAxis/";
  const spacing = settings[`${path}tickLabelSpacing`];
  return xml(
    "c:catAx",
    {},
    ...axisStart(settings, path, CATEGORIES, isLying ? "l" : "b"),
    titleXml(settings[`${path}title/text`], settings, `${path}title/`, isLying),
    ...axisEnd(settings, path, VALUES),
    ...(typeof spacing === "number" ? [value("tickLblSkip", spacing)] : []),
    value("noMultiLvlLbl", false),
  );
}

function valueAxis(settings: Settings, isLying: boolean): string {
  const path = "axes/valueAxis/";
  return xml(
    "c:valAx",
    {},
    ...axisStart(settings, path, VALUES, isLying ? "b" : "l"),
    gridXml(settings, `${path}majorGridlines/`),
    titleXml(settings[`${path}title/text`], settings, `${path}title/`, !isLying),
    ...axisEnd(settings, path, CATEGORIES),
    value("crossBetween", "between"),
  );
}

function axisStart(
  settings: Settings,
  path: string,
  id: number,
  position: string,
): readonly string[] {
  const bound = (name: string) => settings[`${path}${name}`];
  const [maximum, minimum] = [bound("maximum"), bound("minimum")];
  return [
    value("axId", id),
    xml(
      "c:scaling",
      {},
      value("orientation", bound("reversePlotOrder") === true ? "maxMin" : "minMax"),
      typeof maximum === "number" ? value("max", maximum) : "",
      typeof minimum === "number" ? value("min", minimum) : "",
    ),
    value("delete", bound("visible") === false),
    value("axPos", position),
  ];
}

function axisEnd(settings: Settings, path: string, crossing: number): readonly string[] {
  const format = settings[`${path}numberFormat`];
  const isLinked = settings[`${path}linkNumberFormat`] !== false;
  return [
    xml("c:numFmt", {
      formatCode: typeof format === "string" ? format : "General",
      sourceLinked: typeof format === "string" ? isLinked : true,
    }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    shapeXml(strokeXml(settings, `${path}format/line/`)),
    value("crossAx", crossing),
    value("crosses", "autoZero"),
  ];
}

/** A new chart has lines at its values; at its categories none. */
function gridXml(settings: Settings, path: string): string {
  if (settings[`${path}visible`] === false) return "";
  return xml("c:majorGridlines", {}, shapeXml(strokeXml(settings, `${path}format/line/`)));
}
