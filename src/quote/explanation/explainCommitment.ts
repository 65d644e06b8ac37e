import { type Term, calendarDateOf, isSubscription, minimumMonths } from "../../pricing";
import type { Evaluation } from "../evaluation/evaluation";
import type { IsoDay } from "../model/quoteDocument";
import { footnoteOf, type WhyRule } from "./steps";

/** What a step to a day says, as data. */
export type DayReason =
  | { readonly code: "start" }
  | { readonly code: "minimumTerm"; readonly term: Term; readonly months: number }
  | { readonly code: "calendarYear" }
  /** The last day for notice of the first year was over at the start. */
  | { readonly code: "nextCalendarYear" }
  | { readonly code: "noticeDays"; readonly days: number }
  | { readonly code: "noticeMonths" };

/** A day of a commitment, and how it follows from the one before. */
export type DayStep = {
  readonly reason: DayReason;
  readonly day: IsoDay;
  readonly rule: WhyRule;
  readonly footnote: string | undefined;
};

/** How long a line binds and by when it can be given up (T3, T4, T7); none for what is bought once. */
export function explainCommitment(
  { lines, document, edition }: Evaluation,
  lineId: string,
): readonly DayStep[] {
  const evaluated = lines.find(({ line }) => line.id === lineId);
  const { commitment, line } = evaluated ?? {};
  if (!commitment || !line) return [];
  const { end, noticeBy } = commitment;
  const { term } = line;
  const step = (reason: DayReason, day: IsoDay, rule: WhyRule): DayStep => ({
    ...{ reason, day, rule },
    footnote: footnoteOf(rule, edition),
  });
  if (!isSubscription(term)) {
    const isSameYear = end.slice(0, 4) === document.start.slice(0, 4);
    return [
      step({ code: "start" }, document.start, "T7"),
      step({ code: isSameYear ? "calendarYear" : "nextCalendarYear" }, end, "T7"),
      step({ code: "noticeMonths" }, noticeBy, "T7"),
    ];
  }
  const months = minimumMonths(term);
  return [
    step({ code: "start" }, document.start, "T3"),
    step({ code: "minimumTerm", term, months }, end, "T3"),
    step({ code: "noticeDays", days: daysBetween(noticeBy, end) }, noticeBy, "T4"),
  ];
}

function daysBetween(from: IsoDay, to: IsoDay): number {
  const first = calendarDateOf(from);
  const last = calendarDateOf(to);
  return first && last ? last.daysSince(first) : 0;
}
