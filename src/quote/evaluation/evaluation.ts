import {
  type CalendarDate,
  type CatalogueEdition,
  type CustomerCountryError,
  heldEditions,
  type Invoice,
  latestEdition,
  Money,
  type PricedLine,
  type PricingError,
  type QuoteTotals,
  Rate,
  type Result,
  type Term,
  type VatTreatment,
  calendarDateOf,
  commitmentAt,
  fail,
  findEditionById,
  isoDate,
  paymentSchedule,
  succeed,
  totalsOf,
  vatTreatment,
} from "../../pricing";
import { isPricedAlike, priceDocumentLine } from "./linePrice";
import {
  linesOf,
  type DocumentLine,
  type IsoDay,
  type PlacedLine,
  type QuoteDocument,
} from "../model/quoteDocument";

/** A line with its price, or with why it has none. */
export type EvaluatedLine = PlacedLine & {
  readonly price: Result<PricedLine, PricingError>;
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
  /** Undefined while nobody knows in which country the customer is (M4); then there are no invoices either. */
  readonly vatTreatment: VatTreatment | undefined;
  /** By the chosen billing interval, VAT on each invoice (T5, M3); its first one is due at the start. */
  readonly invoices: Result<readonly Invoice[], PricingError | CustomerCountryError>;
};

/**
 * Prices a quote: every line, the sums, the payment plan and the dates, each by the rules of pricing. What follows from
 * the same as in a previous evaluation is taken over from there, as the same values.
 * Errors: unknownEdition; what is wrong with a line or with a date stands at the line and at the payment plan.
 */
export function evaluateDocument(
  document: QuoteDocument,
  previous?: Evaluation,
): Result<Evaluation, PricingError> {
  const edition = findEditionById(document.edition);
  if (!edition) return fail(unknownEdition(document));
  const known = previous?.document.edition === edition.id ? previous : undefined;
  return succeed(evaluationOf(document, edition, evaluatedLines(document, edition, known), known));
}

/** A quote of a price list that is not held: nothing has a price, and the latest list has the names. */
export function evaluationWithoutPrices(document: QuoteDocument): Evaluation {
  const price = fail(unknownEdition(document));
  const lines = linesOf(document).map((each) => ({ ...each, price, commitment: undefined }));
  return evaluationOf(document, latestEdition(), lines, undefined);
}

/** That the price list of a quote is not held. */
export function unknownEdition({ edition: input }: Pick<QuoteDocument, "edition">): PricingError {
  return { code: "unknownEdition", input, editions: heldEditions().map(({ id }) => id) };
}

function evaluationOf(
  document: QuoteDocument,
  edition: CatalogueEdition,
  lines: readonly EvaluatedLine[],
  known: Evaluation | undefined,
): Evaluation {
  const { seller, customer } = document;
  const treatment = vatTreatment(seller.country, customer);
  const normal = pricesOf(lines, ["normal"]);
  const withOptions = pricesOf(lines, ["normal", "optional"]);
  const sums = known && isSameList(normal, pricesOf(known.lines, ["normal"])) ? known : undefined;
  const options =
    known && isSameList(withOptions, pricesOf(known.lines, ["normal", "optional"]))
      ? known
      : undefined;
  const isTaxedAlike = treatment.ok && sums?.vatTreatment === treatment.value;
  const plan = isTaxedAlike && hasSamePlan(document, sums.document) ? sums : undefined;
  return {
    document,
    edition,
    lines,
    totals: sums?.totals ?? totalsOf(normal),
    totalsWithOptions: options?.totalsWithOptions ?? totalsOf(withOptions),
    vatTreatment: treatment.ok ? treatment.value : undefined,
    invoices: treatment.ok
      ? (plan?.invoices ?? invoicesOf(document, normal, treatment.value))
      : treatment,
  };
}

/** The lines of each site, in the order of the sites. */
export function linesBySite({
  document,
  lines,
}: Pick<Evaluation, "document" | "lines">): readonly (readonly EvaluatedLine[])[] {
  let first = 0;
  return document.sites.map((site) => lines.slice(first, (first += site.lines.length)));
}

function pricesOf(
  lines: readonly EvaluatedLine[],
  kinds: readonly DocumentLine["role"]["kind"][],
): readonly PricedLine[] {
  return lines.flatMap(({ line, price }) =>
    kinds.includes(line.role.kind) && price.ok ? [price.value] : [],
  );
}

function isSameList(one: readonly unknown[], other: readonly unknown[] | undefined): boolean {
  return one.length === other?.length && one.every((each, index) => each === other[index]);
}

function hasSamePlan(one: QuoteDocument, other: QuoteDocument): boolean {
  return (
    one.start === other.start &&
    one.interval === other.interval &&
    one.firstSupportYear === other.firstSupportYear &&
    one.seller.country === other.seller.country
  );
}

function evaluatedLines(
  document: QuoteDocument,
  edition: CatalogueEdition,
  known: Evaluation | undefined,
): readonly EvaluatedLine[] {
  const knownLines = new Map(known?.lines.map((each) => [each.line.id, each]));
  const start = calendarDateOf(document.start);
  const commitments = new Map<Term, EvaluatedLine["commitment"]>();
  return linesOf(document).map((placed) => {
    const { id, term } = placed.line;
    if (!commitments.has(term)) commitments.set(term, start && commitmentOf(term, start));
    const before = knownLines.get(id);
    const price =
      before && isPricedAlike(placed, before) ? before.price : priceDocumentLine(placed, edition);
    return { ...placed, price, commitment: commitments.get(term) };
  });
}

function commitmentOf(term: Term, start: CalendarDate): EvaluatedLine["commitment"] {
  const commitment = commitmentAt(start, term);
  if (!commitment.ok) return undefined;
  const { end, noticeBy } = commitment.value;
  return { end: isoDate(end), noticeBy: isoDate(noticeBy) };
}

function invoicesOf(
  { start, interval, firstSupportYear, seller }: QuoteDocument,
  lines: readonly PricedLine[],
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
  const untaxed = { rate: Rate.zero, vat: Money.zero };
  return succeed(
    plan.value.map(({ net, ...invoice }) => ({
      ...{ ...invoice, net, taxes: [{ ...untaxed, net }] },
      vat: Money.zero,
      gross: net,
    })),
  );
}
