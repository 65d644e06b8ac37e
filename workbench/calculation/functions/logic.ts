import { isError, type CellError, type CellValue } from "../../model/values";
import { pick, commonSize } from "../broadcast";
import { toBoolean } from "../coerce";
import { plain } from "../dereference";
import type { Environment } from "../environment";
import { VALUE_ERROR } from "../errors";
import { isMatrix, matrixOf, type Value } from "../value";
import { BOOLEAN, define, lazy, variadic, type Argument, type Functions } from "./definition";
import { visitAll } from "./iterate";

export const LOGIC: Functions = {
  TRUE: define([], () => true),
  FALSE: define([], () => false),
  NOT: define([BOOLEAN], ([value]) => !value),
  AND: variadic(1, (values, environment) =>
    logical(values, environment, (all) => !all.includes(false)),
  ),
  OR: variadic(1, (values, environment) =>
    logical(values, environment, (all) => all.includes(true)),
  ),
  IF: lazy(2, 3, (args, environment) => {
    const [test, yes, no] = args;
    const condition = plain(test?.(environment), environment);
    if (!isMatrix(condition)) {
      const holds = toBoolean(condition, environment.book.culture);
      if (isError(holds)) return holds;
      if (holds) return given(yes, environment);
      return args.length < 3 ? false : given(no, environment);
    }
    const whenTrue = plain(given(yes, environment), environment);
    const whenFalse = args.length < 3 ? false : plain(given(no, environment), environment);
    const size = commonSize([condition, whenTrue, whenFalse]) ?? { rows: 1, columns: 1 };
    return matrixOf(size.rows, size.columns, (row, column) => {
      const holds = toBoolean(pick(condition, row, column), environment.book.culture);
      return isError(holds) ? holds : pick(holds ? whenTrue : whenFalse, row, column);
    });
  }),
  IFERROR: lazy(2, 2, (args, environment) => instead(args, environment, () => true)),
  IFNA: lazy(2, 2, (args, environment) =>
    instead(args, environment, ({ error }) => error === "#N/A"),
  ),
};

/** An argument that is left out counts as an empty cell. */
function given(argument: Argument, environment: Environment): Value {
  return argument?.(environment) ?? null;
}

function instead(
  [value, replacement]: readonly Argument[],
  environment: Environment,
  isReplaced: (error: CellError) => boolean,
): Value {
  const result = plain(given(value, environment), environment);
  if (!isMatrix(result)) {
    return isError(result) && isReplaced(result) ? given(replacement, environment) : result;
  }
  if (!result.some((row) => row.some((cell) => isError(cell) && isReplaced(cell)))) return result;
  const other = plain(given(replacement, environment), environment);
  return result.map((row, r) =>
    row.map((cell, c) => (isError(cell) && isReplaced(cell) ? pick(other, r, c) : cell)),
  );
}

function logical(
  values: readonly Value[],
  environment: Environment,
  decide: (all: readonly boolean[]) => boolean,
): CellValue {
  const all: boolean[] = [];
  let error: CellError | undefined;
  visitAll(values, environment, (value, isTyped) => {
    if (isError(value)) error ??= value;
    else if (typeof value === "string" && !isTyped) return;
    else {
      const holds = toBoolean(value, environment.book.culture);
      if (isError(holds)) error ??= holds;
      else all.push(holds);
    }
  });
  return error ?? (all.length === 0 ? VALUE_ERROR : decide(all));
}
