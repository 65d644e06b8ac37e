import { cellArea, SHEET_COLUMNS, SHEET_ROWS, type Area } from "../../model/area";
import { copyCells } from "../../model/cells/copy";
import { enterLocalFormulas } from "../../model/cells/enter";
import { mergeArea, unmergeArea } from "../../model/cells/merge";
import { moveCells } from "../../model/cells/move";
import { styleArea } from "../../model/cells/style";
import { usedArea } from "../../model/cells/usedArea";
import type { Draft } from "../../model/draft";
import { ExcelError } from "../../model/errors";
import type { Id } from "../../model/state";
import type { CellStyle } from "../../model/style";
import type { Workbook } from "../../model/workbook";
import type { Copied } from "./copied";
import type { PastedLook, PastedTable } from "./readHtml";

/** Pastes cells of this workbook with their formulas, formats and values, or with their values only. */
export function pasteCopied(
  workbook: Workbook,
  { sheetId, area }: Copied,
  targetId: Id,
  target: Area,
  valuesOnly: boolean,
): Area {
  return workbook.change("person", (draft) =>
    copyCells(
      draft,
      { sheetId, area },
      { sheetId: targetId, area: target },
      {
        copyType: valuesOnly ? "Values" : "All",
        value: (id, row, column) => workbook.value(id, row, column),
        usedArea: (id) => usedArea(workbook, id, true),
      },
    ),
  );
}

/** Moves cells that were cut to the first cell of the target. */
export function pasteCut(
  workbook: Workbook,
  { sheetId, area }: Copied,
  targetId: Id,
  target: Area,
): Area {
  return workbook.change("person", (draft) =>
    moveCells(draft, { sheetId, area }, { sheetId: targetId, area: target }),
  );
}

/** Enters what another program had in the clipboard, as if it was typed; as often as it fits evenly into the target. */
export function pasteTable(
  workbook: Workbook,
  table: Pick<PastedTable, "texts"> & Partial<PastedTable>,
  sheetId: Id,
  target: Area,
): Area {
  const rows = table.texts.length;
  const columns = table.texts[0]?.length ?? 0;
  const written = writtenArea(target, rows, columns);
  workbook.change("person", (draft) => {
    if (table.merges && table.merges.length > 0) unmergeArea(draft, sheetId, written);
    const repeated = Array.from({ length: written.rows }, (_, row) =>
      Array.from(
        { length: written.columns },
        (_column, column) =>
          // An empty text empties the cell, as in Excel.
          table.texts[row % rows]?.[column % columns] ?? "",
      ),
    );
    enterLocalFormulas(draft, workbook.culture, sheetId, written, repeated);
    wrapLines(draft, sheetId, written, repeated);
    if (table.looks) paintLooks(draft, sheetId, written, table.looks);
    for (const merge of tiledMerges(table.merges ?? [], written, rows, columns)) {
      mergeArea(draft, sheetId, merge, false);
    }
  });
  return written;
}

/** The area that a table of a size is written to. */
function writtenArea(target: Area, rows: number, columns: number): Area {
  const fitsEvenly =
    target.rows < SHEET_ROWS &&
    target.columns < SHEET_COLUMNS &&
    target.rows % rows === 0 &&
    target.columns % columns === 0;
  const area = fitsEvenly ? target : { ...target, rows, columns };
  if (area.row + area.rows > SHEET_ROWS || area.column + area.columns > SHEET_COLUMNS) {
    throw new ExcelError("InvalidArgument", "What is pasted does not fit on the sheet.");
  }
  return area;
}

/** A text of several lines is shown as such. */
function wrapLines(
  draft: Draft,
  sheetId: Id,
  written: Area,
  texts: readonly (readonly string[])[],
): void {
  texts.forEach((row, down) =>
    row.forEach((text, right) => {
      if (!text.includes("\n")) return;
      const cell = cellArea(written.row + down, written.column + right);
      styleArea(draft, sheetId, cell, (style) => ({ ...style, wrapText: true }));
    }),
  );
}

function paintLooks(
  draft: Draft,
  sheetId: Id,
  written: Area,
  looks: readonly (readonly PastedLook[])[],
): void {
  for (let row = 0; row < written.rows; row += 1) {
    for (let column = 0; column < written.columns; column += 1) {
      const lookRow = looks[row % looks.length] ?? [];
      const look = lookRow[column % lookRow.length];
      if (!look || Object.keys(look).length === 0) continue;
      const cell = cellArea(written.row + row, written.column + column);
      styleArea(draft, sheetId, cell, (style) => withLook(style, look));
    }
  }
}

function withLook(style: CellStyle, { bold, italic, colour, fill }: PastedLook): CellStyle {
  return {
    ...style,
    fill: fill ?? style.fill,
    font: {
      ...style.font,
      bold: bold ?? style.font.bold,
      italic: italic ?? style.font.italic,
      color: colour ?? style.font.color,
    },
  };
}

function tiledMerges(
  merges: readonly Area[],
  written: Area,
  rows: number,
  columns: number,
): readonly Area[] {
  const tiles: Area[] = [];
  for (let row = 0; row < written.rows; row += rows) {
    for (let column = 0; column < written.columns; column += columns) {
      for (const merge of merges) {
        tiles.push({
          ...merge,
          row: written.row + row + merge.row,
          column: written.column + column + merge.column,
        });
      }
    }
  }
  return tiles;
}
