import fc from "fast-check";
import type { CatalogueEdition } from "../../src/pricing";
import {
  tablesOnSheet,
  typedPriceChecker,
  typedPricesOf,
  type TableCell,
} from "../../src/productTables";
import { brokenEdition } from "../support/brokenEdition";
import { edition202209 } from "../support/edition202209";
import { edition202701 } from "../support/edition202701";
import { MESSY_LISTS } from "./messyLists";

type Cells = readonly (readonly TableCell[])[];

/** A later list in which Call Recording, Abo24, costs 95.00 for up to 80 users. */
const DEARER: CatalogueEdition = brokenEdition((draft) => {
  draft.id = "2027-01";
  draft.extensions[1].prices.sub24[2] = "95.00";
});

function checkedIn(
  cells: Cells,
  editions: readonly [CatalogueEdition, ...CatalogueEdition[]] = [edition202209],
  isTyped: (row: number, column: number) => boolean = () => true,
): readonly string[] {
  const checker = typedPriceChecker(editions);
  return tablesOnSheet(cells, checker.newest).flatMap((table) => {
    const pricesOf = typedPricesOf(table, checker, isTyped);
    return table.cells.flatMap((_, index) =>
      pricesOf(index).map((price) => {
        const at = `${price.row},${price.column} ${price.content}`;
        if (price.status === "right") return `${at} right`;
        if (price.status === "notPriced") return `${at} ${price.error.code}`;
        const { kind, ...why } = price.reason;
        return [`${at} -> ${price.expected} ${kind}`, ...Object.values(why)].join(" ");
      }),
    );
  });
}

const HEAD = ["Produkt", "Laufzeit", "Benutzer", "Preis"];
const line = (...cells: readonly TableCell[]): Cells => [HEAD, cells];

describe("a typed price", () => {
  it.each<[string, readonly TableCell[], string]>([
    ["[P3] is right", ["Call Recording", "Abo24", 45, 89.5], "1,3 89.5 right"],
    ["[P3] as a text is right", ["Call Recording", "Abo24", 45, "89,50 €"], "1,3 89,50 € right"],
    [
      "[P3] is that of the tier below",
      ["Call Recording", "Abo24", 45, 44.75],
      "1,3 44.75 -> 89.5 tier 21-40 41-80",
    ],
    [
      "[P6] is that of another term",
      ["Call Recording", "Abo24", 45, 2400],
      "1,3 2400 -> 89.5 term purchase sub24",
    ],
    ["[P1] is another one", ["Call Recording", "Abo24", 45, 80], "1,3 80 -> 89.5 other"],
    ["[P1] is so far that it may be no price", ["Pro IVR", "Kauf", "", 10], "1,3 10 -> 249 far"],
    [
      "[P6] stands beside a term that is not offered",
      ["Pro IVR", "einmalig", "", 249],
      "1,3 249 termNotOffered",
    ],
    [
      "[P7] needs no count where some tier has it",
      ["Call Recording", "Abo24", "", 89.5],
      "1,3 89.5 right",
    ],
    [
      "[P7] needs a count where no tier has it",
      ["Call Recording", "Abo24", "", 90],
      "1,3 90 missingUserCount",
    ],
    [
      "[C2] stands beside a misspelt product",
      ["Cal Recording", "Abo24", 45, 89.5],
      "1,3 89.5 unknownProduct",
    ],
  ])("%s", (_title, cells, expected) => {
    const others: Cells = [["Group Busy", "Abo12", "", 7]];
    expect(checkedIn([...line(...cells), ...others])[0]).toBe(expected);
  });

  it("[P7] is not looked for where there is no term, and beside what no list has", () => {
    expect(checkedIn([HEAD, ["Pro IVR", "", "", 5], ["Anfahrt", "pauschal", "", 80]])).toEqual([]);
  });

  it.each<[string, TableCell]>([
    ["the list price", 89.5],
    ["the price after the discount", 80.55],
    ["the list price of all licences", 179],
    ["the net of the line", 161.1],
    ["the net of a year", 1933.2],
    ["the net of the whole term", 3866.4],
  ])("[M2] may be %s", (_title, price) => {
    const cells = [
      ["Produkt", "Laufzeit", "Benutzer", "Menge", "Rabatt", "Preis"],
      ["Call Recording", "Abo24", 45, 2, 0.1, price],
    ];
    expect(checkedIn(cells)).toEqual([`1,5 ${price} right`]);
  });

  it("[M2] is corrected to what it was of: all licences of the wrong tier become those of the right one", () => {
    const cells = [
      ["Produkt", "Laufzeit", "Benutzer", "Menge", "EP", "Gesamt"],
      ["Call Recording", "Abo24", 45, 2, 44.75, 89.5],
      ["Call Recording", "Abo24", 45, 2, 90, 180],
    ];
    expect(checkedIn(cells)).toEqual([
      "1,4 44.75 -> 89.5 tier 21-40 41-80",
      "1,5 89.5 -> 179 tier 21-40 41-80",
      "2,4 90 -> 89.5 other",
      "2,5 180 -> 179 other",
    ]);
  });

  it("[C4] of an older list is named, and is right where that list is the newest", () => {
    const cells = line("Call Recording", "Abo24", 45, 89.5);
    expect(checkedIn(cells, [edition202209, DEARER])).toEqual(["1,3 89.5 -> 95 oldList 2022-09"]);
    expect(checkedIn(cells, [edition202209])).toEqual(["1,3 89.5 right"]);
  });

  it.each<[string, TableCell, number, string]>([
    ["an older list", "Abo24", 89.5, "89.5 -> 46.99 oldList 2022-09"],
    ["another tier of the new list", "Abo24", 187.95, "187.95 -> 46.99 tier 51-200 11-50"],
    ["a new term of the new list", "Abo24", 37.53, "37.53 -> 46.99 term sub48 sub24"],
    ["a term that the new list has no more", "Abo36", 71.49, "71.49 termNotOffered"],
  ])("[C4, P3, P6] is told to be of %s, where tiers and terms are others", (...row) => {
    const [, term, price, expected] = row;
    const cells = line("Call Recording", term, 45, price);
    expect(checkedIn(cells, [edition202209, edition202701])).toEqual([`1,3 ${expected}`]);
  });

  it("is not looked for in formulas, gross prices and taxes", () => {
    const cells = [
      ["Produkt", "Laufzeit", "Preis", "Preis brutto", "MwSt. EUR"],
      ["Pro IVR", "Kauf", 249, 296.31, 47.31],
    ];
    expect(checkedIn(cells)).toEqual(["1,2 249 right"]);
    expect(checkedIn(cells, [edition202209], (_row, column) => column !== 2)).toEqual([]);
  });

  it("is found under no heading where it is near one, and never in counts or numbers of lines", () => {
    const cells: Cells = [
      [1, "Call Recording", "Abo24", 45, 88.4],
      [2, "Group Busy", "Abo12", 7, 7.1],
      [3, "Call Recording", "Abo24", 12, 44.75],
    ];
    expect(checkedIn(cells).filter((price) => !price.endsWith("right"))).toEqual([
      "0,4 88.4 -> 89.5 other",
      "1,4 7.1 -> 7 other",
      "2,4 44.75 -> 22.34 tier 21-40 1-20",
    ]);
  });
});

describe("tables of a sheet", () => {
  const places = (cells: Cells) =>
    tablesOnSheet(cells, edition202209).map(({ row, column, cells: own }) => [
      row,
      column,
      own.length,
      own[0]?.length,
    ]);

  it("stand side by side and below one another", () => {
    const blank = ["", "", "", "", "", "", "", "", ""];
    expect(
      places([
        ["Preise 2027", "", "", "", "", "", "", "", ""],
        blank,
        [...HEAD, "", ...HEAD],
        ["Pro IVR", "Kauf", "", 249, "", "DHCP", "Kauf", "", 99],
        blank,
        blank,
        ["", "", "", "", "", "Produkt", "Preis", "", ""],
        ["", "", "", "", "", "Group Busy", 7, "", ""],
      ]),
    ).toEqual([
      [2, 0, 2, 4],
      [2, 5, 2, 4],
      [6, 5, 2, 2],
    ]);
  });

  it("are read without what stands beside them", () => {
    const [heading = [], ...lines] = MESSY_LISTS[0]?.cells ?? [];
    const beside = [
      ["", "", "", "", "", "", 17],
      [...heading, "", 4],
      ...lines.map((row) => [...row, "", "Notiz"]),
      ["", "", "", "", "", "", 12],
    ];
    expect(places(beside)).toEqual([[1, 0, 3, 5]]);
  });

  it.each(MESSY_LISTS.map((list) => [list.name, list] as const))(
    "are one where a person sees one list: %s",
    (_name, { cells, lines }) => {
      const rows = tablesOnSheet(cells, edition202209).flatMap(({ row, table }) =>
        table.rows.flatMap((each) => (each.kind === "line" ? [row + each.row] : [])),
      );
      expect(rows).toEqual(lines.map((text) => Number.parseInt(text, 10)));
    },
  );

  it("are found in any cells without a failure, and no price is outside of them", () => {
    const cell = fc.constantFrom<TableCell>(
      ..."Call Recording|Pro IVR|Cal Recording|Abo24|Kauf|Produkt|Preis|Summe|".split("|"),
      ...[7, 45, 89.5, -1, 1e300, true, "89,50 €"],
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }), (cells) => {
        for (const text of checkedIn(cells)) {
          const [row, column] = text.split(/[, ]/).map(Number);
          expect(cells[row ?? -1]?.[column ?? -1]).toBeDefined();
        }
      }),
    );
  });
});

it("every price in the messy lists is right, in whatever layout", () => {
  const found = MESSY_LISTS.flatMap(({ cells }) => checkedIn(cells));
  expect(found).toHaveLength(19);
  expect(found.filter((price) => !price.endsWith(" right"))).toEqual([]);
});

it("prices of the list are right wherever they are typed, and one cent more is not", () => {
  const tiers = [1, 20, 21, 40, 41, 80, 81, 120, 121, 250, 251];
  fc.assert(
    fc.property(
      fc.constantFrom(...edition202209.extensions.filter(({ kind }) => kind === "tiered")),
      fc.constantFrom("Kauf", "Abo12", "Abo24", "Abo36"),
      fc.constantFrom(...tiers),
      (product, term, users) => {
        const checker = typedPriceChecker([edition202209]);
        const [table] = tablesOnSheet([HEAD, [product.name, term, users, 1]], edition202209);
        const row = table?.table.rows[1];
        if (row?.kind !== "line") throw new Error(product.name);
        const first = checker.check(1, row, undefined);
        if (first.status !== "wrong") throw new Error(first.status);
        expect(checker.check(first.expected, row, undefined)).toEqual({ status: "right" });
        expect(checker.check(first.expected + 0.01, row, undefined).status).toBe("wrong");
      },
    ),
  );
});
