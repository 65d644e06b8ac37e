import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import type { FormulaResult } from "../../model/calculator";
import { ExcelError } from "../../model/errors";
import { absoluteFormula } from "../../model/references";
import { isError } from "../../model/values";
import type { HostContext } from "../context";
import { hostObject, selfOf, type HostClass, type HostObject, type Method } from "../hostObject";
import { FUNCTION_METHODS } from "./functionMethods";
import { rangeArgument } from "./range/place";

/** A call of a function of the sheet, as the text of a formula without its "=". */
type FunctionCall = { readonly context: HostContext; readonly text: string };

const RESULT: HostClass<FunctionCall> = {
  name: "FunctionResult",
  scalars: {
    Error: {
      get: (call) => {
        const value = firstOf(resultOf(call));
        return isError(value) ? value.error : null;
      },
    },
    Value: {
      get: (call) => {
        const value = firstOf(resultOf(call));
        return isError(value) ? null : value;
      },
    },
  },
};

const FUNCTIONS: HostClass<HostContext> = {
  name: "Functions",
  methods: Object.fromEntries(FUNCTION_METHODS.map((name) => [name, calling(name)])),
};

/** Excel's own functions, called without a cell. */
export function functionsObject(context: HostContext): HostObject {
  return hostObject(FUNCTIONS, context);
}

/** "Beta_Dist" is BETA.DIST. */
function calling(method: string): Method<HostContext> {
  const name = method.toUpperCase().replaceAll("_", ".");
  return (context, args) => {
    const given = args.flatMap((arg) => (Array.isArray(arg) && !isMatrix(arg) ? arg : [arg]));
    const texts = given.map((arg: unknown) => textOfArgument(context, arg));
    while (texts.at(-1) === "") texts.pop();
    return hostObject(RESULT, { context, text: `${name}(${texts.join(",")})` });
  };
}

function textOfArgument(context: HostContext, arg: unknown): string {
  const range = rangeArgument(arg);
  if (range) return absoluteFormula(context.workbook.state, range).slice(1);
  const call = selfOf(RESULT, arg);
  if (call) return call.text;
  if (isMatrix(arg)) {
    const rows = arg.map((row) => row.map((value) => textOfArgument(context, value)).join(","));
    return `{${rows.join(";")}}`;
  }
  if (arg === null || arg === undefined) return "";
  if (typeof arg === "number") return String(arg);
  if (typeof arg === "boolean") return arg ? "TRUE" : "FALSE";
  if (typeof arg === "string") return `"${arg.replaceAll('"', '""')}"`;
  throw new ExcelError("InvalidArgument", "A function takes values, ranges and other results.");
}

function resultOf({ context, text }: FunctionCall): FormulaResult {
  const { workbook } = context;
  // The last cell of the sheet, so that no function asks for a cell that it stands in.
  const at = { row: SHEET_ROWS - 1, column: SHEET_COLUMNS - 1 };
  return workbook.calculator.evaluate(`=${text}`, { sheetId: workbook.activeSheet.id, ...at });
}

function firstOf(result: FormulaResult): unknown {
  return isMatrix(result) ? (result[0]?.[0] ?? null) : result;
}

function isMatrix(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row));
}
