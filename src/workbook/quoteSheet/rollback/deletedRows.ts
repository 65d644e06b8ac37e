import { type QuoteDocument, isSameData } from "../../../quote";
import type { NotRestorable } from "../../ports/quotes/quotePort";
import { isApiSupported } from "../../connection/officeApi";
import {
  areaAddress,
  columnLetters,
  rowsAddress,
  type Area,
  type Position,
} from "../../connection/addresses";
import { bandAddress, bandArea, type Band, type CellsOfQuote } from "../anchor/sheetOfQuote";
import { loadObjects } from "../deletion/around/loadObjects";
import { setHeights } from "../style/styledRows";
import { runs } from "../update/rowChanges";
import type { UpdatePlan } from "../update/updatePlan";
import { isStandardHeight, mergedIn, overlaps } from "../write/targetArea";
import { Refusal, type ExcelSession } from "../../connection/session";
import { readSnapshots, restoreSnapshot, type CellSnapshot } from "./cellSnapshot";
import { isIn, losesCells, type GoingRows } from "../deletion/around/lostCells";
import { isMadeOf } from "./onlyOurWrites";

/** What was in rows that an update deletes, where they were then; plain data, for the note of its undo. */
export type DeletedRows = {
  /** Of neighbouring rows each; rows of which the cells were moved elsewhere are in none. */
  readonly snapshots: readonly CellSnapshot[];
  readonly merges: readonly Area[];
  /** Also of rows of which the cells were moved; in points, undefined for the standard height. */
  readonly heights: readonly { readonly row: number; readonly height: number | undefined }[];
  /** Rows before which a page is broken by hand. */
  readonly breaks: readonly number[];
};

/** The rows that an update has added, and those into which it has moved cells, as the sheet is after it. */
export function addedRows(cells: Band, { slots }: Pick<Deleting, "slots">): GoingRows {
  const left = slots.filter(({ kind }) => kind !== "removed");
  const areas = (wanted: string) =>
    runs(left.flatMap(({ kind }, row) => (kind === wanted ? [row] : []))).map(({ row, rows }) =>
      bandArea(cells, cells.row + row, rows),
    );
  return { gone: areas("inserted"), moved: areas("moved") };
}

/** Tells merged areas. */
const NEEDED_API = "1.13";

type Deleting = Pick<UpdatePlan, "slots" | "removed" | "moves">;

/** Where an update takes rows away: those that go, and those of which the cells go elsewhere; as the sheet is before. */
function goingAreas(cells: Band, { slots, removed, moves }: Deleting): GoingRows {
  const sources = moves.map(({ from }) => from);
  const areas = (rows: readonly number[]) =>
    runs(rows.map((row) => slots[row]?.before ?? 0)).map(({ row, rows }) =>
      bandArea(cells, cells.row + row, rows),
    );
  return {
    gone: areas(removed.filter((row) => !sources.includes(row))),
    moved: areas(removed.filter((row) => sources.includes(row))),
  };
}

/**
 * Reads what is in the rows that an update is about to delete. Six round trips however many rows, four where cells are only moved elsewhere.
 *
 * @param rewritten cells of the quote that get back what they held, whatever their formulas have become
 * @returns what keeps the rows from being brought back exactly, where something does
 */
export async function readDeletedRows(
  session: ExcelSession,
  quote: Pick<QuoteDocument, "id" | "revision">,
  cells: CellsOfQuote,
  plan: Deleting,
  rewritten: readonly Position[],
): Promise<DeletedRows | NotRestorable> {
  if (!isApiSupported(NEEDED_API)) return "oldExcel";
  // The name of the quote would not grow again with rows at its end.
  if (plan.removed.includes(plan.slots.length - 1)) return "formulas";
  const sheet = session.context.workbook.worksheets
    .getItem(cells.sheet)
    .load("id,name,standardHeight");
  const { gone, moved } = goingAreas(cells, plan);
  const loaded = gone.map((area) => {
    const band = sheet.getRange(bandAddress(cells, area.row, area.rows)).load("top,height");
    const used = loadUsed(sheet, cells, area);
    return { area, band, used, tables: band.getTables(false).getCount() };
  });
  const objects = [sheet.charts, sheet.shapes].map((all) => all.load("items/top,items/height"));
  const loadedMerges = loadMerges(sheet, gone);
  const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
  const heights = [...gone, ...moved].map(({ row, rows }) => ({
    row,
    found: sheet
      .getRange(rowsAddress(row, rows))
      .getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
  }));
  try {
    await session.sync();
  } catch (error) {
    // Excel tells of no more than 512 merged areas.
    if (error instanceof OfficeExtension.Error) return "tooManyCells";
    throw error;
  }

  const isInTheWay = loaded.some(
    ({ band, tables }) =>
      tables.value > 0 ||
      (cells.isOwnSheet &&
        objects
          .flatMap(({ items }): readonly (Excel.Chart | Excel.Shape)[] => items)
          .some(({ top, height }) => top < band.top + band.height && top + height > band.top)),
  );
  if (isInTheWay) return "objects";
  const found = heights.flatMap(({ row, found }) =>
    found.value.map((each, index) => ({ ...each, row: row + index })),
  );
  if (cells.isOwnSheet && found.some(({ rowHidden }) => rowHidden)) return "hiddenRows";
  const { column, formulas } = cells;
  const ofQuote = { column, columns: formulas[0]?.length ?? 1 };
  const areas = loaded.map(({ area, used }) => withUsed({ ...area, ...ofQuote }, used));
  const merged = mergedIn(loadedMerges);
  const isGone = (each: Area) => gone.some((area) => overlaps(each, area));
  const merges = merged.filter(isGone);
  const isWithin = (each: Area) =>
    gone.some(({ row, rows }) => each.row >= row && each.row + each.rows <= row + rows);
  if (!merges.every(isWithin)) return "merges";
  const isRestored = (at: Position) =>
    gone.some((area) => isIn(area, at)) ||
    rewritten.some(({ row, column }) => row === at.row && column === at.column);
  if (await losesCells(session, quote, sheet, { gone, moved }, isRestored)) return "formulas";
  const snapshots = await readSnapshots(session, sheet, areas);
  if (typeof snapshots === "string") return snapshots;
  return {
    ...{ snapshots, merges },
    heights: found.map(({ row, format }) => ({
      row,
      height: isStandardHeight(format?.rowHeight, sheet) ? undefined : format?.rowHeight,
    })),
    breaks: breaks.items.flatMap(({ rowIndex }) =>
      cells.isOwnSheet && found.some(({ row }) => row === rowIndex) ? [rowIndex] : [],
    ),
  };
}

/** Asks for the cells of rows that hold or show anything. */
function loadUsed(sheet: Excel.Worksheet, band: Band, { row, rows }: Area): Excel.Range {
  const range = sheet.getRange(bandAddress(band, row, rows));
  return range.getUsedRangeOrNullObject(false).load("columnIndex,columnCount");
}

function withUsed(area: Area, used: Excel.Range): Area {
  if (used.isNullObject) return area;
  const left = Math.min(area.column, used.columnIndex);
  const right = Math.max(area.column + area.columns, used.columnIndex + used.columnCount);
  return { ...area, column: left, columns: right - left };
}

/** From A1 on: merged cells are only found by their first one (R9). */
function loadMerges(sheet: Excel.Worksheet, gone: readonly Area[]): Excel.RangeAreas | undefined {
  if (gone.length === 0) return undefined;
  const rows = Math.max(...gone.map((area) => area.row + area.rows));
  const columns = Math.max(...gone.map((area) => area.column + area.columns));
  const all = sheet.getRange(areaAddress({ row: 0, column: 0, rows, columns }));
  const merged = all.getMergedAreasOrNullObject();
  return merged.load("areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount");
}

/** Asks within the writing request whether the rows are still as they were read, and whether what is no cell stays. */
export function loadDeleted(
  sheet: Excel.Worksheet,
  { snapshots }: DeletedRows,
): { readonly afterwards: () => void; readonly lost: () => NotRestorable | "changed" | undefined } {
  const count = () => loadObjects(sheet);
  const before = count();
  let after: typeof before = [];
  const ranges = snapshots.map(({ area }) =>
    sheet.getRange(areaAddress(area)).load("formulas,numberFormat"),
  );
  return {
    afterwards: () => (after = count()),
    lost() {
      const isSame = snapshots.every(({ formulas, numberFormats }, index) =>
        isSameData(
          [ranges[index]?.formulas, ranges[index]?.numberFormat],
          [formulas, numberFormats],
        ),
      );
      if (!isSame) return "changed";
      return before.some(({ value }, index) => value !== after[index]?.value)
        ? "objects"
        : undefined;
    },
  };
}

/**
 * Gives rows that have been inserted again all that they had. Two round trips.
 *
 * @throws Refusal leftUnfinished where somebody has entered something there meanwhile
 */
export async function restoreDeletedRows(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  band: Band,
  { snapshots, merges, heights, breaks }: DeletedRows,
): Promise<void> {
  const inserted = snapshots.map(({ area, formulas }) => ({
    area,
    formulas,
    now: sheet.getRange(areaAddress(area)).load("formulas"),
    used: loadUsed(sheet, band, area),
  }));
  sheet.load("name");
  await session.sync("writing");
  const isOurs = inserted.every(({ formulas, now }) => isMadeOf(now.formulas, [formulas]));
  if (!isOurs) throw new Refusal({ code: "leftUnfinished", sheet: sheet.name });
  for (const { area, used } of inserted) {
    // Excel gives inserted rows the styles of those above.
    const range = sheet.getRange(areaAddress(withUsed(area, used)));
    range.unmerge();
    range.clear("Formats");
    range.dataValidation.clear();
  }
  // Before the styles, since Excel drops the fill of empty cells that it merges (R13).
  for (const area of merges) sheet.getRange(areaAddress(area)).merge();
  for (const snapshot of snapshots) restoreSnapshot(sheet, snapshot);
  if (!band.isOwnSheet) return;
  setHeights(sheet, heights);
  for (const row of breaks) {
    sheet.horizontalPageBreaks.add(`${columnLetters(0)}${row + 1}`);
  }
}
