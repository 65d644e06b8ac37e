import { undamaged } from "../../formulas/damage";
import { isUnanswered } from "../../formulas/unanswered";
import { isDateStyle, type CellFinder, type PlannedCell } from "../layout/plan";
import { serialOfIsoDay } from "../layout/serialDay";
import { finderIn, type Placement } from "../layout/placedPlan";
import type { SheetCell } from "./quoteCells";

/**
 * Whether a cell still shows the text, number or day that was written into it. Of one that waits for its value nothing
 * is known, so that nothing is made of it.
 */
export function showsPlanned(
  cell: Pick<SheetCell, "value">,
  planned: PlannedCell | undefined,
): boolean {
  return isUnanswered(cell.value) || cell.value === shownValue(planned);
}

function shownValue(planned: PlannedCell | undefined): string | number {
  if (!planned) return "";
  const { content, look } = planned;
  switch (content.kind) {
    case "text":
      return content.text.replaceAll("\r\n", "\n");
    case "number":
      return content.number;
    case "date":
      return serialOfIsoDay(content.day);
    case "formula":
      return isDateStyle(look) ? serialOfIsoDay(String(content.value)) : content.value;
  }
}

export type WrittenFormula = {
  readonly isLive: boolean;
  readonly placement: Placement;
  /** Sorting and copying shift references to other rows, which the next writing puts right. */
  readonly mayBeShifted: boolean;
};

/**
 * Whether a cell has the formula that was written into it, by this or an earlier version of the add-in, or, where values
 * were wanted, its value.
 */
export function hasPlannedFormula(
  cell: SheetCell,
  { content, look, earlier = [] }: PlannedCell,
  written: WrittenFormula,
): boolean {
  return [content, ...earlier].some((each) => hasContent(cell, { content: each, look }, written));
}

function hasContent(
  cell: SheetCell,
  planned: PlannedCell,
  { isLive, placement, mayBeShifted }: WrittenFormula,
): boolean {
  const { content } = planned;
  if (!isLive || content.kind !== "formula") {
    return showsPlanned(cell, planned) && cell.formula === undefined;
  }
  if (cell.formula === undefined) return false;
  const found = plainFormula(cell.formula);
  return mayBeShifted
    ? isSameButForCells(found, content.formula)
    : isSame(found, content.formula, placement);
}

type FormulaOf = (at: CellFinder) => string;

/**
 * Whether a formula is ours but not as it is written now: it refers to other cells, or an earlier version of the add-in
 * has written it, or has left the cell blank.
 */
export function isOutdated(
  found: string,
  { content, earlier = [] }: PlannedCell,
  placement: Placement,
): boolean {
  if (content.kind !== "formula") return false;
  const plain = plainFormula(found);
  if (isSameButForCells(plain, content.formula)) return !isSame(plain, content.formula, placement);
  return earlier.some((each) =>
    each.kind === "formula"
      ? isSameButForCells(plain, each.formula)
      : found === shownValue({ content: each, look: "plain" }),
  );
}

function isSame(found: string, formula: FormulaOf, placement: Placement): boolean {
  const expected = formulaAt(formula, placement);
  return expected !== undefined && found === plainFormula(expected);
}

function isSameButForCells(found: string, formula: FormulaOf): boolean {
  return withoutReferences(found) === withoutReferences(plainFormula(formula(ANY_CELL)));
}

const ANY_CELL: CellFinder = () => "A1";

/** Undefined where a row or column to which it refers has been deleted. */
function formulaAt(formula: FormulaOf, placement: Placement): string | undefined {
  try {
    return formula(finderIn(placement));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** In capitals, without blanks, and as it was entered, whatever Excel has made of its calls since. */
export function plainFormula(formula: string): string {
  return undamaged(formula).replace(/\s+/g, "").toUpperCase();
}

export function withoutReferences(formula: string): string {
  return formula.replace(/\$?[A-Z]{1,3}\$?\d+|#REF!/g, "@");
}
