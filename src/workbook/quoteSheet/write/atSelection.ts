import { type QuoteDocument, isSameData } from "../../../quote";
import { localAddress } from "../../connection/officeApi";
import type { Basis, WriteOutcome } from "../../ports/quotes/quotePort";
import { areaAddress } from "../../connection/addresses";
import { requireCorners } from "./asRead";
import { noteStored, partsToWrite } from "../../quoteStore/basis";
import { backUp, backupOf } from "../rollback/backup";
import { readSnapshot, type CellSnapshot } from "../rollback/cellSnapshot";
import { plannedQuote } from "../layout/evaluated";
import { loadParts, putInParts, readParts } from "../../quoteStore/savedParts";
import { COLUMNS } from "../layout/plan";
import { loadSheets, show, suspend } from "./madeSheet";
import { newToken } from "../unfinished/token";
import { anchorFormula, isThere, loadAnchor, markSheet, setAnchor } from "./newSheet";
import { partToSave } from "../../quoteStore/partToSave";
import { asText, blockPlacement } from "../layout/placedPlan";
import { areaFrom, emptied, loadTarget, roomIn, widthsIn } from "./targetArea";
import { Refusal, WorkbookChanged, type ExcelSession } from "../../connection/session";
import { writtenQuote, xmlOf } from "../../quoteStore/storedPart";
import {
  restoreTarget,
  rollBackAtSelection,
  type WrittenAtSelection,
} from "../rollback/rollbackAtSelection";
import { loadArea, requireQuoteOnlyOurs } from "../rollback/quoteOnlyOurs";
import { withDraftSince } from "../unfinished/draftSince";
import { newNote } from "../unfinished/note";
import { undoOf } from "../unfinished/undo";
import { contentsOf, writeBlock } from "./writeBlock";
import { rolledBack, writeAsRead } from "../rollback/writeOrRollBack";

/**
 * Writes a quote from the selected cell on, where the cells are empty or the user agreed to overwrite them: four round
 * trips, the last of which only selects it, one or two more where something is overwritten, and more after a failure. Products cannot be chosen from a list there: no
 * cell of somebody else's sheet is ours to keep one in.
 */
export async function writeAtSelection(
  session: ExcelSession,
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
  let loadedRoom = loadTarget(inFront, area);
  const all = await readParts(session, loadedParts, () => (loadedRoom = loadTarget(inFront, area)));
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
    part: partToSave(parts, xml, all),
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
        settled.isDone = await rollBackAtSelection(again, attempted, backedUp?.toJSON().id);
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
    await rolledBack(session, (again) =>
      restoreTarget(again, attempted, { formulas, numberFormat }),
    );
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
          ...{ settings: session.settings, about, basis },
          async onlyOurWrites(again) {
            await requireQuoteOnlyOurs(again, attempted.document, place, left);
            const part = await withDraftSince(again, attempted.part, place.sheet);
            const write = { ...attempted, part, overwritten };
            return {
              write,
              rollBack: async (next) => void (await rollBackAtSelection(next, write)),
            };
          },
        })
      : undefined;
  return { status: "written", place, undo, notRestorable };
}

function contentsOfSnapshot({ formulas, numberFormats }: CellSnapshot) {
  return { formulas, numberFormat: numberFormats };
}
