import fc from "fast-check";
import {
  type Evaluation,
  type QuoteDocument,
  changeLine,
  changeSite,
  checkDocument,
  evaluateDocument,
} from "../../../src/quote";
import { documentEdits } from "../../support/documentEdits";
import { quoteDocuments } from "../../support/quoteArbitraries";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";

const TODAY = "2026-01-20";

function evaluated(document: QuoteDocument, previous?: Evaluation): Evaluation {
  const evaluation = evaluateDocument(document, previous);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  return evaluation.value;
}

/** Two hundred lines on two server licences. */
const large = quoteDocument(
  ["a", "b"].map((site) =>
    documentSite(
      45,
      Array.from({ length: 100 }, (_, index) =>
        documentLine("call-recording", index % 2 === 0 ? "purchase" : "sub24", {
          id: `${site}${index}`,
        }),
      ),
      { id: site },
    ),
  ),
);

/** Lines that were priced anew: their price is not the one of before. */
function pricedAnew(edit: (document: QuoteDocument) => QuoteDocument): readonly string[] {
  const before = evaluated(large);
  const prices = new Set(before.lines.map(({ price }) => price));
  const { lines } = evaluated(edit(large), before);
  return lines.filter(({ price }) => !prices.has(price)).map(({ line }) => line.id);
}

describe("an evaluation that knows the one before", () => {
  it("equals one that knows nothing, after any edits", () => {
    fc.assert(
      fc.property(
        quoteDocuments,
        fc.array(documentEdits, { minLength: 1, maxLength: 12 }),
        (document, edits) => {
          let current = document;
          let previous: Evaluation | undefined;
          for (const edit of edits) {
            current = edit(current);
            const again = evaluateDocument(current, previous);
            const anew = evaluateDocument(current);
            // Amounts and days tell themselves in JSON only.
            expect(JSON.stringify(again)).toBe(JSON.stringify(anew));
            if (!again.ok || !anew.ok) continue;
            expect(again.value).toEqual(anew.value);
            expect(checkDocument(again.value, TODAY)).toEqual(checkDocument(anew.value, TODAY));
            previous = again.value;
          }
        },
      ),
    );
  });

  it("prices one line again when its quantity, term or discount changes", () => {
    expect(pricedAnew((document) => changeLine(document, "a7", { quantity: 2 }))).toEqual(["a7"]);
    expect(pricedAnew((document) => changeLine(document, "b8", { term: "sub12" }))).toEqual(["b8"]);
    const discount = { kind: "percent", percent: "5" } as const;
    expect(pricedAnew((document) => changeLine(document, "a0", { discount }))).toEqual(["a0"]);
  });

  it("[P2] prices the lines of one server licence again when its users change", () => {
    const anew = pricedAnew((document) => changeSite(document, "b", { pbxUsers: 46 }));

    expect(anew).toHaveLength(100);
    expect(anew.every((id) => id.startsWith("b"))).toBe(true);
  });

  it("prices nothing again when a text changes, and keeps sums and plan", () => {
    const before = evaluated(large);
    const changed = {
      ...changeLine(large, "a7", { note: "Hinweis" }),
      customer: { ...large.customer, company: "Neue AG" },
    };
    const after = evaluated(changed, before);

    expect(after.lines.every(({ price }, index) => price === before.lines[index]?.price)).toBe(
      true,
    );
    expect(after.totals).toBe(before.totals);
    expect(after.invoices).toBe(before.invoices);
    expect(after.lines[7]?.line.note).toBe("Hinweis");
  });

  it("[M4] plans anew when the customer's country changes the tax", () => {
    const before = evaluated(large);
    const abroad = { ...large.customer, country: "CH" };
    const after = evaluated({ ...large, customer: abroad }, before);

    expect(after.totals).toBe(before.totals);
    expect(after.invoices.ok && String(after.invoices.value[0]?.vat)).toBe("0.00");
  });
});
