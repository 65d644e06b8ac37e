import { heightOf } from "./heights";
import type { PlannedRow } from "./layout/plan";

/** Of a row that is as high as one line, in points. */
const STANDARD_HEIGHT = 15;
/** Rows are drawn a little higher or lower by every printer. */
const TOLERANCE = 0.97;

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
  const breaks: number[] = [];
  let used = 0;
  let first = 0;
  rows.forEach((row, index) => {
    const height = heightInPoints(row);
    if (used + height > room * TOLERANCE && index > first) {
      let start = index;
      while (start > first && rows[start - 1]?.keepsWithNext) start -= 1;
      // What is higher than a page is broken anywhere.
      if (start === first) start = index;
      if (start < index) breaks.push(start);
      first = start;
      used =
        headHeight + rows.slice(start, index).reduce((sum, each) => sum + heightInPoints(each), 0);
    }
    used += height;
  });
  return breaks;
}

function heightInPoints(row: PlannedRow): number {
  return row.isHidden ? 0 : (heightOf(row) ?? STANDARD_HEIGHT);
}
