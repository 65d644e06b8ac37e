import { PENDING, type CallArgument } from "../model/calculator";
import type { FormulaResult } from "../model/values";
import { plain } from "./dereference";
import type { Environment, Evaluate } from "./environment";
import { BUSY_ERROR, VALUE_ERROR } from "./errors";
import type { Matrix, Plain } from "./value";

/** Calls an add-in's function; while it has not answered, the whole cell is #BUSY!. */
export function callExternal(
  name: string,
  args: readonly (Evaluate | undefined)[],
  environment: Environment,
): Plain {
  const { book, sheet, row, column, cell } = environment;
  const values = args.map((arg): CallArgument => {
    const value = arg?.(environment);
    return value === undefined ? undefined : plain(value, environment);
  });
  try {
    const result = book.functions?.call(name, values, { sheetId: sheet.sheet.id, row, column });
    if (result !== PENDING) return result === undefined ? VALUE_ERROR : rectangle(result);
    if (cell) cell.isPending = true;
    return BUSY_ERROR;
  } catch {
    return VALUE_ERROR;
  }
}

/** Rows of a result can be of different lengths; the gaps are #N/A. */
function rectangle(result: FormulaResult): Plain {
  if (!isRows(result)) return result;
  const columns = Math.max(0, ...result.map((row) => row.length));
  if (columns === 0) return VALUE_ERROR;
  return result.every((row) => row.length === columns) ? result : padded(result, columns);
}

function padded(rows: Matrix, columns: number): Matrix {
  return rows.map((row) => [
    ...row,
    ...Array.from({ length: columns - row.length }, () => ({ error: "#N/A" as const })),
  ]);
}

function isRows(result: FormulaResult): result is Matrix {
  return Array.isArray(result);
}
