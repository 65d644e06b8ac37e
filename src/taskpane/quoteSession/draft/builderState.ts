import type { QuoteDocument } from "../../../quote";
import type { Basis } from "../../../workbook/ports/quotes/quotePort";
import { basisOf } from "../../../workbook/ports/quotes/storedState";

/** The document, and what stands in fields as it was typed: nothing that cannot be read is lost. */
export type Draft = {
  readonly document: QuoteDocument;
  /** By the key of the field; only of fields whose text is not just what the document says. */
  readonly typed: Readonly<Record<string, TypedText>>;
};

export type TypedText = { readonly text: string; readonly isReadable: boolean };

export type BuilderState = Draft & {
  readonly past: readonly Draft[];
  readonly future: readonly Draft[];
  /** The field being typed into, whose changes are one step. */
  readonly field: string | undefined;
  /** The state of the workbook from which the document comes. */
  readonly basis: Basis;
  readonly elsewhere: Elsewhere | undefined;
};

/** What somebody has done with the open quote elsewhere; until it is answered nothing of it goes to the workbook. */
export type Elsewhere =
  /** Changed so that it merges with what was changed here; the user is only told. */
  | { readonly kind: "merged" }
  /** Both sides have changed the same. */
  | { readonly kind: "conflict"; readonly found: Basis }
  | { readonly kind: "deleted" }
  /** A later revision has taken its place. */
  | { readonly kind: "superseded"; readonly revision: number };

export type BuilderAction =
  /** A step of its own. */
  | {
      readonly type: "edited";
      readonly edit: DocumentEdit;
      /** Fields that are gone with it: those whose key begins so. */
      readonly forget?: readonly string[];
    }
  /** One more key in a field: what it says now, and what that does to the document, if it can be read. */
  | {
      readonly type: "typed";
      readonly field: string;
      readonly text: string;
      readonly edit: DocumentEdit | undefined;
      /** Whether the text can be read; where there is an edit, it can by default. */
      readonly isReadable?: boolean;
    }
  /** The field was left; a text that could be read is replaced by what the document says. */
  | { readonly type: "left"; readonly field: string }
  /** Another quote is opened, with the steps by which it came about where these are known. */
  | { readonly type: "opened"; readonly state: BuilderState }
  /** Something was found out about the quote in the workbook. */
  | { readonly type: "learned"; readonly change: (state: BuilderState) => BuilderState }
  | { readonly type: "undone" }
  | { readonly type: "redone" };

export type DocumentEdit = (document: QuoteDocument) => QuoteDocument;

/** Steps that can be undone. */
const LONGEST_HISTORY = 200;

export function startingState(draft: Draft, basis = basisOf(undefined)): BuilderState {
  return { ...draft, past: [], future: [], field: undefined, basis, elsewhere: undefined };
}

export function builderReducer(state: BuilderState, action: BuilderAction): BuilderState {
  switch (action.type) {
    case "edited": {
      const document = action.edit(state.document);
      if (document === state.document) return state;
      const typed = without(state.typed, action.forget ?? []);
      return changed(state, { document, typed }, undefined);
    }
    case "typed": {
      const { field, text, edit, isReadable = edit !== undefined } = action;
      const document = edit ? edit(state.document) : state.document;
      const typed = { ...state.typed, [field]: { text, isReadable } };
      return changed(state, { document, typed }, field);
    }
    case "left": {
      const isDone = state.typed[action.field]?.isReadable;
      const typed = isDone ? without(state.typed, [action.field]) : state.typed;
      return { ...state, typed, field: undefined };
    }
    case "opened":
      return action.state;
    case "learned":
      return action.change(state);
    case "undone": {
      const before = state.past.at(-1);
      if (!before) return state;
      return {
        ...state,
        ...before,
        past: state.past.slice(0, -1),
        future: [draftOf(state), ...state.future],
        field: undefined,
      };
    }
    case "redone": {
      const [after, ...future] = state.future;
      if (!after) return state;
      return {
        ...state,
        ...after,
        past: [...state.past, draftOf(state)],
        future,
        field: undefined,
      };
    }
  }
}

function changed(state: BuilderState, draft: Draft, field: string | undefined): BuilderState {
  const isSameStep = field !== undefined && field === state.field;
  const past = isSameStep ? state.past : [...state.past, draftOf(state)].slice(-LONGEST_HISTORY);
  return { ...state, ...draft, past, future: [], field };
}

function draftOf({ document, typed }: Draft): Draft {
  return { document, typed };
}

function without(typed: Draft["typed"], beginnings: readonly string[]): Draft["typed"] {
  const isGone = (field: string) => beginnings.some((beginning) => field.startsWith(beginning));
  return Object.fromEntries(Object.entries(typed).filter(([field]) => !isGone(field)));
}

/** Fields whose text cannot be read, so that the document does not say what they say. */
export function unreadableFields(typed: Draft["typed"]): readonly string[] {
  return Object.keys(typed).filter((field) => !typed[field]?.isReadable);
}
