import type { DocumentLine } from "../../../../quote";
import type { SheetQuestion } from "../../../ports/quotes/quotePort";

export type LineChange = Partial<Omit<DocumentLine, "id">>;

/** Something that a cell could mean, as the user would read it. */
export type NearReading = { readonly value: string; readonly change: LineChange };

/** What a cell says about a line. */
export type FieldReading =
  | { readonly kind: "same" }
  | { readonly kind: "read"; readonly change: LineChange }
  | {
      readonly kind: "unclear";
      readonly asked: SheetQuestion["kind"];
      readonly nearest: readonly NearReading[];
    };

export const SAME: FieldReading = { kind: "same" };

export const read = (change: LineChange): FieldReading => ({ kind: "read", change });

export const unclear = (
  asked: SheetQuestion["kind"],
  nearest: readonly NearReading[] = [],
): FieldReading => ({ kind: "unclear", asked, nearest });
