import type { BorderLine, CellStyle } from "../style";

const texts = new WeakMap<CellStyle, string>();

/** Whether two styles look the same; they are never changed and mostly shared, so that comparing them seldom takes long. */
export function areEqualStyles(one: CellStyle, other: CellStyle): boolean {
  return one === other || textOf(one) === textOf(other);
}

function textOf(style: CellStyle): string {
  const known = texts.get(style) ?? JSON.stringify(flat(style));
  texts.set(style, known);
  return known;
}

/** All that a style says, in a fixed order. */
function flat(style: CellStyle): readonly unknown[] {
  const { font, borders } = style;
  return [
    style.numberFormat,
    style.fill,
    style.horizontalAlignment,
    style.verticalAlignment,
    style.wrapText,
    style.shrinkToFit,
    style.indentLevel,
    style.textOrientation,
    style.locked,
    style.formulaHidden,
    style.quotePrefix,
    style.styleName ?? "Normal",
    [font.name, font.size, font.bold, font.italic, font.strikethrough],
    [font.subscript, font.superscript, font.underline, font.color],
    [borders.top, borders.bottom, borders.left, borders.right].map(flatLine),
    [borders.diagonalDown, borders.diagonalUp].map(flatLine),
  ];
}

function flatLine({ style, weight, color }: BorderLine): readonly string[] {
  return style === "None" ? ["None"] : [style, weight, color];
}
