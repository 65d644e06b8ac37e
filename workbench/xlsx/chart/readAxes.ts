import { childOf, isSet, numberOf, type XmlElement } from "../xml";
import { strokeOf, titleOf, type Settings } from "./readShapes";

/** What the two axes of a chart are set to. */
export function readAxes(area: XmlElement | undefined): Settings {
  const category = childOf(area, "catAx");
  const value = childOf(area, "valAx");
  const spacing = numberOf(valueIn(category, "tickLblSkip"));
  return {
    ...(category ? axisSettings(category, "axes/categoryAxis/") : {}),
    ...(spacing === undefined ? {} : { "axes/categoryAxis/tickLabelSpacing": spacing }),
    ...(value ? { ...axisSettings(value, "axes/valueAxis/"), ...gridSettings(value) } : {}),
  };
}

function axisSettings(axis: XmlElement, path: string): Settings {
  const title = childOf(axis, "title");
  const scaling = childOf(axis, "scaling");
  const [maximum, minimum] = ["max", "min"].map((name) => numberOf(valueIn(scaling, name)));
  const format = childOf(axis, "numFmt")?.attributes;
  const isOwn = format !== undefined && !isSet(format["sourceLinked"]);
  return {
    ...(title ? { ...titleOf(title, `${path}title/`), [`${path}title/visible`]: true } : {}),
    ...(maximum === undefined ? {} : { [`${path}maximum`]: maximum }),
    ...(minimum === undefined ? {} : { [`${path}minimum`]: minimum }),
    ...(valueIn(scaling, "orientation") === "maxMin" ? { [`${path}reversePlotOrder`]: true } : {}),
    ...(isSet(valueIn(axis, "delete")) ? { [`${path}visible`]: false } : {}),
    ...(isOwn
      ? { [`${path}numberFormat`]: format["formatCode"], [`${path}linkNumberFormat`]: false }
      : {}),
    ...strokeOf(childOf(axis, "spPr"), `${path}format/line/`),
  };
}

function gridSettings(axis: XmlElement): Settings {
  const path = "axes/valueAxis/majorGridlines/";
  const grid = childOf(axis, "majorGridlines");
  return {
    [`${path}visible`]: grid !== undefined,
    ...strokeOf(childOf(grid, "spPr"), `${path}format/line/`),
  };
}

function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes["val"];
}
