import { isSameData } from "../../../quote";
import { loadObjects } from "../deletion/around/loadObjects";
import { refersTo } from "../deletion/around/refersTo";
import { blockOf, loadUsed, MOST_CELLS, referringCell } from "../deletion/around/usedCells";
import { anchorName } from "../anchor/anchor";
import { Refusal, type ExcelSession } from "../../connection/session";

/** All that a write has left in its sheet. */
export type LeftSheet = {
  /** It stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly formulas: readonly (readonly unknown[])[];
  readonly address: string;
  /** How many of each kind there are that are no cells. */
  readonly objects: readonly number[];
};

/** Asks for what is in a sheet; to be called with an answer. */
export function loadLeft(sheet: Excel.Worksheet): () => LeftSheet {
  sheet.load("id,name");
  const used = sheet.getUsedRangeOrNullObject(true).load("address,formulas");
  const objects = loadObjects(sheet);
  return () => ({
    id: sheet.id,
    name: sheet.name,
    formulas: used.isNullObject ? [] : used.formulas,
    address: used.isNullObject ? "" : used.address,
    objects: objects.map(({ value }) => value),
  });
}

/**
 * Looks whether a sheet is as it was left and nothing leads to it, so that it may go. Three round trips.
 *
 * @param quote whose name may lead to it
 * @throws Refusal changedSince, quoteNotFound where it is gone
 */
export async function requireOnlyOurWrites(
  session: ExcelSession,
  left: LeftSheet,
  quote?: Parameters<typeof anchorName>[0],
): Promise<void> {
  const { worksheets, names } = session.context.workbook;
  const changed = new Refusal({ code: "changedSince", sheet: left.name });
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  await session.sync();
  const sheet = worksheets.items.find(({ id }) => id === left.id);
  if (!sheet) throw changed;
  const ours = quote && anchorName(quote);
  const isNamed = names.items.some(
    ({ name, formula }) => name !== ours && refersTo(String(formula), left.name),
  );
  if (isNamed) throw changed;
  const now = loadLeft(sheet);
  const others = worksheets.items.filter((each) => each !== sheet).map(loadUsed);
  await session.sync();
  if (!isSameData(now(), left)) throw changed;
  const counts = others.map((range) => (range.isNullObject ? 0 : range.cellCount));
  const isTooMuch = counts.some((count) => count < 0);
  if (isTooMuch || counts.reduce((sum, count) => sum + count, 0) > MOST_CELLS) throw changed;
  for (const range of others) range.load("formulas");
  await session.sync();
  if (others.some((range) => referringCell(blockOf(range), left.name))) throw changed;
}
