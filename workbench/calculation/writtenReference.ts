import { parseA1Ref } from "@borgar/fx";
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../model/area";

/** A reference as a formula writes it, each number absolute or counted from the formula's cell. */
export type WrittenReference = {
  /** "" for the formula's own sheet; "Jan:Mar" for several. */
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly isTopFixed: boolean;
  readonly isLeftFixed: boolean;
  readonly isBottomFixed: boolean;
  readonly isRightFixed: boolean;
};

/** Reads "Sheet1!$A$1:B2", "A:A" or "3:5" as it is written in a cell; undefined for other things and workbooks. */
export function writtenReference(
  text: string,
  row: number,
  column: number,
): WrittenReference | undefined {
  const parsed = parseA1Ref(text);
  if (!parsed || !("range" in parsed)) return undefined;
  const { range, context } = parsed;
  if (context && context.length > 1) return undefined;
  const areRows = range.left == null;
  const areColumns = range.top == null;
  const isTopFixed = areColumns || range.$top === true;
  const isBottomFixed = areColumns || range.$bottom === true;
  const isLeftFixed = areRows || range.$left === true;
  const isRightFixed = areRows || range.$right === true;
  return {
    sheet: context?.[0] ?? "",
    top: (range.top ?? 0) - (isTopFixed ? 0 : row),
    bottom: (range.bottom ?? SHEET_ROWS - 1) - (isBottomFixed ? 0 : row),
    left: (range.left ?? 0) - (isLeftFixed ? 0 : column),
    right: (range.right ?? SHEET_COLUMNS - 1) - (isRightFixed ? 0 : column),
    isTopFixed,
    isBottomFixed,
    isLeftFixed,
    isRightFixed,
  };
}

/** The area that a written reference means for a formula at this place; it goes round at the edges of the sheet. */
export function areaAt(written: WrittenReference, row: number, column: number): Area {
  const top = wrap(written.isTopFixed ? written.top : written.top + row, SHEET_ROWS);
  const bottom = wrap(written.isBottomFixed ? written.bottom : written.bottom + row, SHEET_ROWS);
  const left = wrap(written.isLeftFixed ? written.left : written.left + column, SHEET_COLUMNS);
  const right = wrap(written.isRightFixed ? written.right : written.right + column, SHEET_COLUMNS);
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

function wrap(place: number, size: number): number {
  if (place >= 0 && place < size) return place;
  return ((place % size) + size) % size;
}
