import { fieldKey } from "../../layout/letter/letterRows";
import { isBlankCell } from "../quoteCells";
import type { ReadingSource } from "../source";

/**
 * The address is read from top to bottom, whatever rows have been inserted, deleted or exchanged between its lines.
 * Then these rows are the rows of the letter in their new order; else the next writing would put a line beside the one
 * that somebody has typed, or into a row that is gone.
 */
export function keyLetterAnew({ cells, newRows }: ReadingSource): void {
  const isOfLetter = (key: string | undefined) => key?.startsWith(LETTER_ROW) ?? false;
  const isFilled = (row: number) => !isBlankCell(cells.at(row, "product"));
  const keyed = cells.keys.flatMap((key, row) => (isOfLetter(key) ? [row] : []));
  const [first = 0] = keyed;
  const last = keyed.at(-1) ?? 0;
  const rows = cells.keys.flatMap((key, row) => {
    const isTyped = key === undefined && row > first && row < last && isFilled(row);
    return isOfLetter(key) || isTyped ? [row] : [];
  });
  const lastFilled = rows.filter(isFilled).at(-1);
  const filled = rows.filter((row) => lastFilled !== undefined && row <= lastFilled);
  if (filled.every((row, index) => cells.keys[row] === keyAt(index))) return;
  rows.forEach((row, index) => newRows.keys.set(row, keyAt(index)));
}

const LETTER_ROW = fieldKey("letter.");

const keyAt = (index: number) => fieldKey(`letter.${index}`);
