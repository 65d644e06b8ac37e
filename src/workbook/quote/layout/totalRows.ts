import { formatRate } from "../../../i18n";
import type { Money } from "../../../pricing";
import { termToken, vatRate, type BillingInterval, type Period } from "../../../pricing";
import { textLiteral } from "../../formula";
import { formula, text, type CellFinder, type PlannedCell, type PlannedRow } from "./plan";
import { keptTogether } from "./keptTogether";
import { HEAD_ROW, LINES_END } from "./rowKeys";
import { siteKey } from "./siteRows";
import type { PlanSource } from "./source";

const PERIODS: readonly Period[] = ["once", "month", "year"];
const INTERVAL_MONTHS: Readonly<Record<BillingInterval, number>> = {
  monthly: 1,
  quarterly: 3,
  yearly: 12,
};

export const totalKey = (name: string) => `total:${name}`;

/** The sums by period, with all options where there are any, and what is due at the start (M5, T5, M3). */
export function totalRows(source: PlanSource): readonly PlannedRow[] {
  const { evaluation, texts } = source;
  const { totals, totalsWithOptions, document } = evaluation;
  const amounts = (sums: typeof totals): Readonly<Record<Period, Money>> => ({
    once: sums.oneOff,
    month: sums.monthly,
    year: sums.yearly,
  });
  const labels: Readonly<Record<Period, string>> = {
    once: texts.totals.oneOff,
    month: texts.totals.monthly,
    year: texts.totals.yearly,
  };
  const sums = PERIODS.map((period) =>
    totalRow(
      totalKey(period),
      labels[period],
      formula(
        (at) => `=ROUND(${sumOf(at, texts.periods[period])},2)`,
        amounts(totals)[period].toNumber(),
        "euroStrong",
      ),
    ),
  );
  const hasLines = document.sites.some(({ lines }) => lines.length > 0);
  const hasOptions = evaluation.lines.some(({ line }) => line.role.kind === "optional");
  const withOptions = PERIODS.map((period) =>
    totalRow(
      totalKey(`${period}WithOptions`),
      `${texts.totals.withOptions}: ${labels[period]}`,
      formula(
        (at) =>
          `=ROUND(${at(totalKey(period), "net")}+${sumOf(at, `${texts.optional} ${texts.periods[period]}`)},2)`,
        amounts(totalsWithOptions)[period].toNumber(),
        "euroTotal",
      ),
    ),
  );
  return [
    ...keptTogether(sums),
    ...(hasLines ? [gap("firstInvoice"), ...keptTogether(firstInvoiceRows(source))] : []),
    ...(hasOptions ? [gap("options"), ...keptTogether(withOptions)] : []),
  ];
}

const gap = (name: string): PlannedRow => ({ key: `gap:${name}`, cells: {}, height: 8 });

/** What is due on the first day: the committed part of each subscription at most (T5). */
function firstInvoiceRows({ evaluation, texts, language }: PlanSource): readonly PlannedRow[] {
  const { document, invoices, vatTreatment } = evaluation;
  const first = invoices.ok ? invoices.value[0] : undefined;
  const months = INTERVAL_MONTHS[document.interval];
  const net = totalKey("firstInvoice");
  const vat = totalKey("firstInvoiceVat");
  const month = textLiteral(texts.periods.month);
  const shortest = textLiteral(termToken("sub1"));
  const sums = (at: CellFinder, condition: string) =>
    `SUMIFS(${block(at, "net")},${block(at, "period")},${month},${block(at, "term")},${condition})`;
  const rate = vatTreatment === "sellerCharges" ? vatRate(document.seller.country) : undefined;
  const charged = first?.vatRate ?? (rate?.ok ? rate.value : undefined);
  const isCharged = vatTreatment === "sellerCharges" && charged !== undefined;
  const rows = [
    totalRow(
      net,
      `${texts.totals.firstInvoice}, ${texts.totals.net}`,
      formula(
        (at) =>
          `=ROUND(${at(totalKey("once"), "net")}+${firstSupportYear(at)}+${months}*${sums(at, textLiteral(`<>${termToken("sub1")}`))}+${sums(at, shortest)},2)`,
        first?.net.toNumber() ?? 0,
        isCharged ? "euroTotal" : "euroStrong",
      ),
    ),
  ];
  if (!isCharged) return rows;
  return [
    ...rows,
    totalRow(
      vat,
      texts.totals.vat(formatRate(charged, language)),
      formula(
        (at) => `=ROUND(${at(net, "net")}*${String(charged)},2)`,
        first?.vat.toNumber() ?? 0,
        "euroTotal",
      ),
    ),
    totalRow(
      totalKey("firstInvoiceGross"),
      `${texts.totals.firstInvoice}, ${texts.totals.gross}`,
      formula(
        (at) => `=ROUND(${at(net, "net")}+${at(vat, "net")},2)`,
        first?.gross.toNumber() ?? 0,
        "euroStrong",
      ),
    ),
  ];

  /** In full, or by the remaining months of the year, rounded for each line (T7). */
  function firstSupportYear(at: CellFinder): string {
    if (document.firstSupportYear === "full") return at(totalKey("year"), "net");
    const share = `${13 - Number(document.start.slice(5, 7))}/12`;
    const year = textLiteral(texts.periods.year);
    // Not from the heads on: their text cannot be multiplied.
    const from = siteKey(document.sites[0]?.id ?? "");
    const column = (name: "net" | "period") =>
      `${at(from, name, true)}:${at(LINES_END, name, true)}`;
    return `SUMPRODUCT(ROUND((${column("period")}=${year})*${column("net")}*${share},2))`;
  }
}

/** Its formula rounds, since Excel adds binary fractions: 758.97 + 144.20 is 903.1700000000001 to it. */
function totalRow(key: string, label: string, amount: PlannedCell): PlannedRow {
  const look = amount.look === "euroStrong" ? "labelStrong" : "label";
  return { key, cells: { quantity: text(label, look), net: amount } };
}

function sumOf(at: CellFinder, payable: string): string {
  return `SUMIFS(${block(at, "net")},${block(at, "period")},${textLiteral(payable)})`;
}

/** From the heads to the row below the last line, so that lines that are inserted anywhere count. */
function block(at: CellFinder, column: "net" | "period" | "term"): string {
  return `${at(HEAD_ROW, column, true)}:${at(LINES_END, column, true)}`;
}
