import { DEFAULT_STYLE, type FontStyle } from "../../model/style";
import { childOf, hasFlag, numberOf, xml, type XmlElement } from "../xml";
import { colourAttributes, readColour, type Theme } from "./colours";

const UNDERLINES: Readonly<Record<string, FontStyle["underline"]>> = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

/** Black is what Excel writes with by itself. */
const AUTOMATIC = new Set(["", "#000000"]);

export function readFont(element: XmlElement, theme: Theme): FontStyle {
  const value = (name: string) => childOf(element, name)?.attributes["val"];
  const underline = childOf(element, "u");
  const position = value("vertAlign");
  return {
    name: value("name") ?? DEFAULT_STYLE.font.name,
    size: numberOf(value("sz")) ?? DEFAULT_STYLE.font.size,
    bold: hasFlag(element, "b"),
    italic: hasFlag(element, "i"),
    strikethrough: hasFlag(element, "strike"),
    subscript: position === "subscript",
    superscript: position === "superscript",
    underline: underline ? (UNDERLINES[underline.attributes["val"] ?? "single"] ?? "None") : "None",
    color: readColour(childOf(element, "color"), theme) ?? DEFAULT_STYLE.font.color,
  };
}

export function fontXml(font: FontStyle): string {
  const underline = Object.keys(UNDERLINES).find((name) => UNDERLINES[name] === font.underline);
  const position = font.superscript ? "superscript" : font.subscript ? "subscript" : undefined;
  return xml(
    "font",
    {},
    font.bold ? xml("b") : "",
    font.italic ? xml("i") : "",
    font.strikethrough ? xml("strike") : "",
    underline === undefined
      ? ""
      : xml("u", { val: underline === "single" ? undefined : underline }),
    position === undefined ? "" : xml("vertAlign", { val: position }),
    xml("sz", { val: font.size }),
    AUTOMATIC.has(font.color) ? "" : xml("color", colourAttributes(font.color)),
    xml("name", { val: font.name }),
    xml("family", { val: 2 }),
  );
}
