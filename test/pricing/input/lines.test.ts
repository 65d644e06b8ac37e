import { allPriced, MAXIMUM_LINES, readLines } from "../../../src/pricing/input/lines";
import { edition, valueOf } from "../../support/quoting";

/** Each line as "row: product term users x quantity -discount = net" or "row: error code". */
function summaries(rows: readonly (readonly unknown[])[]) {
  return valueOf(readLines(rows, edition)).map(({ row, priced }) => {
    if (!priced.ok) return `${row}: ${priced.error.code}`;
    const { line, net } = priced.value;
    const { product, term, users, quantity, discount } = line;
    return `${row}: ${product.name}, ${term}, ${String(users)} x ${quantity} -${discount} = ${net}`;
  });
}

const errorOf = (rows: readonly (readonly unknown[])[]) => {
  const read = readLines(rows, edition);
  return read.ok ? undefined : read.error;
};

it("[P2] [M2] reads product, term, users, quantity and discount of each row", () => {
  const rows = [
    ["Call Recording", "Abo24", 45, 2, "15 %"],
    ["AntiFraud", "Kauf", "", "", ""],
    ["Teams Presence Sync", 12, 12, null, 0],
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
])("takes two to five columns: %p", (row) => {
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
    ["Call Recording", "Kauf", 5, 1, 1],
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
    "10: Call Recording, purchase, 5 x 1 -1 = 0.00",
  ]);
});

it("refuses a range of another shape", () => {
  expect(errorOf([])).toEqual({ code: "tooFewColumns", columns: 0 });
  expect(errorOf([[]])).toEqual({ code: "tooFewColumns", columns: 0 });
  expect(errorOf([["AntiFraud"], ["Intercom"]])).toEqual({ code: "tooFewColumns", columns: 1 });
  expect(errorOf([["AntiFraud", "Kauf", 1, 1, 0, 0]])).toEqual({
    code: "tooManyColumns",
    columns: 6,
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
