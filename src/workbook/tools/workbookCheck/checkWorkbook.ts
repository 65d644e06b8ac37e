import type { CatalogueEdition } from "../../../pricing";
import { typedPriceChecker } from "../../../productTables";
import { attemptTool, type QuoteContext } from "../../connection/session";
import { formulaForms } from "../../formulas/damage";
import type { ScannedSheet } from "../../formulas/scanSheets";
import type { QuoteAround } from "../../ports/formulasPort";
import type { CellAddress, Reading } from "../../ports/port";
import type {
  CellFinding,
  CheckOptions,
  NameFinding,
  WorkbookCheck,
} from "../../ports/tools/workbookCheckPort";
import { argumentReader } from "../../formulas/calls/argumentValues";
import { formulaProblem, type FormulaContext } from "./checkFormula";
import { addressAt, checkSheet, type CheckedCell } from "./checkSheet";
import { scanWorkbook, type ScannedWorkbook, type SeenName } from "./scanWorkbook";
import { spilledCells } from "./spilledCells";

/** Reading takes about half of the time. */
const SHARE_OF_READING = 0.5;

/** What ends a check that was cancelled. */
class Cancelled extends Error {}

type Editions = readonly [CatalogueEdition, ...CatalogueEdition[]];
type CheckedSheet = { readonly sheet: ScannedSheet; readonly cells: readonly CheckedCell[] };

/**
 * Looks at everything and changes nothing.
 *
 * @param editions the price lists that are held, the earliest first; prices are compared with the last one
 * @returns undefined where it was cancelled
 */
export async function checkWorkbook(
  settings: QuoteContext,
  editions: Editions,
  { onProgress, signal }: CheckOptions,
): Promise<Reading<WorkbookCheck | undefined>> {
  const goOn = (share: number) => {
    if (signal.aborted) throw new Cancelled();
    onProgress(share);
  };
  try {
    const scanned = await attemptTool(settings, (session) =>
      scanWorkbook(session, (share) => goOn(share * SHARE_OF_READING)),
    );
    if (!scanned.ok) return scanned;
    const context = {
      namespace: settings.namespace,
      forms: formulaForms(settings.namespace),
      read: argumentReader(scanned.value.sheets),
      editions,
    };
    const checked = await checkedSheets(scanned.value, context, goOn);
    const typed = await withoutSpilled(settings, checked);
    if (!typed.ok) return typed;
    goOn(1);
    return { ok: true, value: resultOf(scanned.value, typed.value, context) };
  } catch (error) {
    if (error instanceof Cancelled) return { ok: true, value: undefined };
    throw error;
  }
}

/** Lets the page live between two steps. */
async function checkedSheets(
  { sheets }: ScannedWorkbook,
  context: FormulaContext,
  goOn: (share: number) => void,
): Promise<readonly CheckedSheet[]> {
  const checker = typedPriceChecker(context.editions);
  const checked: CheckedSheet[] = [];
  for (const sheet of sheets) {
    const cells: CheckedCell[] = [];
    for (const done of checkSheet(sheet, context, checker, cells)) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      const share = (checked.length + done) / sheets.length;
      goOn(SHARE_OF_READING + share * (1 - SHARE_OF_READING));
    }
    cells.sort((a, b) => a.row - b.row || a.column - b.column);
    checked.push({ sheet, cells });
  }
  return checked;
}

/** Without what looks typed, but comes from a formula elsewhere. */
async function withoutSpilled(
  settings: QuoteContext,
  checked: readonly CheckedSheet[],
): Promise<Reading<readonly CheckedSheet[]>> {
  const prices = checked.flatMap(({ sheet: { id }, cells }) => {
    const wrong = cells.filter(({ kind, problem }) => kind === "price" && problem);
    return wrong.length > 0 ? [{ id, cells: wrong }] : [];
  });
  if (prices.length === 0) return { ok: true, value: checked };
  const spilled = await attemptTool(settings, (session) => spilledCells(session, prices));
  if (!spilled.ok) return spilled;
  const places = new Set(spilled.value.map(({ id, ...at }) => `${id} ${addressAt(at)}`));
  const isTyped = ({ id }: ScannedSheet, cell: CheckedCell) =>
    cell.kind === "formula" || !places.has(`${id} ${addressAt(cell)}`);
  return {
    ok: true,
    value: checked.map(({ sheet, cells }) => ({
      sheet,
      cells: cells.filter((cell) => isTyped(sheet, cell)),
    })),
  };
}

function resultOf(
  { hidden, names, quoteAt }: ScannedWorkbook,
  checked: readonly CheckedSheet[],
  context: FormulaContext,
): WorkbookCheck {
  const quotes = new Map<string, QuoteAround>();
  const findings: CellFinding[] = [];
  const fine: CellAddress[] = [];
  const counts = { formula: 0, price: 0 };
  const hiddenSheets = new Set<string>();
  for (const { sheet, cells } of checked) {
    const isHidden = hidden.has(sheet.name);
    for (const cell of cells) {
      const at = { sheet: sheet.name, address: addressAt(cell) };
      const quote = quoteAt(at);
      if (quote) {
        quotes.set(`${quote.number} ${quote.revision}`, quote);
        continue;
      }
      counts[cell.kind] += 1;
      if (isHidden) hiddenSheets.add(sheet.name);
      if (cell.problem) findings.push({ ...at, isHidden, ...cell.problem });
      else fine.push(at);
    }
  }
  return {
    edition: (context.editions.at(-1) ?? context.editions[0]).id,
    formulas: counts.formula,
    prices: counts.price,
    findings,
    fine,
    names: names.flatMap((name) => nameFinding(name, context)),
    hiddenSheets: [...hiddenSheets],
    quotes: [...quotes.values()],
  };
}

function nameFinding(name: SeenName, context: FormulaContext): readonly NameFinding[] {
  const { formula, sheet } = name;
  if (!context.forms.isOurs(formula)) return [];
  // What a name shows is not told.
  const problem = formulaProblem({ formula, value: undefined, sheet: sheet ?? "" }, context);
  return [{ ...name, problem }];
}
