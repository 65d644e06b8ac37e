import { evaluateDocument } from "../../../quote";
import { isApiSupported } from "../../connection/officeApi";
import type { SheetStays } from "../../ports/quotes/deletionPort";
import { anchorName, hasMark, isAnchor, placeOf, sheetMark } from "../anchor/anchor";
import { withFoundList } from "../style/choices";
import { plannedAsWritten } from "../layout/evaluated";
import { COLUMNS } from "../layout/plan";
import { blockPlacement } from "../layout/placedPlan";
import type { ExcelSession } from "../../connection/session";
import { contentsOf } from "../write/writeBlock";
import { foreignCell } from "./around/foreignCell";
import type { FoundCells, FoundQuote } from "./readQuote";
import { loadObjects } from "./around/loadObjects";
import { areDressed, loadStylesAround } from "./around/stylesAround";
import { refersTo } from "./around/refersTo";
import { hasForeignPages, hasForeignProperties, loadSettings } from "./around/sheetSettings";
import { blockOf, loadUsed, MOST_CELLS, referringCell } from "./around/usedCells";

/** Excel's own names of a sheet, which printing makes. */
export const PRINT_NAME = /^(?:_xlnm\.)?(?:Print_(?:Area|Titles)|_?FilterDatabase)$/i;

/**
 * Why the sheet of a quote is not to be deleted: whatever is on it beside what the quote wrote, compared cell by cell,
 * and whatever leads to it from elsewhere. Undefined when the quote is all there is. Two round trips; the last one reads
 * what is compared.
 */
export async function whySheetStays(
  session: ExcelSession,
  { parts: [part], cells }: FoundQuote & { readonly cells: FoundCells },
): Promise<SheetStays | undefined> {
  const { workbook } = session.context;
  const { document, written, isOwnSheet, isLive } = part.quote;
  if (!isOwnSheet || !written) return { reason: "shared" };
  // What this version of the price lists cannot lay out, it cannot compare.
  if (!evaluateDocument(written).ok) return { reason: "unchecked" };
  if (cells.isProtected) return { reason: "protected" };
  if (!cells.isVisible) return { reason: "hidden" };
  // Cells that were moved to another sheet have left the mark behind.
  if (isApiSupported("1.12") && !hasMark(cells.property ?? "", sheetMark(document))) {
    return { reason: "shared" };
  }

  const { worksheets, names } = workbook;
  workbook.protection.load("protected");
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  const sheet = worksheets.getItem(cells.sheetId);
  sheet.names.load("items/name");
  const objects = loadObjects(sheet);
  const settings = loadSettings(sheet);
  await session.sync();
  if (workbook.protection.protected) return { reason: "protected" };
  const others = worksheets.items.filter(({ id }) => id !== cells.sheetId);
  if (!others.some(({ visibility }) => visibility === "Visible")) return { reason: "lastVisible" };
  if (objects.some(({ value }) => value > 0)) return { reason: "objects" };
  if (hasForeignProperties(settings)) return { reason: "properties" };
  const foreign = names.items.filter(({ name }) => name !== anchorName(document));
  const isHere = (formula: unknown) => placeOf(String(formula))?.sheet === cells.sheet;
  if (foreign.some(({ name, formula }) => isAnchor(name) && isHere(formula))) {
    return { reason: "otherQuote" };
  }
  const own = sheet.names.items.find(({ name }) => !PRINT_NAME.test(name) && !isAnchor(name));
  const named = foreign.find(({ formula }) => refersTo(String(formula), cells.sheet)) ?? own;
  if (named) return { reason: "referredTo", by: named.name };

  const { row, column, keys } = cells;
  const area = { row, column, rows: keys.length, columns: COLUMNS.length };
  const styles = loadStylesAround(sheet, area);
  const used = loadUsed(sheet);
  const elsewhere = others.map((other) => ({ name: other.name, used: loadUsed(other) }));
  await session.sync();
  const counts = [used, ...elsewhere.map((other) => other.used)].map((range) =>
    range.isNullObject ? 0 : range.cellCount,
  );
  // An area too large to be counted has a count of -1.
  const isTooMuch = counts.some((count) => count < 0);
  if (isTooMuch || counts.reduce((sum, count) => sum + count, 0) > MOST_CELLS) {
    return { reason: "unchecked" };
  }
  for (const range of [used, ...elsewhere.map((other) => other.used)]) range.load("formulas");
  await session.sync();

  const { plan, evaluation } = plannedAsWritten(written, session.settings.namespace);
  const placement = blockPlacement(plan, cells.row, cells.column);
  const found = blockOf(used);
  const contents = withFoundList(
    contentsOf(plan, placement, isLive),
    evaluation.edition,
    (at) =>
      found.contents[cells.row + at.row - found.row]?.[cells.column + at.column - found.column],
  );
  const address = foreignCell(found, { ...cells, contents });
  if (address !== undefined) return { reason: "cell", address };
  for (const other of elsewhere) {
    const at = referringCell(blockOf(other.used), cells.sheet);
    if (at) return { reason: "referredTo", by: `${other.name}!${at}` };
  }
  if (hasForeignPages(settings, plan)) return { reason: "pages" };
  if (areDressed(styles)) return { reason: "formats" };
  return undefined;
}
