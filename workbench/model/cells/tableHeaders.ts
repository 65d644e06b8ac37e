import type { Culture } from "../../culture/culture";
import { shiftFormula } from "../../formula/shift";
import { displayText } from "../../format/display";
import { intersection, type Area } from "../area";
import type { Draft } from "../draft";
import { rewriteFormulas } from "../rewrite";
import type { Id, Table } from "../state";
import { styleAt } from "../styleAt";
import { putCell } from "./content";

/** What was written over the header row of a table becomes the names of its columns: texts, none twice, none empty. */
export function keepTableHeaders(draft: Draft, culture: Culture, sheetId: Id, area: Area): void {
  for (const table of draft.sheet(sheetId).tables) {
    const header = table.hasHeaders && intersection({ ...table.area, rows: 1 }, area);
    if (header) keepHeader(draft, culture, sheetId, table, header);
  }
}

function keepHeader(draft: Draft, culture: Culture, sheetId: Id, table: Table, header: Area): void {
  const columns = [...table.columns];
  for (let column = header.column; column < header.column + header.columns; column += 1) {
    const index = column - table.area.column;
    const before = columns[index];
    if (!before) continue;
    const style = styleAt(draft.sheet(sheetId), header.row, column);
    const cell = draft.cell(sheetId, header.row, column);
    const typed = displayText(cell?.constant ?? null, style.numberFormat, culture);
    const others = columns.filter((_, at) => at !== index).map((each) => each.name.toLowerCase());
    const name = freeName(typed === "" ? `${columnWord(culture)}${index + 1}` : typed, others);
    columns[index] = { ...before, name };
    putCell(draft, sheetId, { row: header.row, column }, { constant: name }, style);
    if (name !== before.name) renameColumn(draft, table.name, before.name, name);
  }
  const tables = draft
    .sheet(sheetId)
    .tables.map((each) => (each.id === table.id ? { ...each, columns } : each));
  draft.updateSheet(sheetId, { tables });
}

function renameColumn(draft: Draft, table: string, from: string, to: string): void {
  rewriteFormulas(draft, (formula, onSheet) =>
    shiftFormula(formula, onSheet, { kind: "renameColumn", table, from, to }),
  );
}

function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let number = 2; taken.includes(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  return name;
}

function columnWord(culture: Culture): string {
  return culture.name === "de-DE" ? "Spalte" : "Column";
}
