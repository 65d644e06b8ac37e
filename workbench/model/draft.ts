import type { Change } from "./changes";
import { ExcelError } from "./errors";
import type { Cell, Id, Row, Rows, Sheet, WorkbookState } from "./state";

/**
 * A workbook in the making: every operation of the model changes one. Maps of rows are copied once per draft, when
 * first written, so that the state before stays as it was and comparing the two is cheap.
 */
export class Draft {
  readonly changes: Change[] = [];
  readonly #ownRows = new Map<Id, Map<number, Row>>();
  readonly #ownCells = new WeakMap<Row, Map<number, Cell>>();
  #state: WorkbookState;

  constructor(readonly before: WorkbookState) {
    this.#state = before;
  }

  get state(): WorkbookState {
    return this.#state;
  }

  /** Notes how cells moved, for ranges that follow them. */
  report(change: Change): void {
    this.changes.push(change);
  }

  /** The sheet as it is now; ItemNotFound when it is gone. */
  sheet(id: Id): Sheet {
    const found = this.#state.sheets.find((sheet) => sheet.id === id);
    if (!found) throw new ExcelError("ItemNotFound", "The worksheet does not exist.");
    return found;
  }

  cell(sheetId: Id, row: number, column: number): Cell | undefined {
    return this.sheet(sheetId).rows.get(row)?.get(column);
  }

  /** Writes one cell; undefined empties it altogether. */
  setCell(sheetId: Id, row: number, column: number, cell: Cell | undefined): void {
    const rows = this.#writableRows(sheetId);
    const cells = this.#writableCells(rows, row);
    if (cell) {
      cells.set(column, cell);
      return;
    }
    cells.delete(column);
    if (cells.size === 0) rows.delete(row);
  }

  /** Replaces all cells of a sheet, as when rows move. */
  replaceRows(sheetId: Id, rows: Rows): void {
    this.#ownRows.delete(sheetId);
    this.updateSheet(sheetId, { rows });
  }

  updateSheet(sheetId: Id, change: Partial<Sheet>): void {
    const sheet = this.sheet(sheetId);
    const sheets = this.#state.sheets.map((each) =>
      each === sheet ? { ...sheet, ...change } : each,
    );
    this.#state = { ...this.#state, sheets };
  }

  update(change: Partial<WorkbookState>): void {
    this.#state = { ...this.#state, ...change };
  }

  #writableRows(sheetId: Id): Map<number, Row> {
    const own = this.#ownRows.get(sheetId);
    if (own && this.sheet(sheetId).rows === own) return own;
    const copy = new Map(this.sheet(sheetId).rows);
    this.#ownRows.set(sheetId, copy);
    this.updateSheet(sheetId, { rows: copy });
    return copy;
  }

  #writableCells(rows: Map<number, Row>, row: number): Map<number, Cell> {
    const current = rows.get(row);
    const own = current && this.#ownCells.get(current);
    if (own) return own;
    const copy = new Map(current);
    this.#ownCells.set(copy, copy);
    rows.set(row, copy);
    return copy;
  }
}
