import { ERROR_CODES, isError, type CellError, type CellValue } from "../../model/values";
import { plain } from "../dereference";
import type { Environment } from "../environment";
import { VALUE_ERROR } from "../errors";
import { isMatrix, type Plain, type Value } from "../value";
import { define, NUMBER, optional, type FunctionDefinition, type Parameter } from "./definition";

/** A function of the library @formulajs/formulajs: it gives errors as objects of class Error. */
type LibraryFunction = (...args: never[]) => unknown;

/** One of the library's functions of single numbers, the last ones of which can be left out. */
export function ofNumbersFrom(
  library: LibraryFunction,
  count: number,
  optionals = 0,
): FunctionDefinition {
  return fromLibrary(library, Array<Parameter<unknown>>(count).fill(NUMBER), optionals);
}

/** One of the library's functions of parameters such as these. */
export function fromLibrary(
  library: LibraryFunction,
  parameters: readonly Parameter<unknown>[],
  optionals = 0,
): FunctionDefinition {
  const call = library as (...args: unknown[]) => unknown;
  const required = parameters.length - optionals;
  const taken = parameters.map((parameter, place) =>
    place < required ? parameter : optional(parameter),
  );
  return define(taken, (args) => {
    let count = args.length;
    while (count > 0 && args[count - 1] === undefined) count -= 1;
    return valueFrom(call(...args.slice(0, count)));
  });
}

/** The numbers of a range or matrix in one list, or the first error in it: so the library wants them. */
export const NUMBERS: Parameter<readonly number[]> = {
  isOptional: false,
  isSingle: false,
  takesErrors: false,
  take: (value: Value, environment: Environment): readonly number[] | CellError => {
    const read = plain(value, environment);
    const cells = isMatrix(read) ? read.flat() : [read];
    return cells.find(isError) ?? cells.filter((cell): cell is number => typeof cell === "number");
  },
};

/** What the library gives, as a cell can hold it. */
function valueFrom(result: unknown): Plain {
  if (Array.isArray(result)) {
    const rows: readonly unknown[] = result;
    return rows.some(Array.isArray)
      ? rows.map((row) => (Array.isArray(row) ? row.map(cellFrom) : [cellFrom(row)]))
      : rows.map((cell) => [cellFrom(cell)]);
  }
  return cellFrom(result);
}

function cellFrom(result: unknown): CellValue {
  if (typeof result === "string" || typeof result === "boolean") return result;
  if (typeof result === "number") return Number.isFinite(result) ? result : { error: "#NUM!" };
  if (result instanceof Error) {
    const error = ERROR_CODES.find((code) => code === result.message);
    return error ? { error } : VALUE_ERROR;
  }
  return VALUE_ERROR;
}
