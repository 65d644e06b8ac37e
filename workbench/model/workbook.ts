import type { Culture } from "../culture/culture";
import { cellArea, type Area, type Position } from "./area";
import type { Calculator, SavedValues } from "./calculator";
import type { Change, ChangeSource } from "./changes";
import { Draft } from "./draft";
import { emptySheet, emptyWorkbook } from "./empty";
import { ExcelError } from "./errors";
import type { Id, Sheet, SheetView, WorkbookState } from "./state";
import type { CellValue } from "./values";

export type WorkbookChange = {
  readonly source: ChangeSource;
  readonly before: WorkbookState;
  readonly after: WorkbookState;
  readonly changes: readonly Change[];
};

/** Called before a step is undone, with what there is and what was before; throws to refuse it. */
type BeforeUndo = (now: WorkbookState, before: WorkbookState) => void;

/** What is in front and selected has changed. */
export type ViewChange =
  | { readonly kind: "activated"; readonly sheetId: Id; readonly before: Id }
  | { readonly kind: "selected"; readonly sheetId: Id };

type Options = {
  readonly culture: Culture;
  readonly calculator: Calculator;
  /** Without one: a workbook with one empty sheet. */
  readonly state?: WorkbookState;
};

const MOST_UNDO_STEPS = 100;
const NEW_VIEW: SheetView = {
  selection: [cellArea(0, 0)],
  activeCell: { row: 0, column: 0 },
};

/** An open workbook: its state, what it was before, what is calculated from it, and what is selected. */
export class Workbook {
  readonly culture: Culture;
  readonly calculator: Calculator;
  #state: WorkbookState;
  #activeSheetId: Id;
  #lastId = 0;
  readonly #views = new Map<Id, SheetView>();
  #past: WorkbookState[] = [];
  #future: WorkbookState[] = [];
  #openSteps = 0;
  #stepBefore: WorkbookState | undefined;
  #beforeUndo: BeforeUndo = () => undefined;
  readonly #changeListeners = new Set<(change: WorkbookChange) => void>();
  readonly #viewListeners = new Set<(change: ViewChange) => void>();

  constructor({ culture, calculator, state }: Options) {
    this.culture = culture;
    this.calculator = calculator;
    this.#state = state ?? emptyWorkbook([emptySheet(this.newId(), `${culture.sheetName}1`)]);
    const [first] = this.#state.sheets;
    if (!first) throw new ExcelError("InvalidOperation", "A workbook has at least one sheet.");
    this.#activeSheetId = first.id;
    this.calculator.update(this.#state);
  }

  get state(): WorkbookState {
    return this.#state;
  }

  /** An id that nothing in this workbook had before. */
  newId(): Id {
    this.#lastId += 1;
    return `{00000000-0001-0000-0000-${this.#lastId.toString(16).padStart(12, "0")}}`;
  }

  /**
   * Changes the workbook, altogether or, when the action throws, not at all. It is a step of undo of its own
   * unless one is open.
   */
  change<Result>(source: ChangeSource, action: (draft: Draft) => Result): Result {
    const before = this.#state;
    const draft = new Draft(before);
    const result = action(draft);
    if (draft.state === before && draft.changes.length === 0) return result;
    this.#become(draft.state, source, draft.changes);
    if (draft.state !== before && this.#openSteps === 0) this.#remember(before);
    return result;
  }

  /** Opens a step of undo that ends when the returned function is called: all changes until then are undone at once. */
  openUndoStep(): () => void {
    if (this.#openSteps === 0) this.#stepBefore = this.#state;
    this.#openSteps += 1;
    let isOpen = true;
    return () => {
      if (!isOpen) return;
      isOpen = false;
      this.#openSteps -= 1;
      const before = this.#stepBefore;
      if (this.#openSteps === 0 && before && before !== this.#state) this.#remember(before);
    };
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Some Excels do not survive every undo. */
  beforeUndo(check: BeforeUndo): void {
    this.#beforeUndo = check;
  }

  undo(): boolean {
    const before = this.#past.at(-1);
    if (!before) return false;
    this.#beforeUndo(this.#state, before);
    this.#past.pop();
    this.#future.push(this.#state);
    this.#goTo(before);
    return true;
  }

  redo(): boolean {
    const after = this.#future.pop();
    if (!after) return false;
    this.#past.push(this.#state);
    this.#goTo(after);
    return true;
  }

  /** Forgets what could be undone, as Excel does after some changes. */
  clearUndo(): void {
    this.#past = [];
    this.#future = [];
    // An open step begins anew.
    if (this.#openSteps > 0) this.#stepBefore = this.#state;
  }

  /** Another workbook takes the place of this one, as when a file is opened, with the values that it was saved with. */
  replace(state: WorkbookState, saved?: SavedValues): void {
    this.clearUndo();
    this.#views.clear();
    this.#become(state, "undo", [], saved);
  }

  sheet(id: Id): Sheet {
    const found = this.#state.sheets.find((sheet) => sheet.id === id);
    if (!found) throw new ExcelError("ItemNotFound", "The worksheet does not exist.");
    return found;
  }

  /** The sheet of a name, whatever its case; undefined if none. */
  sheetNamed(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.#state.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  get activeSheet(): Sheet {
    return this.sheet(this.#activeSheetId);
  }

  activate(sheetId: Id): void {
    const sheet = this.sheet(sheetId);
    const before = this.#activeSheetId;
    if (sheet.visibility !== "Visible") {
      throw new ExcelError("InvalidOperation", `The worksheet "${sheet.name}" is hidden.`);
    }
    if (before === sheetId) return;
    this.#activeSheetId = sheetId;
    this.#tellView({ kind: "activated", sheetId, before });
    this.#tellView({ kind: "selected", sheetId });
  }

  view(sheetId: Id): SheetView {
    return this.#views.get(sheetId) ?? NEW_VIEW;
  }

  select(sheetId: Id, selection: readonly Area[], activeCell?: Position): void {
    const [first] = selection;
    if (!first) throw new ExcelError("InvalidSelection", "Nothing is selected.");
    const { row, column } = activeCell ?? first;
    this.#views.set(sheetId, { selection, activeCell: { row, column } });
    this.#tellView({ kind: "selected", sheetId });
  }

  value(sheetId: Id, row: number, column: number): CellValue {
    return this.calculator.value(sheetId, row, column);
  }

  /** Calls the listener after every change, when the values are up to date. */
  onChanged(listener: (change: WorkbookChange) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  onViewChanged(listener: (change: ViewChange) => void): () => void {
    this.#viewListeners.add(listener);
    return () => this.#viewListeners.delete(listener);
  }

  /** By undo or redo, which leave custom XML parts as they are by then (R21). */
  #goTo(step: WorkbookState): void {
    const { customXmlParts } = this.#state;
    const after = step.customXmlParts === customXmlParts ? step : { ...step, customXmlParts };
    this.#become(after, "undo", []);
  }

  #remember(before: WorkbookState): void {
    if (isSameButForXml(before, this.#state)) return;
    this.#past.push(before);
    if (this.#past.length > MOST_UNDO_STEPS) this.#past.shift();
    this.#future = [];
  }

  #become(
    after: WorkbookState,
    source: ChangeSource,
    changes: readonly Change[],
    saved?: SavedValues,
  ): void {
    const before = this.#state;
    this.#state = after;
    // Whoever listens to the calculation may ask for the sheet in front.
    const left = this.#keepActiveSheet(before);
    this.calculator.update(after, saved);
    if (left !== undefined) {
      this.#tellView({
        kind: "activated",
        sheetId: this.#activeSheetId,
        before: left,
      });
    }
    for (const listener of this.#changeListeners) listener({ source, before, after, changes });
  }

  /** When the sheet in front is gone or hidden, the next one that can be seen comes to the front; the id of the old one. */
  #keepActiveSheet(before: WorkbookState): Id | undefined {
    const visible = this.#state.sheets.filter(({ visibility }) => visibility === "Visible");
    if (visible.some(({ id }) => id === this.#activeSheetId)) return undefined;
    const place = before.sheets.findIndex(({ id }) => id === this.#activeSheetId);
    const next = visible[Math.min(Math.max(place, 0), visible.length - 1)];
    if (!next)
      throw new ExcelError("InvalidOperation", "A workbook has at least one visible sheet.");
    const left = this.#activeSheetId;
    this.#activeSheetId = next.id;
    return left;
  }

  #tellView(change: ViewChange): void {
    for (const listener of this.#viewListeners) listener(change);
  }
}

function isSameButForXml(before: WorkbookState, after: WorkbookState): boolean {
  return (Object.keys(after) as (keyof WorkbookState)[]).every(
    (key) => key === "customXmlParts" || after[key] === before[key],
  );
}
