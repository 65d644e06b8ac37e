import { parsePriceQuestion, unitPriceOfRaw } from "../../../src/pricing/price/priceQuestion";
import { edition, productNamed, valueOf } from "../../support/quoting";

const errorOf = (product: unknown, term: unknown, users?: unknown) => {
  const parsed = parsePriceQuestion({ product, term, users }, edition);
  return parsed.ok ? undefined : parsed.error;
};

it("reads product, term and users", () => {
  const raw = { product: "call recording", term: "Abo 24 Monate", users: "45" };
  expect(valueOf(parsePriceQuestion(raw, edition))).toEqual({
    product: productNamed("Call Recording"),
    term: "sub24",
    users: 45,
  });
});

it("[P7] leaves out the users that were not given", () => {
  const parsed = valueOf(parsePriceQuestion({ product: "AntiFraud", term: "Kauf" }, edition));
  expect(parsed).toEqual({
    product: productNamed("AntiFraud"),
    term: "purchase",
    users: undefined,
  });
});

it.each(["Support Free", "Module Manager"])("[P6] %s needs no term", (product) => {
  expect(valueOf(parsePriceQuestion({ product, term: "" }, edition)).term).toBe("once");
});

it("[P6] what is free may be asked for under any term", () => {
  const raw = { product: "Module Manager", term: "Abo24" };
  expect(valueOf(parsePriceQuestion(raw, edition)).term).toBe("sub24");
});

it("names what is missing or wrong, the product first, then the term, then the users", () => {
  const extensionTerms = ["purchase", "sub12", "sub24", "sub36"];
  expect(errorOf("", "Abo99", -1)).toEqual({ code: "missingProduct" });
  expect(errorOf("AntiFruad", "Abo99", -1)).toEqual({
    code: "unknownProduct",
    input: "AntiFruad",
    nearest: ["AntiFraud"],
  });
  expect(errorOf("AntiFraud", "Abo99", -1)).toEqual({
    code: "unknownTerm",
    input: "Abo99",
    offered: extensionTerms,
  });
  expect(errorOf("AntiFraud", null, -1)).toEqual({ code: "missingTerm", offered: extensionTerms });
  expect(errorOf("AntiFraud", "Kauf", -1)).toEqual({
    code: "invalidUserCount",
    input: -1,
    maximum: 1_000_000,
  });
});

it.each([
  ["Teams Presence Sync", ["sub1", "sub12", "sub24", "sub36"]],
  ["Support Basic", ["once"]],
  ["Support Enterprise", ["yearly"]],
])("[P6] an unknown or missing term of %s names %p", (product, offered) => {
  expect(errorOf(product, "Abo13")).toEqual({ code: "unknownTerm", input: "Abo13", offered });
  expect(errorOf(product, "")).toEqual({ code: "missingTerm", offered });
});

describe("unit price of raw values", () => {
  it('[P3] the mission\'s first example: "Call Recording", "Abo24", 45 is 89.50 a month', () => {
    const raw = { product: "Call Recording", term: "Abo24", users: 45 };
    const price = valueOf(unitPriceOfRaw(raw, edition));
    expect([price.amount.toString(), price.period]).toEqual(["89.50", "month"]);
    expect(price.basis).toMatchObject({ kind: "tiered", users: 45, tier: { label: "41-80" } });
  });

  it("passes on what is wrong with the question, and with the price", () => {
    expect(unitPriceOfRaw({ product: " ", term: "Kauf" }, edition)).toEqual({
      ok: false,
      error: { code: "missingProduct" },
    });
    expect(unitPriceOfRaw({ product: "Call Recording", term: "Kauf", users: 0 }, edition)).toEqual({
      ok: false,
      error: { code: "missingUserCount", product: "Call Recording" },
    });
    expect(unitPriceOfRaw({ product: "Teams Sync", term: "Kauf", users: 5 }, edition)).toEqual({
      ok: false,
      error: {
        code: "termNotOffered",
        product: "Teams Presence Sync",
        term: "purchase",
        offered: ["sub1", "sub12", "sub24", "sub36"],
      },
    });
  });
});
