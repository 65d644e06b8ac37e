import { columnName, SHEET_COLUMNS, SHEET_ROWS, type Area } from "../model/area";

/** One end of a reference; undefined where it goes to the end of the sheet. */
type End = { readonly at: number; readonly isFixed: boolean };

/** A reference as it stands in a formula, taken apart. */
export type Reference = {
  readonly text: string;
  /** What stands before the cells, with its "!": "Tabelle1!", "'Blatt 1'!", "Jan:Mrz!"; "" if nothing does. */
  readonly prefix: string;
  /** The name of the one sheet that the prefix names. */
  readonly sheet: string | undefined;
  /** Whether it goes over several sheets or into another workbook: then edits leave it alone. */
  readonly isForeign: boolean;
  /** A cell rather than a range; undefined rows (columns) mean whole columns (rows). */
  readonly isCell: boolean;
  readonly rows: readonly [End, End] | undefined;
  readonly columns: readonly [End, End] | undefined;
  /** ":" or one of the trimming operators ".:", ":.", ".:.". */
  readonly operator: string;
};

const CELLS =
  /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?:(\.?:\.?)(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3})(\.?:\.?)(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d{1,7})(\.?:\.?)(\$?)(\d{1,7})$/;

/** Takes a reference apart; undefined when the text is none. */
export function parseReferenceText(text: string): Reference | undefined {
  const bang = text.lastIndexOf("!");
  const prefix = text.slice(0, bang + 1);
  const place = placeOf(text.slice(bang + 1));
  if (!place) return undefined;
  if (prefix === "") return { text, prefix, sheet: undefined, isForeign: false, ...place };
  const sheet = sheetOf(prefix);
  if (sheet === "") return undefined;
  return { text, prefix, sheet, isForeign: sheet === undefined, ...place };
}

/** The area of a reference, with its ends in order. */
export function areaOfReference({ rows, columns }: Reference): Area {
  const [top, bottom] = ends(rows, SHEET_ROWS);
  const [left, right] = ends(columns, SHEET_COLUMNS);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The reference to another place, with its prefix and "$" as they are; `prefix` where it now needs another one. */
export function printReference(
  reference: Pick<Reference, "isCell" | "rows" | "columns" | "operator">,
  prefix: string,
): string {
  const { isCell, rows, columns, operator } = reference;
  const [first, last] = [0, 1].map((index) => {
    const column = columns?.[index];
    const row = rows?.[index];
    return (
      (column ? mark(column) + columnName(column.at) : "") +
      (row ? mark(row) + String(row.at + 1) : "")
    );
  });
  return prefix + (first ?? "") + (isCell ? "" : operator + (last ?? ""));
}

function mark({ isFixed }: End): string {
  return isFixed ? "$" : "";
}

function ends(pair: readonly [End, End] | undefined, count: number): readonly [number, number] {
  if (!pair) return [0, count - 1];
  const [{ at: one }, { at: other }] = pair;
  return one <= other ? [one, other] : [other, one];
}

type Place = Pick<Reference, "isCell" | "rows" | "columns" | "operator">;

function placeOf(text: string): Place | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, c1 = "", column1 = "", r1 = "", row1 = "", operator] = cells;
    const [c2 = c1, column2 = column1, r2 = r1, row2 = row1] = cells.slice(6);
    const columns = columnEnds(c1, column1, c2, column2);
    const rows = rowEnds(r1, row1, r2, row2);
    if (!columns || !rows) return undefined;
    return { isCell: operator === undefined, rows, columns, operator: operator ?? ":" };
  }
  const wholeColumns = COLUMNS.exec(text);
  if (wholeColumns) {
    const [, c1 = "", column1 = "", operator = ":", c2 = "", column2 = ""] = wholeColumns;
    const columns = columnEnds(c1, column1, c2, column2);
    return columns && { isCell: false, rows: undefined, columns, operator };
  }
  const wholeRows = ROWS.exec(text);
  if (!wholeRows) return undefined;
  const [, r1 = "", row1 = "", operator = ":", r2 = "", row2 = ""] = wholeRows;
  const rows = rowEnds(r1, row1, r2, row2);
  return rows && { isCell: false, rows, columns: undefined, operator };
}

function columnEnds(
  mark1: string,
  letters1: string,
  mark2: string,
  letters2: string,
): readonly [End, End] | undefined {
  return endsWithin(columnNumber(letters1), mark1, columnNumber(letters2), mark2, SHEET_COLUMNS);
}

function rowEnds(
  mark1: string,
  digits1: string,
  mark2: string,
  digits2: string,
): readonly [End, End] | undefined {
  return endsWithin(Number(digits1) - 1, mark1, Number(digits2) - 1, mark2, SHEET_ROWS);
}

function endsWithin(
  one: number,
  mark1: string,
  other: number,
  mark2: string,
  count: number,
): readonly [End, End] | undefined {
  if (one < 0 || other < 0 || one >= count || other >= count) return undefined;
  return [
    { at: one, isFixed: mark1 !== "" },
    { at: other, isFixed: mark2 !== "" },
  ];
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** The sheet that a prefix names; undefined for several sheets or another workbook, "" for no name at all. */
function sheetOf(prefix: string): string | undefined {
  const name = prefix.slice(0, -1);
  const isQuoted = name.length >= 2 && name.startsWith("'") && name.endsWith("'");
  const plain = isQuoted ? name.slice(1, -1).replaceAll("''", "'") : name;
  return plain.includes(":") || plain.includes("[") ? undefined : plain;
}
