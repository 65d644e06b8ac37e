import { parse, tokenize, type AstExpression } from "@borgar/fx";

const REFERENCE_ERROR_OF_SHEET = /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!#REF!/gu;

/** The syntax tree of an English formula; undefined when it is none. */
export function parseFormula(formula: string): AstExpression | undefined {
  try {
    const text = formula.includes("!#REF!")
      ? formula.replace(REFERENCE_ERROR_OF_SHEET, "#REF!")
      : formula;
    return parse(tokenize(text, { withLocation: false }));
  } catch {
    return undefined;
  }
}
