import { placedTokens, type PlacedToken } from "./tokens";

/** A part of the text. */
export type Span = { readonly start: number; readonly end: number };

/** The call around the caret, and which of its arguments the caret is in. */
export type OpenCall = {
  /** As it is typed, such as "flux.price". */
  readonly name: string;
  /** From 0. */
  readonly argument: number;
  /** The argument as far as it is typed, without the spaces around it. */
  readonly argumentSpan: Span;
};

/** What somebody who types a formula needs to know where the caret stands. */
export type CaretContext = {
  readonly call: OpenCall | undefined;
  /** The beginning of a name that is being typed. */
  readonly name: (Span & { readonly text: string }) | undefined;
  /** Whether the caret stands in a text in quotation marks. */
  readonly isInText: boolean;
};

const NOTHING: CaretContext = { call: undefined, name: undefined, isInText: false };
const NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

type Level = { readonly name: string | undefined; argument: number; start: number };

/** Where the caret stands in a formula; nothing for a text that is none. */
export function caretContext(text: string, caret: number, listSeparator: string): CaretContext {
  if (!text.startsWith("=") || caret < 1) return NOTHING;
  const tokens = placedTokens(text);
  const current = tokens.find(({ start, end }) => start < caret && caret <= end);
  return {
    call: openCall(text, tokens, caret, listSeparator),
    name: nameAt(current, caret),
    isInText: current !== undefined && isInside(current, caret),
  };
}

function isInside({ type, end, isUnterminated }: PlacedToken, caret: number): boolean {
  return type === "string" && (isUnterminated || caret < end);
}

function nameAt(token: PlacedToken | undefined, caret: number): CaretContext["name"] {
  if (!token) return undefined;
  const text = token.value.slice(0, caret - token.start);
  const isName = ["func", "range_named", "range", "unknown", "boolean"].includes(token.type);
  return isName && NAME.test(text) ? { start: token.start, end: token.end, text } : undefined;
}

function openCall(
  text: string,
  tokens: readonly PlacedToken[],
  caret: number,
  listSeparator: string,
): OpenCall | undefined {
  const levels: Level[] = [];
  let previous: PlacedToken | undefined;
  for (const token of tokens) {
    if (token.end > caret) break;
    const { value, end } = token;
    const top = levels.at(-1);
    if (token.type === "operator" || token.type === "unknown") {
      if (value === "(") {
        levels.push({ name: calledName(previous, token), argument: 0, start: end });
      } else if (value === "{") levels.push({ name: undefined, argument: 0, start: end });
      else if (value === ")" || value === "}") levels.pop();
      else if (value === listSeparator && top) {
        top.argument += 1;
        top.start = end;
      }
    }
    previous = token;
  }
  const call = levels.filter(({ name }) => name !== undefined).at(-1);
  if (call?.name === undefined) return undefined;
  return {
    name: call.name,
    argument: call.argument,
    argumentSpan: argumentSpan(text, tokens, call.start, caret, listSeparator),
  };
}

/** The tokenizer takes names with umlauts for those of ranges. */
function calledName(previous: PlacedToken | undefined, bracket: PlacedToken): string | undefined {
  const isName = previous?.end === bracket.start && previous.type !== "operator";
  return isName && NAME.test(previous.value) ? previous.value : undefined;
}

/** The argument goes on to the next separator or bracket of its own level. */
function argumentSpan(
  text: string,
  tokens: readonly PlacedToken[],
  start: number,
  caret: number,
  listSeparator: string,
): Span {
  let depth = 0;
  let end = text.length;
  for (const token of tokens) {
    if (token.start < start) continue;
    if (token.value === "(" || token.value === "{") depth += 1;
    const isEnd = token.value === listSeparator || token.value === ")" || token.value === "}";
    if (depth === 0 && isEnd && token.type !== "string") {
      end = token.start;
      break;
    }
    if (token.value === ")" || token.value === "}") depth -= 1;
  }
  const argument = text.slice(start, Math.max(end, caret));
  const first = start + argument.length - argument.trimStart().length;
  return { start: first, end: Math.max(first, start + argument.trimEnd().length) };
}
