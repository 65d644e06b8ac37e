import { fieldKey } from "../layout/letterRows";
import { isBlankCell } from "./quoteCells";
import type { ReadingSource } from "./source";

/**
 * The address is read from top to bottom, whatever rows have been inserted, deleted or exchanged between its lines.
 * Then these rows are the rows of the letter in their new order; else the next writing would put a line beside the one
 * that somebody has typed, or into a row that is gone.
 */
export function keyLetterAnew({ cells, newRows }: ReadingSource): void {
  const isOfLetter = (key: string | undefined) => key?.startsWith(LETTER_ROW) ?? false;
  const first = cells.keys.findIndex(isOfLetter);
  const last = cells.keys.findLastIndex(isOfLetter);
  const isFilled = (row: number) => !isBlankCell(cells.at(row, "product"));
  const rows = cells.keys.flatMap((key, row) => {
    const isTyped = key === undefined && row > first && row < last && isFilled(row);
    return isOfLetter(key) || isTyped ? [row] : [];
  });
  const filled = rows.slice(0, rows.findLastIndex(isFilled) + 1);
  if (filled.every((row, index) => cells.keys[row] === keyAt(index))) return;
  rows.forEach((row, index) => newRows.keys.set(row, keyAt(index)));
}

const LETTER_ROW = fieldKey("letter.");

const keyAt = (index: number) => fieldKey(`letter.${index}`);
