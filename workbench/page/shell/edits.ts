import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../../model/area";
import { clearArea } from "../../model/cells/clear";
import { deleteCells, insertCells } from "../../model/cells/insertDelete";
import { styleArea } from "../../model/cells/style";
import { ExcelError } from "../../model/errors";
import { addSheet } from "../../model/sheets";
import { styleAt } from "../../model/styleAt";
import type { CellStyle } from "../../model/style";
import type { Workbook } from "../../model/workbook";
import type { Session } from "../session";
import { refusalSentence } from "./refusalSentence";

/** Does what somebody asked for; a refusal by the workbook is shown. False when it was refused. */
export function attempt({ notice, texts }: Session, action: () => void): boolean {
  notice.set(undefined);
  try {
    action();
    return true;
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    notice.set(refusalSentence(error, texts));
    return false;
  }
}

/** Changes how all that is selected looks. */
function styleSelection(session: Session, change: (style: CellStyle) => CellStyle): void {
  const { workbook } = session;
  const { id } = workbook.activeSheet;
  attempt(session, () => {
    workbook.change("person", (draft) => {
      for (const area of workbook.view(id).selection) styleArea(draft, id, area, change);
    });
  });
}

export function activeStyle(workbook: Workbook): CellStyle {
  const { activeSheet } = workbook;
  const { row, column } = workbook.view(activeSheet.id).activeCell;
  return styleAt(activeSheet, row, column);
}

export function toggleFont(session: Session, part: "bold" | "italic"): void {
  const isOn = !activeStyle(session.workbook).font[part];
  styleSelection(session, (style) => ({ ...style, font: { ...style.font, [part]: isOn } }));
}

export function formatSelection(session: Session, numberFormat: string): void {
  styleSelection(session, (style) => ({ ...style, numberFormat }));
}

/** Rows or columns are inserted before what is selected, or what is selected is deleted. */
export function changeLines(
  session: Session,
  kind: "insert" | "delete",
  lines: "rows" | "columns",
): void {
  const { workbook } = session;
  const { id } = workbook.activeSheet;
  const [selected] = workbook.view(id).selection;
  if (!selected) return;
  const area = lines === "rows" ? wholeRows(selected) : wholeColumns(selected);
  attempt(session, () => {
    workbook.change("person", (draft) => {
      if (kind === "insert") insertCells(draft, id, area, lines === "rows" ? "Down" : "Right");
      else deleteCells(draft, id, area, lines === "rows" ? "Up" : "Left");
    });
  });
}

export function clearSelection(session: Session, what: "Contents" | "All"): void {
  const { workbook } = session;
  const { id } = workbook.activeSheet;
  attempt(session, () => {
    workbook.change("person", (draft) => {
      for (const area of workbook.view(id).selection) clearArea(draft, id, area, what);
    });
  });
}

/** Adds a sheet after the one in front and shows it. */
export function addSheetHere(session: Session): void {
  const { workbook } = session;
  const position = workbook.state.sheets.indexOf(workbook.activeSheet) + 1;
  attempt(session, () => {
    const id = workbook.change("person", (draft) => addSheet(workbook, draft, undefined, position));
    workbook.activate(id);
  });
}

function wholeRows({ row, rows }: Area): Area {
  return { row, rows, column: 0, columns: SHEET_COLUMNS };
}

function wholeColumns({ column, columns }: Area): Area {
  return { column, columns, row: 0, rows: SHEET_ROWS };
}
