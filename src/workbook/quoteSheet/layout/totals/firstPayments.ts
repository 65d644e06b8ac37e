import { monthsPaidAtOnce, termToken } from "../../../../pricing";
import { textLiteral } from "../../../ports/formula";
import { startedMonths } from "./firstSupportYear";
import { block } from "../lines/lookUps";
import type { CellFinder } from "../plan";
import { LINES_END, siteKey } from "../rowKeys";
import type { PlanSource } from "../source";
import { totalKey } from "./totalRow";

/**
 * What of the subscriptions is paid on the first day, by the months that it is for: the committed part of each at most
 * (T5). `earlier` is as it was written up to 2026-11, by the spelling of the term.
 */
export function firstSubscriptionPayments(source: PlanSource): readonly {
  readonly months: number;
  readonly amount: (at: CellFinder) => string;
  readonly earlier: (at: CellFinder) => string;
}[] {
  const { document } = source.evaluation;
  const months = monthsPaidAtOnce("sub12", document.interval);
  const shortest = termToken("sub1");
  const spelled = (at: CellFinder, condition: string) =>
    `SUMIFS(${block(at, "net")},${block(at, "period")},${textLiteral(source.texts.periods.month)},${block(at, "term")},${textLiteral(condition)})`;
  const long = (at: CellFinder) => `${months}*${spelled(at, `<>${shortest}`)}`;
  const short = (at: CellFinder) => spelled(at, shortest);
  if (months === 1) {
    const earlier = (at: CellFinder) => `${long(at)}+${short(at)}`;
    return [{ months, amount: (at) => at(totalKey("month"), "net"), earlier }];
  }
  return [
    { months, amount: (at) => `${months}*${paidFor(at, months, source)}`, earlier: long },
    { months: 1, amount: (at) => paidFor(at, 1, source), earlier: short },
  ];
}

/** The monthly amounts of the lines whose first payment is for so many months. */
function paidFor(
  at: CellFinder,
  months: number,
  { evaluation, texts, namespace }: PlanSource,
): string {
  const { document, edition } = evaluation;
  const monthly = (column: "product" | "term" | "net", otherwise: string) =>
    `IF(${block(at, "period")}=${textLiteral(texts.periods.month)},${block(at, column)},${otherwise})`;
  const paid = `${namespace}.PERIOD(${monthly("product", '""')},${monthly("term", '""')},${textLiteral(document.interval)},${textLiteral(edition.id)})`;
  return `SUMPRODUCT((${paid}=${months})*${monthly("net", "0")})`;
}

/** The first year of the support plans: in full, or by its started months, rounded for each line (T7). */
export function firstSupportYear(at: CellFinder, { evaluation, texts }: PlanSource): string {
  const { firstSupportYear: kind, start } = evaluation.document;
  if (kind === "full") return at(totalKey("year"), "net");
  const yearly = `IF(${block(at, "period")}=${textLiteral(texts.periods.year)},${block(at, "net")},0)`;
  // In whole cents, of which a half is exact in binary too.
  return `SUMPRODUCT(ROUND(ROUND(100*${yearly},0)*${startedMonths({ start })}/12,0))/100`;
}

export function earlierSupportYear(at: CellFinder, { evaluation, texts }: PlanSource): string {
  const { firstSupportYear: kind, start, sites } = evaluation.document;
  if (kind === "full") return at(totalKey("year"), "net");
  const from = siteKey(sites[0]?.id ?? "");
  const column = (name: "net" | "period") => `${at(from, name, true)}:${at(LINES_END, name, true)}`;
  return `SUMPRODUCT(ROUND((${column("period")}=${textLiteral(texts.periods.year)})*${column("net")}*${startedMonths({ start })}/12,2))`;
}
