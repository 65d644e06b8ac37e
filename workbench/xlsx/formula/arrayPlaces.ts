import { areaOf } from "../../model/area";
import { argumentsAt, closingAt, isCall, isOperator, type FormulaToken } from "./tokens";

/** Functions of one value that give an array when they are given a range. */
const OF_ONE_VALUE = new Set(
  `ABS ACOS ASIN ATAN CEILING CHAR CLEAN CODE COS DATE DATEVALUE DAY DEGREES EDATE EOMONTH EVEN EXACT EXP FACT FIND
  FIXED FLOOR HOUR IF IFERROR IFNA INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT
  LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH N NOT ODD PMT POWER PROPER QUOTIENT RADIANS REPLACE REPT RIGHT ROUND
  ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SIN SQRT SUBSTITUTE T TAN TEXT TIME TIMEVALUE TRIM TRUNC UNICHAR UNICODE UPPER
  VALUE WEEKDAY WEEKNUM YEAR`.split(/\s+/),
);

/** Functions within which ranges are arrays anyway, also in Excel before dynamic arrays. */
const OF_ARRAYS = new Set(
  "SUMPRODUCT LOOKUP MMULT MDETERM MINVERSE FREQUENCY TREND GROWTH LINEST LOGEST AGGREGATE".split(
    " ",
  ),
);

/** Functions that give arrays by themselves. */
const GIVING_ARRAYS = new Set(
  `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER GROUPBY HSTACK MAKEARRAY MAP MUNIT PIVOTBY
  RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE UNIQUE VSTACK WRAPCOLS
  WRAPROWS`.split(/\s+/),
);

/**
 * The ranges of several cells that stand where one value is expected: in `=A1:A3*2`, `=LEN(A1:A3)` and `=A1:A3`. A
 * formula that has them gives an array in Excel of today and one value in Excel before dynamic arrays.
 */
export function arrayPlaces(tokens: readonly FormulaToken[]): readonly number[] {
  const inside = withinArrayFunctions(tokens);
  return tokens.flatMap((token, at) =>
    (isSpilled(tokens, at) || isOfSeveralCells(token)) &&
    !inside.has(at) &&
    isForOneValue(tokens, at)
      ? [at]
      : [],
  );
}

/** Whether the formula calls a function that gives an array. */
export function givesArray(tokens: readonly FormulaToken[]): boolean {
  return tokens.some(
    ({ value }, at) => isCall(tokens, at) && GIVING_ARRAYS.has(value.toUpperCase()),
  );
}

/** Whether the token is a cell that stands for what its formula spilled: `A1#`. */
function isSpilled(tokens: readonly FormulaToken[], at: number): boolean {
  return tokens[at]?.type !== "operator" && isOperator(tokens[at + 1], "#");
}

function isOfSeveralCells({ type, value }: FormulaToken): boolean {
  if (type === "range_beam") return true;
  if (type === "structured") return !/\[@|\[#This Row\]/i.test(value);
  if (type !== "range") return false;
  const address = value.slice(value.lastIndexOf("!") + 1);
  if (!address.includes(":")) return false;
  const { rows, columns } = areaOf(address);
  return rows * columns > 1;
}

function withinArrayFunctions(tokens: readonly FormulaToken[]): ReadonlySet<number> {
  const inside = new Set<number>();
  tokens.forEach(({ value }, at) => {
    if (!isCall(tokens, at) || !OF_ARRAYS.has(value.toUpperCase())) return;
    const close = closingAt(tokens, at + 1);
    for (let each = at + 2; each < close; each += 1) inside.add(each);
  });
  return inside;
}

function isForOneValue(tokens: readonly FormulaToken[], at: number): boolean {
  const before = neighbour(tokens, at, -1);
  const after = neighbour(tokens, isSpilled(tokens, at) ? at + 1 : at, 1);
  if (isOperator(before, "@") || isOperator(before, ":") || isOperator(after, ":")) return false;
  if (isComputing(before) || isComputing(after)) return true;
  const isAlone = !before || before.type === "fx_prefix";
  if (isAlone && !after) return true;
  return isArgumentOfOneValue(tokens, at);
}

function isArgumentOfOneValue(tokens: readonly FormulaToken[], at: number): boolean {
  return tokens.some(
    ({ value }, call) =>
      isCall(tokens, call) &&
      OF_ONE_VALUE.has(value.toUpperCase()) &&
      argumentsAt(tokens, call + 1).some(([start, end]) => {
        const shown = tokens
          .slice(start, end)
          .filter((token) => token.type !== "whitespace" && !isOperator(token, "#"));
        return shown.length === 1 && shown[0] === tokens[at];
      }),
  );
}

function neighbour(
  tokens: readonly FormulaToken[],
  at: number,
  step: 1 | -1,
): FormulaToken | undefined {
  let next = at + step;
  while (tokens[next]?.type === "whitespace") next += step;
  return tokens[next];
}

const COMPUTING = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>", "%"]);

function isComputing(token: FormulaToken | undefined): boolean {
  return token?.type === "operator" && COMPUTING.has(token.value);
}
