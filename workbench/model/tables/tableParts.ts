import type { Area } from "../area";
import type { Table } from "../state";

/** The row of column names; undefined while it is switched off. */
export function headerArea({ area, hasHeaders }: Table): Area | undefined {
  return hasHeaders ? { ...area, rows: 1 } : undefined;
}

/** The rows of data. */
export function bodyArea({ area, hasHeaders, hasTotals }: Table): Area {
  const header = hasHeaders ? 1 : 0;
  const totals = hasTotals ? 1 : 0;
  return { ...area, row: area.row + header, rows: area.rows - header - totals };
}
