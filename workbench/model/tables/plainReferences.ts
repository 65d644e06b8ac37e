import { parseStructRef, tokenize } from "@borgar/fx";
import { bounding, columnName, containsCell, sheetPrefix, type Area } from "../area";
import type { Draft } from "../draft";
import { absoluteAddress } from "../references";
import { rewriteFormulas } from "../rewrite";
import { isSameName } from "../sheetNames";
import type { Sheet, Table } from "../state";
import { bodyArea, columnOf, headerArea, totalsArea } from "./tableParts";

/** Where a formula stands, if it stands in a cell: "@" means its row. */
type Place = { readonly row: number; readonly isInTable: boolean };

/** Writes plain addresses for everything that formulas say of a table, as when it becomes a range. */
export function plainReferences(draft: Draft, sheet: Sheet, table: Table): void {
  for (const each of draft.state.sheets) {
    for (const [row, cells] of each.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined) continue;
        const isInTable = each.id === sheet.id && containsCell(table.area, { row, column });
        const formula = plainFormula(cell.formula, sheet, table, { row, isInTable });
        if (formula !== cell.formula) draft.setCell(each.id, row, column, { ...cell, formula });
      }
    }
  }
  rewriteFormulas(draft, (formula) =>
    plainFormula(formula, sheet, table, { row: -1, isInTable: false }),
  );
}

function plainFormula(formula: string, sheet: Sheet, table: Table, place: Place): string {
  const isAbout =
    formula.toLowerCase().includes(table.name.toLowerCase()) ||
    (place.isInTable && formula.includes("["));
  if (!isAbout) return formula;
  return tokenize(formula)
    .map(({ type, value }) => {
      const isName = type === "range_named" && isSameName(value, table.name);
      if (isName) return plainAddress(sheet, bodyArea(table));
      return type === "structured" ? (plainPart(value, sheet, table, place) ?? value) : value;
    })
    .join("");
}

/** The address that a structured reference means; undefined when it is about another table. */
function plainPart(text: string, sheet: Sheet, table: Table, place: Place): string | undefined {
  const { table: name, sections = [], columns = [] } = parseStructRef(text) ?? {};
  const isOwn = name ? isSameName(name, table.name) : name !== undefined && place.isInTable;
  if (!isOwn) return undefined;
  const [first, last = first] = columns.map((column) =>
    table.columns.findIndex((each) => isSameName(each.name, column)),
  );
  if (sections.includes("this row")) return plainRow(sheet, table, place.row, first, last);
  const area = unionOf(sections.map((section) => sectionOf(table, section))) ?? bodyArea(table);
  if (first === undefined || last === undefined) return plainAddress(sheet, area);
  if (first < 0 || last < 0) return "#REF!";
  return plainAddress(sheet, bounding(columnOf(area, first), columnOf(area, last)));
}

/** "@" keeps its row relative, so that the formula can still be copied down. */
function plainRow(
  sheet: Sheet,
  { area }: Table,
  row: number,
  first = 0,
  last = area.columns - 1,
): string {
  const cell = (index: number) => `$${columnName(area.column + index)}${row + 1}`;
  const end = first === last ? "" : `:${cell(last)}`;
  return row < 0 ? "#REF!" : `${sheetPrefix(sheet.name)}${cell(first)}${end}`;
}

function plainAddress(sheet: Sheet, area: Area): string {
  return sheetPrefix(sheet.name) + absoluteAddress(area);
}

function sectionOf(table: Table, section: string): Area | undefined {
  switch (section) {
    case "all":
      return table.area;
    case "headers":
      return headerArea(table);
    case "totals":
      return totalsArea(table);
    default:
      return bodyArea(table);
  }
}

function unionOf(areas: readonly (Area | undefined)[]): Area | undefined {
  return areas.reduce(
    (all, area) => (all && area ? bounding(all, area) : (all ?? area)),
    undefined,
  );
}
