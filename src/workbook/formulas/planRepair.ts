import type { LeftFormula } from "../ports/formulasPort";
import { isApiSupported } from "../connection/officeApi";
import { areaAddress, joinedAreas, type Area, type Position } from "../connection/addresses";
import type { ExcelSession } from "../connection/session";
import type { FormulaForms } from "./damage";
import { isWithin, runsOf, type RepairedCell, type Run } from "./runs";
import type { ScannedSheet } from "./scanSheets";
import { addressIn, cellsOf, isFormula, type SeenCell } from "./seenCells";

/** A sheet with the formulas in it that are damaged. */
export type DamagedSheet = { readonly sheet: ScannedSheet; readonly cells: readonly SeenCell[] };

export function damagedFormulas(
  sheets: readonly ScannedSheet[],
  { repaired }: FormulaForms,
): readonly DamagedSheet[] {
  return sheets
    .map((sheet) => ({
      sheet,
      cells: [...cellsOf(sheet)].filter(
        (cell) =>
          isFormula(cell) &&
          repaired({ formula: String(cell.formula), value: cell.value }) !== undefined,
      ),
    }))
    .filter(({ cells }) => cells.length > 0);
}

/** What is to be entered, and what cannot be; one round trip. */
export async function planRepair(
  session: ExcelSession,
  damaged: readonly DamagedSheet[],
  forms: FormulaForms,
): Promise<{ readonly runs: readonly Run[]; readonly left: readonly LeftFormula[] }> {
  if (damaged.length === 0) return { runs: [], left: [] };
  const asked = damaged.map((each) => ask(session, each));
  await session.sync();
  const planned = asked.map((answer) => planSheet(answer, forms));
  return {
    runs: planned.flatMap(({ runs }) => runs),
    left: planned.flatMap(({ left }) => left),
  };
}

/** Asks what decides whether and how the formulas of a sheet can be entered. */
function ask({ context }: ExcelSession, { sheet, cells }: DamagedSheet) {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  worksheet.protection.load("protected");
  const areas = joinedAreas(cells).map((area) => {
    const range = worksheet.getRange(areaAddress(area)).load("numberFormat");
    return { area, range, tables: range.getTables(false).load("items/name") };
  });
  return { sheet, cells, worksheet, areas, arrays: askForArrays(worksheet, cells) };
}

/** Asks which areas belong to an array formula; whole ones, since half of one cannot be written. */
export function askForArrays(worksheet: Excel.Worksheet, cells: readonly SeenCell[]) {
  if (!isApiSupported("1.12")) return [];
  return areasOfSame(cells).map((area) => {
    const range = worksheet.getRange(areaAddress(area)).load("savedAsArray");
    // Null where only some cells are: all of them are left, rather than half an array written.
    return { area, isArray: () => (range.savedAsArray as boolean | null) !== false };
  });
}

/** Areas of several cells with the same formula. */
function areasOfSame(cells: readonly SeenCell[]): readonly Area[] {
  const byFormula = new Map<unknown, SeenCell[]>();
  for (const cell of cells) {
    const same = byFormula.get(cell.formula);
    if (same) same.push(cell);
    else byFormula.set(cell.formula, [cell]);
  }
  return [...byFormula.values()]
    .flatMap((same) => joinedAreas(same))
    .filter(({ rows, columns }) => rows * columns > 1);
}

function planSheet(answer: ReturnType<typeof ask>, forms: FormulaForms) {
  const { sheet, cells, worksheet, areas } = answer;
  const arrays = answer.arrays.filter(({ isArray }) => isArray());
  const left: LeftFormula[] = [];
  const tabled: RepairedCell[] = [];
  const free: RepairedCell[] = [];
  for (const cell of cells) {
    const found = areas.find(({ area }) => isWithin(area, cell));
    const isInTable = (found?.tables.items.length ?? 0) > 0;
    const formula = forms.repaired({ formula: String(cell.formula), value: cell.value }, isInTable);
    if (formula === undefined) continue;
    const reason = reasonToLeave(cell);
    if (reason) left.push({ ...addressIn(sheet, cell), reason });
    else (isInTable ? tabled : free).push({ before: cell, after: formula });
  }

  function reasonToLeave(cell: SeenCell): LeftFormula["reason"] | undefined {
    if (worksheet.protection.protected) return "protected";
    if (arrays.some(({ area }) => isWithin(area, cell))) return "array";
    const found = areas.find(({ area }) => isWithin(area, cell));
    return found && formatIn(found, cell) === "@" ? "text" : undefined;
  }

  return {
    runs: [...runsOf(sheet, free, false), ...runsOf(sheet, tabled, true)],
    left,
  };
}

function formatIn(
  { area, range }: { readonly area: Area; readonly range: Excel.Range },
  { row, column }: Position,
): unknown {
  return (range.numberFormat as unknown[][])[row - area.row]?.[column - area.column];
}
