import { columnLetters, SHEET_COLUMNS } from "../../connection/addresses";

/** A corner of a reference: its row and column from 0, and whether they are absolute ($). */
export type Corner = {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
};

/** A reference to cells in a formula: "Preise!$B$2:$B$9". */
export type Reference = {
  /** Undefined for the sheet of the formula. */
  readonly sheet: string | undefined;
  /** The sheet as it was typed: "'Müller''s Blatt'!". */
  readonly prefix: string;
  readonly first: Corner;
  /** Undefined for a single cell. */
  readonly last: Corner | undefined;
};

/** A formula taken apart: its references, and the texts before, between and behind them. */
export type FormulaParts = {
  readonly texts: readonly string[];
  readonly references: readonly Reference[];
};

const TEXT = String.raw`"(?:[^"]|"")*"`;
const STRUCTURED = String.raw`\[(?:[^\[\]]|\[[^\[\]]*\])*\]`;
const SHEET = String.raw`((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)`;
const CORNER = String.raw`(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})`;
const CELLS = String.raw`(?:${SHEET})?${CORNER}(?::${CORNER})?`;

/** Texts and structured references are looked at first, so that nothing in them is taken for a cell. */
const TOKENS = new RegExp(
  String.raw`${TEXT}|${STRUCTURED}|(?<![\p{L}\p{N}_.$!:'\]])${CELLS}(?![\p{L}\p{N}_.(!:$])`,
  "giu",
);

/** Whole rows and columns, several sheets at once, other files: they cannot be followed. */
const NOT_FOLLOWED =
  /(?<![\p{L}\p{N}_.])\$?(?:[A-Z]{1,3}:\$?[A-Z]{1,3}|\d+:\$?\d+)(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_']:['\p{L}_][^!"]*!|\[[^\[\]]*\][^!"]*!/iu;

const SHEET_ROWS = 1_048_576;

/** The references of a formula; undefined where it has some that cannot be followed. */
export function formulaParts(formula: string): FormulaParts | undefined {
  const texts: string[] = [];
  const references: Reference[] = [];
  let end = 0;
  for (const match of formula.matchAll(TOKENS)) {
    const reference = referenceOf(match);
    if (!reference) continue;
    texts.push(formula.slice(end, match.index));
    references.push(reference);
    end = match.index + match[0].length;
  }
  texts.push(formula.slice(end));
  const between = texts.join(" ").replace(new RegExp(TEXT, "g"), '""');
  // What a sheet cannot be called names other files, or several sheets.
  const isFollowed = !references.some(({ prefix }) => /[[\]:\\]/.test(prefix));
  return isFollowed && !NOT_FOLLOWED.test(between) ? { texts, references } : undefined;
}

function referenceOf(match: RegExpExecArray): Reference | undefined {
  const [, prefix = "", ...corners] = match;
  const first = cornerOf(corners.slice(0, 4));
  if (!first) return undefined;
  const name = prefix.replace(/^'|'?!$/g, "").replaceAll("''", "'");
  const sheet = prefix === "" ? undefined : name;
  return { sheet, prefix, first, last: cornerOf(corners.slice(4)) };
}

function cornerOf([columnSign, letters, rowSign, row]: readonly (string | undefined)[]):
  | Corner
  | undefined {
  if (letters === undefined || row === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  if (column > SHEET_COLUMNS || Number(row) > SHEET_ROWS) return undefined;
  return {
    row: Number(row) - 1,
    column: column - 1,
    isRowFixed: rowSign === "$",
    isColumnFixed: columnSign === "$",
  };
}

/** The formula with other references in place of its own. */
export function formulaOf({ texts }: FormulaParts, references: readonly Reference[]): string {
  return texts
    .map((text, index) => {
      const reference = references[index];
      return reference ? text + referenceText(reference) : text;
    })
    .join("");
}

function referenceText({ prefix, first, last }: Reference): string {
  return prefix + (last ? `${cornerText(first)}:${cornerText(last)}` : cornerText(first));
}

function cornerText({ row, column, isRowFixed, isColumnFixed }: Corner): string {
  return `${isColumnFixed ? "$" : ""}${columnLetters(column)}${isRowFixed ? "$" : ""}${row + 1}`;
}

/** The name of a sheet before a reference; quotation marks never harm. */
export function prefixOf(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}
