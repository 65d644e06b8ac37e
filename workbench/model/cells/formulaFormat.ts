import type { Culture } from "../../culture/culture";
import { parseReference } from "../../formula/referenceText";
import type { Draft } from "../draft";
import { isSameName } from "../sheetNames";
import type { Id } from "../state";
import { styleAt } from "../styleAt";

const DATES = /^=(?:TODAY\(\)|DATE\([^()]*\))(?:[+-]\d+)?$/i;
const MOMENTS = /^=NOW\(\)$/i;
const TIMES = /^=TIME\([^()]*\)$/i;
const SAME_KIND = /^=(?:SUM|MIN|MAX|AVERAGE)\(([^()]*)\)$/i;

/**
 * The format that Excel gives to a cell of format General in which such a formula is entered: that of a date, or of
 * the first cell that a plain sum speaks of. Undefined when it gives none.
 */
export function formatForFormula(
  draft: Draft,
  culture: Culture,
  sheetId: Id,
  formula: string,
): string | undefined {
  if (DATES.test(formula)) return culture.shortDateFormat;
  if (MOMENTS.test(formula)) return `${culture.shortDateFormat} hh:mm`;
  if (TIMES.test(formula)) return "hh:mm";
  const first = firstReference(formula);
  const reference = first === undefined ? undefined : parseReference(first);
  if (!reference) return undefined;
  const { sheet: name, area } = reference;
  const sheet =
    name === undefined
      ? draft.sheet(sheetId)
      : draft.state.sheets.find((each) => isSameName(each.name, name));
  const format = sheet && styleAt(sheet, area.row, area.column).numberFormat;
  return format === "General" || format === "@" ? undefined : format;
}

/** Of "=A1", "=A1+B1", "=SUM(A1:A9)": formulas whose result is of the kind of their cells. */
function firstReference(formula: string): string | undefined {
  const [, inner] = SAME_KIND.exec(formula) ?? [];
  const parts = inner === undefined ? formula.slice(1).split(/[+-]/) : inner.split(",");
  const references = parts.map((part) => part.trim()).filter((part) => part !== "");
  const areAll = references.every((part) => parseReference(part) !== undefined);
  return areAll ? references[0] : undefined;
}
