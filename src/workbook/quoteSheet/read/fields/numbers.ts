import { MAXIMUM_USERS } from "../../../../pricing";
import { isBlankCell, type SheetCell } from "../quoteCells";

/** The count in a cell; undefined for a blank one, "unclear" for what is no whole number from 0. */
export function countIn(cell: SheetCell | undefined): number | undefined | "unclear" {
  if (!cell || isBlankCell(cell)) return undefined;
  const { value } = cell;
  const count = typeof value === "string" && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value;
  return typeof count === "number" && isCount(count) ? count : "unclear";
}

/** The only whole number in a text: 3 in "3 Stück"; undefined if there is none, or another one. */
export function countWithin(text: string): number | undefined {
  const [first, second] = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  if (first === undefined || second !== undefined || !/^\d{1,9}$/.test(first)) return undefined;
  const isNegative = /[-−]\s*\d/.test(text);
  return isCount(Number(first)) && !isNegative ? Number(first) : undefined;
}

function isCount(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= MAXIMUM_USERS;
}
