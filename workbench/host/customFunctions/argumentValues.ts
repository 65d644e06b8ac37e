import type { Culture } from "../../culture/culture";
import type { CallArgument } from "../../model/calculator";
import { isError, type CellError, type CellValue } from "../../model/values";
import type { FunctionMetadata, ParameterMetadata, ParameterType } from "./metadata";

/** Arguments as they travel to the add-in, or the error that the cell shows without a call. */
export type Shaped =
  | { readonly kind: "call"; readonly values: readonly unknown[] }
  | { readonly kind: "refused"; readonly error: CellError };

export type Shaping = {
  readonly culture: Culture;
  /** Whether arguments of type "any" may be errors. */
  readonly allowsErrors: boolean;
  /** Whether blank cells come as 0 (R31). */
  readonly blanksAreZero: boolean;
};

/** A call that cannot be made; caught where arguments are shaped. */
class Refused extends Error {
  constructor(readonly cellError: CellError) {
    super(cellError.error);
  }
}

/** Whether a formula may give a function so many arguments. */
export function acceptsCount({ parameters }: FunctionMetadata, count: number): boolean {
  const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const most = parameters.at(-1)?.repeating ? Infinity : parameters.length;
  return count >= required && count <= most;
}

/**
 * Shapes arguments as Excel does from functions.json: a matrix for a matrix parameter, a value of the declared type for
 * a scalar, null for an optional argument that is left out, and all remaining ones in a list for a repeating parameter.
 * An error among them is what the cell shows.
 */
export function shapeArguments(
  { parameters }: FunctionMetadata,
  given: readonly CallArgument[],
  shaping: Shaping,
): Shaped {
  try {
    const values = parameters.map((parameter, index) =>
      parameter.repeating
        ? given.slice(index).map((argument) => shapeArgument(parameter, argument, shaping))
        : shapeArgument(parameter, given[index], shaping),
    );
    return { kind: "call", values };
  } catch (error) {
    if (error instanceof Refused) return { kind: "refused", error: error.cellError };
    throw error;
  }
}

function shapeArgument(
  { type = "any", dimensionality, optional }: ParameterMetadata,
  given: CallArgument,
  shaping: Shaping,
): unknown {
  if (given === undefined && optional) return null;
  const argument = given ?? null;
  if (dimensionality === "matrix") {
    const rows: readonly (readonly CellValue[])[] = isMatrix(argument) ? argument : [[argument]];
    return rows.map((row) => row.map((cell) => shapeCell(cell, type, shaping)));
  }
  return shapeCell(isMatrix(argument) ? (argument[0]?.[0] ?? null) : argument, type, shaping);
}

/** A blank cell comes as null or 0 where any value is taken (R31), else as what is empty of that type. */
function shapeCell(cell: CellValue, type: ParameterType, shaping: Shaping) {
  const { culture, allowsErrors, blanksAreZero } = shaping;
  if (isError(cell)) {
    if (type === "any" && allowsErrors) return { type: "CustomFunctionError", code: cell.error };
    throw new Refused(cell);
  }
  if (type === "string") return textOf(cell, culture);
  return cell ?? (blanksAreZero ? 0 : null);
}

type PlainValue = Exclude<CellValue, CellError>;

function textOf(cell: PlainValue, culture: Culture): string {
  if (typeof cell === "string") return cell;
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? culture.trueText : culture.falseText;
  return String(cell).replace(".", culture.decimalSeparator).replace("e", "E");
}

export function isMatrix(argument: CallArgument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument);
}
