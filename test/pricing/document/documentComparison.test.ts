import { compareDocument } from "../../../src/pricing/document/documentComparison";
import { evaluateDocument } from "../../../src/pricing/document/evaluation";
import type { QuoteDocument } from "../../../src/pricing/document/quoteDocument";
import { Money } from "../../../src/pricing/money/money";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";

function compared(document: QuoteDocument, months: number, upgradeCost = "0") {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  return compareDocument(evaluation.value, { months, upgradeCost: Money.of(upgradeCost) });
}

const recording = quoteDocument([documentSite(45, [documentLine("call-recording", "sub24")])]);

it.each([
  [18, ["2148.00", "2400.00", "2118.42", "2148.00", "2573.64"], ["sub12"]],
  [26, ["2327.00", "2400.00", "3059.94", "2327.00", "2573.64"], ["asQuoted", "sub24"]],
  [27, ["2416.50", "2400.00", "3177.63", "2416.50", "2573.64"], ["purchase"]],
])("[T2] Call Recording over %i months", (months, totals, cheapest) => {
  const { variants } = compared(recording, months);

  expect(variants.map(({ total }) => String(total))).toEqual(totals);
  expect(variants.filter((each) => each.isCheapest).map(({ term }) => term)).toEqual(cheapest);
});

it("[T2] draws the costs month by month, the minimum term owed from the first day", () => {
  const { variants } = compared(recording, 25);
  const subscription = variants.find(({ term }) => term === "sub24");

  expect(subscription?.costs).toHaveLength(25);
  expect([0, 23, 24].map((index) => String(subscription?.costs[index]))).toEqual([
    "2148.00",
    "2148.00",
    "2237.50",
  ]);
});

it("adds the expected upgrade cost to what is bought", () => {
  const { variants } = compared(recording, 27, "300");

  expect(variants.find(({ term }) => term === "purchase")?.total.toString()).toBe("2700.00");
  expect(variants.find(({ term }) => term === "sub24")?.total.toString()).toBe("2416.50");
});

it("[P6] keeps lines in their own term where another is not offered, and names them", () => {
  const teams = documentLine("teams-presence-sync", "sub12", { packUsers: 12 });
  const plan = documentLine("support-premium", "yearly");
  const document = quoteDocument([
    documentSite(45, [documentLine("pro-ivr", "purchase"), teams, plan]),
  ]);
  const { variants } = compared(document, 12);

  expect(variants.map(({ term, keptLineIds }) => [term, keptLineIds])).toEqual([
    ["asQuoted", []],
    ["purchase", [teams.id]],
    ["sub12", []],
    ["sub24", []],
    ["sub36", []],
  ]);
  expect(String(variants[0]?.total)).toBe("1343.40");
});

it("leaves options and lines without a price outside", () => {
  const document = quoteDocument([
    documentSite(45, [
      documentLine("pro-ivr", "purchase"),
      documentLine("call-recording", "purchase", { role: { kind: "optional" } }),
      documentLine("pro-ivr", "sub1"),
    ]),
  ]);

  expect(String(compared(document, 1).variants[0]?.total)).toBe("249.00");
});

it("[U1] an owned extension costs its difference when bought and the full price when subscribed to", () => {
  const site = documentSite(45, [documentLine("call-recording", "purchase")], {
    ownedModules: [
      { productId: "call-recording", users: 15, boughtOn: undefined, pricePaid: undefined },
    ],
  });
  const { variants } = compared(quoteDocument([site]), 24);

  expect(variants.find(({ term }) => term === "purchase")?.total.toString()).toBe("1801.00");
  expect(variants.find(({ term }) => term === "sub24")?.total.toString()).toBe("2148.00");
});
