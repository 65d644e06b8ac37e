import { DEFAULT_STYLE, type CellStyle } from "../../model/style";
import { isSet, numberOf, xml, type XmlElement } from "../xml";

type Alignment = Pick<
  CellStyle,
  | "horizontalAlignment"
  | "verticalAlignment"
  | "wrapText"
  | "shrinkToFit"
  | "indentLevel"
  | "textOrientation"
>;

const HORIZONTAL: Readonly<Record<string, CellStyle["horizontalAlignment"]>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, CellStyle["verticalAlignment"]>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

/** In a file, 255 is letters one below the other, and 91 to 180 are 1 to 90 degrees downwards. */
const STACKED = 255;

export function readAlignment(element: XmlElement | undefined): Alignment {
  const { horizontal, vertical, wrapText, shrinkToFit, indent, textRotation } =
    element?.attributes ?? {};
  const rotation = numberOf(textRotation) ?? 0;
  return {
    horizontalAlignment: HORIZONTAL[horizontal ?? "general"] ?? "General",
    verticalAlignment: VERTICAL[vertical ?? "bottom"] ?? "Bottom",
    wrapText: isSet(wrapText),
    shrinkToFit: isSet(shrinkToFit),
    indentLevel: numberOf(indent) ?? 0,
    textOrientation: rotation === STACKED ? 180 : rotation > 90 ? 90 - rotation : rotation,
  };
}

/** "" for a cell that is aligned as cells are by themselves. */
export function alignmentXml(style: CellStyle): string {
  const { textOrientation } = style;
  const changed = <Key extends keyof Alignment>(key: Key) =>
    style[key] === DEFAULT_STYLE[key] ? undefined : style[key];
  const attributes = {
    horizontal: nameOf(HORIZONTAL, changed("horizontalAlignment")),
    vertical: nameOf(VERTICAL, changed("verticalAlignment")),
    textRotation:
      textOrientation === 0
        ? undefined
        : textOrientation === 180
          ? STACKED
          : textOrientation < 0
            ? 90 - textOrientation
            : textOrientation,
    wrapText: changed("wrapText"),
    indent: changed("indentLevel"),
    shrinkToFit: changed("shrinkToFit"),
  };
  const isPlain = Object.values(attributes).every((value) => value === undefined);
  return isPlain ? "" : xml("alignment", attributes);
}

function nameOf(
  table: Readonly<Record<string, string>>,
  value: string | undefined,
): string | undefined {
  return value === undefined ? undefined : Object.keys(table).find((key) => table[key] === value);
}
