import {
  CalendarDate,
  calendarDateOf,
  isoDate,
  latestEdition,
  offeredTerms,
  type Product,
  type Term,
} from "../../pricing";
import {
  DOCUMENT_SCHEMA,
  type DocumentLine,
  type QuoteDocument,
  type Site,
  type Validity,
} from "../model/quoteDocument";
import type { DefaultValidity, QuoteSettings } from "../settings/quoteSettings";

/** The last one of the calendar that documents know. */
const LAST_DAY = "2999-12-31";

/** A quote without customer and lines, with one site, as of a day, and as the settings have it. */
export function newQuote(
  today: string,
  newId: () => string,
  settings: QuoteSettings,
  number: string,
): QuoteDocument {
  const { seller, defaults, texts } = settings;
  return {
    schema: DOCUMENT_SCHEMA,
    id: newId(),
    number,
    revision: 1,
    date: today,
    start: firstOfNextMonth(today),
    validity: validityFrom(today, defaults.validity),
    language: defaults.language,
    edition: latestEdition().id,
    interval: defaults.interval,
    firstSupportYear: defaults.firstSupportYear,
    seller,
    customer: {
      company: "",
      addressLines: [],
      country: seller.country,
      vatId: "",
      customerNumber: "",
    },
    contact: { name: "", email: "", phone: "" },
    sites: [newSite(newId())],
    texts: texts[defaults.language],
  };
}

/** The quote with another seller, whose country is that of a customer of whom nothing has been entered yet (M4). */
export function withSeller(
  document: QuoteDocument,
  seller: QuoteDocument["seller"],
): QuoteDocument {
  const { customer } = document;
  const { company, addressLines, vatId, customerNumber } = customer;
  const isEntered = [company, vatId, customerNumber, ...addressLines].some((text) => text !== "");
  const isAsBefore = customer.country === document.seller.country;
  const country = isEntered || !isAsBefore ? customer.country : seller.country;
  return { ...document, seller, customer: { ...customer, country } };
}

export function newSite(id: string): Site {
  return {
    id,
    name: "",
    serverLicenceKey: "",
    pbxUsers: undefined,
    lightUsers: undefined,
    ownedModules: [],
    lines: [],
  };
}

/** One licence of a product, under a term where it is offered for that, and else under the first one. */
export function newLine(product: Product, id: string, term?: Term): DocumentLine {
  const offered = offeredTerms(product);
  return {
    id,
    productId: product.id,
    term: offered.find((each) => each === term) ?? offered[0] ?? "purchase",
    packUsers: undefined,
    quantity: 1,
    discount: undefined,
    note: "",
    role: { kind: "normal" },
  };
}

/** How long a quote of a day binds, by default. */
function validityFrom(day: string, validity: DefaultValidity): Validity {
  return validity.kind === "subjectToChange"
    ? { kind: "subjectToChange" }
    : { kind: "bindingUntil", day: dayAfter(day, validity.days) };
}

/** The day of an ISO day, so many days later; the last day that a quote can have where it would be beyond. */
export function dayAfter(day: string, days: number): string {
  const later = isoDate(dayOf(day).plusDays(days));
  return later < LAST_DAY ? later : LAST_DAY;
}

/** The first day of the month after that of an ISO day. */
export function firstOfNextMonth(day: string): string {
  const { year, month } = dayOf(day);
  return isoDate(new CalendarDate(year, month, 1).plusMonths(1));
}

/** A quote holds no day that does not exist. */
export function dayOf(iso: string): CalendarDate {
  const day = calendarDateOf(iso);
  if (!day) throw new RangeError(`No such day: ${iso}`);
  return day;
}
