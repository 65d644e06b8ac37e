import type { ChangedValue, Recalculation } from "../ports/formulasPort";
import { isApiSupported, localAddress } from "../connection/officeApi";
import type { CellAddress } from "../ports/port";
import type { ExcelSession } from "../connection/session";
import { whenAnswered } from "./answers";
import { formulaForms, type FormulaForms } from "./damage";
import { quotesAround } from "./quotesAround";
import { scanSheets, type ScannedSheet } from "./scanSheets";
import { addressIn, cellAt, cellsOf, isFormula, type SeenCell } from "./seenCells";
import { isUnanswered } from "./unanswered";

/** A sheet before and after, with its formulas that call functions of ours. */
type Calculated = {
  readonly before: ScannedSheet;
  readonly after: ScannedSheet;
  readonly ours: readonly SeenCell[];
};

/** So many cells into which formulas have spilled are asked for their formulas. */
const MOST_SPILLED = 1000;

/**
 * Calculates all formulas that call functions of ours, and tells what has changed. Nothing is written.
 *
 * Excel calculates them neither when a workbook is opened nor by F9 (R10). `Worksheet.calculate(true)` marks all cells
 * of a sheet as changed; a user confirms that custom functions run then (OfficeDev/Excel-Custom-Functions#298), and
 * OfficeDev/office-js#3336 relies on it. `Range.calculate` was reported to calculate more or less than its range on the
 * web (office-js#576), and of `Application.calculate` with custom functions nobody says that it helps. Entering the
 * formulas anew would, but is an edit, and costs what could be undone (R20).
 */
export async function recalculate(session: ExcelSession): Promise<Recalculation> {
  const forms = formulaForms(session.settings.namespace);
  const sheets = (await scanSheets(session))
    .map((before) => ({ before, ours: oursIn(before, forms) }))
    .filter(({ ours }) => ours.length > 0);
  if (sheets.length === 0) return { calculated: 0, changed: [], unanswered: [], damaged: 0 };

  const { worksheets } = session.context.workbook;
  for (const { before } of sheets) worksheets.getItem(before.id).calculate(true);
  await session.sync();
  await whenAnswered(
    session,
    sheets.map(({ before, ours }) => ({ id: before.id, cells: ours })),
  );
  const scanned = await scanSheets(session, new Set(sheets.map(({ before }) => before.id)));
  const calculated = sheets.flatMap(({ before, ours }): readonly Calculated[] => {
    const after = scanned.find(({ id }) => id === before.id);
    return after ? [{ before, after, ours }] : [];
  });

  const changed = await changedValues(session, calculated);
  const quoteAt = changed.length > 0 ? await quotesAround(session) : () => undefined;
  const all = calculated.flatMap(({ after, ours }) =>
    ours.map((cell) => ({ sheet: after, cell: cellAt(after, cell) })),
  );
  return {
    calculated: all.length,
    changed: changed.map((each) => ({ ...each, quote: quoteAt(each) })),
    unanswered: all
      .filter(({ cell }) => isUnanswered(cell.value))
      .map(({ sheet, cell }) => addressIn(sheet, cell)),
    damaged: all.filter(({ cell }) => isDamaged(cell, forms)).length,
  };
}

function oursIn(sheet: ScannedSheet, forms: FormulaForms): readonly SeenCell[] {
  return [...cellsOf(sheet)].filter(
    (cell) => isFormula(cell) && forms.isOurs(String(cell.formula)),
  );
}

function isDamaged({ formula, value }: SeenCell, { repaired }: FormulaForms): boolean {
  return repaired({ formula: String(formula), value }) !== undefined;
}

type Change = Omit<ChangedValue, "quote">;

/** What formulas of ours show, and what they have spilled into other cells. */
async function changedValues(
  session: ExcelSession,
  calculated: readonly Calculated[],
): Promise<readonly Change[]> {
  const spilled = await spilledCells(session, calculated);
  return calculated.flatMap(({ before, after, ours }) => {
    const own = new Set(ours.map((cell) => addressIn(after, cell).address));
    return [...cellsOf(after)].flatMap((cell): readonly Change[] => {
      const seen = cellAt(before, cell);
      if (seen.value === cell.value || isUnanswered(cell.value)) return [];
      const at = addressIn(after, cell);
      // A formula that is another by now was changed by somebody else.
      const isOwn = own.has(at.address) && seen.formula === cell.formula;
      if (!isOwn && !spilled.has(keyOf(at))) return [];
      return [{ ...at, before: shown(seen), after: shown(cell) }];
    });
  });
}

/** Cells without a formula whose values have changed, where a formula of ours has spilled into them. */
async function spilledCells(
  { context, sync }: ExcelSession,
  calculated: readonly Calculated[],
): Promise<ReadonlySet<string>> {
  if (!isApiSupported("1.12")) return new Set();
  const candidates = calculated
    .flatMap(({ before, after, ours }) =>
      [...cellsOf(after)]
        .filter((cell) => {
          const seen = cellAt(before, cell);
          return !isFormula(cell) && !isFormula(seen) && cell.value !== seen.value;
        })
        .map((cell) => ({ at: addressIn(after, cell), sheet: after, ours })),
    )
    .slice(0, MOST_SPILLED)
    .map(({ at, sheet, ours }) => {
      const cell = context.workbook.worksheets.getItem(sheet.id).getRange(at.address);
      return { at, sheet, ours, parent: cell.getSpillParentOrNullObject().load("address") };
    });
  if (candidates.length === 0) return new Set();
  await sync();
  return new Set(
    candidates.flatMap(({ at, sheet, ours, parent }) => {
      if (parent.isNullObject) return [];
      const address = localAddress(parent.address);
      const isOurs = ours.some((cell) => addressIn(sheet, cell).address === address);
      return isOurs ? [keyOf(at)] : [];
    }),
  );
}

function keyOf({ sheet, address }: CellAddress): string {
  return `${sheet}!${address}`;
}

/** A column that is too narrow shows ### in place of a number. */
function shown({ text, value }: SeenCell): string {
  return /^#+$/.test(text) ? String(value) : text;
}
