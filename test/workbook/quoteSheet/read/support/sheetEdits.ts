import fc from "fast-check";
import * as cells from "./cellEdits";
import type { RandomEdit } from "./lineEdit";
import * as rows from "./rowEdits";

/** One thing that a person may do to the sheet of a quote. */
export const sheetEdits: fc.Arbitrary<RandomEdit> = fc.oneof(
  ...Object.values(cells),
  ...Object.values(rows),
);
