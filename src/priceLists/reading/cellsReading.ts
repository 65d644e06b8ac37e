import type { Term } from "../../pricing";

/** A place in what was read, from 0. */
export type CellPlace = { readonly row: number; readonly column: number };

/** A price as it stands there. */
export type ReadPrice = {
  readonly at: CellPlace;
  /** As written, on one line. */
  readonly product: string;
  readonly term: Term;
  /** "1-20"; undefined where one price holds for all users. */
  readonly tier: string | undefined;
  /** Of one pack; undefined for what is not sold in packs (P5). */
  readonly usersPerPack: number | undefined;
  /** In euro: "1299.00". */
  readonly price: string;
};

/** What could not be read, and where. */
export type ReadingFault = { readonly at: CellPlace } & (
  | { readonly code: "noPrices" }
  | { readonly code: "noProduct" }
  | { readonly code: "unreadTerm"; readonly text: string }
  | { readonly code: "unreadAmount"; readonly text: string }
  | { readonly code: "unreadTier"; readonly text: string }
  | { readonly code: "noTier" }
  | { readonly code: "repeatedPrice"; readonly product: string; readonly first: CellPlace }
);

/** A line of the support matrix (S2). */
export type ReadMatrixRow = {
  readonly group: string;
  readonly item: string;
  readonly entries: readonly string[];
};

/** What cells say of a price list. */
export type CellsReading = {
  readonly layout: "catalogue" | "printed";
  readonly prices: readonly ReadPrice[];
  readonly faults: readonly ReadingFault[];
  /** The plans above the support matrix and its lines; undefined where the cells have none. */
  readonly matrix:
    | { readonly plans: readonly string[]; readonly rows: readonly ReadMatrixRow[] }
    | undefined;
};
