import { parse, tokenize } from "@borgar/fx";
import { ExcelError } from "../model/errors";
import { FUNCTION_NAMES } from "./functionNames";

type Token = ReturnType<typeof tokenize>[number];

/** Excel's limit for a formula, in characters. */
const LONGEST_FORMULA = 8192;

/** R11: another add-in's file before a function that Excel takes for one of that file. */
const FILE_OF_FUNCTION =
  /(?:'(?:[^']|'')*'|\[[^\]'"]{1,260}\]|(?<![\w.-])[\w.-]{1,260}\.xl\w{0,3})!(?=_xldudf_)/gi;

/**
 * A formula in English notation as Excel keeps it: names of functions and cells in capitals, missing brackets closed.
 * ExcelError InvalidArgument when it is no formula; the message names the place, in the notation that `shown` makes.
 */
export function checkFormula(
  formula: string,
  shown: (english: string) => string = (english) => english,
): string {
  if (formula.length > LONGEST_FORMULA)
    throw new ExcelError(
      "InvalidArgument",
      `The formula is longer than ${LONGEST_FORMULA} characters.`,
    );
  const tokens = tokenize(formula);
  const text = tokens.map(asKept).join("");
  const place = faultIn(withoutFiles(formula) ?? tokens);
  if (place === undefined) return text;
  const open = openBrackets(tokens, "(", ")");
  const closed = text + ")".repeat(Math.max(open, 0));
  if (open > 0 && faultIn(tokenize(closed)) === undefined) return closed;
  throw new ExcelError(
    "InvalidArgument",
    isUnfinished(tokens)
      ? `The formula ${shown(formula)} is not complete.`
      : `The formula ${shown(formula)} is wrong at character ${shown(formula.slice(0, place)).length + 1}: ${shown(formula.slice(place))}`,
  );
}

/** The tokens that the parser knows; undefined where no function is of another file. */
function withoutFiles(formula: string): Token[] | undefined {
  const plain = formula.replace(FILE_OF_FUNCTION, "");
  return plain === formula ? undefined : tokenize(plain);
}

/** The place of the token at which the parser stumbles; undefined when the formula is one. */
function faultIn(tokens: Token[]): number | undefined {
  try {
    parse(tokens);
    return undefined;
  } catch (error) {
    const { sourceOffset, message } = error as { sourceOffset?: unknown; message?: unknown };
    const readUpTo = typeof sourceOffset === "number" ? sourceOffset : 0;
    // "Invalid syntax" is an operator that begins a value; by then the parser may have read one token more.
    return lastStart(tokens, readUpTo, message === "Invalid syntax" ? "operator" : undefined);
  }
}

/** Where the last token before a place begins; of that type, if any. */
function lastStart(tokens: readonly Token[], before: number, wanted: string | undefined): number {
  let found = 0;
  let start = 0;
  for (const { type, value } of tokens) {
    if (start >= before) break;
    if (value.trim() !== "" && (wanted ?? type) === type) found = start;
    start += value.length;
  }
  return found;
}

/** Whether the formula ends where something must follow, or in an array constant. */
function isUnfinished(tokens: readonly Token[]): boolean {
  const last = tokens.filter(({ value }) => value.trim() !== "").at(-1);
  if (!last || last.type === "fx_prefix" || openBrackets(tokens, "{", "}") > 0) return true;
  return last.type === "operator" && !/^[)}%#]$/.test(last.value);
}

function openBrackets(tokens: readonly Token[], opening: string, closing: string): number {
  let open = 0;
  for (const { type, value } of tokens) {
    if (type !== "operator") continue;
    if (value === opening) open += 1;
    if (value === closing) open -= 1;
  }
  return open;
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
