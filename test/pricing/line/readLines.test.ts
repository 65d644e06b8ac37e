import fc from "fast-check";

import { isHeading } from "../../../src/pricing/line/heading";
import {
  allPriced,
  MAXIMUM_LINES,
  readLines,
  swappedCounts,
} from "../../../src/pricing/line/readLines";
import { namesOf, productsOf } from "../../../src/pricing/search/products";
import { edition, valueOf } from "../../support/quoting";

/** Each line as "row: product term users x quantity -discount = net" or "row: error code". */
function summaries(rows: readonly (readonly unknown[])[]) {
  return valueOf(readLines(rows, edition)).map(({ row, priced }) => {
    if (!priced.ok) return `${row}: ${priced.error.code}`;
    const { line, net } = priced.value;
    const { product, term, users, quantity, discount } = line;
    const off = discount.kind === "percent" ? discount.rate : discount.euro;
    return `${row}: ${product.name}, ${term}, ${String(users)} x ${quantity} -${off} = ${net}`;
  });
}

const errorOf = (rows: readonly (readonly unknown[])[]) => {
  const read = readLines(rows, edition);
  return read.ok ? undefined : read.error;
};

it("[P2] [M2] reads product, term, users, quantity and discount of each row", () => {
  const rows = [
    ["Call Recording", "Abo24", 45, 2, "15 %"],
    ["AntiFraud", "Kauf", "", 1, ""],
    ["Teams Presence Sync", 12, 12, "1", 0],
  ];
  expect(summaries(rows)).toEqual([
    "1: Call Recording, sub24, 45 x 2 -0.15 = 152.16",
    "2: AntiFraud, purchase, undefined x 1 -0 = 99.00",
    "3: Teams Presence Sync, sub12, 12 x 1 -0 = 22.20",
  ]);
});

it.each([
  [["AntiFraud", "Kauf"]],
  [["AntiFraud", "Kauf", 7]],
  [["AntiFraud", "Kauf", 7, 1]],
  [["AntiFraud", "Kauf", 7, 1, 0]],
  [["AntiFraud", "Kauf", 7, 1, 0, 46_054]],
])("takes two to six columns: %p", (row) => {
  expect(valueOf(readLines([row], edition))).toHaveLength(1);
});

it("skips blank rows and keeps the row numbers", () => {
  const blanks = [
    ["", null],
    [0, 0],
    [" ", undefined],
    [null, "\u00a0"],
  ];
  expect(summaries([...blanks, ["AntiFraud", "Kauf"], ["", ""], ["Intercom", "Abo12"]])).toEqual([
    "5: AntiFraud, purchase, undefined x 1 -0 = 99.00",
    "7: Intercom, sub12, undefined x 1 -0 = 8.29",
  ]);
});

it("gives each bad row its own error, in the order of the columns", () => {
  const rows = [
    ["", "Kauf", -1, -1, -1],
    ["Nichts dergleichen", "Kauf", -1, -1, -1],
    ["Call Recording", "", -1, -1, -1],
    ["Call Recording", "Abo13", -1, -1, -1],
    ["Call Recording", "Kauf", -1, -1, -1],
    ["Call Recording", "Kauf", "", -1, -1],
    ["Call Recording", "Kauf", "", 1, -1],
    ["Call Recording", "Kauf", "", 1, 0],
    ["Call Recording", "Abo1", 5, 1, 0],
    ["Call Recording", "Kauf", 5, 0, 1],
    ["Call Recording", "Kauf", 5, 1, 1],
    ["Call Recording", "Kauf", 5, 1, "100 %"],
  ];
  expect(summaries(rows)).toEqual([
    "1: missingProduct",
    "2: unknownProduct",
    "3: missingTerm",
    "4: unknownTerm",
    "5: invalidUserCount",
    "6: invalidQuantity",
    "7: invalidDiscount",
    "8: missingUserCount",
    "9: termNotOffered",
    "10: missingQuantity",
    "11: ambiguousDiscount",
    "12: Call Recording, purchase, 5 x 1 -1 = 0.00",
  ]);
});

describe("[L2] a quantity column", () => {
  const line = (quantity: unknown) => ["AntiFraud", "Kauf", 5, quantity];

  it.each([[null], [undefined], [""], [0], [" "], ["\u00a0"]])(
    "of nothing but %p means one each",
    (blank) => {
      expect(summaries([line(blank), line(blank)])).toEqual([
        "1: AntiFraud, purchase, 5 x 1 -0 = 99.00",
        "2: AntiFraud, purchase, 5 x 1 -0 = 99.00",
      ]);
    },
  );

  it.each([[null], [undefined], [""], [0], [" "], ["\u00a0"]])(
    "with a quantity makes %p beside a product an error",
    (blank) => {
      expect(summaries([line(blank), line(2), line(blank)])).toEqual([
        "1: missingQuantity",
        "2: AntiFraud, purchase, 5 x 2 -0 = 198.00",
        "3: missingQuantity",
      ]);
    },
  );

  it("may have blank rows", () => {
    expect(summaries([line(2), [null, "", 0, 0], line(3)])).toEqual([
      "1: AntiFraud, purchase, 5 x 2 -0 = 198.00",
      "3: AntiFraud, purchase, 5 x 3 -0 = 297.00",
    ]);
  });

  it("says the missing product first", () => {
    expect(summaries([line(2), ["", "Kauf", 5, ""]])[1]).toBe("2: missingProduct");
  });

  it("is read the same whether blanks come as 0, null or an empty text", () => {
    const quantities = fc.array(fc.constantFrom("blank" as const, 1, 2, 7), { minLength: 1 });
    fc.assert(
      fc.property(quantities, (given) => {
        const [asZero, ...others] = [0, null, ""].map((blank) =>
          summaries(given.map((quantity) => line(quantity === "blank" ? blank : quantity))),
        );
        for (const other of others) expect(other).toEqual(asZero);
        const hasSome = given.some((quantity) => quantity !== "blank");
        expect(asZero?.filter((summary) => summary.endsWith("missingQuantity"))).toHaveLength(
          hasSome ? given.filter((quantity) => quantity === "blank").length : 0,
        );
      }),
    );
  });
});

describe("a heading marked along with the range", () => {
  it.each([
    [["Produkt", "Laufzeit", "Benutzer", "Menge", "Rabatt"], "Produkt"],
    [["Erweiterung", "Laufzeit", "Nutzer"], "Erweiterung"],
    [["Was", "Wie lange", " MENGE "], "MENGE"],
    [["Product", "Term"], "Product"],
    [["Was", "Wie lange", "", "", "", "Beginn"], "Beginn"],
    [["What", "For how long", "", "", "", "Start"], "Start"],
  ])("is named as such: %p", (heading, input) => {
    const read = valueOf(readLines([heading, ["AntiFraud", "Kauf", 5, "", ""]], edition));
    expect(read[0]?.priced).toEqual({ ok: false, error: { code: "headingInRange", input } });
    expect(read[1]?.priced.ok).toBe(true);
  });

  it("is one in the first row only, or in place of a product", () => {
    expect(
      summaries([
        ["AntiFraud", "Kauf"],
        ["Produkt", "Kauf"],
        ["AntiFraud", "Laufzeit"],
      ]),
    ).toEqual([
      "1: AntiFraud, purchase, undefined x 1 -0 = 99.00",
      "2: headingInRange",
      "3: unknownTerm",
    ]);
  });

  it("is the name of no product", () => {
    for (const product of productsOf(edition)) {
      for (const name of namesOf(product)) expect(isHeading(name)).toBe(false);
    }
  });
});

describe("[P2] [P3] users and quantity may have changed places", () => {
  const swapped = (users: unknown, quantity: unknown) => {
    const [read] = valueOf(readLines([["Call Recording", "Kauf", users, quantity]], edition));
    return read?.priced.ok ? swappedCounts(read.priced.value) : undefined;
  };

  it.each([
    [1, 45],
    [20, 21],
    [44, 45],
  ])("with %p users and a quantity of %p", (users, quantity) => {
    expect(swapped(users, quantity)).toEqual({ code: "swappedCounts", users, quantity });
  });

  it.each([
    [45, 1],
    [1, 20],
    [21, 21],
    [45, 45],
    [100, 45],
  ])("but not with %p users and a quantity of %p", (users, quantity) => {
    expect(swapped(users, quantity)).toBeUndefined();
  });

  it("but not without users", () => {
    const [read] = valueOf(readLines([["AntiFraud", "Kauf", "", 45]], edition));
    expect(read?.priced.ok && swappedCounts(read.priced.value)).toBeUndefined();
  });
});

describe("many unknown products", () => {
  it("are read once each, the first of them with the nearest names", () => {
    const names = Array.from({ length: 2_000 }, (_, row) => `Cal Recording ${row % 1_000}`);
    const read = valueOf(
      readLines(
        names.map((name) => [name, "Kauf"]),
        edition,
      ),
    );
    const nearest = read.map(({ priced }) =>
      !priced.ok && priced.error.code === "unknownProduct" ? priced.error.nearest : undefined,
    );
    expect(nearest[0]).toEqual(["Call Recording"]);
    expect(nearest[999]).toEqual([]);
    expect(nearest.slice(1_000)).toEqual(nearest.slice(0, 1_000));
    expect(nearest).not.toContain(undefined);
  });
});

it("refuses a range of another shape", () => {
  expect(errorOf([])).toEqual({ code: "tooFewColumns", columns: 0 });
  expect(errorOf([[]])).toEqual({ code: "tooFewColumns", columns: 0 });
  expect(errorOf([["AntiFraud"], ["Intercom"]])).toEqual({ code: "tooFewColumns", columns: 1 });
  expect(errorOf([["AntiFraud", "Kauf", 1, 1, 0, 0, 0]])).toEqual({
    code: "tooManyColumns",
    columns: 7,
  });
});

it("refuses a range without lines", () => {
  expect(
    errorOf([
      ["", ""],
      [null, 0],
    ]),
  ).toEqual({ code: "noLines" });
});

it("refuses more than 100,000 rows, and takes as many", () => {
  expect(MAXIMUM_LINES).toBe(100_000);
  const rows = [["AntiFraud", "Kauf"], ...Array<string[]>(99_999).fill(["", ""])];
  expect(valueOf(readLines(rows, edition)).length).toBe(1);
  expect(errorOf([...rows, []])).toEqual({ code: "tooLarge", rows: 100_001, maximum: 100_000 });
});

describe("all lines", () => {
  it("are given when every one is good", () => {
    const lines = valueOf(
      readLines(
        [
          ["AntiFraud", "Kauf"],
          ["", ""],
          ["Intercom", "Abo12"],
        ],
        edition,
      ),
    );
    const priced = valueOf(allPriced(lines));
    expect(priced.map(({ net }) => net.toString())).toEqual(["99.00", "8.29"]);
  });

  it("name the first bad row", () => {
    const rows = [
      ["AntiFraud", "Kauf"],
      ["", ""],
      ["Call Recording", "Kauf"],
      ["", "Kauf"],
    ];
    expect(allPriced(valueOf(readLines(rows, edition)))).toEqual({
      ok: false,
      error: {
        code: "inLine",
        row: 3,
        error: { code: "missingUserCount", product: "Call Recording" },
      },
    });
  });

  it("may be none", () => {
    expect(allPriced([])).toEqual({ ok: true, value: [] });
  });
});
