import { cellArea, SHEET_COLUMNS, SHEET_ROWS, type Area } from "../../model/area";
import { enterLocalFormulas } from "../../model/cells/enter";
import { styleArea } from "../../model/cells/style";
import type { Draft } from "../../model/draft";
import { ExcelError } from "../../model/errors";
import type { Id } from "../../model/state";
import type { Workbook } from "../../model/workbook";

type Texts = readonly (readonly string[])[];

/** Enters what another program had in the clipboard, as if it was typed; as often as it fits evenly into the target. */
export function pasteTexts(workbook: Workbook, texts: Texts, sheetId: Id, target: Area): Area {
  const rows = texts.length;
  const columns = texts[0]?.length ?? 0;
  const written = writtenArea(target, rows, columns);
  workbook.change("person", (draft) => {
    const repeated = Array.from({ length: written.rows }, (_, row) =>
      Array.from(
        { length: written.columns },
        // An empty text empties the cell, as in Excel.
        (_column, column) => texts[row % rows]?.[column % columns] ?? "",
      ),
    );
    enterLocalFormulas(draft, workbook.culture, sheetId, written, repeated);
    wrapLines(draft, sheetId, written, repeated);
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
function wrapLines(draft: Draft, sheetId: Id, written: Area, texts: Texts): void {
  texts.forEach((row, down) =>
    row.forEach((text, right) => {
      if (!text.includes("\n")) return;
      const cell = cellArea(written.row + down, written.column + right);
      styleArea(draft, sheetId, cell, (style) => ({ ...style, wrapText: true }));
    }),
  );
}
