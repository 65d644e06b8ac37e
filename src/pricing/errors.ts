import type { Term } from "./term";

/** Everything that can be wrong with a question to the price list, as data; the sentences are i18n's. */
export type PricingError =
  | { readonly code: "missingProduct" }
  | { readonly code: "unknownProduct"; readonly input: string; readonly nearest: readonly string[] }
  | { readonly code: "noMatch"; readonly input: string; readonly nearest: readonly string[] }
  | { readonly code: "missingTerm"; readonly offered: readonly Term[] }
  | { readonly code: "unknownTerm"; readonly input: string; readonly offered: readonly Term[] }
  | {
      readonly code: "termNotOffered";
      readonly product: string;
      readonly term: Term;
      readonly offered: readonly Term[];
    }
  | { readonly code: "noUserCount" }
  | { readonly code: "missingUserCount"; readonly product: string }
  | { readonly code: "invalidUserCount"; readonly input: string; readonly maximum: number }
  | { readonly code: "invalidQuantity"; readonly input: string; readonly maximum: number }
  | { readonly code: "invalidDiscount"; readonly input: string }
  | { readonly code: "invalidMonths"; readonly input: string; readonly maximum: number }
  | { readonly code: "invalidCount"; readonly input: string; readonly maximum: number }
  | { readonly code: "missingAmount" }
  | { readonly code: "invalidAmount"; readonly input: string }
  | { readonly code: "missingDate" }
  | { readonly code: "invalidDate"; readonly input: string }
  | {
      readonly code: "unknownEdition";
      readonly input: string;
      readonly editions: readonly string[];
    }
  | { readonly code: "lowerTier"; readonly before: string; readonly after: string }
  | { readonly code: "notUpgradable"; readonly product: string }
  | { readonly code: "noPurchasePrice"; readonly product: string }
  | { readonly code: "notASubscription"; readonly term: Term; readonly offered: readonly Term[] }
  | { readonly code: "noTermEnd"; readonly term: Term }
  | {
      readonly code: "unknownCountry";
      readonly input: string;
      readonly countries: readonly string[];
    }
  | { readonly code: "noVatRate"; readonly country: string; readonly from: string }
  | { readonly code: "unknownInterval"; readonly input: string }
  | {
      readonly code: "unknownSupportPlan";
      readonly input: string;
      readonly plans: readonly string[];
    }
  | {
      readonly code: "unknownSupportItem";
      readonly input: string;
      readonly nearest: readonly string[];
    }
  | { readonly code: "noLines" }
  | { readonly code: "tooFewColumns"; readonly columns: number }
  | { readonly code: "tooManyColumns"; readonly columns: number }
  | { readonly code: "sizesDisagree"; readonly sizes: readonly string[] }
  | { readonly code: "tooLarge"; readonly rows: number; readonly maximum: number }
  | { readonly code: "notASingleValue"; readonly rows: number; readonly columns: number }
  | { readonly code: "errorValue"; readonly input: string }
  | { readonly code: "inLine"; readonly row: number; readonly error: PricingError };

export type PricingErrorCode = PricingError["code"];
