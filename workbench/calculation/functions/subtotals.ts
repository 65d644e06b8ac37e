import type { Sheet } from "../../model/state";
import { isError, type CellError, type CellValue } from "../../model/values";
import { toNumber } from "../coerce";
import { plain } from "../dereference";
import type { Environment } from "../environment";
import { VALUE_ERROR } from "../errors";
import { isMatrix, Reference, type Value } from "../value";
import { average, least, most, sum } from "./aggregates";
import { variadic, type Functions } from "./definition";
import { variance } from "./numbers";

type Reduce = (numbers: readonly number[]) => CellValue;

/** By their numbers in SUBTOTAL; 2 and 3 count. */
const REDUCERS: Readonly<Record<number, Reduce>> = {
  1: average,
  4: most,
  5: least,
  6: (numbers) => numbers.reduce((one, other) => one * other, 1),
  7: (numbers) => root(variance(numbers, 1)),
  8: (numbers) => root(variance(numbers, 0)),
  9: sum,
  10: (numbers) => variance(numbers, 1),
  11: (numbers) => variance(numbers, 0),
};

export const SUBTOTALS: Functions = {
  SUBTOTAL: variadic(2, ([kind, ...values], environment) => {
    const number = numberOf(kind, environment);
    if (isError(number)) return number;
    const isVisibleOnly = number > 100;
    const base = isVisibleOnly ? number - 100 : number;
    if (base < 1 || base > 11) return VALUE_ERROR;
    return reduced(base, values, isVisibleOnly, environment);
  }),
};

function numberOf(value: Value, environment: Environment): number | CellError {
  const read = plain(value, environment);
  if (isMatrix(read)) return VALUE_ERROR;
  const number = toNumber(read, environment.book.culture);
  return isError(number) ? number : Math.trunc(number * 1e9) / 1e9;
}

function reduced(
  kind: number,
  values: readonly Value[],
  isVisibleOnly: boolean,
  environment: Environment,
): CellValue {
  const cells = values.flatMap((value) => cellsIn(value, isVisibleOnly, environment));
  if (kind === 2) return cells.filter((value) => typeof value === "number").length;
  if (kind === 3) return cells.filter((value) => value !== null).length;
  const error = cells.find(isError);
  if (error) return error;
  const numbers = cells.filter((value): value is number => typeof value === "number");
  return REDUCERS[kind]?.(numbers) ?? VALUE_ERROR;
}

/** Other subtotals are passed over, and rows that are hidden where the function says so. */
function cellsIn(
  value: Value,
  isVisibleOnly: boolean,
  environment: Environment,
): readonly CellValue[] {
  if (!(value instanceof Reference)) {
    const read = plain(value, environment);
    return isMatrix(read) ? read.flat() : [read];
  }
  return value.areas.flatMap(({ sheet, area }) =>
    environment.book.readArea({ sheet, area }).flatMap((row, r) => {
      const isHidden = sheet.sheet.rowProperties.get(area.row + r)?.isHidden === true;
      if (isHidden && (isVisibleOnly || isFiltered(sheet.sheet, area.row + r))) return [];
      const cells = sheet.sheet.rows.get(area.row + r);
      return row.filter((_, c) => {
        const formula = cells?.get(area.column + c)?.formula;
        return formula === undefined || !/\bSUBTOTAL\(/i.test(formula);
      });
    }),
  );
}

/** Whether a filter is what hides a row; such rows count in no subtotal. */
function isFiltered({ autoFilter, tables }: Sheet, row: number): boolean {
  const filtered = [
    ...(autoFilter && autoFilter.criteria.size > 0 ? [autoFilter.area] : []),
    ...tables.flatMap(({ area, filters }) => (filters && filters.size > 0 ? [area] : [])),
  ];
  return filtered.some((area) => row > area.row && row < area.row + area.rows);
}

function root(value: CellValue): CellValue {
  return typeof value === "number" ? Math.sqrt(value) : value;
}
