import { isSameSheet } from "../ports/formula";
import { addressOf, isApiSupported, localAddress, valueOf } from "../connection/officeApi";
import { isAsWritten } from "../quoteSheet/rollback/onlyOurWrites";
import { asText } from "../quoteSheet/layout/placedPlan";
import type { ExcelSession } from "../connection/session";
import { rolledBack, writeAsRead } from "../quoteSheet/rollback/writeOrRollBack";
import type {
  CellAddress,
  CellValue,
  FormulaOutcome,
  FormulaRequest,
  WorkbookProblem,
} from "../ports/port";

/** For a price in a cell that has no format yet. */
const EURO_FORMAT = '#,##0.00 "€"';

/**
 * Writes a formula into the first cell of a range, unless something speaks against it, all or nothing. Two round trips,
 * three in a table.
 */
export async function insertFormulaAt(
  session: ExcelSession,
  selection: Excel.Range,
  request: FormulaRequest,
): Promise<FormulaOutcome> {
  const { cell, protection, tables } = loadTarget(selection);
  await session.sync();

  const target = addressOf(cell);
  const table = tables?.items[0];
  const header = table?.showHeaders
    ? table.getHeaderRowRange().getIntersectionOrNullObject(cell).load("address")
    : undefined;
  if (header) await session.sync();

  const isLocked = protection.protected && cell.format.protection.locked;
  const problem =
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
  const before = heldBy(cell);
  const formula = request.formulaOn(target.sheet);
  // Formats of a protected sheet may be locked although the cell is not.
  const isFormatted = !protection.protected && before.numberFormat === "General";
  const rollBack = async (again: ExcelSession) => {
    const sheet = again.context.workbook.worksheets.getItemOrNullObject(target.sheet);
    const now = sheet.getRange(target.address).load("formulas,values,numberFormat");
    await again.sync("writing");
    if (now.isNullObject) return;
    const held = heldBy(now);
    if (held.formula !== "" && isAsWritten(held.formula, formula))
      now.formulas = [[asEntered(before)]];
    if (isFormatted && held.numberFormat === EURO_FORMAT) now.numberFormat = [["General"]];
  };
  const justBefore = selection.getCell(0, 0);
  const written = selection.getCell(0, 0);
  await writeAsRead(
    session,
    () => justBefore.load("formulas,values,numberFormat"),
    () => {
      // First, so that what was there never looks like an amount when the pane is lost in between.
      cell.formulas = [[formula]];
      if (isFormatted) cell.numberFormat = [[EURO_FORMAT]];
      written.load("formulas,values,numberFormat");
    },
    rollBack,
  );
  const replaced = heldBy(justBefore);
  if (replaced.formula !== before.formula) {
    await rolledBack(session, async (again) => {
      await rollBack(again);
      cell.formulas = [[asEntered(replaced)]];
    });
    return { status: "occupied", cell: { ...target, content: contentOf(justBefore) } };
  }
  // Excel is not asked which cells are merged, which may end the user's undo (R9): hidden ones of them take nothing.
  const taken = heldBy(written);
  if (taken.formula === "") {
    await rolledBack(session, rollBack);
    return { status: "failed", problem: { code: "mergedCell", address: target.address } };
  }

  const selected = localAddress(selection.address);
  const range = selected === target.address ? undefined : selected;
  return { status: "inserted", cell: target, range, table: table?.name };
}

/** Asks for all that decides whether a formula may stand in the first cell of a range. */
function loadTarget(selection: Excel.Range) {
  const cell = selection.getCell(0, 0);
  const { protection } = selection.worksheet;
  const tables = isApiSupported("1.9") ? cell.getTables(false) : undefined;
  selection.load("address");
  cell.load("address,formulas,values,numberFormat,worksheet/name,format/protection/locked");
  protection.load("protected");
  tables?.load("items/name,items/showHeaders");
  return { cell, protection, tables };
}

type Held = { readonly formula: unknown; readonly value: unknown; readonly numberFormat: unknown };

function heldBy({ formulas, values, numberFormat }: Excel.Range): Held {
  return { formula: formulas[0]?.[0], value: values[0]?.[0], numberFormat: numberFormat[0]?.[0] };
}

/** What is written so that a cell holds the same again: a formula, or a text even where it looks like one. */
function asEntered({ formula, value }: Held): unknown {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return typeof formula === "string" && !isFormula ? asText(formula) : formula;
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
