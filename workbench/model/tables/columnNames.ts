import type { Culture } from "../../culture/culture";
import { displayText } from "../../format/display";
import type { Position } from "../area";
import { putCell } from "../cells/content";
import type { Draft } from "../draft";
import { isSameName } from "../sheetNames";
import type { Id, TableColumn } from "../state";
import { styleAt } from "../styleAt";
import type { CellValue } from "../values";

/** The names that the texts of a header row give: blank ones are "Spalte1", and none occurs twice. */
export function columnNames(texts: readonly string[], culture: Culture): readonly string[] {
  const names: string[] = [];
  texts.forEach((text, index) => {
    const name = text === "" ? undefined : text;
    const others = [...names, ...texts.slice(index + 1)];
    names.push(name === undefined ? freeColumnName(others, culture) : uniqueName(name, names));
  });
  return names;
}

/** The name itself, or with the first number that makes it another one: "Preis2". */
export function uniqueName(name: string, taken: readonly string[]): string {
  return firstFree(taken, (number) => (number === 1 ? name : `${name}${number}`));
}

export function freeColumnName(taken: readonly string[], culture: Culture): string {
  return firstFree(taken, (number) => `${columnStem(culture)}${number}`);
}

export function newColumn(columns: readonly TableColumn[], name: string): TableColumn {
  return { id: Math.max(0, ...columns.map(({ id }) => id)) + 1, name };
}

/** What a header cell says: the names of columns are always texts. */
export function headerText(value: CellValue, numberFormat: string, culture: Culture): string {
  if (typeof value === "string") return value;
  return value === null ? "" : displayText(value, numberFormat, culture);
}

/** Writes a column's name into its header cell. */
export function putHeader(draft: Draft, sheetId: Id, at: Position, name: string): void {
  const cell = draft.cell(sheetId, at.row, at.column);
  if (cell?.constant === name && cell.formula === undefined) return;
  const style = styleAt(draft.sheet(sheetId), at.row, at.column);
  putCell(draft, sheetId, at, { constant: name }, style);
}

function columnStem({ name }: Culture): string {
  return name === "de-DE" ? "Spalte" : "Column";
}

function firstFree(taken: readonly string[], nameOf: (number: number) => string): string {
  for (let number = 1; ; number += 1) {
    const name = nameOf(number);
    if (!taken.some((each) => isSameName(each, name))) return name;
  }
}
