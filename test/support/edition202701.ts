import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CatalogueEdition } from "../../src/pricing";
import { readListFile } from "../../src/priceLists";

/** A made-up list of 2027-01: four tiers, a term of 48 months, one product more and one less, packs of ten users. */
export const FILE_202701 = readFileSync(
  join(__dirname, "../fixtures/price-lists/2027-01.json"),
  "utf8",
);

export const edition202701: CatalogueEdition = editionIn(FILE_202701);

function editionIn(file: string): CatalogueEdition {
  const read = readListFile(file);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
