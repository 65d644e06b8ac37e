import { childOf, hasFlag, xml, type XmlElement } from "../xml";
import { colourAttributes, readColour, type Theme } from "./colours";

/** What a conditional format changes, by office.js' paths: "format/font/color". */
export type Difference = Readonly<Record<string, unknown>>;

const SIDES = ["left", "right", "top", "bottom"];
const LINES: Readonly<Record<string, string>> = {
  thin: "Continuous",
  dashed: "Dash",
  dashDot: "DashDot",
  dashDotDot: "DashDotDot",
  dotted: "Dot",
};

export function readDifference(element: XmlElement | undefined, theme: Theme): Difference {
  const found: Record<string, unknown> = {};
  const put = (path: string, value: unknown) => {
    if (value !== undefined) found[`format/${path}`] = value;
  };
  const font = childOf(element, "font");
  for (const [tag, name] of Object.entries({ b: "bold", i: "italic", strike: "strikethrough" })) {
    if (childOf(font, tag)) put(`font/${name}`, hasFlag(font, tag));
  }
  const underline = childOf(font, "u");
  if (underline)
    put("font/underline", underline.attributes["val"] === "double" ? "Double" : "Single");
  put("font/color", readColour(childOf(font, "color"), theme));
  const pattern = childOf(childOf(element, "fill"), "patternFill");
  put("fill/color", readColour(childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor"), theme));
  put("numberFormat", childOf(element, "numFmt")?.attributes["formatCode"]);
  const border = childOf(element, "border");
  for (const side of SIDES) {
    const line = childOf(border, side);
    put(`borders/${side}/style`, LINES[line?.attributes["style"] ?? ""]);
    put(`borders/${side}/color`, readColour(childOf(line, "color"), theme));
  }
  return found;
}

/** The difference in a file; undefined when nothing is changed. */
export function differenceXml(settings: Difference, formatNumber: number): string | undefined {
  const value = (path: string) => settings[`format/${path}`];
  const colour = (path: string) => {
    const given = value(path);
    return typeof given === "string" && given !== "" ? colourAttributes(given) : undefined;
  };
  const flag = (tag: string, path: string) =>
    typeof value(path) === "boolean"
      ? xml(tag, { val: value(path) === true ? undefined : false })
      : "";
  const underline = value("font/underline");
  const fontColour = colour("font/color");
  const font =
    flag("b", "font/bold") +
    flag("i", "font/italic") +
    flag("strike", "font/strikethrough") +
    (underline === "Single" || underline === "Double"
      ? xml("u", { val: underline === "Double" ? "double" : undefined })
      : "") +
    (fontColour ? xml("color", fontColour) : "");
  const format = value("numberFormat");
  const fill = colour("fill/color");
  const borders = SIDES.map((side) => {
    const style = Object.keys(LINES).find((name) => LINES[name] === value(`borders/${side}/style`));
    const lineColour = colour(`borders/${side}/color`);
    return style === undefined
      ? ""
      : xml(side, { style }, lineColour ? xml("color", lineColour) : "");
  }).join("");
  const content =
    (font === "" ? "" : xml("font", {}, font)) +
    (typeof format === "string"
      ? xml("numFmt", { numFmtId: formatNumber, formatCode: format })
      : "") +
    (fill ? xml("fill", {}, xml("patternFill", {}, xml("bgColor", fill))) : "") +
    (borders === "" ? "" : xml("border", {}, borders));
  return content === "" ? undefined : xml("dxf", {}, content);
}
