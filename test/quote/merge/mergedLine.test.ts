import { latestEdition, knownTerms, offeredTerms, productsOf } from "../../../src/pricing";
import {
  type DocumentLine,
  type QuoteDocument,
  changeLine,
  linesOf,
  mergeDocuments,
} from "../../../src/quote";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";

const base = quoteDocument([
  documentSite(45, [documentLine("call-recording", "sub24", { id: "a" })]),
]);

const changed = (change: Partial<Omit<DocumentLine, "id">>) => changeLine(base, "a", change);

const offerOf = (document: QuoteDocument) => {
  const line = linesOf(document)[0]?.line;
  return [line?.productId, line?.term];
};

it("[P6] a product from one side and a term from the other that have no price together are asked about as one", () => {
  const merged = mergeDocuments(
    base,
    changed({ productId: "support-premium", term: "yearly" }),
    changed({ term: "sub12", quantity: 2 }),
  );

  expect(offerOf(merged.document)).toEqual(["call-recording", "sub12"]);
  expect(linesOf(merged.document)[0]?.line.quantity).toBe(2);
  expect(merged.conflicts).toMatchObject([
    { kind: "product", ours: "Support Premium, jährlich", theirs: "Call Recording, Abo12" },
  ]);
  const [conflict] = merged.conflicts;
  expect(offerOf(conflict?.keepOurs(merged.document) ?? base)).toEqual([
    "support-premium",
    "yearly",
  ]);
  expect(offerOf(conflict?.keepTheirs(merged.document) ?? base)).toEqual([
    "call-recording",
    "sub12",
  ]);
});

it("[P6] no merge of two offers makes one that nobody sells, whatever is chosen", () => {
  const products = productsOf(latestEdition()).filter(({ kind }) => kind !== "free");
  const kinds = new Map(products.map((product) => [offeredTerms(product).join(), product]));
  const offers = [...kinds.values()].flatMap((product) =>
    offeredTerms(product).map((term) => ({ productId: product.id, term })),
  );
  const sold = new Set(
    products.flatMap((product) => offeredTerms(product).map((term) => `${product.id} ${term}`)),
  );
  expect(offers.length).toBeGreaterThan(knownTerms().length);
  for (const ours of offers) {
    for (const theirs of offers) {
      const merged = mergeDocuments(base, changed(ours), changed(theirs));
      const results = merged.conflicts.reduce<readonly QuoteDocument[]>(
        (all, { keepOurs, keepTheirs }) =>
          all.flatMap((each) => [keepOurs(each), keepTheirs(each)]),
        [merged.document],
      );
      for (const document of [merged.document, ...results]) {
        expect(sold).toContain(offerOf(document).join(" "));
      }
    }
  }
});
