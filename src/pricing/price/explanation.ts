import type { Money } from "../money/money";
import { isSubscription, type Period, type Term } from "../term";
import type { UnitPrice } from "./unitPrice";

/** The rules of docs/pricing-rules.md that a step can rest on. */
export type RuleNumber =
  | "C1"
  | "C4"
  | "P1"
  | "P2"
  | "P3"
  | "P4"
  | "P5"
  | "S1"
  | "T1"
  | "T4"
  | "T6"
  | "T7";

/** What a step says, as data; the sentences are i18n's. */
export type ExplanationStep =
  | { readonly code: "edition"; readonly edition: string; readonly printedDate: string }
  | { readonly code: "term"; readonly term: Term; readonly period: Period }
  | { readonly code: "tier"; readonly users: number; readonly tierLabel: string }
  | { readonly code: "flat" }
  | {
      readonly code: "packs";
      readonly users: number;
      readonly usersPerPack: number;
      readonly packs: number;
      readonly pricePerPack: Money;
    }
  | { readonly code: "supportPlan" }
  | { readonly code: "free" }
  | { readonly code: "serverLicence" }
  | { readonly code: "amount"; readonly amount: Money; readonly period: Period }
  | { readonly code: "renewal" }
  | { readonly code: "notice" }
  | { readonly code: "updates" }
  | { readonly code: "supportNotice" };

/** One step on the way to a price, with the rule that it rests on and the printed words. */
export type Explanation = {
  readonly step: ExplanationStep;
  readonly rule: RuleNumber;
  /** As printed; undefined where the list shows it without words. */
  readonly footnote: string | undefined;
};

/** How a unit price came about, step by step, and what comes with it. */
export function explain(price: UnitPrice): readonly Explanation[] {
  const { edition, term, period, amount } = price;
  const { footnotes } = edition;
  return [
    {
      step: { code: "edition", edition: edition.id, printedDate: edition.provenance.printedDate },
      rule: "C4",
      footnote: footnotes.basis,
    },
    // What is free has one term, which nobody has to name.
    ...(price.basis.kind === "free"
      ? []
      : [{ step: { code: "term", term, period }, rule: "P1", footnote: undefined } as const]),
    basisStep(price),
    { step: { code: "serverLicence" }, rule: "P2", footnote: footnotes.serverLicence },
    { step: { code: "amount", amount, period }, rule: "C1", footnote: undefined },
    ...conditions(price),
  ];
}

function basisStep({ basis, product, edition }: UnitPrice): Explanation {
  const { footnotes, supportMatrix } = edition;
  switch (basis.kind) {
    case "tiered": {
      const { users, tier } = basis;
      const step = { code: "tier", users, tierLabel: tier.label } as const;
      return { step, rule: "P3", footnote: footnotes.userTier };
    }
    case "package": {
      const { users, usersPerPack, packs, pricePerPack } = basis;
      const step = { code: "packs", users, usersPerPack, packs, pricePerPack } as const;
      return { step, rule: "P5", footnote: footnotes.pack };
    }
    case "flat":
      return { step: { code: "flat" }, rule: "P4", footnote: undefined };
    case "support":
      return { step: { code: "supportPlan" }, rule: "S1", footnote: footnotes.support };
    case "free": {
      const isSupportPlan = supportMatrix.plans.includes(product.id);
      const footnote = isSupportPlan ? footnotes.support : footnotes.moduleManager;
      return { step: { code: "free" }, rule: "C4", footnote };
    }
  }
}

function conditions({ basis, term, edition: { footnotes } }: UnitPrice): readonly Explanation[] {
  if (basis.kind === "free") return [];
  if (term === "yearly") {
    return [{ step: { code: "supportNotice" }, rule: "T7", footnote: footnotes.support }];
  }
  if (!isSubscription(term)) return [];
  const footnote = footnotes.subscription;
  return [
    { step: { code: "renewal" }, rule: "T1", footnote },
    { step: { code: "notice" }, rule: "T4", footnote },
    { step: { code: "updates" }, rule: "T6", footnote },
  ];
}
