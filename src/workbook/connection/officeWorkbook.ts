import { countsFrom1904, loadDayCount } from "./dateSystem";
import { problemOf } from "./hostErrors";
import { addressOf, isApiSupported, localAddress, valueOf } from "./officeApi";
import { onSelection } from "../priceSheet/selection";
import type {
  Cell,
  CellAddress,
  FunctionState,
  Reading,
  SelectedCell,
  Workbook,
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
  insertFormula: async (request) => (await inserts()).insertFormula(request),
  insertSheet: async (sheet) => (await inserts()).insertNewSheet(sheet),
  async formulaTools(namespace) {
    const { createFormulaTools } = await import(
      /* webpackChunkName: "formulas" */ "../formulas/officeFormulas"
    );
    return createFormulaTools(namespace);
  },
  async frozenFormulas(namespace) {
    const { createFrozenFormulas } = await import(
      /* webpackChunkName: "tool-frozen" */ "../tools/frozen/officeFrozenFormulas"
    );
    return createFrozenFormulas(namespace);
  },
  async listPricing(namespace) {
    const { createListPricing } = await import(
      /* webpackChunkName: "tool-list" */ "../tools/listPricing/officeListPricing"
    );
    return createListPricing(namespace);
  },
  async workbookCheck(namespace) {
    const { createWorkbookCheck } = await import(
      /* webpackChunkName: "tool-check" */ "../tools/workbookCheck/officeWorkbookCheck"
    );
    return createWorkbookCheck(namespace);
  },
  async priceLists(namespace) {
    const { createPriceLists } = await import(
      /* webpackChunkName: "workbook-lists" */ "../tools/priceLists/officePriceLists"
    );
    return createPriceLists(namespace);
  },
  async dates(namespace) {
    const { createDates } = await import(
      /* webpackChunkName: "tool-dates" */ "../tools/dates/officeDates"
    );
    return createDates(namespace);
  },
  async rePricing(namespace) {
    const { createRePricing } = await import(
      /* webpackChunkName: "tool-reprice" */ "../tools/rePricing/officeRePricing"
    );
    return createRePricing(namespace);
  },
};

/** What writes for the price tab, loaded when something is first inserted. */
function inserts() {
  return import(/* webpackChunkName: "insert" */ "../priceSheet/inserts");
}

type Batch<Value> = (context: Excel.RequestContext) => Promise<Value>;

/** Runs a batch; while the user types into a cell it fails at once instead of waiting. */
async function run<Value>(batch: Batch<Value>): Promise<Reading<Value>> {
  try {
    return { ok: true, value: await Excel.run({ delayForCellEdit: false }, batch) };
  } catch (error) {
    return { ok: false, error: problemOf(error) };
  }
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
