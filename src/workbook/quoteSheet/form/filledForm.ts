import { type Result, fail, periodOf, succeed } from "../../../pricing";
import { linesOf } from "../../../quote";
import type { QuoteProblem } from "../../ports/quotes/quotePort";
import { areaAddress, type Position } from "../../connection/addresses";
import { lineKey } from "../layout/rowKeys";
import { text, type PlannedCell, type QuotePlan } from "../layout/plan";
import { GENERAL_FORMAT, STYLES } from "../style/styles";
import { siteName } from "../layout/lines/siteName";
import { written } from "../layout/placedPlan";
import { joined } from "../layout/textSize";
import { placeholdersIn, replaced, textOfCell } from "./formText";
import { filledMargins, type FormMargin, type MarginTooLong } from "./formMargins";
import { isPeriod, LINE_PLACEHOLDERS, PLACEHOLDERS, type FormSource } from "./placeholders";

/** What one request reads of a form. */
export type FormCells = {
  readonly sheet: string;
  readonly origin: Position;
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas; undefined where this Excel cannot tell. */
  readonly merged: readonly MergedArea[] | undefined;
  /** Its headers and footers that have placeholders. */
  readonly margins: readonly FormMargin[];
};

/** A merged area with its address; its first row counts from 0. */
export type MergedArea = { readonly address: string; readonly row: number; readonly rows: number };

/** Cells below one another, from a place on; rows and columns from 0. */
export type FilledCells = Position & {
  readonly contents: readonly (string | number)[];
  /** Of each cell; undefined where the form has chosen formats itself. */
  readonly numberFormats: readonly string[] | undefined;
};

export type FilledForm = {
  /** The row that repeats, and how many are to be added below it. */
  readonly repeated: { readonly row: number; readonly added: number } | undefined;
  /** In rows as they are once the added ones are there. */
  readonly cells: readonly FilledCells[];
  readonly margins: readonly FormMargin[];
};

type FormProblem =
  | Extract<
      QuoteProblem,
      { readonly code: "noPlaceholders" | "twoLineRows" | "mergedLineRow" | "noLineRow" }
    >
  | FaultyPlaceholder
  | TextTooLong
  | MarginTooLong;

type TextTooLong = Extract<QuoteProblem, { readonly code: "textTooLong" }>;

/** A placeholder that nobody knows, that is not closed, or that stands inside of a formula. */
type FaultyPlaceholder = Extract<QuoteProblem, { readonly code: `${string}Placeholder` }>;

type Found = Position & { readonly content: string; readonly numberFormat: string };

/** The number format of cells whose content is text whatever it is. */
const TEXT_FORMAT = "@";

/**
 * What a form holds once a quote has been filled in. Errors: noPlaceholders; noLineRow where no row has placeholders of
 * lines, unless the user wants that; twoLineRows where several have; mergedLineRow; unknownPlaceholder,
 * unclosedPlaceholder, formulaPlaceholder; textTooLong; marginTooLong for a header or footer that Excel would refuse.
 */
export function filledForm(
  form: FormCells,
  source: FormSource,
  isWithoutLines: boolean,
): Result<FilledForm, FormProblem> {
  const found = cellsWithPlaceholders(form);
  if (found.length + form.margins.length === 0) {
    return fail({ code: "noPlaceholders", sheet: form.sheet });
  }
  const names = new Map(
    PLACEHOLDERS.flatMap(([german, english, value]) =>
      [german, english].map((name) => [name, value] as const),
    ),
  );
  const lineNames = new Map(
    LINE_PLACEHOLDERS.flatMap(([german, english, column]) =>
      [german, english].map((name) => [name, column] as const),
    ),
  );
  for (const { content, row, column } of found) {
    const address = areaAddress({ row, column, rows: 1, columns: 1 });
    const fault = faultIn(content, address, (name) => names.has(name) || lineNames.has(name));
    if (fault) return fail(fault);
  }
  for (const { place, texts } of form.margins) {
    for (const { content } of texts) {
      const fault = faultIn(content, place, (name) => names.has(name));
      if (fault) return fail(fault);
    }
  }
  const isOfLine = ({ content }: Found) =>
    placeholdersIn(content).some(({ name }) => lineNames.has(name));
  const lineRows = [...new Set(found.filter(isOfLine).map(({ row }) => row))];
  if (lineRows.length > 1) {
    return fail({ code: "twoLineRows", sheet: form.sheet, rows: lineRows.map((row) => row + 1) });
  }
  const [lineRow] = lineRows;
  const { evaluation, plan } = source;
  const placed = linesOf(evaluation.document);
  if (lineRow === undefined && placed.length > 0 && !isWithoutLines) {
    return fail({ code: "noLineRow", sheet: form.sheet });
  }
  const mergedRow = form.merged?.find(
    ({ row, rows }) => lineRow !== undefined && rows > 1 && row <= lineRow && lineRow < row + rows,
  );
  if (mergedRow) return fail({ code: "mergedLineRow", address: mergedRow.address });
  const rows = new Map(plan.rows.map((row) => [row.key, row.cells]));
  const added = lineRow === undefined ? 0 : Math.max(placed.length - 1, 0);

  const valueOf = (name: string): PlannedCell => names.get(name)?.(source) ?? text("");
  const valueInLine =
    ({ line, site }: (typeof placed)[number]) =>
    (name: string): PlannedCell => {
      const column = lineNames.get(name);
      if (column === undefined) return valueOf(name);
      if (column === "site") return text(siteName(site, source));
      const cells = rows.get(lineKey(line.id));
      if (column === "note") return wholeNote(cells?.note ?? text(""), line.id, source.plan);
      if (!isPeriod(column)) return cells?.[column] ?? text("");
      const isCounted = line.role.kind === "normal" && periodOf(line.term) === column;
      return (isCounted && cells?.net) || text("");
    };
  const emptyLine = (name: string) => (lineNames.has(name) ? text("") : valueOf(name));
  const margins = filledMargins(form.margins, (name) =>
    textOfCell(valueOf(name), evaluation.document.language),
  );
  if (!margins.ok) return margins;

  const cells = found.map((cell) => {
    const repeats = cell.row === lineRow && placed.length > 0;
    const finders = repeats ? placed.map(valueInLine) : [emptyLine];
    const values = finders.map((find) => filled(cell, find, source));
    const isBelow = lineRow !== undefined && cell.row > lineRow;
    return {
      row: isBelow ? cell.row + added : cell.row,
      column: cell.column,
      contents: values.map(contentOf),
      numberFormats: cell.numberFormat === GENERAL_FORMAT ? values.map(formatOf) : undefined,
    };
  });
  const tooLong = found.flatMap((cell, index) => tooLongIn(cell, cells[index]?.contents ?? []))[0];
  if (tooLong) return fail(tooLong);
  return succeed({
    margins: margins.value,
    repeated: lineRow === undefined ? undefined : { row: lineRow, added },
    cells,
  });
}

/** The note of a line in one text; in a quote of its own a long one goes on in rows below. */
function wholeNote(cell: PlannedCell, lineId: string, { rows }: QuotePlan): PlannedCell {
  const parts = rows.flatMap(({ continues, cells: { product } }) => {
    const isOfNote = continues?.key === lineKey(lineId) && continues.column === "note";
    if (!isOfNote || product?.content.kind !== "text") return [];
    return [{ text: product.content.text, joint: product.content.joint ?? "" }];
  });
  if (parts.length === 0) return cell;
  // Of an upgrade the cell has the calculation.
  const beside = cell.content.kind === "formula" ? String(cell.content.value) : "";
  return text(joined(parts) + (beside === "" ? "" : `\n${beside}`), cell.look);
}

/** Below the length from which some calls of Excel fail (R33). A form has no rows over which a text could be spread. */
const MOST_CHARACTERS = 8000;

function tooLongIn(
  { content, row, column }: Found,
  contents: readonly (string | number)[],
): readonly TextTooLong[] {
  const length = Math.max(...contents.map((each) => String(each).length));
  if (length <= MOST_CHARACTERS) return [];
  const address = areaAddress({ row, column, rows: 1, columns: 1 });
  const placeholder = placeholdersIn(content).map(({ typed }) => typed);
  return [
    { code: "textTooLong", address, text: placeholder.join(" "), length, maximum: MOST_CHARACTERS },
  ];
}

function cellsWithPlaceholders({ origin, formulas, numberFormats }: FormCells): readonly Found[] {
  return formulas.flatMap((row, r) =>
    row.flatMap((content, c): readonly Found[] => {
      if (typeof content !== "string" || !content.includes("{{")) return [];
      const numberFormat = numberFormats[r]?.[c] ?? GENERAL_FORMAT;
      return [{ row: origin.row + r, column: origin.column + c, content, numberFormat }];
    }),
  );
}

function faultIn(
  content: string,
  address: string,
  isKnown: (name: string) => boolean,
): FaultyPlaceholder | undefined {
  if (content.startsWith("=")) return { code: "formulaPlaceholder", address };
  const unknown = placeholdersIn(content).find(({ name }) => !isKnown(name));
  if (unknown) return { code: "unknownPlaceholder", address, text: unknown.typed };
  const isUnclosed = replaced(content, () => "").includes("{{");
  return isUnclosed ? { code: "unclosedPlaceholder", address, text: content } : undefined;
}

/** A value of its own where the placeholder is all of a cell that is not formatted as text, else a text. */
function filled(
  { content, numberFormat }: Found,
  find: (name: string) => PlannedCell,
  { evaluation }: FormSource,
): PlannedCell {
  const [only, another] = placeholdersIn(content);
  const isAlone = only && !another && only.typed === content.trim();
  if (isAlone && numberFormat !== TEXT_FORMAT) return find(only.name);
  const { language } = evaluation.document;
  return text(replaced(content, (name) => textOfCell(find(name), language)));
}

function contentOf(cell: PlannedCell): string | number {
  return written(cell, noOtherCell, false);
}

function noOtherCell(): never {
  throw new RangeError("The value of a placeholder refers to no other cell");
}

function formatOf({ look }: PlannedCell): string {
  return STYLES[look].numberFormat ?? GENERAL_FORMAT;
}
