import { PENDING, type CallArgument } from "../../model/calculator";
import type { CellError, CellValue, FormulaResult } from "../../model/values";
import { isMatrix } from "./argumentValues";
import type { FunctionMetadata } from "./metadata";

/** The size over which a call spills because a scalar parameter was given a range; undefined when none was. */
type Lift = {
  readonly rows: number;
  readonly columns: number;
  readonly lifted: readonly boolean[];
};

const NOT_AVAILABLE: CellError = { error: "#N/A" };

function liftOf({ parameters }: FunctionMetadata, args: readonly CallArgument[]): Lift | undefined {
  let rows = 1;
  let columns = 1;
  const lifted = args.map((argument, index) => {
    const parameter = parameters[Math.min(index, parameters.length - 1)];
    if (parameter?.dimensionality === "matrix" || !isMatrix(argument)) return false;
    rows = Math.max(rows, argument.length);
    columns = Math.max(columns, argument[0]?.length ?? 1);
    return true;
  });
  return rows > 1 || columns > 1 ? { rows, columns, lifted } : undefined;
}

/**
 * Calls a function once, or, as Excel does, once for every cell of the ranges that scalar parameters were given: a
 * single row or column goes with every other one, what one range lacks is #N/A. PENDING until all are there.
 */
export function callLifted(
  metadata: FunctionMetadata,
  args: readonly CallArgument[],
  call: (args: readonly CallArgument[]) => FormulaResult | typeof PENDING,
): FormulaResult | typeof PENDING {
  const lift = liftOf(metadata, args);
  if (!lift) return call(args);
  const results = Array.from({ length: lift.rows }, (_, row) =>
    Array.from({ length: lift.columns }, (__, column): CellValue | typeof PENDING => {
      const cells = args.map((argument, index) =>
        lift.lifted[index] && isMatrix(argument) ? cellOf(argument, row, column) : argument,
      );
      if (cells.includes(OUTSIDE)) return NOT_AVAILABLE;
      const result = call(cells as readonly CallArgument[]);
      return result === PENDING ? PENDING : firstOf(result);
    }),
  );
  return isComplete(results) ? results : PENDING;
}

function isComplete(
  results: readonly (readonly (CellValue | typeof PENDING)[])[],
): results is readonly (readonly CellValue[])[] {
  return results.every((row) => !row.includes(PENDING));
}

const OUTSIDE = Symbol("outside");

function cellOf(
  matrix: readonly (readonly CellValue[])[],
  row: number,
  column: number,
): CellValue | typeof OUTSIDE {
  const cells = matrix[matrix.length === 1 ? 0 : row];
  const cell = cells?.[cells.length === 1 ? 0 : column];
  return cell === undefined ? OUTSIDE : cell;
}

/** A cell of a spilled range holds no range: Excel keeps its first value. */
function firstOf(result: FormulaResult): CellValue {
  return isMatrix(result) ? (result[0]?.[0] ?? null) : result;
}
