import type { Evaluation, QuoteDocument } from "../../../../quote";
import type { PlanSource } from "../source";

/** Of the calendar year of the start, by which a first support year is charged pro rata (T7). */
export function startedMonths({ start }: Pick<QuoteDocument, "start">): number {
  return 13 - Number(start.slice(5, 7));
}

/** What part of a year the first invoice has of support plans that begin within it (T7); "" where it has all. */
export function supportShareOf(
  { lines, document }: Evaluation,
  { totals }: PlanSource["texts"],
): string {
  const months = startedMonths(document);
  const isCharged = lines.some(
    ({ line, price }) => line.term === "yearly" && line.role.kind === "normal" && price.ok,
  );
  const isPart = months < 12 && document.firstSupportYear === "proRata";
  return isPart && isCharged ? totals.supportShare(months) : "";
}
