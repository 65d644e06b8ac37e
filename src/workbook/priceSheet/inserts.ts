import { inSession, type ExcelSession } from "../connection/session";
import { TIMEOUT } from "../connection/timeout";
import type {
  FormulaOutcome,
  FormulaRequest,
  NewSheet,
  Reading,
  SheetOutcome,
  WorkbookProblem,
} from "../ports/port";
import { insertFormulaAt } from "./insertFormula";
import { insertSheet } from "./insertSheet";
import { onSelection } from "./selection";

export async function insertFormula(request: FormulaRequest): Promise<FormulaOutcome> {
  const outcome = await insertWhereAsked(request);
  return outcome.ok ? outcome.value : { status: "failed", problem: outcome.error };
}

export async function insertNewSheet(sheet: NewSheet): Promise<SheetOutcome> {
  const outcome = await write((session) => insertSheet(session, sheet));
  return outcome.ok ? outcome.value : { status: "failed", problem: outcome.error };
}

/** Runs a batch that writes, all or nothing; none here is refused for what concerns quotes alone. */
async function write<Value>(
  batch: (session: ExcelSession) => Promise<Value>,
): Promise<Reading<Value>> {
  const outcome = await inSession({ namespace: "FLUX", timeout: TIMEOUT }, batch);
  return outcome.ok ? outcome : { ok: false, error: outcome.error as WorkbookProblem };
}

function insertWhereAsked(request: FormulaRequest) {
  const { replacing } = request;
  const workbookOf = ({ context }: ExcelSession) => context.workbook;
  const insert = (selection: Excel.Range, session: ExcelSession) =>
    insertFormulaAt(session, selection, request);
  if (!replacing) return onSelection(write<FormulaOutcome>, workbookOf, insert);
  return write((session) => {
    const sheet = workbookOf(session).worksheets.getItem(replacing.sheet);
    return insert(sheet.getRange(replacing.address), session);
  });
}
