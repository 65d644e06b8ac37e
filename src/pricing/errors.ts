import type { Term } from "./term";

/** What was given; a sentence writes it as the user's Excel shows it. */
export type Quoted = string | number | boolean;

/** Everything that can be wrong with a question to the price list, as data; the sentences are i18n's. */
export type PricingError =
  | { readonly code: "missingProduct" }
  | { readonly code: "unknownProduct"; readonly input: Quoted; readonly nearest: readonly string[] }
  | { readonly code: "headingInRange"; readonly input: Quoted }
  | { readonly code: "noMatch"; readonly input: Quoted; readonly nearest: readonly string[] }
  | { readonly code: "missingTerm"; readonly offered: readonly Term[] }
  | { readonly code: "unknownTerm"; readonly input: Quoted; readonly offered: readonly Term[] }
  | {
      readonly code: "termNotOffered";
      readonly product: string;
      readonly term: Term;
      readonly offered: readonly Term[];
    }
  /** Which of two counts is missing; undefined where there is one only. */
  | { readonly code: "noUserCount"; readonly which: "any" | "before" | "after" }
  | { readonly code: "missingUserCount"; readonly product: string }
  | { readonly code: "invalidUserCount"; readonly input: Quoted; readonly maximum: number }
  | { readonly code: "missingQuantity" }
  | { readonly code: "swappedCounts"; readonly users: number; readonly quantity: number }
  | { readonly code: "invalidQuantity"; readonly input: Quoted; readonly maximum: number }
  | { readonly code: "invalidDiscount"; readonly input: Quoted }
  | { readonly code: "ambiguousDiscount"; readonly input: Quoted }
  | { readonly code: "invalidMonths"; readonly input: Quoted; readonly maximum: number }
  | { readonly code: "invalidCount"; readonly input: Quoted; readonly maximum: number }
  | { readonly code: "missingAmount" }
  | { readonly code: "invalidAmount"; readonly input: Quoted }
  | { readonly code: "missingDate" }
  | { readonly code: "invalidDate"; readonly input: Quoted }
  | {
      readonly code: "unknownEdition";
      readonly input: Quoted;
      readonly editions: readonly string[];
    }
  | { readonly code: "lowerTier"; readonly before: string; readonly after: string }
  | { readonly code: "notUpgradable"; readonly product: string }
  | { readonly code: "noPurchasePrice"; readonly product: string }
  | { readonly code: "notASubscription"; readonly term: Term; readonly offered: readonly Term[] }
  | { readonly code: "noTermEnd"; readonly term: Term }
  | {
      readonly code: "unknownCountry";
      readonly input: Quoted;
      readonly countries: readonly string[];
    }
  | { readonly code: "noVatRate"; readonly country: string; readonly from: string }
  | { readonly code: "unknownInterval"; readonly input: Quoted }
  | { readonly code: "unknownScheduleRows"; readonly input: Quoted }
  | {
      readonly code: "unknownSupportPlan";
      readonly input: Quoted;
      readonly plans: readonly string[];
    }
  | {
      readonly code: "unknownSupportItem";
      readonly input: Quoted;
      readonly nearest: readonly string[];
    }
  | { readonly code: "noLines" }
  | { readonly code: "tooFewColumns"; readonly columns: number }
  | { readonly code: "tooManyColumns"; readonly columns: number }
  | { readonly code: "sizesDisagree"; readonly sizes: readonly string[] }
  | { readonly code: "tooLarge"; readonly rows: number; readonly maximum: number }
  | { readonly code: "notASingleValue"; readonly rows: number; readonly columns: number }
  | { readonly code: "errorValue"; readonly input: Quoted }
  | { readonly code: "inLine"; readonly row: number; readonly error: PricingError };

export type PricingErrorCode = PricingError["code"];
