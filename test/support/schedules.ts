import { isoDate } from "../../src/pricing/dates/calendarDate";
import type { PricedLine } from "../../src/pricing/line/line";
import {
  paymentSchedule,
  type Invoice,
  type ScheduleTerms,
} from "../../src/pricing/schedule/schedule";
import { day, valueOf } from "./quoting";

type Choices = Partial<Omit<ScheduleTerms, "start">>;

/** The invoices of lines from a day on; monthly, from a German seller, unless said otherwise. */
export function invoicesOf(lines: readonly PricedLine[], start: string, choices: Choices = {}) {
  const terms = { start: day(start), interval: "monthly", country: "DE", ...choices } as const;
  return valueOf(paymentSchedule(lines, terms));
}

/** "first day to last day: net + VAT = gross" of an invoice, which is always dated on its first day. */
export function rowOf({ date, from, to, net, vat, gross }: Invoice): string {
  expect(isoDate(date)).toBe(isoDate(from));
  return `${from} to ${to}: ${net} + ${vat} = ${gross}`;
}

export const schedule = (...question: Parameters<typeof invoicesOf>) =>
  invoicesOf(...question).map(rowOf);
