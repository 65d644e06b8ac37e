import fc from "fast-check";
import {
  listOfReading,
  readCells,
  type CellsReading,
  type SheetValue,
} from "../../../src/priceLists";
import { priceEntries, termToken, type CatalogueEdition } from "../../../src/pricing";
import { edition202209 } from "../../support/edition202209";
import { edition202701 } from "../../support/edition202701";

const FACTS = {
  id: "2027-01",
  validFrom: "2027-01-01",
  printedDate: "01/2027",
  sourceSha256: "0".repeat(64),
};

/** What FLUX.CATALOG spills. */
function catalogueOf(edition: CatalogueEdition): SheetValue[][] {
  return [
    ["Produkt", "Laufzeit", "Staffel", "Preis", "Zeitraum"],
    ...priceEntries(edition).map(({ product, term, tierLabel, usersPerPack, amount, period }) => [
      product.name,
      termToken(term),
      tierLabel ?? (usersPerPack === undefined ? "" : `je ${usersPerPack} Benutzer`),
      amount.toNumber(),
      period,
    ]),
  ];
}

const simplified = ({
  extensions,
  supportPlans,
  freeProducts,
  tierUpperBounds,
}: CatalogueEdition) => ({
  tierUpperBounds,
  products: [...extensions, ...supportPlans, ...freeProducts].map((product) => ({
    ...product,
    aliases: [],
    searchWords: [],
  })),
});

describe("the layout of FLUX.CATALOG", () => {
  it.each([edition202209, edition202701])("[C1] of list $id is read without a loss", (edition) => {
    const reading = readCells(catalogueOf(edition));
    expect(reading.layout).toBe("catalogue");
    expect(reading.faults).toEqual([]);
    const list = listOfReading(reading, FACTS, edition202209);
    expect(list.faults).toEqual([]);
    expect(simplified(list.edition)).toEqual(simplified(edition));
    expect(list.newProducts).toEqual(edition === edition202209 ? [] : ["Voicemail Transcription"]);
  });

  it("[C1] may have its columns in any order, English headings, rows above and amounts as text", () => {
    const cells = [
      ["Neue Preise", "", ""],
      ["", "", ""],
      ["Price", "Term", "Product"],
      ["1.299,00 €", "Kauf", "Call Recording"],
      ["59.90", "24 months", ""],
      ["7", "Abo 36 Monate", "AntiFraud"],
    ];
    const { prices, faults } = readCells(cells);
    expect(faults).toEqual([]);
    expect(prices.map(({ product, term, price, at }) => [product, term, price, at.row])).toEqual([
      ["Call Recording", "purchase", "1299.00", 3],
      ["Call Recording", "sub24", "59.90", 4],
      ["AntiFraud", "sub36", "7.00", 5],
    ]);
  });

  it("[C1] names each fault with its cell", () => {
    const cells = [
      ["Produkt", "Laufzeit", "Staffel", "Preis"],
      ["", "Kauf", "", 99],
      ["AntiFraud", "Miete", "", 99],
      ["AntiFraud", "Kauf", "alle", 99],
      ["AntiFraud", "Kauf", "", "auf Anfrage"],
      ["AntiFraud", "Kauf", "", 16.583],
      ["AntiFraud", "Kauf", "", 99],
      ["ANTIFRAUD", "Abo0", "", 99],
      ["ANTIFRAUD", "Kauf", "", 98],
    ];
    expect(readCells(cells).faults).toEqual([
      { at: { row: 1, column: 0 }, code: "noProduct" },
      { at: { row: 2, column: 1 }, code: "unreadTerm", text: "Miete" },
      { at: { row: 3, column: 2 }, code: "unreadTier", text: "alle" },
      { at: { row: 4, column: 3 }, code: "unreadAmount", text: "auf Anfrage" },
      { at: { row: 5, column: 3 }, code: "unreadAmount", text: "16.583" },
      { at: { row: 7, column: 1 }, code: "unreadTerm", text: "Abo0" },
      {
        at: { row: 8, column: 3 },
        code: "repeatedPrice",
        product: "ANTIFRAUD",
        first: { row: 6, column: 3 },
      },
    ]);
  });
});

describe("the printed layout", () => {
  const pricesOf = ({ prices }: CellsReading) =>
    prices.map(({ product, term, tier, price }) => [product, term, tier, price]);

  it("[C1] [C2] joins names that are broken over lines or within a cell", () => {
    const reading = readCells([
      ["Erweiterung", "Kauf / Abo", "UVP netto **"],
      ["Zeitgesteuerte", "Kauf", "249,00 €"],
      ["Umleitung PRO", "Abo 12 Monate", "12,21 €"],
      ["", "Abo 24 Monate", "9,29 €"],
      ["Rufnummern-\nsignalisierung", "Kauf", "249,00 €"],
      ["Last Contact\nForwarding", "Kauf", "169,00 €"],
      ["AntiFraud", "Kauf", "99,00 €"],
      ["AntiFraud", "Abo 12 Monate", "7,00 €"],
    ]);
    expect(reading.faults).toEqual([]);
    expect(pricesOf(reading)).toEqual([
      ["Zeitgesteuerte Umleitung PRO", "purchase", undefined, "249.00"],
      ["Zeitgesteuerte Umleitung PRO", "sub12", undefined, "12.21"],
      ["Zeitgesteuerte Umleitung PRO", "sub24", undefined, "9.29"],
      ["Rufnummernsignalisierung", "purchase", undefined, "249.00"],
      ["Last Contact Forwarding", "purchase", undefined, "169.00"],
      ["AntiFraud", "purchase", undefined, "99.00"],
      ["AntiFraud", "sub12", undefined, "7.00"],
    ]);
  });

  it("[C1] [P3] reads lines of which each stands in one cell", () => {
    const reading = readCells([
      ["Erweiterung Kauf / Abo Benutzerstaffel * / UVP netto **"],
      ["1-20 21-40 41 – 80 >80"],
      ["Call Recording Kauf 599,00 € 1.200,00 € 2.400,00 € 4.800,00 €"],
      ["Abo 12 Monate 29,37 € 58,84 € 117,69 € 235,37 €"],
    ]);
    expect(reading.faults).toEqual([]);
    expect(pricesOf(reading)).toEqual([
      ["Call Recording", "purchase", "1-20", "599.00"],
      ["Call Recording", "purchase", "21-40", "1200.00"],
      ["Call Recording", "purchase", "41-80", "2400.00"],
      ["Call Recording", "purchase", ">80", "4800.00"],
      ["Call Recording", "sub12", "1-20", "29.37"],
      ["Call Recording", "sub12", "21-40", "58.84"],
      ["Call Recording", "sub12", "41-80", "117.69"],
      ["Call Recording", "sub12", ">80", "235.37"],
    ]);
  });

  it("[P3] prices without tiers above them, and lines without a product, are faults", () => {
    expect(
      readCells([
        ["", "Kauf", "599,00 €"],
        ["Call Recording", "Kauf", "599,00 €", "1.200,00 €"],
      ]).faults,
    ).toEqual([
      { at: { row: 0, column: 1 }, code: "noProduct" },
      { at: { row: 1, column: 2 }, code: "noTier" },
    ]);
  });

  it("[C1] what is no amount below a product is a fault, and not left out", () => {
    const { faults, prices } = readCells([
      ["AntiFraud", "Kauf", "99,00 €"],
      ["", "Abo 12 Monate", "auf Anfrage"],
      ["", "Abo 24 Monate", "-"],
      ["", "Abo 36 Monate", "7,00 €"],
    ]);
    expect(faults).toEqual([
      { at: { row: 1, column: 2 }, code: "unreadAmount", text: "auf Anfrage" },
    ]);
    expect(prices.map(({ term }) => term)).toEqual(["purchase", "sub36"]);
  });

  it.each(["auf Anfrage", "-", ""])(
    "[C1] a product whose first price is %j is no part of the product before it",
    (price) => {
      const { prices } = readCells([
        ["AntiFraud", "Kauf", "99,00 €"],
        ["Pro IVR", "Kauf", price],
        ["", "Abo 12 Monate", "12,21 €"],
      ]);
      expect(prices.map(({ product, term }) => [product, term])).toEqual([
        ["AntiFraud", "purchase"],
        ["Pro IVR", "sub12"],
      ]);
    },
  );

  it("[S1] a list without the table of support plans keeps those of the list before, and says so", () => {
    const reading = readCells([["AntiFraud", "Kauf", "99,00 €"]]);
    const { edition, faults, keptPlans } = listOfReading(reading, FACTS, edition202209);
    expect(faults).toEqual([]);
    expect(edition.supportPlans).toEqual(edition202209.supportPlans);
    expect(keptPlans).toEqual(["Support Basic", "Support Premium", "Support Enterprise"]);
  });

  it("[P3] a missing price of a tier is a fault of the list, at the first price of its row", () => {
    const reading = readCells([
      ["Erweiterung", "Kauf / Abo", "UVP netto"],
      ["", "", "1-20", ">20"],
      ["Call Recording", "Kauf", "599,00 €", "-"],
    ]);
    expect(listOfReading(reading, FACTS, edition202209).faults).toContainEqual({
      fault: {
        path: "extensions.call-recording.prices.purchase",
        code: "notOnePricePerTier",
        prices: 1,
        tiers: 2,
      },
      at: { row: 2, column: 2 },
    });
  });

  it("[M1] every amount is read as it is printed in German", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
        const euro = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
        const whole = Math.floor(cents / 100).toLocaleString("de-DE");
        const printed = `${whole},${String(cents % 100).padStart(2, "0")} €`;
        const reading = readCells([["AntiFraud", "Kauf", printed]]);
        expect(reading.prices.map(({ price }) => price)).toEqual([euro]);
      }),
    );
  });

  it.each(["1,299", "1.29", "12.3", "1.299.00", "-5,00 €", "1e3", "99,999"])(
    "[M1] %s is read as no other amount than it can be",
    (text) => {
      const reading = readCells([
        ["AntiFraud", "Kauf", "7,00 €"],
        ["", "Abo 12 Monate", text],
      ]);
      const price = reading.prices[1]?.price;
      expect([undefined, text === "1.29" ? "1.29" : undefined]).toContain(price);
    },
  );
});

it("cells without prices are a fault of all of them", () => {
  expect(readCells([["Guten Tag"]]).faults).toEqual([
    { at: { row: 0, column: 0 }, code: "noPrices" },
  ]);
});

it("whatever cells hold, they are read or their faults are named", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(
      "Kauf",
      "Abo 12 Monate",
      "1-20",
      ">20",
      "Produkt",
      "Laufzeit",
      "Preis",
      "9,00 €",
    ),
    fc.constantFrom("Support-Plan", "Free", "Preise (UVP netto)", "einmalig", "-", "je 5 Benutzer"),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (cells) => {
      const reading = readCells(cells);
      expect(reading.prices.length + reading.faults.length).toBeGreaterThan(0);
      const { edition } = listOfReading(reading, FACTS, edition202209);
      expect(edition.id).toBe("2027-01");
    }),
  );
});
