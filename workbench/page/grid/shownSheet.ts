import type { ICellDataForSheetInterceptor } from "@univerjs/core";
import { SHEET_COLUMNS, type Position } from "../../model/area";
import { columnWidth } from "../../model/cells/lines";
import { usedArea } from "../../model/cells/usedArea";
import type { Id, Sheet } from "../../model/state";
import type { Workbook } from "../../model/workbook";
import { cellView } from "./cellView";
import {
  areEqualLayouts,
  layoutOf,
  pixels,
  sizeFor,
  type GridSize,
  type SheetLayout,
} from "./layout";
import type { Measure } from "./measure";
import { fittedHeight } from "./rowHeights";
import { univerCell } from "./univerCell";

/** The sheet on the screen: how it is laid out, and what its cells look like as far as they were asked for. */
export class ShownSheet {
  readonly #cells = new Map<number, ICellDataForSheetInterceptor | undefined>();
  #sheet: Sheet;
  #layout: SheetLayout;
  /** Where somebody is on this sheet: the grid goes on from there, and ends sooner when they have come back. */
  #visited: GridSize = { rows: 0, columns: 0 };

  constructor(
    private readonly workbook: Workbook,
    private readonly measure: Measure,
  ) {
    this.#sheet = workbook.activeSheet;
    this.#layout = this.#laidOut();
  }

  get id(): Id {
    return this.#sheet.id;
  }

  get sheet(): Sheet {
    return this.#sheet;
  }

  get layout(): SheetLayout {
    return this.#layout;
  }

  /** Shows another sheet from now on. */
  turnTo(sheetId: Id): void {
    if (sheetId === this.id) return;
    this.#sheet = this.workbook.sheet(sheetId);
    this.#visited = { rows: 0, columns: 0 };
  }

  /** Notes that somebody has come to a cell; true when the grid is too small for going on from there. */
  visit({ row, column }: Position): boolean {
    this.#visited = { rows: row + 1, columns: column + 1 };
    const wanted = sizeFor(this.#visited);
    return wanted.rows > this.#layout.rows || wanted.columns > this.#layout.columns;
  }

  /** Takes over what the workbook is now; true when cells are in other places than before. */
  refresh(): boolean {
    this.#sheet = this.workbook.sheet(this.#sheet.id);
    this.#cells.clear();
    const before = this.#layout;
    const after = this.#laidOut();
    if (areEqualLayouts(before, after)) return false;
    this.#layout = after;
    return true;
  }

  cellAt(row: number, column: number): ICellDataForSheetInterceptor | undefined {
    const key = row * SHEET_COLUMNS + column;
    const known = this.#cells.get(key);
    if (known !== undefined || this.#cells.has(key)) return known;
    const view = cellView(this.workbook, this.#sheet, this.#layout, row, column, this.measure);
    const cell = view && univerCell(view);
    this.#cells.set(key, cell);
    return cell;
  }

  #laidOut(): SheetLayout {
    const sheet = this.#sheet;
    const used = usedArea(this.workbook, sheet.id, false);
    const { activeCell } = this.workbook.view(sheet.id);
    const size = sizeFor({
      rows: Math.max(used ? used.row + used.rows : 0, activeCell.row + 1, this.#visited.rows),
      columns: Math.max(
        used ? used.column + used.columns : 0,
        activeCell.column + 1,
        this.#visited.columns,
      ),
    });
    const widthOf = (column: number) => pixels(columnWidth(sheet, column));
    return layoutOf(sheet, size, (row) =>
      fittedHeight(this.workbook, sheet, row, widthOf, this.measure),
    );
  }
}
