import fc from "fast-check";

import { Rate } from "../../../src/pricing/money/rate";
import { priceLine } from "../../../src/pricing/line/line";
import type { Term } from "../../../src/pricing/term";
import { pricedLines } from "../../support/arbitraries";
import { centsOfText, divideRounded } from "../../support/centOracle";
import { edition, pricedLine, productNamed } from "../../support/quoting";

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
  const product = productNamed("Call Recording");
  const line = {
    product,
    term: "sub24",
    users: undefined,
    quantity: 1,
    discount: Rate.zero,
  } as const;
  expect(priceLine(line, edition)).toEqual({
    ok: false,
    error: { code: "missingUserCount", product: "Call Recording" },
  });
});

it("[M2] takes the discount off the unit price, rounds it there, and multiplies after that", () => {
  fc.assert(
    fc.property(pricedLines, ({ line, listPrice, unitPrice, net }) => {
      const [, decimals = "0"] = /^[01](?:\.(\d+))?$/.exec(line.discount.toString()) ?? [];
      const hundredths =
        line.discount.toString() === "1" ? 10_000 : Number(decimals.padEnd(4, "0"));
      const left = BigInt(10_000 - hundredths);
      const discounted = divideRounded(centsOfText(listPrice.amount.toString()) * left, 10_000n);
      expect(centsOfText(unitPrice.toString())).toBe(discounted);
      expect(centsOfText(net.toString())).toBe(discounted * BigInt(line.quantity));
    }),
    { numRuns: 300 },
  );
});
