/** Texts, quoted names of sheets, brackets with those in them, and words; all else are single signs. */
const PIECES =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[(?:'[^]|[^'[\]]|\[(?:'[^]|[^'\]])*\]?)*\]?|[\w$.\\\u0080-\uFFFF]+/g;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/**
 * A text that is the same for two formulas when one is the other one copied: relative references are written by
 * their distance. So a column of 10,000 formulas is compiled once.
 */
export function formulaKey(formula: string, row: number, column: number): string {
  // Whole columns and rows move too when they are copied.
  let bound = "";
  const key = formula.replace(PIECES, (piece: string, at: number) => {
    const next = formula.charAt(at + piece.length);
    const cell = CELL.exec(piece);
    // The name of a function, of a sheet or of a table looks like a cell too.
    if (cell && next !== "(" && next !== "!" && next !== "[") {
      const [, columnDollar, letters = "", rowDollar, digits = ""] = cell;
      const columnText =
        columnDollar === "$" ? `$${letters}` : `C${columnNumber(letters) - column}`;
      const rowText = rowDollar === "$" ? `$${digits}` : `R${Number(digits) - row}`;
      return `{${columnText},${rowText}}`;
    }
    const isBeside = next === ":" || formula.charAt(at - 1) === ":";
    if (isBeside && !piece.startsWith("$")) {
      bound += /^\d/.test(piece) ? `r${row}` : `c${column}`;
    }
    return piece;
  });
  return key + bound;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index += 1) {
    number = number * 26 + (letters.charCodeAt(index) & 31);
  }
  return number;
}
