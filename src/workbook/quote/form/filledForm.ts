import { fail, linesOf, succeed, type Result } from "../../../pricing";
import type { QuoteProblem } from "../../quotePort";
import { areaAddress, type Position } from "../addresses";
import { lineKey } from "../layout/lineRow";
import { text, type PlannedCell } from "../layout/plan";
import { GENERAL_FORMAT, LOOKS } from "../looks";
import { written } from "../placedPlan";
import { placeholdersIn, replaced, textOfCell } from "./formText";
import { LINE_PLACEHOLDERS, PLACEHOLDERS, type FormSource } from "./placeholders";

/** What one request reads of a form. */
export type FormCells = {
  readonly sheet: string;
  readonly origin: Position;
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
};

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
};

type FormProblem = Extract<
  QuoteProblem,
  { readonly code: "noPlaceholders" | "twoLineRows" | "unknownPlaceholder" }
>;

type Found = Position & { readonly content: string; readonly numberFormat: string };

/**
 * What a form holds once a quote has been filled in. Errors: noPlaceholders, twoLineRows for placeholders of lines in
 * more than one row, unknownPlaceholder for one that nobody knows, that is in a formula, or that is not closed.
 */
export function filledForm(form: FormCells, source: FormSource): Result<FilledForm, FormProblem> {
  const found = cellsWithPlaceholders(form);
  if (found.length === 0) return fail({ code: "noPlaceholders", sheet: form.sheet });
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
    const unknown = unknownIn(content, (name) => names.has(name) || lineNames.has(name));
    if (unknown === undefined) continue;
    const address = areaAddress({ row, column, rows: 1, columns: 1 });
    return fail({ code: "unknownPlaceholder", address, text: unknown });
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
  const rows = new Map(plan.rows.map((row) => [row.key, row.cells]));
  const added = lineRow === undefined ? 0 : Math.max(placed.length - 1, 0);

  const valueOf = (name: string): PlannedCell => names.get(name)?.(source) ?? text("");
  const valueInLine =
    ({ line, site }: (typeof placed)[number]) =>
    (name: string): PlannedCell => {
      const column = lineNames.get(name);
      if (column === undefined) return valueOf(name);
      if (column === "site") return text(site.name);
      return rows.get(lineKey(line.id))?.[column] ?? text("");
    };
  const emptyLine = (name: string) => (lineNames.has(name) ? text("") : valueOf(name));

  return succeed({
    repeated: lineRow === undefined ? undefined : { row: lineRow, added },
    cells: found.map((cell) => {
      const repeats = cell.row === lineRow && placed.length > 0;
      const finders = repeats ? placed.map(valueInLine) : [emptyLine];
      const values = finders.map((find) => filled(cell.content, find, source));
      const isBelow = lineRow !== undefined && cell.row > lineRow;
      return {
        row: isBelow ? cell.row + added : cell.row,
        column: cell.column,
        contents: values.map(contentOf),
        numberFormats: cell.numberFormat === GENERAL_FORMAT ? values.map(formatOf) : undefined,
      };
    }),
  });
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

function unknownIn(content: string, isKnown: (name: string) => boolean): string | undefined {
  if (content.startsWith("=")) return content;
  const unknown = placeholdersIn(content).find(({ name }) => !isKnown(name));
  if (unknown) return unknown.typed;
  return replaced(content, () => "").includes("{{") ? content : undefined;
}

/** A value of its own where the placeholder is all of the cell, else a text. */
function filled(
  content: string,
  find: (name: string) => PlannedCell,
  { evaluation }: FormSource,
): PlannedCell {
  const [only, another] = placeholdersIn(content);
  if (only && !another && only.typed === content.trim()) return find(only.name);
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
  return LOOKS[look].numberFormat ?? GENERAL_FORMAT;
}
