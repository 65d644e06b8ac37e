// Written by `npm run edition`.
import type { CatalogueEdition } from "../types";
import list202209 from "./2022-09.json" with { type: "json" };

/** The price lists in the build, the earliest first; the build checks them (C1, C4). */
export const BUILT_IN_EDITIONS = [list202209] as readonly unknown[] as readonly CatalogueEdition[];
