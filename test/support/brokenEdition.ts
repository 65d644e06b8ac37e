import type { CatalogueEdition } from "../../src/pricing/catalogue/types";
import { edition202209, type ListFile } from "./edition202209";

/** A list of which a test may change any place that it knows to be there. */
type Places<Value> = [Value, Value, Value, Value, Value, Value, ...Value[]];

type MatrixRow = { group: string; item: string; entries: string[] };

type Draft<Prices> = {
  id: string;
  name: string;
  aliases: Places<string>;
  usersPerPack: number;
  prices: Prices;
};

type TieredDraft = Draft<Record<"purchase" | "sub12" | "sub24" | "sub36", Places<string>>>;
type FlatDraft = Draft<Record<"purchase" | "sub12" | "sub24" | "sub36", string>>;
type PlanDraft = Draft<Record<"once" | "yearly", string>>;

/** The file of 2022-09, whose products stand where they are printed. */
export type EditionDraft = Omit<
  ListFile,
  "tierUpperBounds" | "extensions" | "supportPlans" | "freeProducts" | "supportMatrix"
> & {
  tierUpperBounds: Places<number>;
  extensions: TieredDraft[] & { 0: TieredDraft; 1: TieredDraft; 2: TieredDraft } & {
    [Position in 3 | 4 | 5]: FlatDraft;
  } & {
    21: Draft<Record<"sub1" | "sub12" | "sub24" | "sub36", string>>;
  };
  supportPlans: Places<PlanDraft>;
  freeProducts: Places<Draft<undefined>>;
  supportMatrix: {
    plans: Places<string>;
    rows: [MatrixRow, ...Places<MatrixRow>];
    legend: string;
  };
};

/** The edition 2022-09 after some harm done to a copy of it. */
export function brokenEdition(harm: (draft: EditionDraft) => void): CatalogueEdition {
  const draft = structuredClone<unknown>(edition202209);
  harm(draft as EditionDraft);
  return draft as CatalogueEdition;
}
