import type { Money, Period } from "../../../../pricing";
import { textLiteral } from "../../../ports/formula";
import { firstInvoiceRows } from "./firstInvoiceRows";
import { supportShareOf } from "./firstSupportYear";
import { keepTogether } from "../keepTogether";
import { paragraph } from "../letter/letterRows";
import { block } from "../lines/lookUps";
import { formula, type CellFinder, type PlannedRow } from "../plan";
import type { PlanSource } from "../source";
import { totalKey, totalRow } from "./totalRow";

const PERIODS: readonly Period[] = ["once", "month", "year"];
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
  const firstInvoice = [
    ...firstInvoiceRows(source),
    ...paragraph("supportShare", supportShareOf(evaluation, texts)),
  ];
  return [
    ...keepTogether(sums),
    ...(hasLines ? [gap("firstInvoice"), ...keepTogether(firstInvoice)] : []),
    ...(hasOptions ? [gap("options"), ...keepTogether(withOptions)] : []),
  ];
}

const gap = (name: string): PlannedRow => ({ key: `gap:${name}`, cells: {}, height: 8 });

function sumOf(at: CellFinder, payable: string): string {
  return `SUMIFS(${block(at, "net")},${block(at, "period")},${textLiteral(payable)})`;
}
