import type { SubscriptionTerm } from "../../term";

/**
 * One thing wrong with a price list edition, as data. `path` says where: by product id
 * ("extensions.call-recording.prices.sub24[3]"), by position where the id itself is at fault
 * ("extensions[7].id"). `sameAs` is the path of what stood there first.
 */
export type CatalogueFault = { readonly path: string } & (
  | { readonly code: "malformedEditionId"; readonly id: string }
  | { readonly code: "malformedDate"; readonly date: string }
  | { readonly code: "idDisagreesWithDate"; readonly id: string; readonly validFrom: string }
  | { readonly code: "malformedSha256"; readonly sha256: string }
  | { readonly code: "malformedTierBound"; readonly bound: number }
  | {
      readonly code: "tierBoundsNotAscending";
      readonly bound: number;
      readonly lowerBound: number;
    }
  | { readonly code: "tooManyTiers"; readonly bounds: number }
  | { readonly code: "noExtensions" }
  | { readonly code: "malformedProductId"; readonly id: string }
  | { readonly code: "duplicateProductId"; readonly id: string; readonly sameAs: string }
  | { readonly code: "emptyName" }
  | { readonly code: "nameCollision"; readonly name: string; readonly sameAs: string }
  | { readonly code: "malformedPackSize"; readonly usersPerPack: number }
  | { readonly code: "noPrice" }
  | { readonly code: "notOnePricePerTier"; readonly prices: number; readonly tiers: number }
  | { readonly code: "malformedPrice"; readonly price: string }
  | { readonly code: "priceNotPositive"; readonly price: string }
  | {
      readonly code: "priceFallsWithTier";
      readonly price: string;
      readonly lowerTierPrice: string;
    }
  | {
      readonly code: "priceRisesWithTerm";
      readonly price: string;
      readonly shorterTerm: SubscriptionTerm;
      readonly shorterTermPrice: string;
    }
  | { readonly code: "unknownMatrixPlan"; readonly plan: string }
  | { readonly code: "notOneEntryPerPlan"; readonly entries: number; readonly plans: number }
  | { readonly code: "duplicateEditionId"; readonly id: string; readonly sameAs: string }
  | {
      readonly code: "editionsNotAscending";
      readonly validFrom: string;
      readonly earlierValidFrom: string;
    }
);
