import list from "../../src/pricing/catalogue/editions/2022-09.json" with { type: "json" };
import { BUILT_IN_EDITIONS } from "../../src/pricing/catalogue/editions/builtIn";
import { latestOf } from "../../src/pricing/catalogue/editions";
import type { CatalogueEdition } from "../../src/pricing/catalogue/types";

/** The printed price list of September 2022. */
export const edition202209: CatalogueEdition = latestOf(
  BUILT_IN_EDITIONS.filter(({ id }) => id === "2022-09"),
);

/** Its data as they stand in the file, for tests that change a copy. */
export type ListFile = typeof list;
