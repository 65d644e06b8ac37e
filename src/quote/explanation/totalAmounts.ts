import { type Period, holdingCost, productById } from "../../pricing";
import type { EvaluatedLine, Evaluation } from "../evaluation/evaluation";
import { stepOf, type AmountStep } from "./steps";

/** How a line is distinguished from others: its number in the quote and its product. */
export function namedLine(
  { lines, edition }: Evaluation,
  line: EvaluatedLine,
): { readonly position: number; readonly product: string } {
  const { productId } = line.line;
  const product = productById(productId, edition)?.name ?? productId;
  return { position: lines.indexOf(line) + 1, product };
}

/** The lines of a sum, and those that stand outside of it (M5). */
export function totalSteps(
  evaluation: Evaluation,
  period: Period,
  areOptionsIn: boolean,
): readonly AmountStep[] {
  const { edition, lines } = evaluation;
  const isIn = ({ line: { role } }: EvaluatedLine) =>
    role.kind === "normal" || (areOptionsIn && role.kind === "optional");
  return lines.flatMap((each): readonly AmountStep[] => {
    const line = namedLine(evaluation, each);
    if (!each.price.ok) {
      return [stepOf({ code: "lineWithoutPrice", ...line }, { kind: "none" }, "M5", edition)];
    }
    const { net, period: own } = each.price.value;
    if (own !== period) return [];
    if (isIn(each)) {
      return [stepOf({ code: "line", ...line }, { kind: "plus", amount: net }, "M5", edition)];
    }
    const role = each.line.role.kind;
    return [stepOf({ code: "lineOutside", role, ...line }, { kind: "none" }, "M5", edition)];
  });
}

/** Twelve months and a year of support (M5). */
export function arrSteps({ totals, edition }: Evaluation): readonly AmountStep[] {
  const { monthly, yearly } = totals;
  return [
    stepOf({ code: "monthlySum" }, { kind: "start", amount: monthly }, "M5", edition),
    stepOf({ code: "monthsOfYear" }, { kind: "times", count: 12 }, "M5", edition),
    stepOf({ code: "yearlySum" }, { kind: "plus", amount: yearly }, "M5", edition),
  ];
}

/** A twelfth of that, rounded at the end (M5). */
export function mrrSteps(evaluation: Evaluation): readonly AmountStep[] {
  const twelfth = { kind: "fraction", parts: 1, outOf: 12 } as const;
  return [...arrSteps(evaluation), stepOf({ code: "twelfth" }, twelfth, "M5", evaluation.edition)];
}

/** Each line over its minimum term, without renewals (M5). */
export function tcvSteps(evaluation: Evaluation): readonly AmountStep[] {
  return evaluation.lines.flatMap((each) => {
    if (!each.price.ok || each.line.role.kind !== "normal") return [];
    const { line, period, net } = each.price.value;
    const amount = holdingCost({ term: line.term, period, amount: net });
    const reason = {
      code: "lineCommitted",
      term: line.term,
      ...namedLine(evaluation, each),
    } as const;
    return [stepOf(reason, { kind: "plus", amount }, "M5", evaluation.edition)];
  });
}
