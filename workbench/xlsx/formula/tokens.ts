import { tokenize, type Token } from "@borgar/fx/xlsx";

export type FormulaToken = Pick<Token, "type" | "value">;

export function tokensOf(formula: string): readonly FormulaToken[] {
  return tokenize(formula);
}

/** The parenthesis that ends what the one at `open` begins; the last token when none does. */
export function closingAt(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const { type, value } = tokens[at] ?? {};
    if (type !== "operator") continue;
    if (value === "(" || value === "{") depth += 1;
    if (value === ")" || value === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

/** The arguments of the call whose parenthesis is at `open`: first token, and the one after the last. */
export function argumentsAt(
  tokens: readonly FormulaToken[],
  open: number,
): readonly (readonly [number, number])[] {
  const close = closingAt(tokens, open);
  const found: (readonly [number, number])[] = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open; at <= close; at += 1) {
    const { type, value } = tokens[at] ?? {};
    if (type !== "operator") continue;
    if (value === "(" || value === "{") depth += 1;
    if (value === ")" || value === "}") depth -= 1;
    if ((value === "," && depth === 1) || at === close) {
      found.push([start, at]);
      start = at + 1;
    }
  }
  return found;
}

export function isOperator(token: FormulaToken | undefined, value: string): boolean {
  return token?.type === "operator" && token.value === value;
}

/** Whether the token names a function that is called. */
export function isCall(tokens: readonly FormulaToken[], at: number): boolean {
  return (
    (tokens[at]?.type === "func" || tokens[at]?.type === "range_named") &&
    isOperator(tokens[at + 1], "(")
  );
}
