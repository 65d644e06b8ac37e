import { entryText } from "../../culture/entry";
import { addressOf, cellArea, sheetPrefix } from "../../model/area";
import type { CellPosition } from "../../model/calculator";
import { enterText } from "../../model/cells/enter";
import { refuseIfLocked } from "../../model/cells/protection";
import { ExcelError } from "../../model/errors";
import type { Workbook } from "../../model/workbook";
import type { Advance, Grid, PickedRange } from "../grid/types";
import { completeFormula } from "./completeFormula";
import { withoutList, withText, type EditPlace, type EditState, type Knowledge } from "./editState";
import { expectsReference, insertReference, type TypedText } from "./pointing";
import { takeSuggestion } from "./suggestions";

type PickingGrid = Pick<
  Grid,
  "focus" | "advance" | "fitEntry" | "pickRange" | "pickByKey" | "stopPicking" | "scrollTo"
>;

/** What the editor needs around it. */
export type Surroundings = {
  readonly workbook: Workbook;
  readonly knowledge: () => Knowledge;
  readonly grid: () => PickingGrid | undefined;
  /** A sentence for a refusal by the workbook. */
  readonly explain: (error: ExcelError) => string;
  /** Why a value may not stand in the cell; undefined when it may. */
  readonly invalid: (cell: CellPosition, text: string) => string | undefined;
  /** Shows that the cell cannot be edited at all. */
  readonly onRefused: (sentence: string) => void;
  /** Called when editing begins and when it is over. */
  readonly onEditing: (isEditing: boolean) => void;
};

/** The one editor of the window: what is typed into a cell or the formula bar until it is entered or given up. */
export class Editing {
  #state: EditState | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(readonly surroundings: Surroundings) {}

  get state(): EditState | undefined {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Starts to edit a cell; with a text, that replaces what the cell holds. */
  begin(cell: CellPosition, place: EditPlace, text?: string): void {
    const { workbook, knowledge, explain, onRefused, onEditing } = this.surroundings;
    if (this.#state) return;
    try {
      refuseIfLocked(workbook.state, cell.sheetId, cellArea(cell.row, cell.column));
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      onRefused(explain(error));
      return;
    }
    const initial = cellEntry(workbook, cell);
    const content = text ?? initial;
    const typed = { text: content, start: content.length, end: content.length };
    const mode = text === undefined ? "edit" : "enter";
    const state: EditState = {
      cell,
      place,
      mode,
      initial,
      typed,
      pointed: undefined,
      help: { suggestions: [], signature: undefined },
      chosen: -1,
      refusal: undefined,
    };
    onEditing(true);
    this.#become(text === undefined ? state : withText(state, typed, knowledge()));
  }

  /** The text or the caret has changed by the keyboard or mouse. */
  change(typed: TypedText): void {
    if (!this.#state) return;
    const before = this.#state.typed;
    const isSame =
      before.text === typed.text && before.start === typed.start && before.end === typed.end;
    if (!isSame) this.#become(withText(this.#state, typed, this.surroundings.knowledge()));
  }

  update(change: (state: EditState) => EditState): void {
    if (this.#state) this.#become(change(this.#state));
  }

  moveTo(place: EditPlace): void {
    this.update((state) => (state.place === place ? state : { ...state, place, mode: "edit" }));
  }

  take(index: number): void {
    const suggestion = this.#state?.help.suggestions[index];
    if (!this.#state || !suggestion) return;
    const typed = takeSuggestion(this.#state.typed.text, suggestion);
    const next = withText(this.#state, typed, this.surroundings.knowledge());
    this.#become(suggestion.kind === "value" ? withoutList(next) : next);
  }

  /** Whether the mouse or the arrow keys would put an address in. */
  get isPointing(): boolean {
    if (!this.#state) return false;
    const { typed, pointed } = this.#state;
    return pointed !== undefined || expectsReference(typed.text, typed.end);
  }

  /** Enters the text and goes on in a direction, if any; false when it was refused. */
  commit(direction?: Advance): boolean {
    const { workbook, grid, explain, invalid } = this.surroundings;
    if (!this.#state) return true;
    const { cell, typed, initial } = this.#state;
    const text = completeFormula(typed.text);
    const problem = text === initial ? undefined : invalid(cell, text);
    if (problem !== undefined) return this.#refuse(problem);
    if (text !== initial || text.startsWith("=")) {
      const endStep = workbook.openUndoStep();
      try {
        workbook.change("person", (draft) =>
          enterText(draft, workbook.culture, cell.sheetId, cell, text),
        );
        grid()?.fitEntry(cell);
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        return this.#refuse(explain(error));
      } finally {
        endStep();
      }
    }
    this.#end(cell);
    if (direction !== undefined) grid()?.advance(direction);
    return true;
  }

  cancel(): void {
    if (this.#state) this.#end(this.#state.cell);
  }

  #refuse(refusal: string): false {
    this.update((state) => ({ ...withoutList(state), refusal }));
    return false;
  }

  #end({ sheetId }: CellPosition): void {
    const { workbook, grid, onEditing } = this.surroundings;
    this.#state = undefined;
    grid()?.stopPicking();
    onEditing(false);
    if (workbook.activeSheet.id !== sheetId) workbook.activate(sheetId);
    this.#tell();
    grid()?.focus();
  }

  #become(state: EditState): void {
    this.#state = state;
    const grid = this.surroundings.grid();
    if (this.isPointing) grid?.pickRange(this.#point);
    else grid?.stopPicking();
    this.#tell();
  }

  readonly #point = ({ sheetId, area }: PickedRange): void => {
    if (!this.#state || !this.isPointing) return;
    const { workbook, knowledge } = this.surroundings;
    const { cell, typed, pointed } = this.#state;
    const prefix = sheetId === cell.sheetId ? "" : sheetPrefix(workbook.sheet(sheetId).name);
    const inserted = insertReference(typed, prefix + addressOf(area), pointed);
    const next = withText(this.#state, inserted.typed, knowledge(), inserted.pointed);
    this.#become(withoutList(next));
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** What the formula bar shows for a cell. */
export function cellEntry(workbook: Workbook, { sheetId, row, column }: CellPosition): string {
  const cell = workbook.sheet(sheetId).rows.get(row)?.get(column);
  return entryText(cell, workbook.value(sheetId, row, column), workbook.culture);
}
