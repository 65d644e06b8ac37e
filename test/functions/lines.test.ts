import { WHOLE_QUOTE } from "../../src/functions/declaration/exampleLines";
import { Money } from "../../src/pricing";
import { errorOf, installFunctions, shown } from "../support/functionCalls";

const call = installFunctions();

type Cells = readonly (readonly unknown[])[];

/** The lines of a quote without its header and its three totals. */
function quoted(lines: unknown): Cells {
  return (call("QUOTE", lines) as Cells).slice(1, -3);
}

function totals(lines: unknown): Cells {
  return (call("QUOTE", lines) as Cells).slice(-3);
}

describe("[M5] the whole quote of the rule book", () => {
  it.each([
    ["ONEOFF", 249],
    ["MRR", 180.7],
    ["ARR", 2168.4],
    ["TCV", 3491.4],
  ] as const)("%s: %s", (id, amount) => {
    expect(call(id, WHOLE_QUOTE)).toBe(amount);
    expect(call(id, WHOLE_QUOTE, "2022-09")).toBe(amount);
  });

  it("is priced line by line and summed up by period", () => {
    expect(call("QUOTE", WHOLE_QUOTE)).toEqual([
      [
        ...["Produkt", "Laufzeit", "Benutzer", "Staffel", "Menge", "Rabatt"],
        ...["Einzelpreis", "Netto", "Zeitraum"],
      ],
      ["Pro IVR", "Kauf", 43, "", 1, 0, 249, 249, "einmalig"],
      ["Call Recording", "Abo24", 43, "41-80", 1, 0, 89.5, 89.5, "im Monat"],
      ["Teams Presence Sync", "Abo12", 12, "", 1, 0, 22.2, 22.2, "im Monat"],
      ["Support Premium", "jährlich", "", "", 1, 0, 828, 828, "im Jahr"],
      ["Summe einmalig", "", "", "", "", "", "", 249, ""],
      ["Summe monatlich", "", "", "", "", "", "", 111.7, ""],
      ["Summe jährlich", "", "", "", "", "", "", 828, ""],
    ]);
  });

  it("gives its sums no period, so that a sum over a period counts lines only", () => {
    const rows = (call("QUOTE", [...WHOLE_QUOTE, ...WHOLE_QUOTE]) as Cells).slice(1);
    const sums = totals([...WHOLE_QUOTE, ...WHOLE_QUOTE]).map((row) => row[7]);

    const sumIf = (period: string) =>
      Money.sum(
        rows.filter((row) => row[8] === period).map((row) => Money.of(Number(row[7]))),
      ).toNumber();
    expect(["einmalig", "im Monat", "im Jahr"].map(sumIf)).toEqual(sums);
  });

  it("is the same in any order of its lines", () => {
    const reversed = [...WHOLE_QUOTE].reverse();

    expect(totals(reversed)).toEqual(totals(WHOLE_QUOTE));
    expect(call("TCV", reversed)).toBe(3491.4);
  });
});

describe("a lines range may have", () => {
  it.each<[string, Cells, readonly unknown[]]>([
    ["2 columns", [["Pro IVR", "Kauf"]], ["Pro IVR", "Kauf", "", "", 1, 0, 249, 249, "einmalig"]],
    [
      "3 columns",
      [["Call Recording", 24, 45]],
      ["Call Recording", "Abo24", 45, "41-80", 1, 0, 89.5, 89.5, "im Monat"],
    ],
    [
      "[P2] 4 columns",
      [["Call Recording", 24, 45, 3]],
      ["Call Recording", "Abo24", 45, "41-80", 3, 0, 89.5, 268.5, "im Monat"],
    ],
    [
      "[M2] 5 columns",
      [["Call Recording", 24, 20, 24, 0.15]],
      ["Call Recording", "Abo24", 20, "1-20", 24, 0.15, 18.99, 455.76, "im Monat"],
    ],
    [
      "[F1] 6 columns",
      [["Call Recording", 24, 45, 1, "", "2027-02-15"]],
      ["Call Recording", "Abo24", 45, "41-80", 1, 0, 89.5, 89.5, "im Monat"],
    ],
  ])("%s", (_columns, lines, row) => {
    expect(quoted(lines)).toEqual([row]);
  });

  it("[P2] one server licence a line, each in its own tier", () => {
    const lines = [
      ["Call Recording", "Kauf", 90],
      ["Call Recording", "Kauf", 15],
    ];

    expect(call("ONEOFF", lines)).toBe(5399);
  });

  it.each([[null], [""], [0], ["\u00a0"]])("blank rows of %p, which are skipped", (blank) => {
    const row = [blank, blank, blank, blank, blank];
    const lines = [row, ["Pro IVR", "Kauf", blank, 1, blank], row, ["IVR", 12, 1, 2, ""], row];

    expect(quoted(lines)).toHaveLength(2);
    expect(call("ONEOFF", lines)).toBe(249);
    expect(call("MRR", lines)).toBe(24.42);
  });

  it("data types in its cells", () => {
    const users = { type: "Double", basicValue: 45, numberFormat: "0" };
    const product = { type: "Entity", text: "Call Recording", properties: {} };

    expect(quoted([[product, "Abo24", users]])).toEqual([
      ["Call Recording", "Abo24", 45, "41-80", 1, 0, 89.5, 89.5, "im Monat"],
    ]);
  });

  it.each<[string, Cells, string]>([
    ["1 column", [["Pro IVR"]], "Der Bereich hat 1 Spalte."],
    ["7 columns", [["Pro IVR", "Kauf", 1, 1, 0, "", ""]], "Der Bereich hat 7 Spalten."],
    ["only blank rows", [["", "", ""]], "Der Bereich enthält keine Position."],
  ])("but not %s", (_columns, lines, sentence) => {
    for (const id of ["QUOTE", "ONEOFF", "MRR", "ARR", "TCV"] as const) {
      const error = errorOf(() => call(id, lines));
      expect(error.code).toBe("#VALUE!");
      expect(error.message.startsWith(sentence)).toBe(true);
    }
  });
});

describe("[M2] a discount is taken", () => {
  it.each<[unknown, number, number]>([
    [0.15, 0.15, 76.08],
    ["15 %", 0.15, 76.08],
    ["15%", 0.15, 76.08],
    ["0,15", 0.15, 76.08],
    ["0.15", 0.15, 76.08],
    ["12,5 %", 0.125, 78.31],
    [0.05, 0.05, 85.03],
    [0.01, 0.01, 88.61],
    ["1 %", 0.01, 88.61],
    ["100 %", 1, 0],
    ["", 0, 89.5],
    [null, 0, 89.5],
    [0, 0, 89.5],
  ])("as %p", (discount, rate, unitPrice) => {
    expect(quoted([["Call Recording", "Abo24", 45, 1, discount]])).toEqual([
      ["Call Recording", "Abo24", 45, "41-80", 1, rate, unitPrice, unitPrice, "im Monat"],
    ]);
  });

  it.each([
    [15, "15"],
    [1.01, "1,01"],
    [-0.05, "-5\u00a0%"],
    [-5, "-5"],
    [0.5 + 1, "1,5"],
    ["101 %", "101 %"],
    ["15 Prozent", "15 Prozent"],
    [true, "WAHR"],
    [false, "FALSCH"],
    ["-5 %", "-5 %"],
  ])("and not as %p", (discount, seen) => {
    expect(errorOf(() => call("MRR", [["Call Recording", "Abo24", 45, 1, discount]]))).toEqual({
      code: "#VALUE!",
      message: `1. Zeile des Bereichs: „${seen}“ ist kein Rabatt. Geben Sie ihn als 15 % oder 0,15 an, höchstens 100 %.`,
    });
  });
});

describe("[M2] a discount of 1 may be 1 % or 100 %", () => {
  const lineWith = (discount: unknown) => [["Call Recording", "Kauf", 45, 1, discount]];

  it.each([
    [1, "1"],
    ["1", "1"],
    ["1,0", "1,0"],
    ["1.0", "1.0"],
  ])("so %p is refused by every function of lines", (discount, seen) => {
    const message = `1. Zeile des Bereichs: „${seen}“ kann 1 % oder 100 % sein. Schreiben Sie 1 % oder 0,01; für 100 % den Text „100 %“, in einer Zelle mit Apostroph davor.`;
    for (const id of ["ONEOFF", "MRR", "ARR", "TCV"] as const) {
      expect(errorOf(() => call(id, lineWith(discount)))).toEqual({ code: "#VALUE!", message });
    }
    expect(errorOf(() => call("SCHEDULE", lineWith(discount), "2026-01-01")).message).toBe(message);
    expect(totals(lineWith(discount)).map((row) => shown(row[7]).message)).toContain(message);
  });
});

describe("[L2] a quantity column that is filled in part", () => {
  const lines = (blank: unknown) => [
    ["Pro IVR", "Kauf", 45, 2],
    ["Privacy", "Kauf", 45, blank],
    ["AntiFraud", "Kauf", 45, 1],
  ];
  const sentence =
    "Die Menge fehlt, obwohl andere Zeilen eine haben. Geben Sie eine ganze Zahl ab 1 an, oder leeren Sie die ganze Spalte.";

  it.each([[null], [""], [0], ["\u00a0"]])(
    "makes %p an error in its row of a quote, and of the sums as a whole",
    (blank) => {
      const [first, second = [], third] = quoted(lines(blank));
      expect([first?.[7], third?.[7]]).toEqual([498, 99]);
      expect([second[6], second[7]].map((cell) => shown(cell).message)).toEqual([
        sentence,
        sentence,
      ]);
      const message = `2. Zeile des Bereichs: ${sentence}`;
      for (const id of ["ONEOFF", "MRR", "ARR", "TCV"] as const) {
        expect(errorOf(() => call(id, lines(blank)))).toEqual({ code: "#VALUE!", message });
      }
      expect(errorOf(() => call("SCHEDULE", lines(blank), "2026-01-01")).message).toBe(message);
    },
  );
});

it("names a heading that was marked along, in the sums with its row", () => {
  const lines = [
    ["Produkt", "Laufzeit", "Benutzer", "Menge", "Rabatt"],
    ["Call Recording", "Kauf", 45, "", ""],
  ];
  const sentence =
    "Die Überschrift gehört nicht zum Bereich: „Produkt“. Beginnen Sie ihn eine Zeile tiefer.";
  expect(quoted(lines)[1]?.[7]).toBe(2400);
  expect(shown(quoted(lines)[0]?.[7])).toEqual({ code: "#VALUE!", message: sentence });
  expect(errorOf(() => call("ONEOFF", lines)).message).toBe(`1. Zeile des Bereichs: ${sentence}`);
});

describe("a bad line", () => {
  const lines = [
    ["Pro IVR", "Kauf", "", 1, 0],
    ["", "", "", "", ""],
    ["Cal Recording", "Abo24", 43, 2, "15 %"],
    ["Call Recording", "Abo24", "", 1, 0],
  ];
  const unknownProduct =
    "„Cal Recording“ steht nicht in der Preisliste. Meinten Sie „Call Recording“?";
  const missingUsers =
    "Der Preis von Call Recording hängt von den Benutzern ab. Geben Sie ihre Anzahl an, eine ganze Zahl ab 1.";

  it("shows in a quote what was given, and its error where its prices would stand", () => {
    const [good, bad = [], other = []] = quoted(lines);

    expect(good).toEqual(["Pro IVR", "Kauf", "", "", 1, 0, 249, 249, "einmalig"]);
    expect(bad.slice(0, 6)).toEqual(["Cal Recording", "Abo24", 43, "", 2, "15 %"]);
    expect(bad.slice(6, 8).map(shown)).toEqual([
      { code: "#N/A", message: unknownProduct },
      { code: "#N/A", message: unknownProduct },
    ]);
    expect(bad[8]).toBe("");
    expect(shown(other[7])).toEqual({ code: "#VALUE!", message: missingUsers });
  });

  it("makes every total of the quote an error that names its row", () => {
    const message = `3. Zeile des Bereichs: ${unknownProduct}`;

    expect(totals(lines).map((row) => shown(row[7]))).toEqual(
      Array.from({ length: 3 }, () => ({ code: "#N/A", message })),
    );
    for (const id of ["ONEOFF", "MRR", "ARR", "TCV"] as const) {
      expect(errorOf(() => call(id, lines))).toEqual({ code: "#N/A", message });
    }
  });
});

describe("[T2] the total contract value", () => {
  it.each<[string, Cells, number]>([
    ["a purchase counts once", [["Call Recording", "Kauf", 45]], 2400],
    ["a subscription over its minimum term", [["Call Recording", "Abo24", 45]], 2148],
    ["a monthly one for one month", [["Teams Presence Sync", "Abo1", 12]], 22.5],
    ["a support plan for one year", [["Support Enterprise", "jährlich"]], 1548],
    ["a free product not at all", [["Module Manager", ""]], 0],
  ])("%s", (_what, lines, amount) => {
    expect(call("TCV", lines)).toBe(amount);
  });
});
