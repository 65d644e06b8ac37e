import fc from "fast-check";

import { unitPriceOfRaw } from "../../../src/pricing/price/priceQuestion";
import { listedPrices, offeredTerms, unitPriceOf } from "../../../src/pricing/price/unitPrice";
import type { Term } from "../../../src/pricing/term";
import { tieredExtensions, TIER_BOUNDS, userCounts } from "../../support/arbitraries";
import { brokenEdition } from "../../support/brokenEdition";
import { edition, productNamed, users, valueOf } from "../../support/quoting";
import { readPriceList } from "../../support/readPriceList";

function price(name: string, term: Term, userCount?: number) {
  const count = userCount === undefined ? undefined : users(userCount);
  return valueOf(unitPriceOf(productNamed(name), term, count, edition));
}

const amount = (name: string, term: Term, userCount?: number) =>
  price(name, term, userCount).amount.toString();

describe("printed prices", () => {
  const USERS_OF_TIERS = [
    [1, 20],
    [21, 40],
    [41, 80],
    [81, 150],
    [151, 250],
    [251, 1_000_000],
  ];
  const { rows } = readPriceList();
  const tieredRows = rows.filter((row) => row.prices.length === 6);
  const otherRows = rows.filter((row) => row.prices.length === 1);

  it("[P3] [P4] are 72 tiered ones and 76 others", () => {
    expect([tieredRows.length * 6, otherRows.length]).toEqual([72, 76]);
  });

  it.each(tieredRows)("[P3] $product, $term: $prices at both ends of each tier", (row) => {
    const found = USERS_OF_TIERS.map((bounds) =>
      bounds.map((count) => {
        const raw = { product: row.product, term: row.term, users: count };
        return valueOf(unitPriceOfRaw(raw, edition)).amount.toString();
      }),
    );
    expect(found).toEqual(row.prices.map((printed) => [printed, printed]));
  });

  it.each(otherRows)("[P4] [P5] $product, $term: $prices", (row) => {
    const raw = { product: row.product, term: row.term, users: 5 };
    expect(valueOf(unitPriceOfRaw(raw, edition)).amount.toString()).toBe(row.prices[0]);
  });
});

describe("tiered extensions", () => {
  it("[P1] [P3] Call Recording, Abo24, 45 users: 89.50 a month, in the tier 41-80", () => {
    expect(price("Call Recording", "sub24", 45)).toMatchObject({
      edition: { id: "2022-09" },
      product: { id: "call-recording" },
      term: "sub24",
      period: "month",
      basis: {
        kind: "tiered",
        users: 45,
        tier: { index: 2, from: 41, to: 80, label: "41-80" },
      },
    });
    expect(amount("Call Recording", "sub24", 45)).toBe("89.50");
  });

  it.each([
    [1, "599.00"],
    [20, "599.00"],
    [21, "1200.00"],
    [40, "1200.00"],
    [41, "2400.00"],
    [80, "2400.00"],
    [81, "4800.00"],
    [150, "4800.00"],
    [151, "7500.00"],
    [250, "7500.00"],
    [251, "12500.00"],
    [1_000_000, "12500.00"],
  ])("[P3] Call Recording, purchase, %d users: %s", (count, expected) => {
    expect(amount("Call Recording", "purchase", count)).toBe(expected);
  });

  it("[P3] the price is for the band and not for each user", () => {
    expect(amount("Call Recording", "sub24", 80)).toBe("89.50");
  });

  it("[P2] two servers pay twice, each in its own tier: 4800.00 + 599.00 = 5399.00", () => {
    const headquarters = price("Call Recording", "purchase", 90).amount;
    const branch = price("Call Recording", "purchase", 15).amount;
    expect([headquarters, branch, headquarters.plus(branch)].map(String)).toEqual([
      "4800.00",
      "599.00",
      "5399.00",
    ]);
  });

  it("[P1] twelve months of AD Synchronisation are about a twelfth of it each", () => {
    const monthly = price("Active Directory Synchronisation", "sub12", 20);
    expect([monthly.amount.times(12).toString(), monthly.period]).toEqual(["198.96", "month"]);
  });

  it.each(["Call Recording", "Insight Analytics", "Active Directory Synchronisation"])(
    "[P7] %s needs a user count",
    (product) => {
      expect(unitPriceOf(productNamed(product), "sub12", undefined, edition)).toEqual({
        ok: false,
        error: { code: "missingUserCount", product },
      });
    },
  );

  it("[P3] more users never cost less", () => {
    const terms = fc.constantFrom<Term>("purchase", "sub12", "sub24", "sub36");
    fc.assert(
      fc.property(tieredExtensions, terms, userCounts, userCounts, (product, term, one, other) => {
        const fewer = unitPriceOf(product, term, one < other ? one : other, edition);
        const more = unitPriceOf(product, term, one < other ? other : one, edition);
        expect(valueOf(more).amount.compare(valueOf(fewer).amount)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("flat extensions", () => {
  it.each([undefined, 1, 45, 1_000_000])("[P4] Pro IVR costs the same for %p users", (count) => {
    expect(amount("Pro IVR", "purchase", count)).toBe("249.00");
    expect(amount("Pro IVR", "sub24", count)).toBe("9.29");
    expect(price("Pro IVR", "sub24", count).basis).toEqual({ kind: "flat" });
  });

  it("[P7] a user count is accepted and ignored", () => {
    for (const count of TIER_BOUNDS) expect(amount("AntiFraud", "sub36", count)).toBe("7.00");
  });
});

describe("Teams Presence Sync", () => {
  it("[P5] 12 users, Abo12: 3 x 7.40 = 22.20 a month", () => {
    const found = price("Teams Presence Sync", "sub12", 12);
    expect([found.amount.toString(), found.period]).toEqual(["22.20", "month"]);
    expect(JSON.parse(JSON.stringify(found.basis))).toEqual({
      kind: "package",
      users: 12,
      usersPerPack: 5,
      packs: 3,
      pricePerPack: "7.40",
    });
  });

  it.each([
    [1, "7.50"],
    [4, "7.50"],
    [5, "7.50"],
    [6, "15.00"],
    [10, "15.00"],
    [11, "22.50"],
    [1_000_000, "1500000.00"],
  ])("[P5] %d users, Abo1: %s", (count, expected) => {
    expect(amount("Teams Presence Sync", "sub1", count)).toBe(expected);
  });

  it("[P7] needs a user count", () => {
    expect(unitPriceOf(productNamed("Teams Presence Sync"), "sub1", undefined, edition)).toEqual({
      ok: false,
      error: { code: "missingUserCount", product: "Teams Presence Sync" },
    });
  });
});

describe("support plans and what is free", () => {
  it.each<[string, Term, string, string]>([
    ["Support Basic", "once", "348.00", "once"],
    ["Support Premium", "yearly", "828.00", "year"],
    ["Support Enterprise", "yearly", "1548.00", "year"],
  ])("[T7] %s, %s: %s", (name, term, expected, period) => {
    const found = price(name, term, 45);
    expect([found.amount.toString(), found.period]).toEqual([expected, period]);
    expect(found.basis).toEqual({ kind: "support" });
  });

  it.each<[string, Term, string]>([
    ["Support Free", "once", "once"],
    ["Support Free", "yearly", "year"],
    ["Module Manager", "purchase", "once"],
    ["Module Manager", "sub24", "month"],
  ])("[P6] %s is free under %s", (name, term, period) => {
    const found = price(name, term);
    expect([found.amount.toString(), found.period]).toEqual(["0.00", period]);
    expect(found.basis).toEqual({ kind: "free" });
  });
});

describe("terms", () => {
  it.each([
    ["Call Recording", ["purchase", "sub12", "sub24", "sub36"]],
    ["Pro IVR", ["purchase", "sub12", "sub24", "sub36"]],
    ["Teams Presence Sync", ["sub1", "sub12", "sub24", "sub36"]],
    ["Support Basic", ["once"]],
    ["Support Premium", ["yearly"]],
    ["Support Enterprise", ["yearly"]],
    ["Module Manager", ["purchase", "once", "sub1", "sub12", "yearly", "sub24", "sub36"]],
  ])("[P6] %s is sold as %p", (name, terms) => {
    expect(offeredTerms(productNamed(name))).toEqual(terms);
  });

  it.each<[string, Term, readonly Term[]]>([
    ["Call Recording", "sub1", ["purchase", "sub12", "sub24", "sub36"]],
    ["Pro IVR", "sub1", ["purchase", "sub12", "sub24", "sub36"]],
    ["Pro IVR", "yearly", ["purchase", "sub12", "sub24", "sub36"]],
    ["Teams Presence Sync", "purchase", ["sub1", "sub12", "sub24", "sub36"]],
    ["Support Premium", "once", ["yearly"]],
  ])("[P6] %s is not sold as %s", (product, term, offered) => {
    expect(unitPriceOf(productNamed(product), term, users(5), edition)).toEqual({
      ok: false,
      error: { code: "termNotOffered", product, term, offered },
    });
  });

  it("[P1] a longer subscription never costs more a month", () => {
    for (const product of edition.extensions) {
      const monthly = offeredTerms(product).filter((term) => term !== "purchase");
      for (const count of TIER_BOUNDS) {
        const amounts = monthly.map((term) =>
          valueOf(unitPriceOf(product, term, users(count), edition)).amount.toNumber(),
        );
        expect(amounts).toEqual([...amounts].sort((one, other) => other - one));
      }
    }
  });
});

describe("listed prices", () => {
  it("[C1] are one for a flat price, six for a tiered one, none for what is free", () => {
    expect(listedPrices(productNamed("Pro IVR"), "sub12")).toEqual(["12.21"]);
    expect(listedPrices(productNamed("Call Recording"), "sub24")).toEqual([
      "22.34",
      "44.75",
      "89.50",
      "179.00",
      "279.69",
      "466.15",
    ]);
    expect(listedPrices(productNamed("Module Manager"), "once")).toBeUndefined();
    expect(listedPrices(productNamed("Pro IVR"), "sub1")).toBeUndefined();
  });

  it("[C1] a tier without a price is an error of the edition, and no price is made up", () => {
    const lacking = brokenEdition((draft) => {
      Object.assign(draft.extensions[1].prices, { sub24: ["22.34"] });
    });
    const [, callRecording = productNamed("Call Recording")] = lacking.extensions;
    expect(() => unitPriceOf(callRecording, "sub24", users(45), lacking)).toThrow(
      new RangeError("No price at position 2"),
    );
  });
});
