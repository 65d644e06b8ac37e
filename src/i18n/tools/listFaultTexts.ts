import type { ListFault, ReadingFault } from "../../priceLists";

/** What can be wrong with a list or with its cells. */
export type Fault = ListFault | ReadingFault;

/** A sentence for each fault of a price list or of its cells. */
export type ListFaultTexts = {
  readonly [Code in Fault["code"]]: (fault: Extract<Fault, { readonly code: Code }>) => string;
};
