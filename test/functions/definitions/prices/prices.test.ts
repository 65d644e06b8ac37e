import fc from "fast-check";

import { shown, errorOf, installFunctions } from "../../../support/functionCalls";

const call = installFunctions();

function pricesOf(...given: readonly unknown[]): readonly (readonly unknown[])[] {
  return call("PRICES", ...given) as readonly (readonly unknown[])[];
}

describe("PRICES lays its ranges over each other", () => {
  it("as columns of the same length, row by row", () => {
    const products = [["Call Recording"], ["Pro IVR"], ["Teams Presence Sync"]];
    const terms = [["Abo24"], ["Kauf"], ["Abo12"]];
    const users = [[45], [""], [12]];

    expect(pricesOf(products, terms, users)).toEqual([[89.5], [249], [22.2]]);
  });

  it("as rows of the same length", () => {
    expect(pricesOf([["Call Recording", "Pro IVR"]], [["Abo24", "Kauf"]], [[45, 45]])).toEqual([
      [89.5, 249],
    ]);
  });

  it("as a column against a row, which gives a grid", () => {
    const products = [["Call Recording"], ["Pro IVR"]];

    expect(pricesOf(products, [["Kauf", "Abo12", "Abo24"]], 45)).toEqual([
      [2400, 117.69, 89.5],
      [249, 12.21, 9.29],
    ]);
  });

  it("as a column of users against a row of terms", () => {
    expect(pricesOf("Call Recording", [["Kauf", "Abo24"]], [[20], [21], [251]])).toEqual([
      [599, 22.34],
      [1200, 44.75],
      [12500, 466.15],
    ]);
  });

  it("as single values, each holding everywhere", () => {
    expect(pricesOf("Pro IVR", "Kauf")).toEqual([[249]]);
    expect(pricesOf([["Pro IVR"], ["Privacy"]], "Kauf", null)).toEqual([[249], [499]]);
  });

  it("as a table of products under one term", () => {
    const products = [
      ["Pro IVR", "Privacy"],
      ["Intercom", "AntiFraud"],
    ];

    expect(pricesOf(products, "Kauf")).toEqual([
      [249, 499],
      [169, 99],
    ]);
  });

  it.each<[string, unknown, unknown, unknown, string]>([
    ["columns of 2 and 3", [["a"], ["b"]], [[1], [2], [3]], null, "2 × 1, 3 × 1 und 1 × 1"],
    ["rows of 2 and 3", [["a", "b"]], [[1, 2, 3]], 45, "1 × 2, 1 × 3 und 1 × 1"],
    ["users of another length", [["a"], ["b"]], "Kauf", [[1], [2], [3]], "2 × 1, 1 × 1 und 3 × 1"],
  ])("but not %s", (_what, products, terms, users, sizes) => {
    expect(errorOf(() => pricesOf(products, terms, users))).toEqual({
      code: "#VALUE!",
      message: `Die Bereiche passen nicht zusammen: ${sizes}. Erlaubt sind gleiche Größen, einzelne Werte, oder eine Spalte mit einer Zeile.`,
    });
  });

  it("up to the number of cells that Excel on the web takes", () => {
    const products = Array.from({ length: 500 }, () => ["Pro IVR"]);
    const terms = (count: number) => [Array.from({ length: count }, () => "Kauf")];

    expect(pricesOf(products, terms(500))).toHaveLength(500);
    expect(errorOf(() => pricesOf(products, terms(501))).message).toBe(
      "Der Bereich ist zu groß für einen Aufruf: 250.500 statt höchstens 250.000.",
    );
  });
});

describe("a row of PRICES", () => {
  const BLANKS: [unknown][] = [[null], [""], [0], ["\u00a0"], [{ type: "Empty", basicValue: "" }]];

  it.each(BLANKS)("[L1] is blank where product, term and users are all %p", (blank) => {
    expect(pricesOf([["Pro IVR"], [blank]], [["Kauf"], [blank]], [[blank], [blank]])).toEqual([
      [249],
      [""],
    ]);
    expect(call("PRICE", blank, blank, blank)).toBe("");
    expect(call("TOTAL", blank, blank, blank, blank)).toBe("");
    expect(call("CHECK", blank, blank, blank)).toEqual([[""]]);
  });

  describe.each(BLANKS)("[L1] with a part of it %p, shows what is missing", (blank) => {
    it.each<[string, readonly unknown[], string]>([
      ["the product", [blank, "Kauf", 45], "Das Produkt fehlt."],
      ["product and users", [blank, "Kauf", blank], "Das Produkt fehlt."],
      ["product and term", [blank, blank, 45], "Das Produkt fehlt."],
      ["the term", ["Pro IVR", blank, 45], "Die Laufzeit fehlt."],
      ["term and users", ["Pro IVR", blank, blank], "Die Laufzeit fehlt."],
      ["needed users", ["Call Recording", "Kauf", blank], "Der Preis von Call Recording hängt"],
    ])("%s", (_part, question, sentence) => {
      const [[cell] = []] = pricesOf(...question.map((each) => [[each]]));
      const { code, message } = shown(cell);
      expect([code, message.startsWith(sentence)]).toEqual(["#VALUE!", true]);
      expect(errorOf(() => call("PRICE", ...question))).toEqual({ code, message });
      expect(errorOf(() => call("TOTAL", ...question))).toEqual({ code, message });
      expect(call("CHECK", ...question)).toEqual([[message]]);
    });
  });

  it("[L1] is never blank but where all three are, so no row vanishes from a sum", () => {
    const parts = fc.constantFrom<unknown>(null, "", 0, "Pro IVR", "Kauf", "Abo24", 45, "x", true);
    fc.assert(
      fc.property(parts, parts, parts, (product, term, users) => {
        const isAllBlank = [product, term, users].every((part) => !part);
        const [[cell] = []] = pricesOf([[product]], [[term]], [[users]]);
        expect(cell === "").toBe(isAllBlank);
      }),
    );
  });

  it("shows its own error, and the others their prices", () => {
    const products = [
      ["Call Recording"],
      ["Cal Recording"],
      ["Call Recording"],
      ["Call Recording"],
      [{ type: "Error", basicValue: "#REF!" }],
      ["Call Recording"],
    ];
    const terms = [["Abo24"], ["Abo24"], ["Abo1"], ["Abo24"], ["Abo24"], ["Kauf"]];
    const users = [[45], [45], [45], ["45,5"], [45], [45]];

    const [first = [], ...others] = pricesOf(products, terms, users);
    const last = others.pop();

    expect([first, last]).toEqual([[89.5], [2400]]);
    expect(others.map(([cell]) => shown(cell))).toEqual([
      {
        code: "#N/A",
        message: "„Cal Recording“ steht nicht in der Preisliste. Meinten Sie „Call Recording“?",
      },
      {
        code: "#N/A",
        message:
          "Call Recording gibt es nicht als Abo1, sondern als Kauf, Abo12, Abo24 oder Abo36.",
      },
      {
        code: "#VALUE!",
        message:
          "„45,5“ ist keine Benutzeranzahl. Geben Sie eine ganze Zahl von 1 bis 1.000.000 an.",
      },
      { code: "#VALUE!", message: "Eine der angegebenen Zellen enthält den Fehler #BEZUG!." },
    ]);
  });

  it("gives what PRICE gives", () => {
    const products = [["call recording"], [" Pro IVR"], ["Teams Sync"]];
    const terms = [["Abo 12 Monate"], ["purchase"], [24]];
    const users = [["45"], [300], [{ type: "Double", basicValue: 11 }]];

    expect(pricesOf(products, terms, users)).toEqual(
      products.map(([product], row) => [call("PRICE", product, terms[row]?.[0], users[row]?.[0])]),
    );
  });
});
