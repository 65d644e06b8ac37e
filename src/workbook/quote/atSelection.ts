import { isSameData, type QuoteDocument } from "../../pricing";
import { localAddress } from "../officeApi";
import type { Basis, WriteOutcome } from "../quotePort";
import { areaAddress } from "./addresses";
import { requireCorners } from "./asRead";
import { noteStored, partsToWrite } from "./basis";
import { backUp, backupOf } from "./backup";
import { readSnapshot, type CellSnapshot } from "./cellSnapshot";
import { plannedQuote } from "./evaluated";
import { loadParts, putInParts, readParts } from "./keptParts";
import { COLUMNS } from "./layout/plan";
import { loadSheets, show, suspend } from "./madeSheet";
import { newToken } from "./unfinished/token";
import { anchorFormula, isThere, loadAnchor, markSheet, setAnchor } from "./newSheet";
import { partToKeep } from "./partToKeep";
import { asText, blockPlacement } from "./placedPlan";
import { areaFrom, emptied, loadRoom, roomIn, widthsIn } from "./roomAtSelection";
import { Refusal, WorkbookChanged, type QuoteSession } from "./session";
import { writtenQuote, xmlOf } from "./storedPart";
import { restoreRoom, takeBackAtSelection, type WrittenAtSelection } from "./takeBackAtSelection";
import { loadArea, requireQuoteAsLeft } from "./quoteAsLeft";
import { withDraftSince } from "./unfinished/draftSince";
import { newNote } from "./unfinished/note";
import { undoOf } from "./unfinished/undo";
import { contentsOf, writeBlock } from "./writeBlock";
import { takenBack, writeAsRead } from "./writeOrTakeBack";

/**
 * Writes a quote from the selected cell on, where the cells are empty or the user agreed to overwrite them: four round
 * trips, the last of which only selects it, one or two more where something is overwritten, and more after a failure. Products cannot be chosen from a list there: no
 * cell of somebody else's sheet is ours to keep one in.
 */
export async function writeAtSelection(
  session: QuoteSession,
  document: QuoteDocument,
  isLive: boolean,
  overwrite: string | undefined,
  basis?: Basis,
): Promise<WriteOutcome | "hasSheet"> {
  const { workbook } = session.context;
  const { worksheets } = workbook;
  const { plan } = plannedQuote(document, session.settings.namespace);
  const cell = workbook.getActiveCell().load("address,rowIndex,columnIndex");
  const inFront = cell.worksheet.load("id,name");
  const inSheet = inFront.getUsedRangeOrNullObject(true).load("address");
  const protection = inFront.protection.load("protected");
  workbook.protection.load("protected");
  loadSheets(worksheets);
  const anchor = loadAnchor(session, document);
  const loadedParts = loadParts(session);
  await session.sync();
  if (isThere(anchor)) return "hasSheet";
  if (protection.protected) throw new Refusal({ code: "sheetProtected", sheet: inFront.name });
  const area = areaFrom(cell, plan.rows.length, COLUMNS.length);
  const place = { sheet: inFront.name, address: areaAddress(area) };
  let loadedRoom = loadRoom(inFront, area);
  const all = await readParts(session, loadedParts, () => (loadedRoom = loadRoom(inFront, area)));
  if (all.length === 0) await session.sync();
  const parts = partsToWrite(all, document, basis);
  const room = roomIn(loadedRoom, area);
  const before = room.isPristine ? undefined : await readSnapshot(session, inFront, area);
  const notRestorable = typeof before === "string" ? before : undefined;
  if (room.occupied !== undefined && room.occupied !== overwrite) {
    return { status: "occupied", sheet: place.sheet, address: room.occupied, notRestorable };
  }
  if (workbook.protection.protected && !room.isPristine) {
    throw new Refusal({ code: "workbookProtected" });
  }
  const quote = writtenQuote(document, { isLive, isOwnSheet: false }, parts[0]?.quote);
  const xml = xmlOf(quote);
  const placement = blockPlacement(plan, area.row, area.column);
  const { id, revision } = document;
  const attempted: WrittenAtSelection = {
    document: { id, revision },
    sheetId: inFront.id,
    area,
    room,
    token: newToken(),
    contents: contentsOf(plan, placement, isLive),
    anchor: anchorFormula(anchor),
    part: partToKeep(parts, xml, all),
    backup: backupOf(worksheets, area),
    isLive,
  };
  const about = { kind: "selection", sheet: place.sheet, quote: { id, revision } } as const;
  let backedUp: Excel.Worksheet | undefined;
  const target = worksheets.getItem(inFront.id);
  const range = target.getRange(place.address);
  const settled = { isDone: false };
  try {
    await writeAsRead(
      session,
      () => {
        if (!inSheet.isNullObject) {
          requireCorners(target, target.getUsedRange(true), localAddress(inSheet.address));
        }
        if (room.occupied !== undefined) {
          requireCorners(target, range.getUsedRange(true), room.occupied);
        }
        range.load("formulas,numberFormat");
      },
      () => {
        suspend(workbook.application);
        if (!room.isPristine) {
          backedUp = backUp(session, attempted.backup, range, place.address);
          emptied(range);
        }
        writeBlock(target, plan, area, placement, {
          isLive,
          ownsColumns: room.ownsColumns,
          widths: room.ownsColumns ? undefined : widthsIn(loadedRoom),
          ownsRows: false,
          products: undefined,
          token: asText(attempted.token),
        });
        markSheet(target, document, room.property ?? "");
        setAnchor(workbook, document, target, place.address);
        putInParts(session, parts, xml);
        range.getCell(0, 0).formulas = [[attempted.contents[0]?.[0] ?? ""]];
        backedUp?.delete();
      },
      async (again) => {
        settled.isDone = await takeBackAtSelection(again, attempted, backedUp?.toJSON().id);
      },
      {
        note: newNote(about, attempted),
      },
    );
  } catch (error) {
    if (!settled.isDone || error instanceof Refusal) throw error;
  }
  if (
    !settled.isDone &&
    room.occupied === undefined &&
    range.formulas.flat().some((content) => content !== "")
  ) {
    const { formulas, numberFormat } = range;
    await takenBack(session, (again) => restoreRoom(again, attempted, { formulas, numberFormat }));
    throw new WorkbookChanged();
  }
  const left = await show(
    session,
    target,
    areaAddress({ ...area, column: area.column + 1, rows: 1, columns: 1 }),
    loadArea(area),
  );
  noteStored(basis, quote);
  const { formulas, numberFormat } = range;
  const overwritten = typeof before === "string" ? undefined : before;
  const isSeen =
    room.isPristine ||
    (overwritten !== undefined &&
      isSameData({ formulas, numberFormat }, contentsOfSnapshot(overwritten)));
  const undo =
    left && isSeen && !settled.isDone
      ? undoOf({
          ...{ settings: session.settings, about, basis, write: { ...attempted, overwritten } },
          async asLeft(again) {
            await requireQuoteAsLeft(again, attempted.document, place, left);
            const part = await withDraftSince(again, attempted.part, place.sheet);
            const write = { ...attempted, part, overwritten };
            return async (next) => void (await takeBackAtSelection(next, write));
          },
        })
      : undefined;
  return { status: "written", place, undo, notRestorable };
}

function contentsOfSnapshot({ formulas, numberFormats }: CellSnapshot) {
  return { formulas, numberFormat: numberFormats };
}
