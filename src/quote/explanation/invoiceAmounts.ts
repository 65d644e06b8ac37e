import {
  type CalendarDate,
  type Invoice,
  calendarDateOf,
  isoDate,
  paymentSchedule,
} from "../../pricing";
import type { EvaluatedLine, Evaluation } from "../evaluation/evaluation";
import { stepOf, type AmountStep } from "./steps";
import { namedLine } from "./totalAmounts";

export type InvoicePart = "net" | "vat" | "gross";

/** How the net amount, the VAT or the gross amount of an invoice came about (T5, T7, M3, M4). */
export function invoiceSteps(
  evaluation: Evaluation,
  invoice: Invoice,
  part: InvoicePart,
): readonly AmountStep[] {
  if (part === "net") {
    return evaluation.lines.flatMap((each) => chargeSteps(evaluation, each, invoice));
  }
  const { edition, document, vatTreatment } = evaluation;
  const [tax, ...others] = invoice.taxes;
  if (!tax || !vatTreatment) return [];
  const date = isoDate(invoice.date);
  const start = { kind: "start", amount: invoice.net } as const;
  const net = stepOf({ code: "invoiceNet", date }, start, "M3", edition);
  if (part === "gross") {
    const plus = { kind: "plus", amount: invoice.vat } as const;
    return [net, stepOf({ code: "plusVat" }, plus, "M3", edition)];
  }
  if (others.length > 0) {
    return invoice.taxes.map((each) =>
      stepOf({ code: "vatPart", ...each }, { kind: "plus", amount: each.vat }, "M4", edition),
    );
  }
  const { rate } = tax;
  const { country } = document.seller;
  const reason = { code: "vat", treatment: vatTreatment, country, rate, date } as const;
  return [net, stepOf(reason, { kind: "share", rate }, "M4", edition)];
}

/** The sum over all invoices: tax is reckoned on each of them, not on the whole (M3). */
export function planSteps(
  { edition }: Evaluation,
  invoices: readonly Invoice[],
  part: InvoicePart,
): readonly AmountStep[] {
  return invoices.map((invoice) =>
    stepOf(
      { code: "invoice", date: isoDate(invoice.date) },
      { kind: "plus", amount: invoice[part] },
      "M3",
      edition,
    ),
  );
}

/** What a line adds to an invoice: what it would be charged that day if it were alone. */
function chargeSteps(
  evaluation: Evaluation,
  each: EvaluatedLine,
  { date }: Invoice,
): readonly AmountStep[] {
  const { document, edition } = evaluation;
  const start = calendarDateOf(document.start);
  if (!start || !each.price.ok || each.line.role.kind !== "normal") return [];
  const plan = paymentSchedule([each.price.value], {
    start,
    interval: document.interval,
    country: document.seller.country,
    firstSupportYear: document.firstSupportYear,
    months: monthsUntil(start, date),
  });
  const own = plan.ok && plan.value.find((invoice) => isoDate(invoice.date) === isoDate(date));
  if (!own) return [];
  const { from, to, net } = own;
  const reason = {
    code: "lineCharged",
    ...namedLine(evaluation, each),
    from: isoDate(from),
    to: isoDate(to),
  } as const;
  const rule = each.line.term === "yearly" ? "T7" : "T5";
  return [stepOf(reason, { kind: "plus", amount: net }, rule, edition)];
}

/** So many months from the start reach beyond the day. */
function monthsUntil(start: CalendarDate, day: CalendarDate): number {
  return (day.year - start.year) * 12 + day.month - start.month + 1;
}
