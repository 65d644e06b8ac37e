import fc from "fast-check";
import { formatEuro } from "../../../src/i18n";
import {
  checkDocument,
  evaluateDocument,
  readStoredDocument,
  storedTextOf,
} from "../../../src/quote";
import { evaluationWithoutPrices } from "../../../src/quote/evaluation/evaluation";
import { anotherQuote, nextRevision } from "../../../src/quote/newQuotes/derivedQuotes";
import { withoutLostAlternatives } from "../../../src/quote/model/edits";
import { hostileTexts } from "../../support/hostileDocuments";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";

const TODAY = "2026-11-30";

/** Everything that follows from a stored text, as far as it goes. */
function consequencesOf(text: string): "refused" | "read" {
  const reading = readStoredDocument(text);
  if (!reading.ok) return "refused";
  const document = reading.value;
  expect(readStoredDocument(storedTextOf(document))).toEqual(reading);
  const known = evaluateDocument(document);
  const evaluation = known.ok ? known.value : evaluationWithoutPrices(document);
  checkDocument(evaluation, TODAY);
  const { totals, totalsWithOptions, invoices, lines } = evaluation;
  const amounts = [
    ...Object.values(totals),
    ...Object.values(totalsWithOptions),
    ...(invoices.ok ? invoices.value.map(({ gross }) => gross) : []),
    ...lines.flatMap(({ price }) => (price.ok ? [price.value.net] : [])),
  ];
  for (const amount of amounts) expect(formatEuro(amount, "de")).toMatch(/^-?[\d.]+,\d\d\u00a0€$/);
  const made = [
    withoutLostAlternatives(document),
    nextRevision(document, TODAY, 2),
    anotherQuote(document, { today: TODAY, newId: () => "other", number: "" }),
  ];
  for (const each of made) expect(readStoredDocument(storedTextOf(each)).ok).toBe(true);
  return "read";
}

it("reads whatever is stored as a quote or refuses it with a reason, and what it reads can be evaluated and stored again", () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(hostileTexts, (text) => {
      outcomes.add(consequencesOf(text));
    }),
    { numRuns: 2_000 },
  );
  expect([...outcomes].sort()).toEqual(["read", "refused"]);
});

it("refuses any other JSON with a reason", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readStoredDocument(text)).toMatchObject({ ok: false });
    }),
  );
});

const line = documentLine("call-recording", "sub24", { id: "l1" });
const site = documentSite(45, [line], { id: "s1" });
const owned = { productId: "intercom", users: 5, boughtOn: "2020-01-31", pricePaid: "1.00" };
const document = quoteDocument([site]);

it.each([
  ["a day that does not exist", { date: "2026-02-30" }, "date"],
  ["the year 0", { start: "0000-01-01" }, "start"],
  ["the year 9999", { validity: { kind: "bindingUntil", day: "9999-12-31" } }, "validity.day"],
  ["a long id", { id: "x".repeat(1_000) }, "id"],
  ["an id that names another quote in Excel", { id: "Quote1" }, "id"],
  ["two sites of one id", { sites: [site, { ...site, lines: [] }] }, "sites.1.id"],
  [
    "two lines of one id",
    { sites: [site, { ...site, id: "s2", lines: [{ ...line, id: "l2" }, line] }] },
    "sites.1.lines.1.id",
  ],
  ["a line with the id of its site", { sites: [{ ...site, id: "l1" }] }, "sites.0.lines.0.id"],
  [
    "a module twice",
    { sites: [{ ...site, ownedModules: [owned, owned] }] },
    "sites.0.ownedModules.1.productId",
  ],
  [
    "a discount of any size",
    {
      sites: [
        { ...site, lines: [{ ...line, discount: { kind: "amount", euro: "9".repeat(400) } }] },
      ],
    },
    "sites.0.lines.0.discount.euro",
  ],
  [
    "an amount of any size",
    { sites: [{ ...site, ownedModules: [{ ...owned, pricePaid: "9".repeat(400) }] }] },
    "sites.0.ownedModules.0.pricePaid",
  ],
  ["more users than there are", { sites: [{ ...site, pbxUsers: 1e15 }] }, "sites.0.pbxUsers"],
  ["more revisions than there are", { revision: 1e15 }, "revision"],
  ["a long key of a product", { edition: "2".repeat(101) }, "edition"],
])("says where %s stands", (_what, change, path) => {
  const text = JSON.stringify({ ...document, ...change });
  expect(readStoredDocument(text)).toEqual({ ok: false, error: { code: "notADocument", path } });
});

it("refuses a quantity that JSON has no number for, and keys that every object has", () => {
  const text = storedTextOf(document);
  const endless = text.replace('"quantity":1', '"quantity":1e999');
  expect(readStoredDocument(endless)).toMatchObject({
    error: { path: "sites.0.lines.0.quantity" },
  });
  const inherited = text.replace('{"schema"', '{"__proto__":{"revision":2},"schema"');
  expect(readStoredDocument(inherited)).toMatchObject({ error: { path: "__proto__" } });
});

it("reads a quote of an unknown price list, in which nothing has a price before another one is chosen", () => {
  const unknown = quoteDocument([site], { edition: "1999-01" });
  const evaluation = evaluationWithoutPrices(unknown);
  expect(evaluateDocument(unknown)).toMatchObject({ error: { code: "unknownEdition" } });
  expect(evaluation.lines).toMatchObject([{ line, price: { error: { code: "unknownEdition" } } }]);
  expect(checkDocument(evaluation, TODAY)).toMatchObject([
    { severity: "error", finding: { error: { code: "unknownEdition", input: "1999-01" } } },
  ]);
  const chosen = evaluateDocument(quoteDocument([site]), evaluation);
  expect(chosen).toMatchObject({ ok: true, value: { lines: [{ price: { ok: true } }] } });
});
