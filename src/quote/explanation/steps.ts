import {
  type CatalogueEdition,
  type Footnotes,
  Money,
  type Period,
  type Rate,
  type SellerCountry,
  type Term,
  type VatTreatment,
} from "../../pricing";
import type { IsoDay, LineRole } from "../model/quoteDocument";

/** What a step does to the amount so far. */
export type Operation =
  | { readonly kind: "start"; readonly amount: Money }
  | { readonly kind: "plus"; readonly amount: Money }
  | { readonly kind: "minus"; readonly amount: Money }
  | { readonly kind: "times"; readonly count: number }
  /** Rounded to cents (M1). */
  | { readonly kind: "share"; readonly rate: Rate }
  /** Rounded to cents (M1). */
  | { readonly kind: "fraction"; readonly parts: number; readonly outOf: number }
  /** No less than nothing. */
  | { readonly kind: "orNothing" }
  /** Told, but not counted. */
  | { readonly kind: "none" };

type OfLine = { readonly position: number; readonly product: string };

/** What a step says, as data; the sentences are i18n's. */
export type Reason =
  | { readonly code: "listPrice"; readonly term: Term }
  | { readonly code: "pricePerPack"; readonly usersPerPack: number }
  | { readonly code: "packs"; readonly users: number; readonly packs: number }
  | { readonly code: "tierPrice"; readonly tier: string }
  | { readonly code: "tierCredit"; readonly tier: string }
  | { readonly code: "paidCredit"; readonly tier: string }
  | { readonly code: "sameTier"; readonly tier: string }
  | { readonly code: "noRefund" }
  | { readonly code: "upgradeDifference" }
  | { readonly code: "percentOff"; readonly rate: Rate }
  | { readonly code: "euroOff" }
  | { readonly code: "unitPrice"; readonly period: Period }
  | { readonly code: "quantity" }
  | ({ readonly code: "line" } & OfLine)
  | ({ readonly code: "lineOutside"; readonly role: LineRole["kind"] } & OfLine)
  | ({ readonly code: "lineWithoutPrice" } & OfLine)
  | ({ readonly code: "lineCommitted"; readonly term: Term } & OfLine)
  | ({ readonly code: "lineCharged"; readonly from: IsoDay; readonly to: IsoDay } & OfLine)
  | { readonly code: "monthlySum" }
  | { readonly code: "yearlySum" }
  | { readonly code: "monthsOfYear" }
  | { readonly code: "twelfth" }
  | { readonly code: "invoiceNet"; readonly date: IsoDay }
  | {
      readonly code: "vat";
      readonly treatment: VatTreatment;
      readonly country: SellerCountry;
      readonly rate: Rate;
      readonly date: IsoDay;
    }
  /** The tax at one of the rates that hold in the time that is paid for. */
  | { readonly code: "vatPart"; readonly net: Money; readonly rate: Rate }
  | { readonly code: "plusVat" }
  | { readonly code: "invoice"; readonly date: IsoDay };

/** The rules of docs/pricing-rules.md on which the steps to an amount or a day rest. */
export type WhyRule =
  | "C1"
  | "M2"
  | "M3"
  | "M4"
  | "M5"
  | "P2"
  | "P5"
  | "T3"
  | "T4"
  | "T5"
  | "T7"
  | "U1";

/** One step on the way to an amount. */
export type AmountStep = {
  readonly reason: Reason;
  readonly operation: Operation;
  readonly rule: WhyRule;
  /** As printed; undefined where the list says nothing about it. */
  readonly footnote: string | undefined;
};

/** A step with its rule and what the list prints about that. */
export function stepOf(
  reason: Reason,
  operation: Operation,
  rule: WhyRule,
  edition: CatalogueEdition,
): AmountStep {
  return { reason, operation, rule, footnote: footnoteOf(rule, edition) };
}

/** Where the list says something about a rule. */
const SMALL_PRINT: Readonly<Partial<Record<WhyRule, keyof Footnotes>>> = {
  C1: "basis",
  M3: "basis",
  P2: "serverLicence",
  P5: "pack",
  T4: "subscription",
  T5: "subscription",
  T7: "support",
  U1: "userTier",
};

/** The small print that a rule comes from. */
export function footnoteOf(rule: WhyRule, { footnotes }: CatalogueEdition): string | undefined {
  const about = SMALL_PRINT[rule];
  return about && footnotes[about];
}

/** The amount to which steps lead. */
export function amountOf(steps: readonly AmountStep[]): Money {
  return steps.reduce((amount, { operation }) => applied(operation, amount), Money.zero);
}

function applied(operation: Operation, amount: Money): Money {
  switch (operation.kind) {
    case "start":
      return operation.amount;
    case "plus":
      return amount.plus(operation.amount);
    case "minus":
      return amount.minus(operation.amount);
    case "times":
      return amount.times(operation.count);
    case "share":
      return amount.share(operation.rate);
    case "fraction":
      return amount.fraction(operation.parts, operation.outOf);
    case "orNothing":
      return amount.orNothing();
    case "none":
      return amount;
  }
}
