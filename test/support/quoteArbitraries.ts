import fc from "fast-check";
import { latestEdition, offeredTerms, productsOf } from "../../src/pricing";
import type { DocumentLine, QuoteDocument, Site } from "../../src/quote";
import { documentLine, documentSite, quoteDocument } from "./quoteDocuments";

const sold = productsOf(latestEdition()).filter(({ kind }) => kind !== "free");

const discounts: fc.Arbitrary<DocumentLine["discount"]> = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: 0, max: 1000 }).map((tenths) => ({
    kind: "percent" as const,
    percent: String(tenths / 10),
  })),
  fc.integer({ min: 0, max: 500 }).map((cents) => ({
    kind: "amount" as const,
    euro: (cents / 100).toFixed(2),
  })),
);

/** A line of any product under any term that it is offered under. */
const documentLines: fc.Arbitrary<DocumentLine> = fc.constantFrom(...sold).chain((product) =>
  fc
    .record({
      term: fc.constantFrom(...offeredTerms(product)),
      packUsers: fc.integer({ min: 1, max: 300 }),
      quantity: fc.integer({ min: 1, max: 5 }),
      discount: discounts,
      note: fc.constantFrom("", "=1+1", "Hinweis", "+49 30"),
      role: fc.constantFrom({ kind: "normal" } as const, { kind: "optional" } as const),
    })
    .map(({ term, packUsers, ...rest }) =>
      documentLine(product.id, term, {
        ...rest,
        packUsers: product.kind === "package" ? packUsers : undefined,
      }),
    ),
);

const sites: fc.Arbitrary<Site> = fc
  .record({
    pbxUsers: fc.integer({ min: 1, max: 300 }),
    lightUsers: fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined }),
    lines: fc.array(documentLines, { maxLength: 6 }),
    owned: fc.boolean(),
  })
  .map(({ pbxUsers, lightUsers, lines, owned }) =>
    documentSite(pbxUsers, lines, {
      lightUsers,
      ownedModules: owned
        ? [{ productId: "call-recording", users: 1, boughtOn: undefined, pricePaid: "599.00" }]
        : [],
    }),
  );

/** Quotes of one to three server licences, whose lines have prices. */
export const quoteDocuments: fc.Arbitrary<QuoteDocument> = fc
  .record({
    sites: fc.array(sites, { minLength: 1, maxLength: 3 }),
    interval: fc.constantFrom("monthly", "quarterly", "yearly"),
    firstSupportYear: fc.constantFrom("full", "proRata"),
    start: fc.constantFrom("2020-06-15", "2026-02-01", "2026-07-01", "2026-11-30"),
    language: fc.constantFrom("de", "en"),
    country: fc.constantFrom("DE", "AT", "CH"),
  })
  .map(({ sites: drawn, country, ...rest }) => {
    const document = quoteDocument(drawn, rest);
    return { ...document, customer: { ...document.customer, country, vatId: "ATU12345678" } };
  });
