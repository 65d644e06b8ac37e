import { parse, tokenize } from "@borgar/fx";
import { ExcelError } from "../model/errors";
import { FUNCTION_NAMES } from "./functionNames";

type Token = ReturnType<typeof tokenize>[number];

/** Excel's limit for a formula, in characters. */
const LONGEST_FORMULA = 8192;

/**
 * A formula in English notation as Excel keeps it: names of functions and cells in capitals, missing brackets closed.
 * ExcelError InvalidArgument, naming the place, when it is no formula.
 */
export function checkFormula(formula: string): string {
  if (formula.length > LONGEST_FORMULA)
    throw new ExcelError(
      "InvalidArgument",
      `The formula is longer than ${LONGEST_FORMULA} characters.`,
    );
  const tokens = tokenize(formula);
  const text = tokens.map(asKept).join("");
  const place = faultIn(tokens);
  if (place === undefined) return text;
  const closed = withClosedBrackets(text, tokens);
  if (closed !== undefined && faultIn(tokenize(closed)) === undefined) return closed;
  const rest = formula.slice(place).trim();
  throw new ExcelError(
    "InvalidArgument",
    rest === ""
      ? `The formula ${formula} is not complete.`
      : `The formula ${formula} is wrong at character ${place + 1}: ${rest}`,
  );
}

/** Where the parser stumbles; undefined when the formula is one. */
function faultIn(tokens: Token[]): number | undefined {
  try {
    parse(tokens);
    return undefined;
  } catch (error) {
    const offset: unknown = (error as { sourceOffset?: unknown }).sourceOffset;
    return typeof offset === "number" ? offset : 0;
  }
}

/** Excel closes the brackets that somebody forgot at the end. */
function withClosedBrackets(text: string, tokens: readonly Token[]): string | undefined {
  let open = 0;
  for (const { type, value } of tokens) {
    if (type !== "operator") continue;
    if (value === "(") open += 1;
    if (value === ")") open -= 1;
  }
  return open > 0 ? text + ")".repeat(open) : undefined;
}

function asKept({ type, value }: Token): string {
  switch (type) {
    case "func": {
      const upper = value.toUpperCase();
      return FUNCTION_NAMES.has(upper) || value.includes(".") ? upper : value;
    }
    case "range":
    case "range_beam": {
      const bang = value.lastIndexOf("!");
      return value.slice(0, bang + 1) + value.slice(bang + 1).toUpperCase();
    }
    case "bool":
    case "error":
      return value.toUpperCase();
    default:
      return value;
  }
}
