import type { LineProperties } from "../../model/state";
import { DEFAULT_STYLE, type CellStyle } from "../../model/style";
import type { StyleTable } from "../style/styleTable";
import { childrenOf, isSet, numberOf, xml, type XmlElement } from "../xml";

/** A file counts widths in digits of the standard font, which is 7 pixels wide; a pixel is three quarters of a point. */
const PIXELS_A_DIGIT = 7;
const POINTS_A_PIXEL = 0.75;

/** What columns have beside their cells; widths in points. */
export function readColumns(
  columns: XmlElement | undefined,
  styles: readonly CellStyle[],
): ReadonlyMap<number, LineProperties> {
  const found = new Map<number, LineProperties>();
  for (const { attributes } of childrenOf(columns, "col")) {
    const width = isSet(attributes["customWidth"]) ? numberOf(attributes["width"]) : undefined;
    const style =
      attributes["style"] === undefined ? undefined : styles[Number(attributes["style"])];
    const level = numberOf(attributes["outlineLevel"]) ?? 0;
    const properties: LineProperties = {
      ...(width === undefined ? {} : { size: Math.round(width * PIXELS_A_DIGIT) * POINTS_A_PIXEL }),
      ...(isSet(attributes["hidden"]) ? { isHidden: true } : {}),
      ...(style === undefined || style === DEFAULT_STYLE ? {} : { style }),
      ...(level === 0 ? {} : { outlineLevel: level }),
    };
    if (Object.keys(properties).length === 0) continue;
    const first = Number(attributes["min"]) - 1;
    const last = Number(attributes["max"]) - 1;
    for (let column = first; column <= last; column += 1) found.set(column, properties);
  }
  return found;
}

export function columnsXml(
  columns: ReadonlyMap<number, LineProperties>,
  styles: StyleTable,
): string {
  const groups: { first: number; last: number; properties: LineProperties; key: string }[] = [];
  for (const [column, properties] of [...columns].sort(([one], [other]) => one - other)) {
    const { style, ...rest } = properties;
    const key = JSON.stringify([
      rest.size,
      rest.isHidden,
      rest.outlineLevel,
      style && styles.number(style),
    ]);
    const before = groups.at(-1);
    if (before?.last === column - 1 && before.key === key) before.last = column;
    else groups.push({ first: column, last: column, properties, key });
  }
  if (groups.length === 0) return "";
  return xml(
    "cols",
    {},
    ...groups.map(({ first, last, properties: { size, isHidden, style, outlineLevel } }) =>
      xml("col", {
        min: first + 1,
        max: last + 1,
        width: size === undefined ? STANDARD_WIDTH : digits(size),
        style: style && styles.number(style),
        hidden: isHidden === true ? true : undefined,
        customWidth: size === undefined ? undefined : true,
        outlineLevel: outlineLevel === 0 ? undefined : outlineLevel,
      }),
    ),
  );
}

const STANDARD_WIDTH = 9.140625;

function digits(points: number): number {
  return Math.round((points / POINTS_A_PIXEL / PIXELS_A_DIGIT) * 1e8) / 1e8;
}
