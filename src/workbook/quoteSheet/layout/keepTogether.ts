import type { PlannedRow } from "./plan";

/** Rows of which none but the last is to end a printed page. */
export function keepTogether(rows: readonly PlannedRow[]): readonly PlannedRow[] {
  return rows.map((row, index) =>
    index < rows.length - 1 ? { ...row, keepsWithNext: true } : row,
  );
}
