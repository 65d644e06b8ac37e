import { type QuoteDocument, fingerprintOf } from "../../../quote";
import { contentsOf, localAddress } from "../../connection/officeApi";
import type { UpdateOptions, UpdateOutcome, WrittenState } from "../../ports/quotes/quotePort";
import {
  MOST_OVERWRITTEN,
  noteOverwritten,
  noteStored,
  partsToWrite,
} from "../../quoteStore/basis";
import { applyUpdate, deleteRows } from "./applyUpdate";
import { anchorName } from "../anchor/anchor";
import { requireCorners } from "../write/asRead";
import { addProductList, loadProductList, productListIn } from "../style/choices";
import type { QuotePlan } from "../layout/plan";
import { plannedAsWritten, plannedQuote } from "../layout/evaluated";
import { heightsBeside } from "../style/heightsBeside";
import { loadParts, putInParts, readParts } from "../../quoteStore/savedParts";
import { suspend } from "../write/madeSheet";
import { footerTexts, writeFooter } from "../style/pageSetup";
import { addressesOf } from "../../ports/quotes/addressesOf";
import type { SheetMatrix } from "../read/quoteCells";
import { partToSave } from "../../quoteStore/partToSave";
import { allAddresses, isAsPlanned } from "../read/ownCells";
import { readBack, type FoundInSheet } from "../read/readBack";
import { readingKeys } from "../../ports/quotes/readingKeys";
import { sheetFingerprint } from "../read/sheetFingerprint";
import { undoneState } from "../read/undoneState";
import { Refusal, type ExcelSession } from "../../connection/session";
import { showSelection } from "../anchor/showQuote";
import { cellsOfQuote, loadCells, type CellsOfQuote } from "../anchor/sheetOfQuote";
import { xmlOf } from "../../quoteStore/storedPart";
import { requireQuoteOnlyOurs } from "../rollback/quoteOnlyOurs";
import { addedRows, loadDeleted, readDeletedRows } from "../rollback/deletedRows";
import { recoverUpdate } from "./recoverUpdate";
import { undoUpdate } from "./undoUpdate";
import {
  cellsBefore,
  contentBefore,
  plainPlan,
  type WrittenUpdate,
} from "../rollback/rollbackUpdate";
import { withDraftSince } from "../unfinished/draftSince";
import { loadNotes, newNote, refuseHalfUpdated } from "../unfinished/note";
import { undoOf } from "../unfinished/undo";
import { updatePlan, type UpdatePlan } from "./updatePlan";
import { writeAsRead } from "../rollback/writeOrRollBack";

/**
 * Brings the sheet of a quote up to date: three round trips whatever the number of lines, six more where rows
 * are deleted and four where they move, to read what an undo brings back, two more where rows
 * move in a sheet that it shares, and two more after a failure. Only cells that the change concerns are written, and none where somebody has edited the sheet in a way that
 * the user has not seen.
 */
export async function updateQuote(
  session: ExcelSession,
  document: QuoteDocument,
  isLive: boolean,
  { restored: answered = [], seen = [], isRedone = false, basis }: UpdateOptions = {},
): Promise<UpdateOutcome> {
  const { workbook } = session.context;
  const { worksheets } = workbook;
  const loaded = loadCells(session, document);
  const loadedParts = loadParts(session);
  const notes = loadNotes(session);
  await session.sync();
  await refuseHalfUpdated(session, notes, document);
  const found = cellsOfQuote(loaded);
  const loadList = () => loadProductList(loaded.sheet, found);
  let loadedList = loadList();
  const all = await readParts(session, loadedParts, () => (loadedList = loadList()));
  const parts = partsToWrite(all, document, basis);
  const [part] = parts;
  if (!part) throw new Refusal({ code: "quoteNotFound" });

  const { namespace } = session.settings;
  // A sheet of which nobody has noted what is in it, since Excel was lost just then.
  const unnoted = { written: document, isLive };
  const { written } = part.quote;
  const noted = { ...part.quote, ...(written ? { written } : unnoted) };
  const cells: CellsOfQuote = { ...found, isOwnSheet: noted.isOwnSheet };
  const matrix = matrixOf(cells);
  const fromNoted = readSheet(matrix, noted, namespace);
  const undone = undoneState(matrix, fromNoted.reading, { basis, stored: noted }, namespace);
  const again = isRedone ? undone : undefined;
  const foundKeys = readingKeys(fromNoted.reading);
  if (!again && foundKeys.some((key) => !seen.includes(key))) {
    return { status: "edited", reading: { ...fromNoted.reading, undoneTo: undone?.to } };
  }
  const stored = again ? { ...noted, ...again.to } : noted;
  const inSheet = again ? readSheet(matrix, stored, namespace) : fromNoted;
  const restored = again?.restored ?? answered;
  const was = plannedAsWritten(stored.written, namespace);
  const before = {
    plan: again?.isOnlyRead ? rowsIn(cells, was.plan) : was.plan,
    isLive: stored.isLive,
  };
  const after = { ...plannedQuote(document, namespace), isLive };
  const known = inSheet.reading.edits.flatMap(addressesOf);
  const edited = again?.isOnlyRead ? allAddresses(cells) : known;
  const open = inSheet.reading.questions
    .flatMap(addressesOf)
    .filter((address) => !restored.includes(address));
  const { newKeys } = inSheet;
  const planned = updatePlan(cells, before, after, { newKeys, restored, open, edited });
  const plans = { before: before.plan, after: after.plan };
  const shared = await heightsBeside(session, loaded.sheet, cells, plans, planned);
  const plan: UpdatePlan = { ...planned, ...shared };
  const list = stored.isOwnSheet ? productListIn(loadedList, after.evaluation.edition) : undefined;
  const products = plan.styled.some(({ planned }) => planned.choices) ? list : undefined;
  const footer = footerTexts(after.plan.footer);
  const footerBefore = footerTexts(before.plan.footer).left;
  const isFooterChanged =
    stored.isOwnSheet && footer.left !== (again?.isOnlyRead ? cells.footer.left : footerBefore);
  const isEdited = readingKeys(inSheet.reading).length > 0;
  const shown = isEdited ? { cells: sheetFingerprint(cells.formulas), restored } : undefined;
  // Who has the fingerprint alone writes all cells again, so that nothing of the user's may be among them.
  const isOurs =
    open.length === 0 &&
    (!stored.isOwnSheet || cells.footer.left === footerBefore) &&
    isAsPlanned(cells, was.plan, [...known, ...restored]);
  const shownThen = shown && isOurs ? [shown.cells] : [];
  const overwritten = [...shownThen, fingerprintOf(stored.written), ...stored.overwritten].slice(
    0,
    MOST_OVERWRITTEN,
  );
  const quote = { ...stored, document, written: document, isLive, overwritten };
  const xml = xmlOf(quote);
  const sheet = () => worksheets.getItem(cells.sheet);
  const { id, revision } = document;
  const attempted: WrittenUpdate = {
    document: { id, revision },
    part: partToSave(parts, xml, all),
    cells: cellsBefore(cells),
    plan: plainPlan(plan),
    before: contentBefore(cells, plan),
    products,
    footer: isFooterChanged ? cells.footer : undefined,
    isLive,
    options: { restored: answered, seen, isRedone },
  };
  const deleted =
    plan.removed.length > 0
      ? await readDeletedRows(session, document, cells, plan, attempted.before)
      : undefined;
  const about = { kind: "update", sheet: cells.sheet, quote: { id, revision } } as const;
  const cellsAfter = workbook.names.getItem(anchorName(document)).getRange();
  const settled = { isDone: false };
  let lostIn: ReturnType<typeof loadDeleted>["lost"] = () => undefined;
  try {
    await writeAsRead(
      session,
      () => {
        const anchored = workbook.names.getItem(anchorName(document)).getRange();
        requireCorners(sheet(), anchored, cells.address);
        const deleting = typeof deleted === "object" ? loadDeleted(sheet(), deleted) : undefined;
        lostIn = deleting?.lost ?? lostIn;
        return deleting;
      },
      (deleting) => {
        suspend(workbook.application);
        if (products) addProductList(sheet(), products);
        applyUpdate(sheet(), cells, plan, products);
        if (isFooterChanged) writeFooter(sheet(), footer);
        // From here on the update holds; what is left to do is done even after a failure.
        putInParts(session, parts, xml);
        deleteRows(
          sheet(),
          cells,
          plan.removed.map((row) => cells.row + row),
        );
        deleting?.afterwards();
        cellsAfter.load("formulas");
      },
      async (again) => {
        settled.isDone = await recoverUpdate(again, attempted);
      },
      { note: newNote(about, attempted) },
    );
  } catch (error) {
    if (!settled.isDone || error instanceof Refusal) throw error;
  }
  if (plan.inserts.length > 0) await showSelection(session, cells.sheet);
  noteStored(basis, quote);
  noteOverwritten(basis, stored, shown);
  const place = { sheet: cells.sheet, address: addressAfter(cells, plan) };
  if (typeof deleted === "string") return { status: "written", place, notRestorable: deleted };
  // A request that failed has not told what it has seen.
  if (settled.isDone) return { status: "written", place };
  const lost = lostIn();
  if (lost === "changed") return { status: "written", place };
  if (lost) return { status: "written", place, notRestorable: lost };
  const left = contentsOf(cellsAfter);
  const undo = undoOf({
    ...{ settings: session.settings, about, basis },
    async onlyOurWrites(again) {
      const added = addedRows(cells, plan);
      await requireQuoteOnlyOurs(again, attempted.document, place, left, added);
      const partBefore = await withDraftSince(again, attempted.part, place.sheet);
      const write: WrittenUpdate = { ...attempted, part: partBefore, deleted };
      return { write, rollBack: (next) => undoUpdate(next, write) };
    },
  });
  return { status: "written", place, undo };
}

function matrixOf({ row, column, values, formulas, numberFormats }: CellsOfQuote): SheetMatrix {
  return { origin: { row, column }, values, formulas, numberFormats };
}

function readSheet(
  matrix: SheetMatrix,
  { written, isLive }: WrittenState,
  namespace: string,
): FoundInSheet {
  const found = readBack(matrix, { document: written, isLive, namespace });
  if (!found.ok) throw new Refusal(found.error);
  return found.value;
}

/** A plan with those rows only that the sheet has. */
function rowsIn({ keys }: CellsOfQuote, { rows, ...plan }: QuotePlan): QuotePlan {
  return { ...plan, rows: rows.filter(({ key }) => keys.includes(key)) };
}

function addressAfter(cells: CellsOfQuote, { slots, removed }: UpdatePlan): string {
  const [first = "", last = ""] = localAddress(cells.address).split(":");
  const end = cells.row + slots.length - removed.length;
  return `${first}:${last.replace(/(?<!\d)\d+$/, String(end))}`;
}
