import type { Period } from "../../pricing";
import type { Evaluation } from "../evaluation/evaluation";
import { invoiceSteps, planSteps, type InvoicePart } from "./invoiceAmounts";
import { listPriceSteps, netSteps, unitPriceSteps, upgradeSteps } from "./lineAmounts";
import type { AmountStep } from "./steps";
import { arrSteps, mrrSteps, tcvSteps, totalSteps } from "./totalAmounts";

/** Any amount of a quote of which one may ask why it is what it is. */
export type AmountQuestion =
  | { readonly kind: "listPrice" | "upgrade" | "unitPrice" | "net"; readonly lineId: string }
  | { readonly kind: "total" | "totalWithOptions"; readonly period: Period }
  | { readonly kind: "mrr" | "arr" | "tcv" }
  /** By its place in the payment plan, from 0. */
  | { readonly kind: "invoice"; readonly index: number; readonly part: InvoicePart }
  | { readonly kind: "plan"; readonly part: InvoicePart };

/**
 * The steps that lead to an amount of a quote, as it was evaluated; none where there is no such amount. Taken one after
 * the other they give exactly that amount (`amountOf`).
 */
export function explainAmount(
  evaluation: Evaluation,
  question: AmountQuestion,
): readonly AmountStep[] {
  switch (question.kind) {
    case "listPrice":
    case "upgrade":
    case "unitPrice":
    case "net":
      return lineSteps(evaluation, question.kind, question.lineId);
    case "total":
      return totalSteps(evaluation, question.period, false);
    case "totalWithOptions":
      return totalSteps(evaluation, question.period, true);
    case "mrr":
      return mrrSteps(evaluation);
    case "arr":
      return arrSteps(evaluation);
    case "tcv":
      return tcvSteps(evaluation);
    case "invoice": {
      const { invoices } = evaluation;
      const invoice = invoices.ok ? invoices.value[question.index] : undefined;
      return invoice ? invoiceSteps(evaluation, invoice, question.part) : [];
    }
    case "plan": {
      const { invoices } = evaluation;
      return invoices.ok ? planSteps(evaluation, invoices.value, question.part) : [];
    }
  }
}

function lineSteps(
  { lines }: Evaluation,
  kind: "listPrice" | "upgrade" | "unitPrice" | "net",
  lineId: string,
): readonly AmountStep[] {
  const evaluated = lines.find(({ line }) => line.id === lineId);
  if (!evaluated?.price.ok) return [];
  const { value } = evaluated.price;
  if (kind === "listPrice") return listPriceSteps(value);
  if (kind === "upgrade") return upgradeSteps(value, evaluated);
  return kind === "net" ? netSteps(value) : unitPriceSteps(value, evaluated.line);
}
