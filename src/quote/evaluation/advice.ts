import type { CustomerCountryError, PricingError, Term } from "../../pricing";
import type { IsoDay } from "../model/quoteDocument";

/** What a check found; errors keep a quote from being sent, advice does not. */
export type Advice = {
  readonly severity: "error" | "advice";
  /** The lines that it concerns; none when it is about the whole quote. */
  readonly lineIds: readonly string[];
  readonly siteId: string | undefined;
  readonly finding: Finding;
};

/** Amounts are plain decimal text in euro: "601.00". */
export type Finding =
  | { readonly code: "noPrice"; readonly error: PricingError }
  /** P2: one licence of an extension serves a whole server. */
  | { readonly code: "moduleTwice"; readonly product: string }
  | { readonly code: "purchaseAndSubscription"; readonly product: string }
  /** One line, but more than one licence of what serves a whole server (P2, S1). */
  | { readonly code: "severalOnOneKey"; readonly product: string; readonly quantity: number }
  | { readonly code: "ownedAndSubscribed"; readonly product: string }
  | { readonly code: "secondSupportPlan"; readonly plan: string; readonly key: string }
  /** S3: bought before the plan. */
  | {
      readonly code: "notCovered";
      readonly plan: string;
      readonly modules: readonly string[];
    }
  | {
      readonly code: "tierThroughLightUsers";
      readonly tier: string;
      readonly tierOfPbxUsers: string;
      readonly lightUsers: number;
    }
  | {
      readonly code: "belowLowestPrice";
      readonly product: string;
      readonly unitPrice: string;
      readonly lowest: string;
    }
  | {
      readonly code: "dominatedTerm";
      readonly product: string;
      readonly term: Term;
      readonly shorter: Term;
    }
  /** P3: so few users over the bound that fewer would save `saving` over all tiered lines. */
  | {
      readonly code: "tierCliff";
      readonly users: number;
      readonly fewer: number;
      readonly saving: string;
      readonly period: "once" | "month";
    }
  | { readonly code: "oldPriceList"; readonly edition: string; readonly months: number }
  | { readonly code: "expired"; readonly day: IsoDay }
  | { readonly code: "vatIdMissing"; readonly country: string }
  /** M4: without one of ISO's countries nobody knows who owes the VAT. */
  | CustomerCountryError
  | { readonly code: "customerMissing" }
  | { readonly code: "noLines" };

export type FindingCode = Finding["code"];
