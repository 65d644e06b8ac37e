import type { Reading } from "../../connection/reading";

/** What became of a list that was to be stored in the workbook, or to leave it. */
export type StoredListChange =
  /** `undo` makes it as it was before, where nobody has changed it since. */
  | { readonly status: "changed"; readonly undo: () => Promise<Reading<StoredListChange>> }
  /** There is such a list already, or none any more. */
  | { readonly status: "asItWas" };

/** Price lists that a workbook brings along, as their files. No method rejects for what can go wrong in a workbook. */
export type PriceListsTool = {
  readonly stored: () => Promise<Reading<readonly string[]>>;
  /** @param id the edition of the file; one that is stored already stays as it is */
  readonly add: (id: string, file: string) => Promise<Reading<StoredListChange>>;
  readonly remove: (id: string) => Promise<Reading<StoredListChange>>;
};
