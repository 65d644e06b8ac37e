import {
  DOCUMENT_SCHEMA,
  LATEST_EDITION,
  offeredTerms,
  type DocumentLine,
  type Product,
  type QuoteDocument,
  type Site,
} from "../../../pricing";

/** A quote without customer and lines, with one site, as of a day; it binds for a month. */
export function newQuote(today: string, newId: () => string): QuoteDocument {
  return {
    schema: DOCUMENT_SCHEMA,
    id: newId(),
    number: "",
    revision: 1,
    date: today,
    start: firstOfNextMonth(today),
    validity: { kind: "bindingUntil", day: dayAfter(today, 30) },
    language: "de",
    edition: LATEST_EDITION.id,
    interval: "monthly",
    firstSupportYear: "full",
    seller: {
      company: "",
      addressLines: [],
      country: "DE",
      registeredOffice: "",
      registerCourt: "",
      registerNumber: "",
      managingDirectors: [],
      supervisoryBoardChair: "",
      vatId: "",
      email: "",
      phone: "",
      website: "",
    },
    customer: { company: "", addressLines: [], country: "DE", vatId: "", customerNumber: "" },
    contact: { name: "", email: "", phone: "" },
    sites: [newSite(newId())],
    texts: { introduction: "", closing: "" },
  };
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

/** One licence of a product under the first term it is offered for. */
export function newLine(product: Product, id: string): DocumentLine {
  return {
    id,
    productId: product.id,
    term: offeredTerms(product)[0] ?? "purchase",
    packUsers: undefined,
    quantity: 1,
    discount: undefined,
    note: "",
    role: { kind: "normal" },
  };
}

/** The day of an ISO day, so many days later. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function firstOfNextMonth(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1))
    .toISOString()
    .slice(0, 10);
}
