import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import { isError } from "../../model/values";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { numberOf } from "./arguments";

/** A call of a function of the sheet, as a formula. */
type FunctionCall = { readonly context: HostContext; readonly formula: string };

const RESULT: HostClass<FunctionCall> = {
  name: "FunctionResult",
  scalars: {
    Value: {
      get: ({ context: { workbook }, formula }) => {
        // The last cell of the sheet, so that no function asks for a cell that it stands in.
        const at = { row: SHEET_ROWS - 1, column: SHEET_COLUMNS - 1 };
        const { id: sheetId } = workbook.activeSheet;
        const value = workbook.calculator.evaluate(formula, { sheetId, ...at });
        const isPlain = !Array.isArray(value) && !isError(value);
        return isPlain ? value : null;
      },
    },
  },
};

/** Excel's own functions, called without a cell. */
const FUNCTIONS: HostClass<HostContext> = {
  name: "Functions",
  methods: {
    Date: (context, args) => {
      const numbers = args.map((arg) => numberOf(arg, "date"));
      return hostObject(RESULT, { context, formula: `=DATE(${numbers.join(",")})` });
    },
  },
};

export function functionsObject(context: HostContext): HostObject {
  return hostObject(FUNCTIONS, context);
}
