const QUOTE = 34;
const APOSTROPHE = 39;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;
const COLON = 58;
const DOLLAR = 36;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/**
 * A text that is the same for two formulas when one is the other one copied: relative references are written by
 * their distance. So a column of 10,000 formulas is compiled once.
 */
export function formulaKey(formula: string, row: number, column: number): string {
  let key = "";
  // Whole columns and rows move too when they are copied.
  let bound = "";
  let index = 0;
  const { length } = formula;
  while (index < length) {
    const code = formula.charCodeAt(index);
    if (code === QUOTE || code === APOSTROPHE) {
      const end = endOfQuote(formula, index, code);
      key += formula.slice(index, end);
      index = end;
    } else if (code === OPENING_BRACKET) {
      const end = endOfBrackets(formula, index);
      key += formula.slice(index, end);
      index = end;
    } else if (isWordCode(code)) {
      const end = endOfWord(formula, index);
      const word = formula.slice(index, end);
      const relative = CELL.test(word) && !isNameBefore(formula, end) ? word : undefined;
      if (relative !== undefined) key += relativeCell(relative, row, column);
      else {
        key += word;
        const isBeside =
          formula.charCodeAt(end) === COLON || formula.charCodeAt(index - 1) === COLON;
        if (isBeside && !word.startsWith("$")) {
          bound += /^\d/.test(word) ? `r${row}` : `c${column}`;
        }
      }
      index = end;
    } else {
      key += formula.charAt(index);
      index += 1;
    }
  }
  return key + bound;
}

function relativeCell(word: string, row: number, column: number): string {
  const [, columnDollar = "", letters = "", rowDollar = "", digits = ""] = CELL.exec(word) ?? [];
  const columnText = columnDollar === "$" ? `$${letters}` : `C${columnNumber(letters) - column}`;
  const rowText = rowDollar === "$" ? `$${digits}` : `R${Number(digits) - row}`;
  return `{${columnText},${rowText}}`;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index += 1) {
    number = number * 26 + (letters.charCodeAt(index) & 31);
  }
  return number;
}

/** Whether what ends here is the name of a function, of a sheet or of a table. */
function isNameBefore(formula: string, end: number): boolean {
  const next = formula.charAt(end);
  return next === "(" || next === "!" || next === "[";
}

function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === DOLLAR ||
    code === 95 ||
    code === 46 ||
    code === 92 ||
    code > 127
  );
}

function endOfWord(formula: string, start: number): number {
  let end = start + 1;
  while (end < formula.length && isWordCode(formula.charCodeAt(end))) end += 1;
  return end;
}

function endOfQuote(formula: string, start: number, quote: number): number {
  for (let index = start + 1; index < formula.length; index += 1) {
    if (formula.charCodeAt(index) !== quote) continue;
    if (formula.charCodeAt(index + 1) !== quote) return index + 1;
    index += 1;
  }
  return formula.length;
}

function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let index = start; index < formula.length; index += 1) {
    const code = formula.charCodeAt(index);
    if (code === APOSTROPHE) index += 1;
    else if (code === OPENING_BRACKET) depth += 1;
    else if (code === CLOSING_BRACKET) {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return formula.length;
}
