import fc from "fast-check";

import { Money } from "../../../src/pricing/money/money";
import { priceLine, type OwnedLicence, type QuoteLine } from "../../../src/pricing/line/line";
import type { Term } from "../../../src/pricing/term";
import { pricedLines } from "../../support/arbitraries";
import { centsOfText, divideRounded } from "../../support/centOracle";
import { edition, percentOff, pricedLine, productNamed, users } from "../../support/quoting";

it("[M2] 15 % on 22.34 is 18.99; x 24 is 455.76", () => {
  const { unitPrice } = pricedLine("Call Recording", "sub24", { userCount: 10, discount: "0.15" });
  expect(unitPrice.toString()).toBe("18.99");
  expect(unitPrice.times(24).toString()).toBe("455.76");
});

it("[M1] 89.50 less 5 % is 85.03", () => {
  const { net } = pricedLine("Call Recording", "sub24", { userCount: 45, discount: "0.05" });
  expect(net.toString()).toBe("85.03");
});

it.each<[string, Term, Parameters<typeof pricedLine>[2], string, string, string]>([
  ["Call Recording", "purchase", { userCount: 90, quantity: 2 }, "4800.00", "9600.00", "once"],
  ["Call Recording", "sub24", { userCount: 45 }, "89.50", "89.50", "month"],
  ["Pro IVR", "sub12", { quantity: 3, discount: "0.1" }, "10.99", "32.97", "month"],
  ["Teams Presence Sync", "sub24", { userCount: 12, discount: "0.15" }, "18.62", "18.62", "month"],
  ["Support Premium", "yearly", { quantity: 2, discount: "0.125" }, "724.50", "1449.00", "year"],
  ["AntiFraud", "purchase", { discount: "1" }, "0.00", "0.00", "once"],
])("[P2] [M2] %s, %s, %p: %s each, %s in all", (name, term, choices, unitPrice, net, period) => {
  const line = pricedLine(name, term, choices);
  expect([line.unitPrice, line.net].map(String)).toEqual([unitPrice, net]);
  expect(line.period).toBe(period);
});

it("keeps the question and the list price beside what is to pay", () => {
  const priced = pricedLine("Call Recording", "sub24", { userCount: 45, discount: "0.15" });
  expect(priced.listPrice).toMatchObject({ term: "sub24", basis: { kind: "tiered" } });
  expect(priced.listPrice.amount.toString()).toBe("89.50");
  expect(priced.line).toMatchObject({
    product: { id: "call-recording" },
    term: "sub24",
    users: 45,
    quantity: 1,
  });
});

it("[P7] passes on what is wrong with the unit price", () => {
  expect(priceLine(callRecording({ users: undefined }), edition)).toEqual({
    ok: false,
    error: { code: "missingUserCount", product: "Call Recording" },
  });
});

describe("a discount in euro", () => {
  const amount = (euro: string) => ({ kind: "amount", euro: Money.of(euro) }) as const;

  it.each([
    ["0.00", "89.50", "268.50"],
    ["0.01", "89.49", "268.47"],
    ["89.50", "0.00", "0.00"],
  ])("[M2] of %s leaves %s a unit, %s for three", (euro, unitPrice, net) => {
    expect(outcome(callRecording({ quantity: 3, discount: amount(euro) }))).toEqual([
      unitPrice,
      net,
    ]);
  });
});

it.each([
  [{ kind: "amount", euro: Money.of("89.51") } as const, "89.51"],
  [percentOff("1.001"), "100.1"],
])("[M2] refuses a discount of more than the price: %j", (discount, input) => {
  expect(priceLine(callRecording({ discount }), edition)).toEqual({
    ok: false,
    error: { code: "invalidDiscount", input },
  });
});

describe("a product that is owned", () => {
  const owned = (count: number | undefined, pricePaid?: string): OwnedLicence => ({
    users: count === undefined ? undefined : users(count),
    pricePaid: pricePaid === undefined ? undefined : Money.of(pricePaid),
  });
  const bought = (change: Partial<QuoteLine>) => callRecording({ term: "purchase", ...change });

  it.each([
    [owned(15), percentOff("0"), ["1801.00", "3602.00"]],
    [owned(15, "500.00"), percentOff("0"), ["1900.00", "3800.00"]],
    [owned(15), percentOff("0.1"), ["1620.90", "3241.80"]],
    [owned(80), percentOff("0"), ["0.00", "0.00"]],
    [owned(81), percentOff("0"), "lowerTier"],
    [owned(undefined), percentOff("0"), "missingUserCount"],
  ])("[U1] moves to the tier of the users: %j less %j", (before, discount, expected) => {
    expect(outcome(bought({ quantity: 2, owned: before, discount }))).toEqual(expected);
  });

  it("[U1] says what was credited, and takes the difference for the list price", () => {
    const priced = priceLine(bought({ owned: owned(15) }), edition);
    expect(priced).toMatchObject({
      value: { upgrade: { before: { label: "1-20" }, after: { label: "41-80" } } },
    });
    expect(priced.ok && String(priced.value.listPrice.amount)).toBe("1801.00");
  });

  it("[U2] is neither upgraded by a subscription nor where it has no tiers", () => {
    expect(outcome(callRecording({ owned: owned(15) }))).toEqual(["89.50", "89.50"]);
    const flat = bought({ product: productNamed("Pro IVR"), owned: owned(15) });
    expect(outcome(flat)).toBe("notUpgradable");
  });
});

/** One licence for 45 users, for 24 months at 89.50. */
function callRecording(change: Partial<QuoteLine>): QuoteLine {
  return {
    product: productNamed("Call Recording"),
    term: "sub24",
    users: users(45),
    quantity: 1,
    discount: percentOff("0"),
    ...change,
  };
}

/** The unit price and the net amount of a line, or the code of its error. */
function outcome(line: QuoteLine) {
  const priced = priceLine(line, edition);
  if (!priced.ok) return priced.error.code;
  return [priced.value.unitPrice, priced.value.net].map(String);
}

it("[M2] takes the discount off the unit price, rounds it there, and multiplies after that", () => {
  fc.assert(
    fc.property(pricedLines, ({ line, listPrice, unitPrice, net }) => {
      const share = line.discount.kind === "percent" ? String(line.discount.rate) : "";
      const [, decimals = "0"] = /^[01](?:\.(\d+))?$/.exec(share) ?? [];
      const hundredths = share === "1" ? 10_000 : Number(decimals.padEnd(4, "0"));
      const left = BigInt(10_000 - hundredths);
      const discounted = divideRounded(centsOfText(listPrice.amount.toString()) * left, 10_000n);
      expect(centsOfText(unitPrice.toString())).toBe(discounted);
      expect(centsOfText(net.toString())).toBe(discounted * BigInt(line.quantity));
    }),
    { numRuns: 300 },
  );
});
