import { edition202209 } from "../../src/pricing/catalogue/editions/2022-09";
import type { CatalogueEdition } from "../../src/pricing/catalogue/types";

type Draft<T> = T extends string
  ? string
  : T extends number
    ? number
    : { -readonly [Key in keyof T]: Draft<T[Key]> };

export type EditionDraft = Draft<typeof edition202209>;

/** The edition 2022-09 after some harm done to a copy of it. */
export function brokenEdition(harm: (draft: EditionDraft) => void): CatalogueEdition {
  const draft: EditionDraft = structuredClone<unknown>(edition202209) as EditionDraft;
  harm(draft);
  return draft as unknown as CatalogueEdition;
}
