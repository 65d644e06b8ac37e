import { entryText } from "../../culture/entry";
import type { Culture } from "../../culture/culture";
import { displayText } from "../../format/display";
import { addressOf, cellAddress } from "../../model/area";
import { styleAt } from "../../model/styleAt";
import { isError } from "../../model/values";
import type { Workbook } from "../../model/workbook";

type Words = {
  readonly grid: (sheet: string) => string;
  readonly empty: string;
  readonly formula: string;
  readonly selected: (areas: string) => string;
};

const WORDS: Readonly<Record<Culture["name"], Words>> = {
  "de-DE": {
    grid: (sheet) => `Zellen des Blatts ${sheet}`,
    empty: "leer",
    formula: "Formel",
    selected: (areas) => `ausgewählt: ${areas}`,
  },
  "en-US": {
    grid: (sheet) => `Cells of sheet ${sheet}`,
    empty: "empty",
    formula: "formula",
    selected: (areas) => `selected: ${areas}`,
  },
};

/** The name of the grid for those who cannot see it. */
export function gridLabel({ culture, activeSheet }: Workbook): string {
  return WORDS[culture.name].grid(activeSheet.name);
}

/** The active cell for those who cannot see it: address, text, error, formula, and what else is selected. */
export function describeActiveCell(workbook: Workbook): string {
  const { culture, activeSheet: sheet } = workbook;
  const words = WORDS[culture.name];
  const { selection, activeCell } = workbook.view(sheet.id);
  const { row, column } = activeCell;
  const value = workbook.value(sheet.id, row, column);
  const text = displayText(value, styleAt(sheet, row, column).numberFormat, culture);
  const cell = sheet.rows.get(row)?.get(column);
  const address = cellAddress(row, column);
  const isMore = selection.length > 1 || selection.some(({ rows, columns }) => rows * columns > 1);
  const parts = [
    address,
    text === "" ? words.empty : text,
    isError(value) ? value.message : undefined,
    cell?.formula === undefined ? undefined : `${words.formula} ${entryText(cell, value, culture)}`,
    isMore ? words.selected(selection.map(addressOf).join(", ")) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}
