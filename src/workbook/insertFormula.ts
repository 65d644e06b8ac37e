import { isSameSheet } from "./formula";
import { addressOf, isApiSupported, localAddress, valueOf } from "./officeApi";
import type {
  CellAddress,
  CellValue,
  FormulaOutcome,
  FormulaRequest,
  WorkbookProblem,
} from "./port";

/** For a price in a cell that has no format yet. */
const EURO_FORMAT = '#,##0.00 "€"';

/**
 * Writes a formula into the first cell of a range, unless something speaks against it. Two round trips,
 * three in a table.
 */
export async function insertFormulaAt(
  selection: Excel.Range,
  request: FormulaRequest,
): Promise<FormulaOutcome> {
  const { context } = selection;
  const cell = selection.getCell(0, 0);
  const { protection } = selection.worksheet;
  const merged = isApiSupported("1.13") ? cell.getMergedAreasOrNullObject() : undefined;
  const tables = isApiSupported("1.9") ? cell.getTables(false) : undefined;
  selection.load("address");
  cell.load("address,formulas,values,numberFormat,worksheet/name,format/protection/locked");
  protection.load("protected");
  merged?.load("address");
  tables?.load("items/name,items/showHeaders");
  await context.sync();

  const target = addressOf(cell);
  const area =
    merged === undefined || merged.isNullObject ? undefined : localAddress(merged.address);
  const table = tables?.items[0];
  const header = table?.showHeaders
    ? table.getHeaderRowRange().getIntersectionOrNullObject(cell).load("address")
    : undefined;
  if (header) await context.sync();

  const isLocked = protection.protected && cell.format.protection.locked;
  const problem =
    mergedProblem(target, area) ??
    (header && !header.isNullObject && table
      ? ({ code: "tableHeader", address: target.address, table: table.name } as const)
      : undefined) ??
    ownArgumentProblem(target, request.references) ??
    (isLocked ? ({ code: "sheetProtected", sheet: target.sheet } as const) : undefined);
  if (problem) return { status: "failed", problem };

  const content = contentOf(cell);
  if (content !== "" && content !== request.replacing?.content) {
    return { status: "occupied", cell: { ...target, content } };
  }
  cell.formulas = [[request.formulaOn(target.sheet)]];
  // Formats of a protected sheet may be locked although the cell is not.
  if (!protection.protected && cell.numberFormat[0]?.[0] === "General") {
    cell.numberFormat = [[EURO_FORMAT]];
  }
  await context.sync();

  const selected = localAddress(selection.address);
  const isWholeSelection = selected === target.address || selected === area;
  const range = isWholeSelection ? undefined : selected;
  return { status: "inserted", cell: target, range, table: table?.name };
}

/** Only the first cell of a merged area shows what it holds. */
function mergedProblem(
  { address }: CellAddress,
  area: string | undefined,
): WorkbookProblem | undefined {
  if (area === undefined || area.split(":")[0] === address) return undefined;
  return { code: "mergedCell", address, area };
}

function ownArgumentProblem(
  target: CellAddress,
  references: readonly CellAddress[],
): WorkbookProblem | undefined {
  const refersToItself = references.some(
    ({ sheet, address }) => isSameSheet(sheet, target.sheet) && address === target.address,
  );
  return refersToItself ? { code: "ownArgument", address: target.address } : undefined;
}

/** The formula, or the value; a cell into which an array spills has a value alone. */
function contentOf(cell: Excel.Range): string {
  const formula = cell.formulas[0]?.[0] as CellValue | null | undefined;
  return String(formula === "" || formula == null ? valueOf(cell) : formula);
}
