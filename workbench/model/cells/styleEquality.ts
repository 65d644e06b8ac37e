import type { BorderLine, CellStyle } from "../style";

/** Whether two styles look the same; styles are mostly shared, so that comparing them seldom takes long. */
export function areEqualStyles(one: CellStyle, other: CellStyle): boolean {
  return one === other || JSON.stringify(flat(one)) === JSON.stringify(flat(other));
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
