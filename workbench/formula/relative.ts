import { SHEET_COLUMNS, SHEET_ROWS } from "../model/area";
import { changeReferences } from "./dissect";
import { printReference, type Reference } from "./reference";

type Ends = NonNullable<Reference["rows"]>;

/** The formula as a copy has it that many rows further down and columns further right; #REF! for what is then off the sheet. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return changeReferences(formula, (reference) => moveReference(reference, rows, columns));
}

function moveReference(reference: Reference, rows: number, columns: number): string {
  const movedRows = reference.rows && moveEnds(reference.rows, rows, SHEET_ROWS);
  const movedColumns = reference.columns && moveEnds(reference.columns, columns, SHEET_COLUMNS);
  if (movedRows === "outside" || movedColumns === "outside") return "#REF!";
  if (movedRows === reference.rows && movedColumns === reference.columns) return reference.text;
  const { isCell, operator, prefix } = reference;
  return printReference({ isCell, operator, rows: movedRows, columns: movedColumns }, prefix);
}

function moveEnds(ends: Ends, by: number, count: number): Ends | "outside" {
  const [first, last] = ends;
  if (by === 0 || (first.isFixed && last.isFixed)) return ends;
  const one = first.isFixed ? first : { ...first, at: first.at + by };
  const other = last.isFixed ? last : { ...last, at: last.at + by };
  if (one.at < 0 || other.at < 0 || one.at >= count || other.at >= count) return "outside";
  return one.at <= other.at ? [one, other] : [other, one];
}
