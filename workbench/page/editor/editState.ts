import type { Culture } from "../../culture/culture";
import type { CellPosition } from "../../model/calculator";
import { placedTokens } from "./tokens";
import type { FunctionCatalogue } from "./functionHelp";
import type { Span } from "./caret";
import type { TypedText } from "./pointing";
import { helpAt, type Help } from "./suggestions";

/** Where the caret is: over the cell or in the formula bar. */
export type EditPlace = "cell" | "bar";

/** A cell that is being edited. */
export type EditState = {
  readonly cell: CellPosition;
  readonly place: EditPlace;
  /** As Excel says it: in "enter" the arrow keys leave the cell, in "edit" they move the caret. */
  readonly mode: "enter" | "edit";
  readonly initial: string;
  readonly typed: TypedText;
  /** The address that the pointing puts in, which the next one replaces. */
  readonly pointed: Span | undefined;
  readonly help: Help;
  /** Index of the suggestion that Tab or Enter takes; -1 for none. */
  readonly chosen: number;
  /** Why the entry was not taken. */
  readonly refusal: string | undefined;
};

/** What is known about functions and names while somebody types. */
export type Knowledge = {
  readonly catalogue: FunctionCatalogue;
  readonly culture: Culture;
  /** Whether the workbook has a name or table of this name. */
  readonly isName: (name: string) => boolean;
};

/** The state after the text or the caret has changed. */
export function withText(
  state: EditState,
  typed: TypedText,
  knowledge: Knowledge,
  pointed?: Span,
): EditState {
  const help = helpAt(typed, knowledge.catalogue, knowledge.culture.listSeparator);
  return {
    ...state,
    typed,
    pointed,
    help,
    chosen: isAutomatic(help, typed, knowledge) ? 0 : -1,
    refusal: undefined,
  };
}

/** Without the list; it comes back with the next character. */
export function withoutList(state: EditState): EditState {
  return { ...state, help: { ...state.help, suggestions: [] }, chosen: -1 };
}

export function movedChoice(state: EditState, by: number): EditState {
  const count = state.help.suggestions.length;
  const from = state.chosen === -1 && by < 0 ? 0 : state.chosen;
  return { ...state, chosen: (from + by + count) % count };
}

/** Whether Enter takes the first suggestion, because what is typed means nothing by itself. */
function isAutomatic(
  { suggestions: [first] }: Help,
  { text }: TypedText,
  { culture, isName }: Knowledge,
): boolean {
  if (!first) return false;
  const typed = text.slice(first.span.start, first.span.end);
  if (first.kind === "value") return typed !== "";
  const isValue = [culture.trueText, culture.falseText].includes(typed.toUpperCase());
  return !isValue && !isName(typed) && !isReference(typed);
}

function isReference(text: string): boolean {
  const [, token] = placedTokens(`=${text}`);
  return token?.type === "range" || token?.type === "range_beam";
}
