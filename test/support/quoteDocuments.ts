import type { DocumentLine, QuoteDocument, Site } from "../../src/quote/model/quoteDocument";

let lastId = 0;

/** A normal line with one licence and no discount. */
export function documentLine(
  productId: string,
  term: DocumentLine["term"],
  change: Partial<DocumentLine> = {},
): DocumentLine {
  lastId += 1;
  return {
    id: `line${lastId}`,
    productId,
    term,
    packUsers: undefined,
    quantity: 1,
    discount: undefined,
    note: "",
    role: { kind: "normal" },
    ...change,
  };
}

/** A server licence with PBX users only. */
export function documentSite(
  pbxUsers: number,
  lines: readonly DocumentLine[],
  change: Partial<Site> = {},
): Site {
  lastId += 1;
  return {
    id: `site${lastId}`,
    name: "Zentrale",
    serverLicenceKey: `KEY-${lastId}`,
    pbxUsers,
    lightUsers: undefined,
    ownedModules: [],
    lines,
    ...change,
  };
}

/** A quote of a German seller to a German customer, for terms from 1 February 2026. */
export function quoteDocument(
  sites: readonly Site[],
  change: Partial<QuoteDocument> = {},
): QuoteDocument {
  return {
    schema: 1,
    id: "quote1",
    number: "AN-2026-0042",
    revision: 1,
    date: "2026-01-15",
    start: "2026-02-01",
    validity: { kind: "bindingUntil", day: "2026-02-15" },
    language: "de",
    edition: "2022-09",
    interval: "monthly",
    firstSupportYear: "full",
    seller: {
      company: "Fluxpunkt GmbH",
      addressLines: ["Musterweg 1", "12345 Musterstadt"],
      country: "DE",
      registeredOffice: "Musterstadt",
      registerCourt: "Amtsgericht Musterstadt",
      registerNumber: "HRB 1",
      managingDirectors: ["Erika Muster"],
      supervisoryBoardChair: "",
      vatId: "DE123456789",
      email: "",
      phone: "",
      website: "",
    },
    customer: {
      company: "Kunde AG",
      addressLines: [],
      country: "DE",
      vatId: "",
      customerNumber: "",
    },
    contact: { name: "", email: "", phone: "" },
    sites,
    texts: { introduction: "", closing: "" },
    ...change,
  };
}
