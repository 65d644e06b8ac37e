import { isError, type CellValue } from "../../model/values";
import { commonSize, pick } from "../broadcast";
import { plain } from "../dereference";
import type { Environment } from "../environment";
import { VALUE_ERROR } from "../errors";
import { isMatrix, matrixOf, Reference, type Plain, type Value } from "../value";
import { criterionOf, type Criterion } from "./criteria";
import { lazy, type Argument, type Functions } from "./definition";
import { columnsOf, rowsOf } from "./lookup";
import { visitMatches } from "./matches";

/** SUMIF, COUNTIFS and the like. */
export const CONDITIONAL: Functions = {
  SUMIF: lazy(2, 3, ([range, criterion, target], environment) => {
    const where = range?.(environment);
    const what = target?.(environment) ?? where;
    const test = plain(criterion?.(environment), environment);
    if (!(where instanceof Reference) || !(what instanceof Reference)) return VALUE_ERROR;
    const { rows, columns } = where.area;
    const same = new Reference(what.sheet, { ...what.area, rows, columns });
    return forEachCriterion([test], (criteria) => summed(same, [where], criteria, environment));
  }),
  SUMIFS: lazy(3, 255, ([target, ...pairs], environment) => {
    const what = target?.(environment);
    const { ranges, tests } = evaluatePairs(pairs, environment);
    if (!areAllOfSize(what, ranges, environment)) return VALUE_ERROR;
    return forEachCriterion(tests, (criteria) => summed(what, ranges, criteria, environment));
  }),
  COUNTIF: lazy(2, 2, counted),
  COUNTIFS: lazy(2, 254, counted),
};

function counted(pairs: readonly Argument[], environment: Environment): Value {
  const { ranges, tests } = evaluatePairs(pairs, environment);
  if (pairs.length % 2 === 1 || !areAllOfSize(ranges[0], ranges, environment)) return VALUE_ERROR;
  return forEachCriterion(tests, (criteria) => {
    let count = 0;
    visitMatches(ranges, readCriteria(criteria, environment), environment, (_, __, times) => {
      count += times;
    });
    return count;
  });
}

function evaluatePairs(pairs: readonly Argument[], environment: Environment) {
  const ranges: Value[] = [];
  const tests: Plain[] = [];
  pairs.forEach((argument, place) => {
    const value = argument?.(environment);
    if (place % 2 === 0) ranges.push(value);
    else tests.push(plain(value, environment));
  });
  return { ranges, tests };
}

function areAllOfSize(value: Value, ranges: readonly Value[], environment: Environment): boolean {
  return ranges.every(
    (range) =>
      rowsOf(range, environment) === rowsOf(value, environment) &&
      columnsOf(range, environment) === columnsOf(value, environment),
  );
}

function summed(
  target: Value,
  ranges: readonly Value[],
  criteria: readonly CellValue[],
  environment: Environment,
): CellValue {
  let sum = 0;
  const errors: CellValue[] = [];
  const matrix = target instanceof Reference ? undefined : plain(target, environment);
  visitMatches(ranges, readCriteria(criteria, environment), environment, (row, column) => {
    const value =
      target instanceof Reference
        ? environment.book.read(target.sheet, target.area.row + row, target.area.column + column)
        : pick(matrix ?? null, row, column);
    if (typeof value === "number") sum += value;
    else if (isError(value)) errors.push(value);
  });
  return errors[0] ?? sum;
}

function readCriteria(criteria: readonly CellValue[], { book }: Environment): readonly Criterion[] {
  return criteria.map((criterion) => criterionOf(criterion, book.culture));
}

/** A range of criteria gives a result for each. */
function forEachCriterion(
  tests: readonly Plain[],
  run: (criteria: readonly CellValue[]) => CellValue,
): Value {
  const size = commonSize(tests);
  if (!size) return run(tests.map((test) => (isMatrix(test) ? VALUE_ERROR : test)));
  return matrixOf(size.rows, size.columns, (row, column) =>
    run(tests.map((test) => pick(test, row, column))),
  );
}
