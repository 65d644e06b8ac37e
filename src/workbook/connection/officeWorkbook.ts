import { isInvalidSelection, problemOf } from "./hostErrors";
import { insertFormulaAt } from "../priceSheet/insertFormula";
import { addressOf, isApiSupported, localAddress, valueOf } from "./officeApi";
import { TIMEOUT } from "./timeout";
import { countsFrom1904, loadDayCount } from "../quoteSheet/write/dayCount";
import { inSession, type ExcelSession } from "./session";
import type {
  Cell,
  CellAddress,
  FormulaOutcome,
  FormulaRequest,
  FunctionState,
  Reading,
  SelectedCell,
  Workbook,
  WorkbookProblem,
} from "../ports/port";

/** The workbook that is open in Excel. */
export const officeWorkbook: Workbook = {
  isConnected: true,
  selectedCell: () => onSelection(run<SelectedCell>, ({ workbook }) => workbook, readSelection),
  readCells,
  onSelectionChanged,
  decimalSeparator,
  countsDatesFrom1904,
  functionState,
  insertFormula: async (request) => {
    const outcome = await insertWhereAsked(request);
    return outcome.ok ? outcome.value : { status: "failed", problem: outcome.error };
  },
  insertSheet: async (sheet) => {
    const { insertSheet } = await import(
      /* webpackChunkName: "insert-sheet" */ "../priceSheet/insertSheet"
    );
    const outcome = await write((session) => insertSheet(session, sheet));
    return outcome.ok ? outcome.value : { status: "failed", problem: outcome.error };
  },
  async formulaTools(namespace) {
    const { createFormulaTools } = await import(
      /* webpackChunkName: "formulas" */ "../formulas/officeFormulas"
    );
    return createFormulaTools(namespace);
  },
};

type Batch<Value> = (context: Excel.RequestContext) => Promise<Value>;

/** Runs a batch; while the user types into a cell it fails at once instead of waiting. */
async function run<Value>(batch: Batch<Value>): Promise<Reading<Value>> {
  try {
    return { ok: true, value: await Excel.run({ delayForCellEdit: false }, batch) };
  } catch (error) {
    return { ok: false, error: problemOf(error) };
  }
}

/** Runs a batch that writes, all or nothing; none here is refused for what concerns quotes alone. */
async function write<Value>(
  batch: (session: ExcelSession) => Promise<Value>,
): Promise<Reading<Value>> {
  const outcome = await inSession({ namespace: "FLUX", timeout: TIMEOUT }, batch);
  return outcome.ok ? outcome : { ok: false, error: outcome.error as WorkbookProblem };
}

/** Runs a batch on the selected range, or on the active cell where several areas are selected. */
async function onSelection<Conversation, Value>(
  runBatch: (batch: (conversation: Conversation) => Promise<Value>) => Promise<Reading<Value>>,
  workbookOf: (conversation: Conversation) => Excel.Workbook,
  batch: (selection: Excel.Range, conversation: Conversation) => Promise<Value>,
): Promise<Reading<Value>> {
  const selected = { isOneRange: true };
  const outcome = await runBatch(async (conversation) => {
    try {
      return await batch(workbookOf(conversation).getSelectedRange(), conversation);
    } catch (error) {
      selected.isOneRange = !isInvalidSelection(error);
      throw error;
    }
  });
  if (selected.isOneRange || !isApiSupported("1.7")) return outcome;
  return runBatch((conversation) => batch(workbookOf(conversation).getActiveCell(), conversation));
}

async function readSelection(selection: Excel.Range): Promise<SelectedCell> {
  const cell = selection.getCell(0, 0);
  selection.load("address");
  cell.load("address,values,worksheet/name");
  await selection.context.sync();
  const address = addressOf(cell);
  const selected = localAddress(selection.address);
  const range = selected === address.address ? undefined : selected;
  return { ...address, value: valueOf(cell), range };
}

function readCells(
  addresses: readonly CellAddress[],
): Promise<Reading<readonly (Cell | undefined)[]>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const ranges = addresses.map(({ sheet, address }) => {
      const worksheet = worksheets.getItemOrNullObject(sheet);
      return { worksheet, range: worksheet.getRange(address).load("values") };
    });
    await context.sync();
    return addresses.map((address, index) => {
      const read = ranges[index];
      if (!read || read.worksheet.isNullObject) return undefined;
      return { ...address, value: valueOf(read.range) };
    });
  });
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

async function decimalSeparator(): Promise<string | undefined> {
  if (!isApiSupported("1.11")) return undefined;
  const separator = await run(async (context) => {
    const application = context.workbook.application.load("decimalSeparator");
    await context.sync();
    return application.decimalSeparator;
  });
  return separator.ok ? separator.value : undefined;
}

/** Where asking fails, nothing is known. */
async function countsDatesFrom1904(): Promise<boolean> {
  const isFrom1904 = await run(async (context) => {
    const asked = loadDayCount(context);
    await context.sync();
    return countsFrom1904(asked);
  });
  return isFrom1904.ok && isFrom1904.value;
}

async function functionState(
  namespace: string,
  hasBeenCalled: () => boolean,
): Promise<FunctionState | undefined> {
  if (hasBeenCalled()) return { kind: "called" };
  const { unansweredFormulas } = await import(
    /* webpackChunkName: "formulas-health" */ "../formulas/unansweredFormulas"
  );
  const read = await run((context) => unansweredFormulas(context, namespace));
  if (!read.ok) return undefined;
  // Meanwhile it may have been.
  if (hasBeenCalled()) return { kind: "called" };
  const [first, ...others] = read.value;
  return first === undefined
    ? { kind: "notCalled" }
    : { kind: "unanswered", formulas: [first, ...others] };
}

function onSelectionChanged(listener: () => void): () => void {
  let isListening = true;
  const registration = run(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(() => {
      if (isListening) listener();
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  return () => {
    isListening = false;
    void registration.then(async (handler) => {
      if (!handler.ok) return;
      handler.value.remove();
      await handler.value.context.sync().catch(problemOf);
    });
  };
}
