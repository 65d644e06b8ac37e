import { NO_LINE, type BorderLine, type Borders } from "../../model/style";
import { childOf, isSet, xml, type XmlElement } from "../xml";
import { colourAttributes, readColour, type Theme } from "./colours";

type Look = Pick<BorderLine, "style" | "weight">;

const LINES: Readonly<Record<string, Look>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

export function readBorders(element: XmlElement, theme: Theme): Borders {
  const line = (name: string, other = name) =>
    readLine(childOf(element, name) ?? childOf(element, other), theme);
  const diagonal = line("diagonal");
  return {
    top: line("top"),
    bottom: line("bottom"),
    left: line("left", "start"),
    right: line("right", "end"),
    diagonalDown: isSet(element.attributes["diagonalDown"]) ? diagonal : NO_LINE,
    diagonalUp: isSet(element.attributes["diagonalUp"]) ? diagonal : NO_LINE,
  };
}

function readLine(element: XmlElement | undefined, theme: Theme): BorderLine {
  const look = LINES[element?.attributes["style"] ?? "none"];
  if (!look) return NO_LINE;
  return { ...look, color: readColour(childOf(element, "color"), theme) ?? "#000000" };
}

/** A file has one look for both diagonals: that of the first that has one. */
export function bordersXml(borders: Borders): string {
  const { diagonalUp, diagonalDown } = borders;
  const isUp = diagonalUp.style !== "None";
  const isDown = diagonalDown.style !== "None";
  return xml(
    "border",
    { diagonalUp: isUp || undefined, diagonalDown: isDown || undefined },
    lineXml("left", borders.left),
    lineXml("right", borders.right),
    lineXml("top", borders.top),
    lineXml("bottom", borders.bottom),
    lineXml("diagonal", isDown ? diagonalDown : diagonalUp),
  );
}

/** Whether the file would show the two diagonals otherwise than they are. */
export function losesDiagonal({ diagonalUp, diagonalDown }: Borders): boolean {
  return (
    diagonalUp.style !== "None" &&
    diagonalDown.style !== "None" &&
    (lineName(diagonalUp) !== lineName(diagonalDown) || diagonalUp.color !== diagonalDown.color)
  );
}

function lineXml(name: string, line: BorderLine): string {
  if (line.style === "None") return xml(name);
  return xml(name, { style: lineName(line) }, xml("color", colourAttributes(line.color)));
}

function lineName({ style, weight }: BorderLine): string {
  const isOf = (look: Look) => look.style === style && look.weight === weight;
  const names = Object.keys(LINES);
  const exact = names.find((name) => LINES[name] !== undefined && isOf(LINES[name]));
  return exact ?? names.find((name) => LINES[name]?.style === style) ?? "thin";
}
