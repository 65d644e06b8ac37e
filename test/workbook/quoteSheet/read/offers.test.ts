import { latestEdition, type Product, offeredTerms, productById } from "../../../../src/pricing";
import { type QuoteDocument, evaluateDocument, linesOf } from "../../../../src/quote";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { SOLD, UNOFFERED } from "../../../support/unofferedOffers";
import { readRows, rowsOf, typedRow, withTyped } from "./support/sheetRows";
import { edited } from "./support/twoSites";

const withoutPrice = (document: QuoteDocument) => {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  return evaluation.value.lines.filter(({ price }) => !price.ok).map(({ line }) => line.id);
};

const offerOf = (document: QuoteDocument) => {
  const line = linesOf(document)[0]?.line;
  const product = productById(line?.productId ?? "", latestEdition());
  return { name: product?.name, term: line?.term };
};

/** A quote of one line of a product, under its longest term. */
const quoteOf = (product: Product) => {
  const packs = product.kind === "package" ? { packUsers: 12 } : {};
  const term = offeredTerms(product).at(-1) ?? "purchase";
  return quoteDocument([documentSite(45, [documentLine(product.id, term, { id: "a", ...packs })])]);
};

it.each(SOLD.map((product) => [product.name, product] as const))(
  "[P6] %s that is typed over any other product is taken with a term that it has, or asked about",
  (name, typed) => {
    const terms = offeredTerms(typed);
    for (const stored of SOLD.filter((each) => each !== typed)) {
      const document = quoteOf(stored);
      const rows = withTyped(rowsOf(document), "line:a", { product: { value: name } });
      const { document: read, edits, questions } = readRows(rows, document);
      const asked = questions.filter(({ kind }) => kind === "termNotOffered");
      if (terms.some((term) => term === offerOf(document).term)) {
        expect(asked).toEqual([]);
        expect(offerOf(read).name).toBe(name);
        continue;
      }
      expect(edits).toEqual([]);
      expect(read).toEqual(document);
      expect(asked.map(({ lineId }) => lineId)).toEqual(["a"]);
      const [saved, ...taken] = (asked[0]?.choices ?? []).map(({ apply }) => apply(read));
      expect(saved).toEqual(document);
      expect(taken.map(offerOf).map((offer) => offer.name)).toEqual(terms.map(() => name));
      // Packs need users, which the sheet shows beside products that are priced by them.
      const isCounted = typed.kind !== "package" || stored.kind === "tiered";
      expect(taken.flatMap(withoutPrice)).toEqual(isCounted ? [] : terms.map(() => "a"));
    }
  },
);

it("[P6] a product and a term that were typed together are asked about together", () => {
  const document = quoteDocument([
    documentSite(45, [documentLine("call-recording", "sub36", { id: "a" })]),
  ]);
  const rows = withTyped(rowsOf(document), "line:a", {
    product: { value: "Support Premium" },
    term: { value: "Abo12" },
  });
  const { document: read, questions } = readRows(rows, document);

  expect(read).toEqual(document);
  expect(questions).toMatchObject([
    {
      kind: "termNotOffered",
      content: "Support Premium, Abo12",
      choices: [
        { kind: "keepStored", value: "Call Recording, Abo36" },
        { kind: "takeNearest", value: "Support Premium, jährlich" },
      ],
    },
  ]);
  expect([questions[0]?.address, ...(questions[0]?.alsoAt ?? [])]).toEqual(["D18", "C18"]);
});

it.each(["Abo24", "Kauf", "irgendwann", undefined])(
  "[P6] a misspelt product is offered with a term that it has where %s was typed beside it",
  (term) => {
    const document = quoteDocument([
      documentSite(45, [documentLine("call-recording", "sub36", { id: "a" })]),
    ]);
    const typed = { product: { value: "Support Premum" }, ...(term && { term: { value: term } }) };
    const { document: read, questions } = readRows(
      withTyped(rowsOf(document), "line:a", typed),
      document,
    );
    expect(withoutPrice(read)).toEqual([]);
    expect(questions.map(({ kind }) => kind)).toEqual(["unknownProduct"]);
    const [question] = questions;
    const offered = question?.choices.filter(({ kind }) => kind === "takeNearest") ?? [];
    expect(offered.map(({ value }) => value)).toContain("Support Premium, jährlich");
    for (const { apply } of question?.choices ?? []) {
      expect(withoutPrice(apply(read))).toEqual([]);
    }
  },
);

it.each(SOLD.map(({ name }) => name))(
  "[P6] a new row with %s and a term that it does not have is asked about, in every spelling",
  (name) => {
    const cases = UNOFFERED.filter(({ product }) => product.name === name);
    expect(cases).not.toEqual([]);
    for (const { spelling } of cases) {
      const { document, edits, questions } = edited((rows) => {
        const at = rows.findIndex(({ key }) => key === "line:d") + 1;
        const typed = typedRow({
          product: { value: name },
          // Excel does not show the apostrophe with which text begins.
          term: { value: spelling.replace(/^'/, "") },
          users: { value: 12 },
        });
        return [...rows.slice(0, at), typed, ...rows.slice(at)];
      });
      expect(edits).toEqual([]);
      expect(questions.map(({ kind }) => kind)).toEqual(["termNotOffered"]);
      const offers = questions[0]?.choices.filter(({ kind }) => kind === "takeNearest") ?? [];
      expect(offers).not.toEqual([]);
      expect(offers.flatMap(({ apply }) => withoutPrice(apply(document)))).toEqual([]);
    }
  },
);
