import {
  CORREL,
  FISHER,
  FISHERINV,
  FORECAST,
  FREQUENCY,
  GAMMALN,
  GROWTH,
  INTERCEPT,
  KURT,
  NORM,
  PERCENTRANKINC,
  PERMUT,
  RSQ,
  SKEW,
  SLOPE,
  STANDARDIZE,
  STEYX,
  TREND,
  TRIMMEAN,
} from "@formulajs/formulajs";
import { isError, type CellValue } from "../../model/values";
import { DIVISION_ERROR, NOT_AVAILABLE, NUMBER_ERROR } from "../errors";
import { numbersOfAll, ofNumbers, sum } from "./aggregates";
import { BOOLEAN, define, NUMBER, optional, variadic, type Functions } from "./definition";
import { fromLibrary, NUMBERS, ofNumbersFrom } from "./library";
import { largest, median, mode, percentile, squares, variance } from "./numbers";

const LARGE = define([NUMBERS, NUMBER], ([numbers, k]) => largest(numbers, k));
const SMALL = define([NUMBERS, NUMBER], ([numbers, k]) =>
  k < 1 ? NUMBER_ERROR : largest(numbers, numbers.length - Math.floor(k) + 1),
);
const SAMPLE_VARIANCE = ofNumbers((numbers) => variance(numbers, 1));
const WHOLE_VARIANCE = ofNumbers((numbers) => variance(numbers, 0));
const SAMPLE_DEVIATION = ofNumbers((numbers) => root(variance(numbers, 1)));
const WHOLE_DEVIATION = ofNumbers((numbers) => root(variance(numbers, 0)));
const PERCENTILE = define([NUMBERS, NUMBER], ([numbers, share]) =>
  percentile(numbers, share, false),
);
const PERCENTILE_EXC = define([NUMBERS, NUMBER], ([numbers, share]) =>
  percentile(numbers, share, true),
);
const QUARTILE = define([NUMBERS, NUMBER], ([numbers, quarter]) =>
  percentile(numbers, Math.trunc(quarter) / 4, false),
);
const QUARTILE_EXC = define([NUMBERS, NUMBER], ([numbers, quarter]) =>
  percentile(numbers, Math.trunc(quarter) / 4, true),
);
const RANK = define([NUMBER, NUMBERS, optional(NUMBER)], ([value, numbers, order = 0]) =>
  rank(value, numbers, order !== 0, false),
);
const MODE = ofNumbers(mode);
const COVARIANCE = define([NUMBERS, NUMBERS], ([one, other]) => covariance(one, other, 0));

export const STATISTICS: Functions = {
  MEDIAN: ofNumbers(median),
  MODE,
  "MODE.SNGL": MODE,
  LARGE,
  SMALL,
  VAR: SAMPLE_VARIANCE,
  "VAR.S": SAMPLE_VARIANCE,
  VARP: WHOLE_VARIANCE,
  "VAR.P": WHOLE_VARIANCE,
  STDEV: SAMPLE_DEVIATION,
  "STDEV.S": SAMPLE_DEVIATION,
  STDEVP: WHOLE_DEVIATION,
  "STDEV.P": WHOLE_DEVIATION,
  STDEVA: variadic(1, (values, environment) => {
    const numbers = numbersOfAll(values, environment);
    return isError(numbers) ? numbers : root(variance(numbers, 1));
  }),
  AVEDEV: ofNumbers((numbers) => {
    const mean = sum(numbers) / numbers.length;
    const total = sum(numbers.map((number) => Math.abs(number - mean)));
    return numbers.length === 0 ? NUMBER_ERROR : total / numbers.length;
  }),
  DEVSQ: ofNumbers((numbers) =>
    numbers.length === 0 ? NUMBER_ERROR : squares(numbers, sum(numbers) / numbers.length),
  ),
  GEOMEAN: ofNumbers((numbers) => {
    const isPositive = numbers.length > 0 && numbers.every((number) => number > 0);
    return isPositive ? Math.exp(sum(numbers.map(Math.log)) / numbers.length) : NUMBER_ERROR;
  }),
  HARMEAN: ofNumbers((numbers) => {
    const isPositive = numbers.length > 0 && numbers.every((number) => number > 0);
    return isPositive ? numbers.length / sum(numbers.map((number) => 1 / number)) : NUMBER_ERROR;
  }),
  PERCENTILE,
  "PERCENTILE.INC": PERCENTILE,
  "PERCENTILE.EXC": PERCENTILE_EXC,
  QUARTILE,
  "QUARTILE.INC": QUARTILE,
  "QUARTILE.EXC": QUARTILE_EXC,
  RANK,
  "RANK.EQ": RANK,
  "RANK.AVG": define([NUMBER, NUMBERS, optional(NUMBER)], ([value, numbers, order = 0]) =>
    rank(value, numbers, order !== 0, true),
  ),
  COVAR: COVARIANCE,
  "COVARIANCE.P": COVARIANCE,
  "COVARIANCE.S": define([NUMBERS, NUMBERS], ([one, other]) => covariance(one, other, 1)),
  PERCENTRANK: fromLibrary(PERCENTRANKINC, [NUMBERS, NUMBER, NUMBER], 1),
  "PERCENTRANK.INC": fromLibrary(PERCENTRANKINC, [NUMBERS, NUMBER, NUMBER], 1),
  CORREL: fromLibrary(CORREL, [NUMBERS, NUMBERS]),
  PEARSON: fromLibrary(CORREL, [NUMBERS, NUMBERS]),
  RSQ: fromLibrary(RSQ, [NUMBERS, NUMBERS]),
  SLOPE: fromLibrary(SLOPE, [NUMBERS, NUMBERS]),
  INTERCEPT: fromLibrary(INTERCEPT, [NUMBERS, NUMBERS]),
  STEYX: fromLibrary(STEYX, [NUMBERS, NUMBERS]),
  FORECAST: fromLibrary(FORECAST, [NUMBER, NUMBERS, NUMBERS]),
  "FORECAST.LINEAR": fromLibrary(FORECAST, [NUMBER, NUMBERS, NUMBERS]),
  TREND: fromLibrary(TREND, [NUMBERS, NUMBERS, NUMBERS], 2),
  GROWTH: fromLibrary(GROWTH, [NUMBERS, NUMBERS, NUMBERS], 2),
  FREQUENCY: fromLibrary(FREQUENCY, [NUMBERS, NUMBERS]),
  TRIMMEAN: fromLibrary(TRIMMEAN, [NUMBERS, NUMBER]),
  SKEW: fromLibrary(SKEW, [NUMBERS]),
  KURT: fromLibrary(KURT, [NUMBERS]),
  STANDARDIZE: ofNumbersFrom(STANDARDIZE, 3),
  FISHER: ofNumbersFrom(FISHER, 1),
  FISHERINV: ofNumbersFrom(FISHERINV, 1),
  GAMMALN: ofNumbersFrom(GAMMALN, 1),
  PERMUT: ofNumbersFrom(PERMUT, 2),
  "NORM.DIST": fromLibrary(NORM.DIST, [NUMBER, NUMBER, NUMBER, BOOLEAN]),
  NORMDIST: fromLibrary(NORM.DIST, [NUMBER, NUMBER, NUMBER, BOOLEAN]),
  NORMSDIST: define([NUMBER], ([value]) => standardNormal(value)),
  NORMSINV: ofNumbersFrom(NORM.S.INV, 1),
  "NORM.INV": ofNumbersFrom(NORM.INV, 3),
  NORMINV: ofNumbersFrom(NORM.INV, 3),
  "NORM.S.DIST": fromLibrary(NORM.S.DIST, [NUMBER, BOOLEAN]),
  "NORM.S.INV": ofNumbersFrom(NORM.S.INV, 1),
};

/** The area below the bell curve up to a value. */
function standardNormal(value: number): number {
  return NORM.S.DIST(value, true) as number;
}

function root(value: CellValue): CellValue {
  return typeof value === "number" ? Math.sqrt(value) : value;
}

function rank(
  value: number,
  numbers: readonly number[],
  isAscending: boolean,
  isAverage: boolean,
): CellValue {
  const before = numbers.filter((number) => (isAscending ? number < value : number > value)).length;
  const equal = numbers.filter((number) => number === value).length;
  if (equal === 0) return NOT_AVAILABLE;
  return before + 1 + (isAverage ? (equal - 1) / 2 : 0);
}

function covariance(one: readonly number[], other: readonly number[], less: 0 | 1): CellValue {
  if (one.length !== other.length) return NOT_AVAILABLE;
  if (one.length <= less) return DIVISION_ERROR;
  const mean = sum(one) / one.length;
  const otherMean = sum(other) / other.length;
  const total = sum(
    one.map((number, place) => (number - mean) * ((other[place] ?? 0) - otherMean)),
  );
  return total / (one.length - less);
}
