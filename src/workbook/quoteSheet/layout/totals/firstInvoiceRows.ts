import { formatRate } from "../../../../i18n";
import {
  type CalendarDate,
  Money,
  type Rate,
  calendarDateOf,
  endOfMonths,
  firstOfYear,
  isBefore,
  isoDate,
  ratesDuring,
  vatRate,
} from "../../../../pricing";
import type { QuoteDocument } from "../../../../quote";
import { grouped } from "../../style/heights";
import { roundedShare } from "../lines/exactCents";
import { earlierSupportYear, firstSubscriptionPayments, firstSupportYear } from "./firstPayments";
import { formula, type CellFinder, type PlannedRow } from "../plan";
import type { PlanSource } from "../source";
import { totalKey, totalRow } from "./totalRow";

/** What is due on the first day: the committed part of each subscription at most (T5), with VAT by rate (M3, M4). */
export function firstInvoiceRows(source: PlanSource): readonly PlannedRow[] {
  const { evaluation, texts, language } = source;
  const { document, invoices, vatTreatment } = evaluation;
  // Without a country of the customer nobody knows what is due.
  if (!vatTreatment) return [];
  const first = invoices.ok ? invoices.value[0] : undefined;
  const net = totalKey("firstInvoice");
  const payments = firstPayments(source);
  const due = (at: CellFinder) => payments.map(({ amount }) => amount(at)).join("+");
  const taxes = possibleRates(document, payments).map(
    (rate) =>
      first?.taxes.find((tax) => tax.rate.equals(rate)) ?? {
        net: Money.zero,
        vat: Money.zero,
        rate,
      },
  );
  const isCharged = vatTreatment === "sellerCharges" && taxes.length > 0;
  const rows = [
    totalRow(
      net,
      `${texts.totals.firstInvoice}, ${texts.totals.net}`,
      formula(
        (at) => `=ROUND(${due(at)},2)`,
        first?.net.toNumber() ?? 0,
        isCharged ? "euroTotal" : "euroStrong",
        (at) => `=ROUND(${payments.map(({ earlier }) => earlier(at)).join("+")},2)`,
      ),
    ),
  ];
  if (!isCharged) return rows;
  return [
    ...rows,
    ...taxes.flatMap((tax, index) => {
      const label = formatRate(tax.rate, language);
      const taxed = taxes.length > 1 ? taxedKey(index) : net;
      const taxRow = totalRow(
        vatKey(index),
        texts.totals.vat(label),
        formula(
          (at) => `=${roundedShare(at(taxed, "net"), String(tax.rate))}`,
          tax.vat.toNumber(),
          "euroTotal",
          (at) => `=ROUND(${at(taxed, "net")}*${String(tax.rate)},2)`,
        ),
      );
      if (taxes.length === 1) return [taxRow];
      const isLast = index === taxes.length - 1;
      const partOf = (at: CellFinder) =>
        isLast
          ? [net, ...taxes.slice(1).map((_tax, before) => taxedKey(before))]
              .map((key) => at(key, "net"))
              .join("-")
          : taxedPayments(payments, document, tax.rate)(at);
      const netRow = totalRow(
        taxed,
        texts.totals.taxedAt(label),
        formula((at) => `=ROUND(${partOf(at)},2)`, tax.net.toNumber(), "euroTotal"),
      );
      return [netRow, taxRow];
    }),
    totalRow(
      totalKey("firstInvoiceGross"),
      `${texts.totals.firstInvoice}, ${texts.totals.gross}`,
      formula(
        (at) =>
          `=ROUND(${[at(net, "net"), ...taxes.map((_tax, index) => at(vatKey(index), "net"))].join("+")},2)`,
        first?.gross.toNumber() ?? 0,
        "euroStrong",
      ),
    ),
  ];
}

/**
 * All rates under which something of the first invoice may fall (M4), also once somebody has typed another term into the
 * sheet, which cannot get rows by itself.
 */
function possibleRates(
  { seller, start }: QuoteDocument,
  payments: readonly FirstPayment[],
): readonly Rate[] {
  const first = calendarDateOf(start);
  const last = payments.reduce<CalendarDate | undefined>(
    (latest, { to }) => (latest && to && isBefore(latest, to) ? to : (latest ?? to)),
    undefined,
  );
  const rates = first && last && ratesDuring(seller.country, first, last);
  if (rates?.ok) return rates.value.map(({ rate }) => rate);
  const rate = vatRate(seller.country);
  return rate.ok ? [rate.value] : [];
}

const numbered = (name: string) => (index: number) =>
  totalKey(index === 0 ? name : `${name}.${index + 1}`);
const vatKey = numbered("firstInvoiceVat");
const taxedKey = numbered("firstInvoiceTaxed");

/** What is paid on the first day for the time until another, as a formula. */
type FirstPayment = {
  readonly amount: (at: CellFinder) => string;
  /** As an earlier version has written it. */
  readonly earlier: (at: CellFinder) => string;
  /** Undefined where the start is no day. */
  readonly to: CalendarDate | undefined;
};

function firstPayments(source: PlanSource): readonly FirstPayment[] {
  const start = calendarDateOf(source.evaluation.document.start);
  const once = (at: CellFinder) => at(totalKey("once"), "net");
  return [
    { amount: once, earlier: once, to: start },
    {
      amount: (at) => firstSupportYear(at, source),
      earlier: (at) => earlierSupportYear(at, source),
      to: start && firstOfYear(start.year + 1).plusDays(-1),
    },
    ...firstSubscriptionPayments(source).map(({ months, ...payment }) => ({
      ...payment,
      to: start && endOfMonths(start, months),
    })),
  ];
}

/** What of the payments falls under a rate: those for the same days are split as one sum, as the core does (M4). */
function taxedPayments(
  payments: readonly FirstPayment[],
  { seller, start }: QuoteDocument,
  rate: Rate,
): (at: CellFinder) => string {
  const first = calendarDateOf(start);
  const byEnd = grouped(payments, ({ to }) => to && isoDate(to));
  return (at) =>
    [...byEnd.values()]
      .flatMap((alike) => {
        const to = alike[0]?.to;
        const rates = first && to && ratesDuring(seller.country, first, to);
        if (!rates?.ok) return [];
        const part = rates.value.find((each) => each.rate.equals(rate))?.share;
        if (part === undefined) return [];
        const amount = alike.map((each) => each.amount(at)).join("+");
        const whole = rates.value.reduce((sum, { share }) => sum + share, 0);
        if (part === whole) return [amount];
        const divisor = greatestDivisor(part, whole);
        // In whole cents, so that Excel's binary fractions decide none.
        return [`ROUND(ROUND(100*(${amount}),0)*${part / divisor}/${whole / divisor},0)/100`];
      })
      .join("+");
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
