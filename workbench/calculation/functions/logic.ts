import { isError, type CellError, type CellValue } from "../../model/values";
import { liftOne, pick, commonSize } from "../broadcast";
import { toBoolean, toNumber } from "../coerce";
import { compareValues } from "../compare";
import { plain } from "../dereference";
import type { Environment } from "../environment";
import { NOT_AVAILABLE, VALUE_ERROR } from "../errors";
import { isMatrix, matrixOf, type Plain, type Value } from "../value";
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
  IFS: lazy(2, 254, (args, environment) => {
    for (let place = 0; place + 1 < args.length; place += 2) {
      const test = plain(args[place]?.(environment), environment);
      if (isMatrix(test)) return ifsOfMatrix(args.slice(place), test, environment);
      const holds = toBoolean(test, environment.book.culture);
      if (isError(holds)) return holds;
      if (holds) return given(args[place + 1], environment);
    }
    return NOT_AVAILABLE;
  }),
  SWITCH: lazy(3, 254, (args, environment) => {
    const value = plain(args[0]?.(environment), environment);
    if (!isMatrix(value)) return chosen(value, args, environment);
    return liftOne(value, (single) => one(chosen(single, args, environment), environment));
  }),
  CHOOSE: lazy(2, 255, (args, environment) => {
    const index = plain(args[0]?.(environment), environment);
    const choose = (value: CellValue): Value => {
      const place = toNumber(value, environment.book.culture);
      if (isError(place)) return place;
      const whole = Math.trunc(place);
      return whole < 1 || whole >= args.length ? VALUE_ERROR : given(args[whole], environment);
    };
    if (!isMatrix(index)) return choose(index);
    const options = args.slice(1).map((arg) => plain(given(arg, environment), environment));
    const size = commonSize([index, ...options]) ?? { rows: 1, columns: 1 };
    return matrixOf(size.rows, size.columns, (row, column) => {
      const place = toNumber(pick(index, row, column), environment.book.culture);
      if (isError(place)) return place;
      const option = options[Math.trunc(place) - 1];
      return option === undefined ? VALUE_ERROR : pick(option, row, column);
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

function one(value: Value, environment: Environment): CellValue {
  const read = plain(value, environment);
  return isMatrix(read) ? pick(read, 0, 0) : read;
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

function chosen(value: CellValue, args: readonly Argument[], environment: Environment): Value {
  if (isError(value)) return value;
  let place = 1;
  for (; place + 1 < args.length; place += 2) {
    const option = one(given(args[place], environment), environment);
    const order = compareValues(value, option, environment.book.culture);
    if (isError(order)) return order;
    if (order === 0) return given(args[place + 1], environment);
  }
  return place < args.length ? given(args[place], environment) : NOT_AVAILABLE;
}

function ifsOfMatrix(args: readonly Argument[], test: Plain, environment: Environment): Value {
  const values = args.map((arg, place) =>
    place === 0 ? test : plain(given(arg, environment), environment),
  );
  const size = commonSize(values) ?? { rows: 1, columns: 1 };
  return matrixOf(size.rows, size.columns, (row, column) => {
    for (let place = 0; place + 1 < values.length; place += 2) {
      const holds = toBoolean(pick(values[place] ?? null, row, column), environment.book.culture);
      if (isError(holds)) return holds;
      if (holds) return pick(values[place + 1] ?? null, row, column);
    }
    return NOT_AVAILABLE;
  });
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
