import { xml } from "../xml";
import { shapeXml, strokeXml, titleXml, value, type Settings } from "./drawingText";

const CATEGORIES = 1;
const VALUES = 2;
export const AXIS_IDS = [CATEGORIES, VALUES].map((id) => value("axId", id)).join("");

export function axesXml(settings: Settings): string {
  return categoryAxis(settings) + valueAxis(settings);
}

function categoryAxis(settings: Settings): string {
  const path = "axes/categoryAxis/";
  const spacing = settings[`${path}tickLabelSpacing`];
  return xml(
    "c:catAx",
    {},
    ...axisStart(settings, path, CATEGORIES, "b"),
    titleXml(settings[`${path}title/text`], settings, `${path}title/`),
    ...axisEnd(settings, path, VALUES),
    ...(typeof spacing === "number" ? [value("tickLblSkip", spacing)] : []),
    value("noMultiLvlLbl", false),
  );
}

function valueAxis(settings: Settings): string {
  const path = "axes/valueAxis/";
  return xml(
    "c:valAx",
    {},
    ...axisStart(settings, path, VALUES, "l"),
    gridXml(settings, `${path}majorGridlines/`),
    titleXml(settings[`${path}title/text`], settings, `${path}title/`, true),
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
  const minimum = settings[`${path}minimum`];
  return [
    value("axId", id),
    xml(
      "c:scaling",
      {},
      value("orientation", "minMax"),
      typeof minimum === "number" ? value("min", minimum) : "",
    ),
    value("delete", false),
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
