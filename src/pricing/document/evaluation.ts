import { EDITIONS, findEditionById } from "../catalogue/editions";
import type { CatalogueEdition } from "../catalogue/types";
import { calendarDateOf, isoDate } from "../dates/calendarDate";
import { commitmentAt } from "../dates/commitment";
import type { PricingError } from "../errors";
import { Money } from "../money/money";
import { Rate } from "../money/rate";
import { paymentSchedule, type Invoice } from "../quote/schedule";
import { totalsOf, type QuoteTotals } from "../quote/totals";
import { fail, succeed, type Result } from "../result";
import { vatTreatment, type VatTreatment } from "../tax/treatment";
import { priceDocumentLine, type DocumentLinePrice } from "./linePrice";
import { linesOf, type IsoDay, type PlacedLine, type QuoteDocument } from "./quoteDocument";

/** A line with its price, or with why it has none. */
export type EvaluatedLine = PlacedLine & {
  readonly price: Result<DocumentLinePrice, PricingError>;
  /** The end of its first term and the last day for notice (T3, T4, T7); undefined for what is bought once. */
  readonly commitment: { readonly end: IsoDay; readonly noticeBy: IsoDay } | undefined;
};

/** A quote with everything that follows from it. */
export type Evaluation = {
  readonly document: QuoteDocument;
  readonly edition: CatalogueEdition;
  readonly lines: readonly EvaluatedLine[];
  /** Of the normal lines that have a price; options and alternatives stand outside (M5). */
  readonly totals: QuoteTotals;
  /** With the optional lines taken too, but no alternatives. */
  readonly totalsWithOptions: QuoteTotals;
  readonly vatTreatment: VatTreatment;
  /** By the chosen billing interval, VAT on each invoice (T5, M3); its first one is due at the start. */
  readonly invoices: Result<readonly Invoice[], PricingError>;
};

/**
 * Prices a quote: every line, the sums, the payment plan and the dates (P2, U1, M2, M3, M5, T3, T4, T5, T7).
 * Errors: unknownEdition; what is wrong with a line or with a date stands at the line and at the payment plan.
 */
export function evaluateDocument(document: QuoteDocument): Result<Evaluation, PricingError> {
  const edition = findEditionById(document.edition);
  if (!edition) {
    const editions = EDITIONS.map(({ id }) => id);
    return fail({ code: "unknownEdition", input: document.edition, editions });
  }
  const lines = linesOf(document).map((placed) => evaluatedLine(placed, document, edition));
  const pricesOf = (kinds: readonly string[]) =>
    lines.flatMap(({ line, price }) =>
      kinds.includes(line.role.kind) && price.ok ? [price.value] : [],
    );
  const normal = pricesOf(["normal"]);
  const { seller, customer } = document;
  const treatment = vatTreatment(seller.country, customer);
  return succeed({
    document,
    edition,
    lines,
    totals: totalsOf(normal),
    totalsWithOptions: totalsOf(pricesOf(["normal", "optional"])),
    vatTreatment: treatment,
    invoices: invoicesOf(document, normal, treatment),
  });
}

function evaluatedLine(
  placed: PlacedLine,
  document: QuoteDocument,
  edition: CatalogueEdition,
): EvaluatedLine {
  const start = calendarDateOf(document.start);
  const commitment = start && commitmentAt(start, placed.line.term);
  const { end, noticeBy } = commitment?.ok ? commitment.value : {};
  return {
    ...placed,
    price: priceDocumentLine(placed, edition),
    commitment: end && noticeBy && { end: isoDate(end), noticeBy: isoDate(noticeBy) },
  };
}

function invoicesOf(
  { start, interval, firstSupportYear, seller }: QuoteDocument,
  lines: readonly DocumentLinePrice[],
  treatment: VatTreatment,
): Result<readonly Invoice[], PricingError> {
  const first = calendarDateOf(start);
  if (!first) return fail({ code: "invalidDate", input: start });
  const plan = paymentSchedule(lines, {
    start: first,
    interval,
    country: seller.country,
    firstSupportYear,
  });
  if (!plan.ok || treatment === "sellerCharges") return plan;
  // The customer owes the tax, or nobody does here (M4).
  const untaxed = { vatRate: Rate.zero, vat: Money.zero };
  return succeed(plan.value.map((invoice) => ({ ...invoice, ...untaxed, gross: invoice.net })));
}
