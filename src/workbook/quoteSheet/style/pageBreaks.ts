import { heightOf } from "./heights";
import type { PlannedRow } from "../layout/plan";

/** Of a row that is as high as one line, in points. */
const STANDARD_HEIGHT = 15;
/** Excel fits rows to its fonts and printers, LibreOffice to others: how high rows are, against our estimate. */
const ESTIMATES = [0.92, 0.94, 0.96, 0.98, 1, 1.01];

/**
 * Rows before which a new page is to begin, lest a page end with the heading of what comes on the next one. Other pages
 * end where they are full. Rows from 0.
 *
 * @param room height of what a page holds, in points on the sheet
 * @param headHeight of the row that is repeated on all pages but the first
 */
export function pageBreaks(
  rows: readonly PlannedRow[],
  room: number,
  headHeight: number,
): readonly number[] {
  const heights = rows.map(heightInPoints);
  const breaks: number[] = [];
  let fills: readonly number[] = ESTIMATES.map(() => 0);
  let index = 0;
  while (index < rows.length) {
    let end = index + 1;
    while (rows[end - 1]?.keepsWithNext && end < rows.length) end += 1;
    const block = heights.slice(index, end);
    const filled = fills.map((used, nth) => fill(used, block, ESTIMATES[nth] ?? 1));
    if (end > index + 1 && index > 0 && filled.some(({ isSplit }) => isSplit)) {
      breaks.push(index);
      fills = ESTIMATES.map((estimate) => fill(headHeight, block, estimate).used);
    } else {
      fills = filled.map(({ used }) => used);
    }
    index = end;
  }
  return breaks;

  /** How full the page is after the rows, and whether it ended between them. */
  function fill(
    before: number,
    block: readonly number[],
    estimate: number,
  ): { readonly used: number; readonly isSplit: boolean } {
    let used = before;
    let isSplit = false;
    block.forEach((height, nth) => {
      const high = height * estimate;
      if (used + high <= room) {
        used += high;
      } else {
        used = headHeight + high;
        isSplit ||= nth > 0;
      }
    });
    return { used, isSplit };
  }
}

function heightInPoints(row: PlannedRow): number {
  return row.isHidden ? 0 : (heightOf(row) ?? STANDARD_HEIGHT);
}
