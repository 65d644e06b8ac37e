import { isError, type CellError, type CellValue } from "../../model/values";
import { commonSize, pick } from "../broadcast";
import { toBoolean, toNumber, toText } from "../coerce";
import { plain } from "../dereference";
import type { Environment, Evaluate } from "../environment";
import { NUMBER_ERROR } from "../errors";
import { isMatrix, matrixOf, at, type Plain, type Value } from "../value";

export type Argument = Evaluate | undefined;

/** A built-in function: how many arguments it takes, and what it makes of them. */
export type FunctionDefinition = {
  readonly least: number;
  readonly most: number;
  readonly isVolatile?: boolean;
  readonly run: (args: readonly Argument[], environment: Environment) => Value;
};

export type Functions = Readonly<Record<string, FunctionDefinition>>;

/** How a function takes an argument. */
export type Parameter<Taken> = {
  readonly isOptional: boolean;
  /** Takes single values; for a range or matrix the function is applied to each. */
  readonly isSingle: boolean;
  readonly takesErrors: boolean;
  readonly take: (value: Value, environment: Environment) => Taken | CellError;
};

type Taken<One> = One extends Parameter<infer Type> ? Type : never;
type AllTaken<Parameters extends readonly Parameter<unknown>[]> = {
  readonly [Place in keyof Parameters]: Taken<Parameters[Place]>;
};

function single<Type>(
  take: (value: CellValue, environment: Environment) => Type | CellError,
): Parameter<Type> {
  return {
    isOptional: false,
    isSingle: true,
    takesErrors: false,
    take: (value, environment) => {
      const cell = plain(value, environment);
      return take(isMatrix(cell) ? at(cell, 0, 0) : cell, environment);
    },
  };
}

export const NUMBER = single((value, { book }) => toNumber(value, book.culture));
export const WHOLE = single((value, { book }) => {
  const number = toNumber(value, book.culture);
  return typeof number === "number" ? Math.trunc(number) : number;
});
export const TEXT = single((value, { book }) => toText(value, book.culture));
export const BOOLEAN = single((value, { book }) => toBoolean(value, book.culture));
/** Whatever a cell can hold except an error. */
export const ANY = single((value): Exclude<CellValue, CellError> | CellError => value);
/** Whatever a cell can hold. */
export const ANYTHING: Parameter<CellValue> = {
  ...single<CellValue>((value) => value),
  takesErrors: true,
};
/** A reference or matrix as a whole. */
export const WHOLE_VALUE: Parameter<Value> = {
  isOptional: false,
  isSingle: false,
  takesErrors: true,
  take: (value) => value,
};
/** The values of a reference or matrix as a whole. */
export const VALUES: Parameter<Plain> = {
  isOptional: false,
  isSingle: false,
  takesErrors: true,
  take: plain,
};

/** One value where a whole range is of no use, such as the number of a column; of many the first. */
export function first<Type>(parameter: Parameter<Type>): Parameter<Type> {
  return { ...parameter, isSingle: false };
}

/** An argument that can be left out. */
export function optional<Type>(parameter: Parameter<Type>): Parameter<Type | undefined> {
  return {
    ...parameter,
    isOptional: true,
    take: (value, environment) =>
      value === undefined ? undefined : parameter.take(value, environment),
  };
}

/**
 * A function of the parameters; an error among single arguments is its result. Numbers that no cell can hold
 * become #NUM!.
 */
export function define<const Parameters extends readonly Parameter<unknown>[]>(
  parameters: Parameters,
  run: (args: AllTaken<Parameters>, environment: Environment) => Value,
  { isVolatile = false }: { readonly isVolatile?: boolean } = {},
): FunctionDefinition {
  const apply = (values: readonly Value[], environment: Environment): Value => {
    const taken: unknown[] = [];
    for (let place = 0; place < parameters.length; place += 1) {
      const parameter = parameters[place];
      if (!parameter) break;
      const argument = parameter.take(values[place], environment);
      if (!parameter.takesErrors && isCellError(argument)) return argument;
      taken.push(argument);
    }
    const result = run(taken as unknown as AllTaken<Parameters>, environment);
    return typeof result === "number" && !Number.isFinite(result) ? NUMBER_ERROR : result;
  };
  return {
    least: parameters.filter(({ isOptional }) => !isOptional).length,
    most: parameters.length,
    isVolatile,
    run: (args, environment) => {
      const values = parameters.map((parameter, place) => {
        const value = args[place]?.(environment);
        const isSimple = !parameter.isSingle || typeof value !== "object" || value === null;
        return isSimple ? value : plain(value, environment);
      });
      return parameters.some(({ isSingle }, place) => isSingle && isMatrix(values[place]))
        ? applyToEach(parameters, values, environment, apply)
        : apply(values, environment);
    },
  };
}

function applyToEach(
  parameters: readonly Parameter<unknown>[],
  values: readonly Value[],
  environment: Environment,
  apply: (values: readonly Value[], environment: Environment) => Value,
): Value {
  const matrices = values.map((value, place) =>
    parameters[place]?.isSingle === true && value !== undefined && isMatrix(value)
      ? value
      : undefined,
  );
  const size = commonSize(matrices);
  if (!size) return apply(values, environment);
  return matrixOf(size.rows, size.columns, (row, column) => {
    const singles = values.map((value, place) => {
      const matrix = matrices[place];
      return matrix ? pick(matrix, row, column) : value;
    });
    const result = plain(apply(singles, environment), environment);
    return isMatrix(result) ? at(result, 0, 0) : result;
  });
}

/** A function of any number of arguments, each as it is. */
export function variadic(
  least: number,
  run: (values: readonly Value[], environment: Environment) => Value,
): FunctionDefinition {
  return {
    least,
    most: 255,
    run: (args, environment) => {
      const result = run(
        args.map((arg) => arg?.(environment)),
        environment,
      );
      return typeof result === "number" && !Number.isFinite(result) ? NUMBER_ERROR : result;
    },
  };
}

/** A function that evaluates its arguments itself. */
export function lazy(
  least: number,
  most: number,
  run: FunctionDefinition["run"],
): FunctionDefinition {
  return { least, most, run };
}

function isCellError(value: unknown): value is CellError {
  return isError(value);
}
