import type { QuoteSheetTexts } from "../../../i18n/quote/sheet";
import type { Period } from "../../../pricing";
import type { Evaluation } from "../../../quote";
import { titleOf } from "../layout/letter/letterRows";
import {
  date,
  dateStyle,
  number,
  text,
  type ColumnKey,
  type PlannedCell,
  type QuotePlan,
} from "../layout/plan";
import { totalKey } from "../layout/totals/totalRow";

/** What placeholders stand for. */
export type FormSource = {
  readonly evaluation: Evaluation;
  readonly plan: QuotePlan;
  readonly texts: QuoteSheetTexts;
};

type Value = (source: FormSource) => PlannedCell;

const ofDocument =
  (content: (document: Evaluation["document"], source: FormSource) => string): Value =>
  (source) =>
    text(content(source.evaluation.document, source));

const total =
  (name: string): Value =>
  ({ plan }) =>
    plan.rows.find(({ key }) => key === totalKey(name))?.cells.net ?? text("");

const day = (iso: string, { document }: Evaluation): PlannedCell =>
  date(iso, dateStyle(document.language));

const lines = (...parts: readonly string[]) => parts.filter((part) => part !== "").join("\n");

/** By German and by English name, in lower case and without umlauts. */
export const PLACEHOLDERS: readonly (readonly [german: string, english: string, value: Value])[] = [
  ["angebot.nummer", "quote.number", ofDocument(({ number: name }) => name)],
  [
    "angebot.revision",
    "quote.revision",
    ({ evaluation }) => number(evaluation.document.revision, "plain"),
  ],
  ["angebot.titel", "quote.title", ofDocument((document, { texts }) => titleOf(document, texts))],
  ["angebot.datum", "quote.date", ({ evaluation }) => day(evaluation.document.date, evaluation)],
  ["angebot.beginn", "quote.start", ({ evaluation }) => day(evaluation.document.start, evaluation)],
  [
    "angebot.gueltig",
    "quote.valid",
    ({ evaluation, texts }) =>
      evaluation.document.validity.kind === "bindingUntil"
        ? day(evaluation.document.validity.day, evaluation)
        : text(texts.terms.subjectToChange),
  ],
  [
    "angebot.preisliste",
    "quote.price_list",
    ({ evaluation }) => text(evaluation.edition.provenance.printedDate),
  ],
  ["angebot.einleitung", "quote.introduction", ofDocument(({ texts }) => texts.introduction)],
  ["angebot.schluss", "quote.closing", ofDocument(({ texts }) => texts.closing)],
  ["angebot.bedingungen", "quote.terms", ({ plan }) => text(lines(...termsIn(plan)))],
  ["kunde.firma", "customer.company", ofDocument(({ customer }) => customer.company)],
  [
    "kunde.anschrift",
    "customer.address",
    ofDocument(({ customer }) => lines(...customer.addressLines)),
  ],
  ["kunde.nummer", "customer.number", ofDocument(({ customer }) => customer.customerNumber)],
  ["kunde.ustid", "customer.vat_id", ofDocument(({ customer }) => customer.vatId)],
  ["kunde.land", "customer.country", ofDocument(({ customer }) => customer.country)],
  ["ansprechpartner.name", "contact.name", ofDocument(({ contact }) => contact.name)],
  ["ansprechpartner.email", "contact.email", ofDocument(({ contact }) => contact.email)],
  ["ansprechpartner.telefon", "contact.phone", ofDocument(({ contact }) => contact.phone)],
  ["verkaeufer.firma", "seller.company", ofDocument(({ seller }) => seller.company)],
  [
    "verkaeufer.anschrift",
    "seller.address",
    ofDocument(({ seller }) => lines(...seller.addressLines)),
  ],
  [
    "verkaeufer.sitz",
    "seller.registered_office",
    ofDocument(({ seller }) => seller.registeredOffice),
  ],
  [
    "verkaeufer.register",
    "seller.register",
    ofDocument(({ seller }) =>
      [seller.registerCourt, seller.registerNumber].filter((part) => part !== "").join(", "),
    ),
  ],
  [
    "verkaeufer.geschaeftsfuehrung",
    "seller.managing_directors",
    ofDocument(({ seller }) => seller.managingDirectors.join(", ")),
  ],
  ["verkaeufer.ustid", "seller.vat_id", ofDocument(({ seller }) => seller.vatId)],
  ["verkaeufer.email", "seller.email", ofDocument(({ seller }) => seller.email)],
  ["verkaeufer.telefon", "seller.phone", ofDocument(({ seller }) => seller.phone)],
  ["verkaeufer.webseite", "seller.website", ofDocument(({ seller }) => seller.website)],
  ["summe.einmalig", "total.once", total("once")],
  ["summe.monatlich", "total.monthly", total("month")],
  ["summe.jaehrlich", "total.yearly", total("year")],
  ["summe.einmalig_mit_optionen", "total.once_with_options", total("onceWithOptions")],
  ["summe.monatlich_mit_optionen", "total.monthly_with_options", total("monthWithOptions")],
  ["summe.jaehrlich_mit_optionen", "total.yearly_with_options", total("yearWithOptions")],
  ["summe.erste_rechnung", "total.first_invoice", total("firstInvoice")],
  [
    "summe.erste_rechnung_ust",
    "total.first_invoice_vat",
    (source) => {
      const [first] = source.evaluation.invoices.ok ? source.evaluation.invoices.value : [];
      // One rate is in the sheet, several are added up.
      if (!first || first.taxes.length < 2) return total("firstInvoiceVat")(source);
      return number(first.vat.toNumber(), "euroTotal");
    },
  ],
  ["summe.erste_rechnung_brutto", "total.first_invoice_gross", total("firstInvoiceGross")],
];

type LineColumn = Exclude<ColumnKey, "key"> | "site" | Period;

/**
 * In the row that repeats; each is a column of the quote, the site of the line, or a period: the net amount of a line
 * that is paid so and counts in the sums, so that adding up the column gives the sum of the quote (M5).
 */
export const LINE_PLACEHOLDERS: readonly (readonly [
  german: string,
  english: string,
  column: LineColumn,
])[] = [
  ["positionen.pos", "lines.position", "position"],
  ["positionen.standort", "lines.site", "site"],
  ["positionen.produkt", "lines.product", "product"],
  ["positionen.laufzeit", "lines.term", "term"],
  ["positionen.benutzer", "lines.users", "users"],
  ["positionen.menge", "lines.quantity", "quantity"],
  ["positionen.listenpreis", "lines.list_price", "listPrice"],
  ["positionen.rabatt", "lines.discount", "discount"],
  ["positionen.einzelpreis", "lines.unit_price", "unitPrice"],
  ["positionen.netto", "lines.net", "net"],
  ["positionen.netto_einmalig", "lines.net_once", "once"],
  ["positionen.netto_monatlich", "lines.net_monthly", "month"],
  ["positionen.netto_jaehrlich", "lines.net_yearly", "year"],
  ["positionen.zahlweise", "lines.payable", "period"],
  ["positionen.hinweis", "lines.note", "note"],
];

export function isPeriod(column: LineColumn): column is Period {
  return column === "once" || column === "month" || column === "year";
}

const NOT_TERMS = new Set([
  "introduction",
  "closing",
  "signature",
  "letterDetails",
  "supportShare",
]);

/** The conditions that apply to this quote, as they stand below it. */
function termsIn({ rows }: QuotePlan): readonly string[] {
  return rows.flatMap(({ key, cells }) => {
    const name = /^text:(\w+)/.exec(key)?.[1];
    const content = cells.product?.content;
    const isTerm = name !== undefined && !NOT_TERMS.has(name);
    return isTerm && content?.kind === "text" ? [content.text] : [];
  });
}
