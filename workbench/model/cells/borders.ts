import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../area";
import type { Draft } from "../draft";
import type { Id, Sheet } from "../state";
import type { BorderLine, Borders, CellStyle } from "../style";
import { refuseIfLocked } from "./protection";
import { paintArea, stylesIn } from "./style";

/** Excel's BorderIndex, in the order of its collection. */
export const BORDER_INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderIndex = (typeof BORDER_INDEXES)[number];

type Side = keyof Borders;
type Part = { readonly area: Area; readonly side: Side };

/** The lines at a border of an area; several when they are not alike. */
export function linesAt(sheet: Sheet, sheetId: Id, area: Area, index: BorderIndex): BorderLine[] {
  const reader = { sheet: () => sheet };
  const lines = partsOf(area, index).flatMap((part) =>
    [...stylesIn(reader, sheetId, part.area)].map(({ borders }) => borders[part.side]),
  );
  const isNone = lines.every(({ style }) => style === "None");
  const beyond = isNone ? neighbourOf(area, index) : undefined;
  if (!beyond) return lines;
  // A line between two cells may belong to either of them.
  return [...stylesIn(reader, sheetId, beyond.area)].map(({ borders }) => borders[beyond.side]);
}

/** Changes the lines at a border of an area. */
export function drawBorder(
  draft: Draft,
  sheetId: Id,
  area: Area,
  index: BorderIndex,
  change: (line: BorderLine) => BorderLine,
): void {
  refuseIfLocked(draft.state, sheetId, area, "allowFormatCells");
  for (const part of partsOf(area, index)) {
    paintArea(draft, sheetId, part.area, (style) => withLine(style, part.side, change));
  }
  const beyond = neighbourOf(area, index);
  if (beyond) {
    paintArea(draft, sheetId, beyond.area, (style) =>
      style.borders[beyond.side].style === "None" ? style : withLine(style, beyond.side, change),
    );
  }
}

function withLine(
  style: CellStyle,
  side: Side,
  change: (line: BorderLine) => BorderLine,
): CellStyle {
  const before = style.borders[side];
  const line = change(before);
  return line === before ? style : { ...style, borders: { ...style.borders, [side]: line } };
}

/** The cells, and their sides, that make up a border of an area; none for the inside of a single line. */
function partsOf(area: Area, index: BorderIndex): readonly Part[] {
  const { row, column, rows, columns } = area;
  switch (index) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, side: "right" }];
    case "InsideHorizontal":
      if (rows === 1) return [];
      if (rows === SHEET_ROWS) return whole(area, ["bottom", "top"]);
      return [
        { area: { ...area, rows: rows - 1 }, side: "bottom" },
        { area: { ...area, row: row + 1, rows: rows - 1 }, side: "top" },
      ];
    case "InsideVertical":
      if (columns === 1) return [];
      if (columns === SHEET_COLUMNS) return whole(area, ["right", "left"]);
      return [
        { area: { ...area, columns: columns - 1 }, side: "right" },
        { area: { ...area, column: column + 1, columns: columns - 1 }, side: "left" },
      ];
    case "DiagonalDown":
      return whole(area, ["diagonalDown"]);
    case "DiagonalUp":
      return whole(area, ["diagonalUp"]);
  }
}

function whole(area: Area, sides: readonly Side[]): readonly Part[] {
  return sides.map((side) => ({ area, side }));
}

/** The cells on the other side of an edge; undefined at the end of the sheet and for other borders. */
function neighbourOf(area: Area, index: BorderIndex): Part | undefined {
  const { row, column, rows, columns } = area;
  if (index === "EdgeTop" && row > 0)
    return { area: { ...area, row: row - 1, rows: 1 }, side: "bottom" };
  if (index === "EdgeBottom" && row + rows < SHEET_ROWS)
    return { area: { ...area, row: row + rows, rows: 1 }, side: "top" };
  if (index === "EdgeLeft" && column > 0)
    return { area: { ...area, column: column - 1, columns: 1 }, side: "right" };
  if (index === "EdgeRight" && column + columns < SHEET_COLUMNS)
    return { area: { ...area, column: column + columns, columns: 1 }, side: "left" };
  return undefined;
}
