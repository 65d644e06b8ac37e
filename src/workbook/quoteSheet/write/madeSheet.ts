import { isApiSupported } from "../../connection/officeApi";
import { freeSheetName } from "../../connection/sheetName";
import { isAsWritten } from "../rollback/onlyOurWrites";
import { asText } from "../layout/placedPlan";
import { Refusal, type ExcelSession } from "../../connection/session";
import { loadLeft, type LeftSheet } from "../rollback/sheetOnlyOurs";
import { isMarked, newToken } from "../unfinished/token";
import type { Noted } from "../unfinished/note";
import { writeAsRead } from "../rollback/writeOrRollBack";

/** What is written into the cells of a sheet from A1 on; undefined where Excel itself fills in something. */
export type SheetContents = readonly (readonly (string | number | undefined)[])[];

/** A sheet that a write makes, visible and under its name at once; plain data, so that a note can hold it. */
export type MadeSheet = {
  readonly name: string;
  readonly contents: SheetContents;
  /** The cell of a formula that spills; what it fills is nobody's own. */
  readonly spillsFrom: string | undefined;
  /** Stands in A1 until all is in the sheet, and only there; no other sheet has it. */
  readonly token: string;
  /** Ids of the sheets that were there before. */
  readonly known: readonly string[];
};

const SPILL_API = "1.12";

/** What a write needs to know of the sheets that are there. */
export function loadSheets(worksheets: Excel.WorksheetCollection): void {
  worksheets.load("items/id,items/name");
}

/** A sheet to be made beside those that were loaded; its name gets a number where it is taken. */
export function sheetToMake(
  { items }: Excel.WorksheetCollection,
  wantedName: string,
  contents: SheetContents,
  spillsFrom?: string,
): MadeSheet {
  return {
    name: freeSheetName(
      wantedName,
      items.map(({ name }) => name),
    ),
    contents,
    spillsFrom,
    token: newToken(),
    known: items.map(({ id }) => id),
  };
}

/**
 * Makes a sheet, all or nothing, and shows it. Another one of its name that has appeared meanwhile makes the request
 * fail at its beginning.
 *
 * @param write fills the sheet, its first cell with the token, which goes last of all
 * @returns what is in the sheet; undefined where Excel has not told
 */
export async function makeSheet(
  session: ExcelSession,
  made: MadeSheet,
  write: (sheet: Excel.Worksheet, token: string) => void,
  { note, alsoRestoring, shown = "A1" }: MakeOptions = {},
): Promise<LeftSheet | undefined> {
  const { worksheets, application } = session.context.workbook;
  let added: Excel.Worksheet | undefined;
  await writeAsRead(
    session,
    () => (added = worksheets.add(made.name)),
    (sheet) => {
      sheet.getRange("A1").values = [[asText(made.token)]];
      suspend(application);
      sheet.load("id");
      write(sheet, asText(made.token));
      sheet.getRange("A1").formulas = [[made.contents[0]?.[0] ?? ""]];
    },
    async (again) => {
      const restore = await alsoRestoring?.(again);
      const remove = await sheetRemoval(again, made, { id: added?.toJSON().id });
      restore?.();
      remove?.();
    },
    { note },
  );
  return added && show(session, added, shown, loadLeft);
}

type MakeOptions = {
  readonly note?: Noted | undefined;
  /** Reads what was written elsewhere, and gives what queues its restoring. */
  readonly alsoRestoring?: (session: ExcelSession) => Promise<() => void>;
  /** The cell that is selected in the end. */
  readonly shown?: string;
};

/** Contents with another first cell. */
export function withFirst(
  contents: readonly (readonly (string | number)[])[],
  first: string,
): (string | number)[][] {
  return contents.map((row, r) => row.map((content, c) => (r + c === 0 ? first : content)));
}

/** Neither calculates nor paints before everything is written. */
export function suspend(application: Excel.Application): void {
  if (!isApiSupported("1.9")) return;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** By what a sheet is found that was not finished, beside the token in its first cell. */
export type SoughtSheet = {
  /** As Excel has told it to the pane that added the sheet. */
  readonly id?: string | undefined;
  /** All that is known of the write is a note, which anybody may have put there: only what is in the sheet tells. */
  readonly isFromNote?: boolean;
};

/**
 * Finds a sheet that was not finished, and gives what queues its deletion, if nothing is in it but what was written.
 * Undefined where a note tells of a sheet that is whole and bears no mark of ours, so that it stays.
 *
 * @throws Refusal leftUnfinished where somebody has worked in it
 */
export async function sheetRemoval(
  { context, sync }: ExcelSession,
  made: MadeSheet,
  { id, isFromNote = false }: SoughtSheet,
): Promise<(() => void) | undefined> {
  const { worksheets } = context.workbook;
  loadSheets(worksheets);
  await sync("writing");
  const candidates = worksheets.items
    .filter((sheet) => (id === undefined ? !made.known.includes(sheet.id) : sheet.id === id))
    .map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex"),
      first: sheet.getRange("A1").load("values"),
      spill: loadSpill(sheet, made),
    }));
  if (candidates.length > 0) await sync("writing");
  const isSigned = ({ first }: (typeof candidates)[number]) => first.values[0]?.[0] === made.token;
  const found = candidates.filter((each) => isSigned(each) || id !== undefined);
  const ours =
    found.length > 0 ? found : candidates.filter(({ sheet }) => sheet.name === made.name);
  for (const { sheet, used, first, spill } of ours) {
    const isOurs = found.length > 0 || (isFromNote && isMarked(first.values[0]?.[0]));
    const holdsOnlyOurWrites = isUntouched(used, made, spill);
    if (isFromNote && !isOurs && holdsOnlyOurWrites && !used.isNullObject) return undefined;
    if (!isOurs || !holdsOnlyOurWrites)
      throw new Refusal({ code: "leftUnfinished", sheet: sheet.name });
  }
  return () => ours.forEach(({ sheet }) => sheet.delete());
}

/** Asks which cells a formula fills; undefined where this Excel cannot tell, and then all of them count as somebody's. */
function loadSpill(sheet: Excel.Worksheet, { spillsFrom }: MadeSheet): Excel.Range | undefined {
  if (spillsFrom === undefined || !isApiSupported(SPILL_API)) return undefined;
  const spill = sheet.getRange(spillsFrom).getSpillingToRangeOrNullObject();
  return spill.load("rowIndex,columnIndex,rowCount,columnCount");
}

function isIn(area: Excel.Range | undefined, row: number, column: number): boolean {
  if (!area || area.isNullObject) return false;
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  const [down, right] = [row - rowIndex, column - columnIndex];
  return down >= 0 && down < rowCount && right >= 0 && right < columnCount;
}

function isUntouched(
  used: Excel.Range,
  { contents, token }: MadeSheet,
  spill: Excel.Range | undefined,
): boolean {
  if (used.isNullObject) return true;
  const { rowIndex, columnIndex } = used;
  return used.formulas.every((row: readonly unknown[], r) =>
    row.every((content, c) => {
      const [atRow, atColumn] = [rowIndex + r, columnIndex + c];
      if (atRow === 0 && atColumn === 0 && content === token) return true;
      const isInside = atRow < contents.length && atColumn < (contents[atRow]?.length ?? 0);
      const written = isInside ? contents[atRow]?.[atColumn] : "";
      return isAsWritten(content, written) || (written === "" && isIn(spill, atRow, atColumn));
    }),
  );
}

/**
 * Brings a finished sheet to the front, in a request of its own, since some Excels do not when they add one.
 *
 * @param load asks for what has been left in it, which is returned; undefined where that failed
 */
export async function show<Left>(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  cell: string,
  load: (sheet: Excel.Worksheet) => () => Left,
): Promise<Left | undefined> {
  sheet.activate();
  sheet.getRange(cell).select();
  const left = load(sheet);
  try {
    await session.sync();
    return left();
  } catch {
    // It is written; that it is not in front is no failure of the write.
    return undefined;
  }
}
