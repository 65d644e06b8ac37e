import { placeOf } from "../model/calculator";
import type { FormulaResult } from "../model/values";
import type { Workbook } from "../model/workbook";
import type { ReadOptions } from "./options";
import { readXlsx } from "./read";

/**
 * Opens a file in place of a workbook, with the values of add-in functions that it was saved with: as in Excel they
 * are calculated neither then nor by F9 (R10).
 */
export async function openXlsx(
  workbook: Workbook,
  bytes: ArrayBuffer | Uint8Array,
  options: Omit<ReadOptions, "newId" | "culture" | "onSavedValue">,
): Promise<void> {
  const saved = new Map<string, FormulaResult>();
  const state = await readXlsx(bytes, {
    ...options,
    newId: () => workbook.newId(),
    culture: workbook.culture,
    onSavedValue: (cell, value) => saved.set(placeOf(cell), value),
  });
  workbook.replace(state, saved);
}
