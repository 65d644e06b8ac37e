import type { FunctionsMetadata } from "../../../src/functions/metadata";

type FunctionMetadata = FunctionsMetadata["functions"][number];
type Parameter = FunctionMetadata["parameters"][number];

/** Arguments as they travel to the page, and whether there are data types among them. */
export type ShapedArguments = { readonly values: unknown[]; readonly hasDataTypes: boolean };

/**
 * Shapes the arguments of a formula as Excel does from functions.json: a range for a matrix, a value
 * for a scalar, a text where one is declared, null for an optional argument that is left out.
 */
export function shapeArguments(
  { id, parameters }: FunctionMetadata,
  given: readonly unknown[],
): ShapedArguments {
  if (given.length > parameters.length) {
    throw new Error(`Excel does not accept ${given.length} arguments for ${id}`);
  }
  const values = parameters.map((parameter, index) => shapeArgument(id, parameter, given[index]));
  return { values, hasDataTypes: values.flat(2).some(isDataType) };
}

function shapeArgument(id: string, parameter: Parameter, given: unknown): unknown {
  const { name, dimensionality, optional, type } = parameter;
  if (given === undefined) {
    if (optional) return null;
    throw new Error(`Excel does not accept ${id} without ${name}`);
  }
  if (dimensionality === "matrix") {
    return Array.isArray(given)
      ? given.map((row: readonly unknown[]) => row.map((cell) => shapeCell(cell, type)))
      : [[shapeCell(given, type)]];
  }
  if (Array.isArray(given)) throw new Error(`${name} of ${id} takes one value, not a range`);
  return shapeCell(given, type);
}

function shapeCell(cell: unknown, type: Parameter["type"]): unknown {
  if (typeof cell === "object" && cell !== null) return { value: JSON.stringify(cell) };
  if (type === "any") return cell;
  if (cell === null) return "";
  return typeof cell === "string" ? cell : JSON.stringify(cell).toUpperCase();
}

function isDataType(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null;
}
