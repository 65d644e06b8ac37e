import type { QuoteDocument } from "../../../../src/quote";
import { type Draft, ExcelError, type WorkbookState } from "../../../../workbench";
import { stateOf, type QuoteInUse } from "./quoteInUse";
import { sheetInUse, type SheetInUse } from "./sheetInUse";

/** What must be true of the sheet, told by what was done and without looking at it. */
export type Belief = {
  /** From which the sheet was written last. */
  readonly written: QuoteDocument | undefined;
  /**
   * What reading the sheet must give, new lines under ids that begin with "?"; undefined once something was done to it
   * of which only is told that nothing may be lost.
   */
  readonly expected: QuoteDocument | undefined;
  /** Cells and rows about which must be asked: "line:quantity". */
  readonly open: ReadonlySet<string>;
  /** Lines of which there is a copy in the sheet that has not been read yet. */
  readonly copied: ReadonlySet<string>;
};

/** A belief that follows the workbook through its undo. */
export type Model = {
  belief: Belief;
  /** Numbers what the user adds. */
  count: number;
  undoable: { readonly before: WorkbookState; readonly belief: Belief }[];
  /** How often something was done, by its name. */
  readonly done: Map<string, number>;
};

export const NOTHING_WRITTEN: Belief = {
  written: undefined,
  expected: undefined,
  open: new Set(),
  copied: new Set(),
};

/** The sheet says what the document says, but for what was left in it as it was. */
export function writtenFrom(document: QuoteDocument, open: Belief["open"] = new Set()): Belief {
  return { written: document, expected: document, open, copied: new Set() };
}

/** Remembers how the workbook was, so that it can be undone; what Excel cannot undo ends that. */
export function remembered(model: Model, inUse: QuoteInUse, before: WorkbookState, belief: Belief) {
  const { sheets, names } = stateOf(inUse);
  if (!inUse.excel.host.workbook.canUndo) model.undoable = [];
  else if (sheets !== before.sheets || names !== before.names)
    model.undoable.push({ before, belief });
}

export function tell(model: Model, name: string): void {
  model.done.set(name, (model.done.get(name) ?? 0) + 1);
}

/** What an act in the sheet leaves to believe; undefined where there was nothing to do it to. */
export type Act = (draft: Draft, found: SheetInUse, belief: Belief) => Belief | undefined;

/** The person does something in the sheet; what Excel refuses is not done. */
export function actInSheet(model: Model, inUse: QuoteInUse, name: string, act: Act): void {
  const found = sheetInUse(inUse);
  if (!found) return;
  const { belief } = model;
  const before = stateOf(inUse);
  let after: Belief | undefined;
  try {
    inUse.excel.host.workbook.change("person", (draft) => {
      after = act(draft, found, belief);
    });
  } catch (error) {
    if (error instanceof ExcelError) return;
    throw error;
  }
  if (!after) return;
  tell(model, name);
  remembered(model, inUse, before, belief);
  model.belief = after;
}

/** The belief once the document of the sheet says something else, where it is known what it said. */
export function expecting(
  belief: Belief,
  edit: (document: QuoteDocument) => QuoteDocument,
  change: Partial<Belief> = {},
): Belief {
  return { ...belief, expected: belief.expected && edit(belief.expected), ...change };
}

export function withOpen({ open }: Belief, ...names: readonly string[]): Belief["open"] {
  return new Set([...open, ...names]);
}

export function withoutOpen({ open }: Belief, isClosed: (name: string) => boolean): Belief["open"] {
  return new Set([...open].filter((name) => !isClosed(name)));
}
