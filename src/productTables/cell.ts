/** The value of a cell as Excel gives it; "" for an empty one. */
export type TableCell = string | number | boolean;

/** A cell of a table, by its column from 0. */
export type TableRowCells = readonly TableCell[];

/** A text on one line, without the blanks around it: line breaks come from names that are broken in print. */
export function textOf(cell: TableCell | undefined): string {
  if (cell === undefined) return "";
  return String(cell)
    .normalize("NFKC")
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

export function isBlankCell(cell: TableCell | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Whether a cell holds words: a text with a letter in it. */
export function isWords(cell: TableCell | undefined): boolean {
  return typeof cell === "string" && /\p{L}/u.test(cell);
}
