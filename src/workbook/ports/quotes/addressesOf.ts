import type { SheetEdit } from "./quotePort";

/** The addresses of all cells that an edit or a question is about. */
export function addressesOf({
  address,
  alsoAt = [],
}: Pick<SheetEdit, "address" | "alsoAt">): readonly string[] {
  return [address, ...alsoAt];
}
