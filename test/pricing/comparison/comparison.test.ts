import fc from "fast-check";

import { cheapestOption, compareTerms } from "../../../src/pricing/comparison/comparison";
import { Money } from "../../../src/pricing/money/money";
import { productsOf } from "../../../src/pricing/search/products";
import { userCounts } from "../../support/arbitraries";
import { edition, productNamed, users, valueOf } from "../../support/quoting";

type Choices = { userCount?: number; months?: number; upgradeCost?: string };

function comparison(name: string, { userCount, months, upgradeCost }: Choices = {}) {
  return compareTerms({
    product: productNamed(name),
    users: userCount === undefined ? undefined : users(userCount),
    edition,
    months,
    upgradeCost: upgradeCost === undefined ? undefined : Money.of(upgradeCost),
  });
}

/** Each option as "term: unit price, total, saving", with what marks it. */
function rows(name: string, choices?: Choices) {
  return valueOf(comparison(name, choices)).options.map((option) => {
    const { term, unitPrice, total, saving, isCheapest, isDominated } = option;
    const marks = [isCheapest ? "cheapest" : "", isDominated ? "dominated" : ""].filter(Boolean);
    return [`${term}: ${unitPrice.amount}`, total, saving, ...marks].join(", ");
  });
}

const cheapest = (name: string, choices: Choices) =>
  cheapestOption(valueOf(comparison(name, choices))).term;

it("[T2] compares all terms over the same months, the shortest commitment first", () => {
  // Over 24 months: 24 x 117.69, 24 x 89.50, and the minimum term of 36 x 71.49.
  expect(rows("Call Recording", { userCount: 45, months: 24 })).toEqual([
    "purchase: 2400.00, 2400.00, 0.00",
    "sub12: 117.69, 2824.56, -424.56",
    "sub24: 89.50, 2148.00, 252.00, cheapest",
    "sub36: 71.49, 2573.64, -173.64",
  ]);
});

it("[T2] compares over the longest minimum term by default", () => {
  expect(valueOf(comparison("Call Recording", { userCount: 45 })).months).toBe(36);
  expect(rows("Call Recording", { userCount: 45 })).toEqual([
    "purchase: 2400.00, 2400.00, 0.00, cheapest",
    "sub12: 117.69, 4236.84, -1836.84",
    "sub24: 89.50, 3222.00, -822.00",
    "sub36: 71.49, 2573.64, -173.64",
  ]);
  expect(valueOf(comparison("Support Premium")).months).toBe(12);
  expect(valueOf(comparison("Support Basic")).months).toBe(1);
  expect(valueOf(comparison("Module Manager")).months).toBe(36);
});

it("adds the expected cost of upgrades to the purchase only", () => {
  const choices = { userCount: 45, months: 36, upgradeCost: "173.65" };
  expect(rows("Call Recording", choices)).toEqual([
    "purchase: 2400.00, 2573.65, 0.00",
    "sub12: 117.69, 4236.84, -1663.19",
    "sub24: 89.50, 3222.00, -648.35",
    "sub36: 71.49, 2573.64, 0.01, cheapest",
  ]);
  const equal = { ...choices, upgradeCost: "173.64" };
  expect(cheapest("Call Recording", equal)).toBe("purchase");
});

it("[P6] saves nothing against a purchase that does not exist", () => {
  expect(rows("Teams Presence Sync", { userCount: 12, months: 12 })).toEqual([
    "sub1: 22.50, 270.00, ",
    "sub12: 22.20, 266.40, , cheapest",
    "sub24: 21.90, 525.60, ",
    "sub36: 21.00, 756.00, ",
  ]);
  expect(rows("Support Premium", { months: 13 })).toEqual(["yearly: 828.00, 1656.00, , cheapest"]);
});

it("[P7] needs a user count where the price does", () => {
  expect(comparison("Call Recording", { months: 24 })).toEqual({
    ok: false,
    error: { code: "missingUserCount", product: "Call Recording" },
  });
});

describe("purchase or subscription", () => {
  it.each([1, 21, 41, 81, 151, 251])(
    "[T2] Call Recording, %d users: Abo12 up to 18 months, Abo24 for 19 to 26, purchase from 27",
    (userCount) => {
      const found = Array.from({ length: 60 }, (_, index) =>
        cheapest("Call Recording", { userCount, months: index + 1 }),
      );
      expect(found).toEqual([
        ...Array<string>(18).fill("sub12"),
        ...Array<string>(8).fill("sub24"),
        ...Array<string>(34).fill("purchase"),
      ]);
    },
  );

  it.each(["AntiFraud", "Group Busy", "Monitoring"])(
    "%s costs 7.00 at every term, so the longer ones only bind the customer",
    (name) => {
      expect(rows(name, { months: 12 })).toEqual([
        "purchase: 99.00, 99.00, 0.00",
        "sub12: 7.00, 84.00, 15.00, cheapest",
        "sub24: 7.00, 168.00, -69.00, dominated",
        "sub36: 7.00, 252.00, -153.00, dominated",
      ]);
    },
  );

  it.each(["DHCP Server", "Intercom", "Last Contact Forwarding", "Multiline TAPI Configuration"])(
    "%s costs as much with Abo24 as with Abo36, which is dominated",
    (name) => {
      expect(rows(name, { months: 24 })).toEqual([
        "purchase: 169.00, 169.00, 0.00",
        "sub12: 8.29, 198.96, -29.96",
        "sub24: 7.00, 168.00, 1.00, cheapest",
        "sub36: 7.00, 252.00, -83.00, dominated",
      ]);
    },
  );

  it("a term is dominated in these seven products and in AD Synchronisation nowhere", () => {
    const dominated = productsOf(edition).flatMap((product) => {
      const { options } = valueOf(compareTerms({ product, users: users(15), edition }));
      return options.some(({ isDominated }) => isDominated) && product.kind !== "free"
        ? [product.name]
        : [];
    });
    expect(dominated).toEqual([
      "AntiFraud",
      "DHCP Server",
      "Group Busy",
      "Intercom",
      "Last Contact Forwarding",
      "Monitoring",
      "Multiline TAPI Configuration",
    ]);
  });
});

describe("cheapest option", () => {
  it("[T2] among equals binds the shortest", () => {
    expect(cheapest("Module Manager", { months: 12 })).toBe("purchase");
    expect(cheapest("AntiFraud", { months: 36, upgradeCost: "1000.00" })).toBe("sub12");
    expect(cheapest("AntiFraud", { months: 24, upgradeCost: "69.00" })).toBe("purchase");
    expect(cheapest("AntiFraud", { months: 24, upgradeCost: "69.01" })).toBe("sub12");
  });

  it("is one of the options, and none costs less", () => {
    const months = fc.integer({ min: 1, max: 120 });
    const products = fc.constantFrom(...productsOf(edition));
    fc.assert(
      fc.property(products, userCounts, months, (product, count, held) => {
        const question = { product, users: count, edition, months: held };
        const compared = valueOf(compareTerms(question));
        const best = cheapestOption(compared);
        expect(compared.options.filter(({ isCheapest }) => isCheapest)).toEqual([best]);
        const least = Math.min(...compared.options.map(({ total }) => total.toCents()));
        expect(best.total.toCents()).toBe(least);
      }),
    );
  });

  it("needs an option", () => {
    expect(() => cheapestOption({ months: 1, options: [] })).toThrow(
      new RangeError("A comparison has at least one option"),
    );
  });
});
