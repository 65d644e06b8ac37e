import { quoteSheetTexts } from "../../../i18n/quote/sheet";
import { extraSheetTexts, type ExtraSheetTexts } from "../../../i18n/quote/extraSheets";
import { byCommitment, minimumMonths, Money, type Term, valueByTerm } from "../../../pricing";
import { type Evaluation, type QuoteVariant, compareDocument } from "../../../quote";
import { columnLetters, type Area } from "../../connection/addresses";
import { titleOf } from "../layout/letter/letterRows";
import { PLAIN_SIZE } from "../style/styles";
import { Refusal } from "../../connection/session";
import { columnWidthFor } from "../layout/textSize";
import { drawComparison } from "./comparisonChart";
import { monthlyCost } from "./costFormula";
import { cell, textCell, textRows, type ExtraCell, type ExtraSheet } from "./extraSheet";

const LABEL_WIDTH = 156;
const AMOUNT_WIDTH = 84;
const CHART_ROWS = 20;
export type ComparisonRequest = {
  /** The holding time. */
  readonly months: number;
  /** What upgrades are expected to cost a buyer. */
  readonly upgradeCost: Money;
};

/**
 * Purchase and subscriptions of a quote side by side: what is to be paid, a chart, and a table with the costs after
 * each month, whose formulas follow the amounts and the expected upgrade cost (T2).
 *
 * @throws Refusal nothingToPay where no line counts
 */
export function comparisonSheet(evaluation: Evaluation, request: ComparisonRequest): ExtraSheet {
  const { document } = evaluation;
  const { months } = request;
  const { comparison: quoteTexts } = extraSheetTexts(document.language);
  const variants = shownVariants(compareDocument(evaluation, request).variants);
  const terms = termsOf(variants);
  if (terms.length === 0) throw new Refusal({ code: "nothingToPay" });

  const title = titleOf(document, quoteSheetTexts(document.language));
  const widths = [
    LABEL_WIDTH,
    ...variants.map((variant) => amountWidth(nameOf(variant, quoteTexts))),
  ];
  const above = [
    ...textRows(quoteTexts.title, widths, "title"),
    ...textRows(title, widths, "strong"),
    ...textRows(document.customer.company, widths),
    ...textRows(quoteTexts.note, widths),
    ...textRows(quoteTexts.notLive, widths),
    [],
  ];
  const columns = widths.length;
  const upgradeCostRow = above.length;
  const partsRow = upgradeCostRow + 3;
  const exceptions = [
    exceptionRow(quoteTexts.saved, variants, ({ keptLineIds }) => keptLineIds),
    exceptionRow(
      quoteTexts.undiscounted,
      variants,
      ({ undiscountedLineIds }) => undiscountedLineIds,
    ),
  ].flat();
  const resultsRow = partsRow + terms.length + exceptions.length;
  const chartRow = resultsRow + 3;
  const headRow = chartRow + CHART_ROWS + 1;
  const costs: Area = { row: headRow + 1, column: 1, rows: months, columns: variants.length };
  const columnOf = (index: number) => columnLetters(index + 1);
  const costsIn = (index: number) =>
    `${columnOf(index)}$${costs.row + 1}:${columnOf(index)}$${costs.row + months}`;
  const bought = variants.findIndex(({ term }) => term === "purchase");

  const heads = variants.map((variant) => textCell(nameOf(variant, quoteTexts), "headRight"));
  const parts = terms.map((term): readonly ExtraCell[] => [
    textCell(valueByTerm(quoteTexts.parts, term)),
    ...variants.map(({ owed }) => cell(amountOf(owed, term).toNumber(), "euroOrDash")),
  ]);
  const upgradeCell = `$B$${upgradeCostRow + 1}`;
  const totals = variants.map((_variant, index) =>
    cell(`=${columnOf(index)}${costs.row + months}`, "euroStrong"),
  );
  const breakEvens = variants.map(({ dearer }, index) =>
    dearer === undefined
      ? undefined
      : cell(
          `=${dearerSince(costsIn(index), costsIn(bought), `$A$${costs.row + 1}:$A$${costs.row + months}`, quoteTexts.notDearer)}`,
          "right",
        ),
  );
  const body = Array.from({ length: months }, (_, index): readonly ExtraCell[] => {
    const row = costs.row + index + 1;
    return [
      cell(index + 1, "count"),
      ...variants.map(({ owed }, column) => {
        const isBought = has(owed, "purchase");
        const amounts = terms
          .map((term, at) => ({ term, address: `${columnOf(column)}$${partsRow + at + 1}` }))
          .filter(({ term }) => has(owed, term));
        const cost = monthlyCost(amounts, `$A${row}`, isBought ? upgradeCell : undefined);
        return cell(`=${cost}`, "euro");
      }),
    ];
  });

  const rows: ExtraSheet["rows"] = [
    ...above,
    [textCell(quoteTexts.upgradeCost), cell(request.upgradeCost.toNumber(), "euroInput")],
    [],
    [textCell(quoteTexts.basis, "head"), ...heads],
    ...parts,
    ...exceptions,
    [textCell(quoteTexts.total(months), "strong"), ...totals],
    [textCell(quoteTexts.breakEven), ...breakEvens],
    ...Array.from({ length: CHART_ROWS + 2 }, () => []),
    [textCell(quoteTexts.month, "headRight"), ...heads],
    ...body,
  ];
  return {
    name: `${quoteTexts.sheet} ${document.number}`.trim(),
    rows,
    widths,
    table: { row: headRow, column: 0, rows: months + 1, columns, hasTotals: false },
    draw: (sheet) =>
      drawComparison(sheet, {
        title: `${title}: ${quoteTexts.chart(months)}`,
        months: quoteTexts.months,
        euro: quoteTexts.euro,
        terms: variants.map(({ term }) => term),
        costs,
        place: { row: chartRow, column: 0, rows: CHART_ROWS, columns },
      }),
  };
}

/** How many lines are an exception in each variant; no row where none is. */
function exceptionRow(
  label: string,
  variants: readonly QuoteVariant[],
  linesOf: (variant: QuoteVariant) => readonly string[],
): readonly (readonly ExtraCell[])[] {
  const counts = variants.map((variant) => linesOf(variant).length);
  if (counts.every((count) => count === 0)) return [];
  return [[textCell(label), ...counts.map((count) => cell(count, "count"))]];
}

/** Wide enough for the heading, which is bold. */
function amountWidth(heading: string): number {
  return Math.max(AMOUNT_WIDTH, columnWidthFor(heading, { size: PLAIN_SIZE, isBold: true }));
}

/** A quote that is one of the variants already is not drawn twice. */
function shownVariants(variants: readonly QuoteVariant[]): readonly QuoteVariant[] {
  const isAmongOthers = variants.some(({ term, isQuoted }) => term !== "asQuoted" && isQuoted);
  return isAmongOthers ? variants.filter(({ term }) => term !== "asQuoted") : variants;
}

function nameOf(
  { term, isQuoted }: QuoteVariant,
  quoteTexts: ExtraSheetTexts["comparison"],
): string {
  const { variants } = quoteTexts;
  const name =
    term === "asQuoted" || term === "purchase"
      ? variants[term]
      : variants.subscription(minimumMonths(term));
  return isQuoted && term !== "asQuoted" ? quoteTexts.quoted(name) : name;
}

function has({ parts }: QuoteVariant["owed"], term: Term): boolean {
  return parts.some((part) => part.term === term);
}

/** What is paid once, by the month and by the year, in this order. */
function termsOf(variants: readonly QuoteVariant[]): readonly Term[] {
  const terms = byCommitment(variants.flatMap(({ owed }) => owed.parts.map(({ term }) => term)));
  return [...terms].sort((one, other) => Number(one === "yearly") - Number(other === "yearly"));
}

function amountOf({ parts }: QuoteVariant["owed"], term: Term): Money {
  return parts.find((part) => part.term === term)?.amount ?? Money.zero;
}

/**
 * The month since which one has cost more than the other until the last month, so that it never contradicts the sums
 * there; SUMPRODUCT lets every Excel compare all of them.
 */
function dearerSince(one: string, other: string, months: string, none: string): string {
  const lastNotDearer = `SUMPRODUCT(MAX(${months}*(${one}<=${other})))`;
  return `IF(${lastNotDearer}=MAX(${months}),"${none}",${lastNotDearer}+1)`;
}
