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

/** Whether a reference or a name is one of another workbook, as files number them: "[1]Tabelle1!A1", "[1]!Rabatt". */
export function isInOtherBook(reference: string): boolean {
  return /^'?\[\d+\][^!]*!/.test(reference);
}
