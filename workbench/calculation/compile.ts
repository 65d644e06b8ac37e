import type { AstExpression, BinaryExpression, UnaryExpression } from "@borgar/fx";
import { ERROR_CODES, type CellValue } from "../model/values";
import { compileCall } from "./compileCall";
import { compileCellValue, compileName, compileReference, compileTable } from "./compileReference";
import { intersect, rangeBetween, sharedRange, unionOf } from "./dereference";
import type { Compilation } from "./compilation";
import type { CompiledFormula, Environment, Evaluate } from "./environment";
import { NAME_ERROR, NUMBER_ERROR, REFERENCE_ERROR } from "./errors";
import { binary, unary, withoutRest } from "./operators";
import { isInOtherBook, parseFormula } from "./parse";
import { Reference, type Value } from "./value";

/** Compiles a formula as it is written in a cell. What cannot be read is #NAME?. */
export function compileFormula(formula: string, row: number, column: number): CompiledFormula {
  const compilation: Compilation = {
    row,
    column,
    references: [],
    names: [],
    tables: [],
    calls: [],
    isVolatile: false,
    compile: (tree) => compile(tree, compilation),
  };
  const tree = parseFormula(formula);
  // The parser knows no names of other workbooks: [1]!Rabatt.
  if (!tree && /\[\d+\]!/.test(formula)) compilation.calls.push("[]!");
  const evaluate = tree ? compileTree(tree, compilation) : () => NAME_ERROR;
  const { references, names, tables, calls, isVolatile } = compilation;
  return { evaluate, references, names, tables, calls, isVolatile };
}

/** A formula that is nested deeper than the stack holds is #NUM!, and harms no other. */
function compileTree(tree: AstExpression, compilation: Compilation): Evaluate {
  try {
    return compileRoot(tree, compilation);
  } catch (thrown) {
    if (thrown instanceof RangeError) return () => NUMBER_ERROR;
    throw thrown;
  }
}

function compileRoot(tree: AstExpression, compilation: Compilation): Evaluate {
  if (tree.type === "BinaryExpression" && (tree.operator === "+" || tree.operator === "-")) {
    const [left, right] = operands(tree, compilation);
    return withoutRest(tree.operator, left, right);
  }
  return compile(tree, compilation);
}

function compile(tree: AstExpression | null | undefined, compilation: Compilation): Evaluate {
  if (!tree) return () => undefined;
  switch (tree.type) {
    case "Literal":
      return constantly(tree.value);
    case "ErrorLiteral":
      return constantly(errorOf(tree.value));
    case "ArrayExpression": {
      const rows = tree.elements.map((row) => row.map(elementOf));
      return () => rows;
    }
    case "ReferenceIdentifier":
      if (isInOtherBook(tree.value)) {
        compilation.calls.push(tree.value);
        return () => REFERENCE_ERROR;
      }
      if (tree.kind === "name") return compileName(tree.value, compilation);
      if (tree.kind === "table") return compileTable(tree.value, compilation);
      return compileReference(tree.value, compilation);
    case "UnaryExpression":
      return compileUnary(tree, compilation);
    case "BinaryExpression":
      return compileBinary(tree, compilation);
    case "LetExpression":
    case "LambdaExpression":
      compilation.calls.push(tree.type === "LetExpression" ? "LET" : "LAMBDA");
      return () => NAME_ERROR;
    case "CallExpression":
      return compileCall(tree, compilation);
  }
}

function compileUnary(
  { operator, arguments: [operand] }: UnaryExpression,
  compilation: Compilation,
): Evaluate {
  const inner = compile(operand, compilation);
  if (operator === "#") {
    return (environment) => spillAt(inner(environment), environment);
  }
  if (operator === "@") return (environment) => intersect(inner(environment), environment);
  return unary(operator, inner);
}

/** "A1#": the whole spill of a cell. */
function spillAt(value: Value, { book }: Environment): Value {
  if (!(value instanceof Reference)) return REFERENCE_ERROR;
  const { sheet, area } = value;
  return book.spillOf(sheet, area.row, area.column) ?? REFERENCE_ERROR;
}

function compileBinary(tree: BinaryExpression, compilation: Compilation): Evaluate {
  const { operator } = tree;
  if (operator !== ":" && operator !== " " && operator !== ",") {
    const [one, other] = operands(tree, compilation);
    return binary(operator, one, other) ?? (() => NAME_ERROR);
  }
  const [left = null, right = null] = tree.arguments.map((part) => compile(part, compilation));
  if (!left || !right) return () => NAME_ERROR;
  if (operator === ":") {
    // Which cells these are is known only when the formula is evaluated.
    compilation.isVolatile = true;
    return (environment) => rangeBetween(left(environment), right(environment));
  }
  if (operator === " ") {
    return (environment) => sharedRange(left(environment), right(environment));
  }
  return (environment) => unionOf(left(environment), right(environment));
}

function operands(
  { arguments: [left, right] }: BinaryExpression,
  compilation: Compilation,
): readonly [Evaluate, Evaluate] {
  return [operand(left, compilation), operand(right, compilation)];
}

/** A part of which only the value matters. */
function operand(tree: AstExpression | undefined, compilation: Compilation): Evaluate {
  const isRange = tree?.type === "ReferenceIdentifier" && tree.kind === "range";
  const cell = isRange ? compileCellValue(tree.value, compilation) : undefined;
  return cell ?? compile(tree, compilation);
}

function elementOf(element: AstExpression): CellValue {
  if (element.type === "Literal") return element.value;
  return element.type === "ErrorLiteral" ? errorOf(element.value) : NAME_ERROR;
}

function errorOf(text: string): CellValue {
  const error = ERROR_CODES.find((code) => code === text);
  return error ? { error } : NAME_ERROR;
}

function constantly(value: CellValue): Evaluate {
  return () => value;
}
