import fc from "fast-check";
import { breakEvenMonth } from "../../../src/pricing/comparison/breakEven";
import { latestEdition } from "../../../src/pricing/catalogue/editions";
import type { Months } from "../../../src/quote/comparison/costsOverTime";
import { compareDocument, compareLine } from "../../../src/quote/comparison/documentComparison";
import { evaluateDocument } from "../../../src/quote/evaluation/evaluation";
import type { QuoteDocument } from "../../../src/quote/model/quoteDocument";
import { Money } from "../../../src/pricing/money/money";
import { parseUserCount } from "../../../src/pricing/input/userCount";
import { holdingCost } from "../../../src/pricing/price/holdingCost";
import { productsOf } from "../../../src/pricing/search/products";
import { isSubscription } from "../../../src/pricing/term";
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

/** The month from which on it stays dearer, where it never was before; "never" where it never is. */
const since = (dearer: readonly Months[] | undefined) => {
  const [first, ...others] = dearer ?? [];
  if (!first) return dearer && "never";
  expect([first.to, others]).toEqual([undefined, []]);
  return first.from;
};

describe("break-even", () => {
  const monthsOf = (document: QuoteDocument, upgradeCost?: string) =>
    compared(document, 36, upgradeCost).variants.map(({ term, dearer }) => [term, since(dearer)]);

  it("[T2] is the first month by which a subscription costs more than the purchase", () => {
    expect(monthsOf(recording)).toEqual([
      ["asQuoted", undefined],
      ["purchase", undefined],
      ["sub12", 21],
      ["sub24", 27],
      ["sub36", 1],
    ]);
  });

  it("[T2] comes later by what upgrades cost the buyer", () => {
    expect(monthsOf(recording, "179")).toEqual([
      ["asQuoted", undefined],
      ["purchase", undefined],
      ["sub12", 22],
      ["sub24", 29],
      ["sub36", 37],
    ]);
  });

  it("never comes where a discount leaves nothing to pay", () => {
    const gift = documentLine("call-recording", "sub24", {
      discount: { kind: "percent", percent: "100" },
    });
    expect(monthsOf(quoteDocument([documentSite(45, [gift])]))).toContainEqual(["sub12", "never"]);
  });

  it("is not asked where nothing can be bought, or nothing subscribed to", () => {
    const plan = quoteDocument([documentSite(45, [documentLine("support-premium", "yearly")])]);

    expect(monthsOf(plan).map(([, month]) => month)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("is that of the list for a line without discount", () => {
    const products = productsOf(latestEdition()).filter(({ kind }) => kind === "tiered");
    fc.assert(
      fc.property(
        fc.constantFrom(...products),
        fc.integer({ min: 1, max: 900 }),
        (product, count) => {
          const users = parseUserCount(count);
          if (!users.ok) throw new Error(users.error.code);
          const comparison = comparedLine(
            quoteDocument([documentSite(count, [documentLine(product.id, "purchase")])]),
            12,
          );
          for (const { term, dearer } of comparison?.variants ?? []) {
            if (term === "asQuoted" || !isSubscription(term)) continue;
            expect(breakEvenMonth(product, term, users.value, latestEdition())).toEqual({
              ok: true,
              value: since(dearer),
            });
          }
        },
      ),
    );
  });
});

function comparedLine(document: QuoteDocument, months: number, upgradeCost = "0") {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  const [line] = evaluation.value.lines;
  if (!line) throw new Error("The quote has no line");
  return compareLine(line, evaluation.value, { months, upgradeCost: Money.of(upgradeCost) });
}

describe("a line", () => {
  const variantsOf = (document: QuoteDocument, months = 36) =>
    comparedLine(document, months)?.variants.map(({ term, total, isQuoted }) => [
      term,
      String(total),
      isQuoted,
    ]);

  it("[T2] is compared over all terms in which it is offered", () => {
    expect(variantsOf(recording)).toEqual([
      ["purchase", "2400.00", false],
      ["sub12", "4236.84", false],
      ["sub24", "3222.00", true],
      ["sub36", "2573.64", false],
    ]);
  });

  it("is compared with its discount and quantity, even as an option", () => {
    const line = documentLine("call-recording", "sub24", {
      quantity: 2,
      discount: { kind: "percent", percent: "10" },
      role: { kind: "optional" },
    });

    expect(variantsOf(quoteDocument([documentSite(45, [line])]), 24)).toEqual([
      ["purchase", "4320.00", false],
      ["sub12", "5084.16", false],
      ["sub24", "3866.40", true],
      ["sub36", "4632.48", false],
    ]);
  });

  it("[M2] counts a discount in euro under the term for which it was given only, and says so", () => {
    const line = documentLine("call-recording", "purchase", {
      discount: { kind: "amount", euro: "80" },
    });
    const comparison = comparedLine(quoteDocument([documentSite(45, [line])]), 24);

    expect(
      comparison?.variants.map(({ term, total, undiscountedLineIds }) => [
        term,
        total.toString(),
        undiscountedLineIds.length,
      ]),
    ).toEqual([
      ["purchase", "2320.00", 0],
      ["sub12", "2824.56", 1],
      ["sub24", "2148.00", 1],
      ["sub36", "2573.64", 1],
    ]);
  });

  it("has no break-even where it cannot be bought", () => {
    const teams = documentLine("teams-presence-sync", "sub12", { packUsers: 12 });
    const comparison = comparedLine(quoteDocument([documentSite(45, [teams])]), 12);

    expect(comparison?.variants.map(({ term, dearer }) => [term, dearer])).toEqual([
      ["sub1", undefined],
      ["sub12", undefined],
      ["sub24", undefined],
      ["sub36", undefined],
    ]);
  });

  it("is not compared when it is a support plan", () => {
    const plan = documentLine("support-premium", "yearly");

    expect(comparedLine(quoteDocument([documentSite(45, [plan])]), 36)).toBeUndefined();
  });
});

it("costs the sum of its lines at any time, and never less in a later month", () => {
  const line = fc.record({
    product: fc.constantFrom("call-recording", "pro-ivr", "teams-presence-sync"),
    term: fc.constantFrom("purchase", "sub12", "sub24", "sub36"),
    quantity: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 0, max: 100_000 }),
      (lines, months, cents) => {
        const document = quoteDocument([
          documentSite(
            45,
            lines.map(({ product, term, quantity }) => documentLine(product, term, { quantity })),
          ),
        ]);
        const upgradeCost = Money.of(cents / 100);
        const evaluation = evaluateDocument(document);
        if (!evaluation.ok) throw new Error(evaluation.error.code);
        const { variants } = compareDocument(evaluation.value, { months, upgradeCost });
        for (const { costs, total, dearer, isCheapest } of variants) {
          const numbers = costs.map((cost) => cost.toNumber());
          expect(numbers).toHaveLength(months);
          expect(numbers.every((cost) => Number.isFinite(cost))).toBe(true);
          expect([...numbers].sort((one, other) => one - other)).toEqual(numbers);
          expect(total).toEqual(costs.at(-1));
          const isDearer = dearer?.some(
            ({ from, to = Infinity }) => from <= months && months <= to,
          );
          const purchase = variants.find(({ term }) => term === "purchase");
          if (dearer) expect(isDearer).toBe(total.compare(purchase?.total ?? total) > 0);
          expect(isCheapest && isDearer).not.toBe(true);
        }
        const prices = evaluation.value.lines.flatMap(({ price }) =>
          price.ok ? [price.value] : [],
        );
        const isBought = prices.some((price) => price.line.term === "purchase");
        const held = Money.sum(
          prices.map((price) =>
            holdingCost({ term: price.line.term, period: price.period, amount: price.net }, months),
          ),
        );
        const quoted = variants.find(({ term }) => term === "asQuoted");
        expect(String(quoted?.total)).toBe(String(isBought ? held.plus(upgradeCost) : held));
      },
    ),
  );
});
