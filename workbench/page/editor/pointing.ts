import type { Span } from "./caret";
import { placedTokens } from "./tokens";

/** Text with its caret, or what is selected of it. */
export type TypedText = { readonly text: string; readonly start: number; readonly end: number };

const OPENING = new Set(["(", "{"]);
const CLOSING = new Set([")", "}", "%", "#"]);

/** Whether an address may be put in where the caret stands: after "=", "(", a separator or an operator. */
export function expectsReference(text: string, caret: number): boolean {
  if (!text.startsWith("=") || caret < 1) return false;
  const before = placedTokens(text).filter(
    ({ start, type }) => start < caret && type !== "whitespace",
  );
  const last = before.at(-1);
  if (last === undefined || last.end > caret) return false;
  if (last.type === "fx_prefix" || OPENING.has(last.value)) return true;
  return last.type === "operator" && !CLOSING.has(last.value);
}

/** Puts an address in the place of what is selected, or of the one that was pointed at before. */
export function insertReference(
  { text, start, end }: TypedText,
  reference: string,
  pointed: Span | undefined,
): { readonly typed: TypedText; readonly pointed: Span } {
  const span = pointed ?? { start, end };
  const caret = span.start + reference.length;
  return {
    typed: {
      text: text.slice(0, span.start) + reference + text.slice(span.end),
      start: caret,
      end: caret,
    },
    pointed: { start: span.start, end: caret },
  };
}
