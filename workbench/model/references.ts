import { parseReference } from "../formula/referenceText";
import { isSameName } from "./sheetNames";
import { nameSeenFrom } from "./names";
import { addressOf, sheetPrefix, type Area } from "./area";
import type { Id, Sheet, Table, WorkbookState } from "./state";

export type AreaOnSheet = { readonly sheetId: Id; readonly area: Area };

/** `Tabelle[#Alle]`-like parts in English: "Table1", "Table1[Preis]", "Table1[#All]". */
const TABLE_REFERENCE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(.*)\])?$/u;
const DEEPEST_NAME = 16;

/** "=Angebot!$D$4", "=Preise[Preis]" or "=EinName" as the cells it means; undefined for anything else. */
export function areaOfFormula(
  state: WorkbookState,
  formula: string,
  onSheet: Id,
  depth = 0,
): AreaOnSheet | undefined {
  const text = formula.startsWith("=") ? formula.slice(1).trim() : formula.trim();
  const reference = parseReference(text);
  if (reference) {
    const { sheet: name, area } = reference;
    const sheetId = name === undefined ? onSheet : sheetNamed(state, name)?.id;
    return sheetId === undefined ? undefined : { sheetId, area };
  }
  const named = depth < DEEPEST_NAME ? nameSeenFrom(state, onSheet, text) : undefined;
  if (named) return areaOfFormula(state, named.formula, onSheet, depth + 1);
  return areaOfTableReference(state, text);
}

/** "=Angebot!$D$4": what a name for these cells stands for. */
export function absoluteFormula(state: WorkbookState, { sheetId, area }: AreaOnSheet): string {
  const sheet = state.sheets.find(({ id }) => id === sheetId);
  return `=${sheetPrefix(sheet?.name ?? "")}${absoluteAddress(area)}`;
}

/** "$B$2:$C$5", "$A:$A", "$1:$1". */
function absoluteAddress(area: Area): string {
  return addressOf(area).replace(/([A-Z]+|\d+)/g, "$$$1");
}

function sheetNamed(state: WorkbookState, name: string): Sheet | undefined {
  return state.sheets.find((sheet) => isSameName(sheet.name, name));
}

function areaOfTableReference(state: WorkbookState, text: string): AreaOnSheet | undefined {
  const [, name, inner] = TABLE_REFERENCE.exec(text) ?? [];
  if (name === undefined) return undefined;
  for (const sheet of state.sheets) {
    const table = sheet.tables.find((each) => isSameName(each.name, name));
    const area = table && partOfTable(table, inner);
    if (area) return { sheetId: sheet.id, area };
  }
  return undefined;
}

function partOfTable(table: Table, part: string | undefined): Area | undefined {
  const { area, hasHeaders, hasTotals, columns } = table;
  const header = hasHeaders ? 1 : 0;
  const body = {
    ...area,
    row: area.row + header,
    rows: area.rows - header - (hasTotals ? 1 : 0),
  };
  switch (part?.toLowerCase()) {
    case undefined:
    case "":
    case "#data":
      return body;
    case "#all":
      return area;
    case "#headers":
      return hasHeaders ? { ...area, rows: 1 } : undefined;
    case "#totals":
      return hasTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : undefined;
    default: {
      const index = columns.findIndex((column) => isSameName(column.name, part ?? ""));
      return index < 0 ? undefined : { ...body, column: area.column + index, columns: 1 };
    }
  }
}
