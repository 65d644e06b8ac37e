import { errorOf, installFunctions } from "../../support/functionCalls";

const call = installFunctions();

const BLANKS: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["undefined", undefined],
  ["an empty text", ""],
  ["a space", " "],
  ["a non-breaking space", "\u00a0"],
  ["0", 0],
  ["a range of one blank cell", [[""]]],
  ["a range of one null", [[null]]],
  ["the data type of a blank cell", { type: "Empty", basicValue: "" }],
];

describe("an optional argument is left out by", () => {
  it.each(BLANKS)("%s", (_name, blank) => {
    expect(call("PRICE", "Pro IVR", "Kauf", blank, blank)).toBe(249);
    expect(call("TOTAL", "Pro IVR", "Abo12", blank, blank, blank)).toBe(146.52);
    expect(call("FIND", "pro", blank)).toHaveLength(5);
    expect(call("SUPPORT", "Premium", blank)).toBe(828);
    expect(call("VAT", 100, blank, blank)).toBe(19);
    expect(call("UPGRADE", "Call Recording", 20, 45, blank, blank)).toBe(1801);
    expect(call("CHEAPEST", "Pro IVR", blank, 12, blank, blank)).toBe("Abo12");
    expect(call("ENDDATE", 46_054, 12, blank)).toBe(46_418);
  });
});

describe("a needed argument is missing with", () => {
  it.each(BLANKS)("%s", (_name, blank) => {
    expect(errorOf(() => call("TIER", blank)).message).toBe(
      "Die Benutzeranzahl fehlt. Geben Sie eine ganze Zahl ab 1 an.",
    );
    expect(errorOf(() => call("PRICE", blank, "Kauf", 45)).message).toBe(
      "Das Produkt fehlt. Geben Sie einen Namen aus der Preisliste an.",
    );
    expect(errorOf(() => call("ENDDATE", blank, "Abo24")).message).toBe(
      "Das Datum fehlt. Geben Sie ein Datum an, etwa 01.02.2026.",
    );
  });
});

it("takes 0 for an amount, as it takes an empty cell for none", () => {
  expect(call("VAT", 0)).toBe(0);
  expect(call("GROSS", 0)).toBe(0);
  expect(errorOf(() => call("VAT", "")).code).toBe("#VALUE!");
});

describe("one value is read from", () => {
  it.each<[string, unknown]>([
    ["a number", 45],
    ["a text", "45"],
    ["a text with spaces", "\u00a045 "],
    ["a range of one cell", [[45]]],
    ["a row of one cell", [45]],
    ["a formatted number", { type: "Double", basicValue: 45, numberFormat: "0.00" }],
    ["a formatted number in a range", [[{ type: "Double", basicValue: 45 }]]],
    ["an entity", { type: "Entity", text: "45", basicValue: "#VALUE!", properties: {} }],
  ])("%s", (_name, users) => {
    expect(call("TIER", users)).toBe("41-80");
    expect(call("PRICE", "Call Recording", "Abo24", users)).toBe(89.5);
    expect(call("CHECK", "Call Recording", "Abo24", users)).toEqual([[""]]);
  });

  it.each<[string, unknown, string]>([
    ["a column", [[1], [2], [3]], "3 × 1"],
    ["a row", [[1, 2]], "1 × 2"],
    ["a flat list", [1, 2], "2 × 1"],
    ["nothing at all", [], "0 × 1"],
  ])("and not from %s", (_name, users, size) => {
    expect(errorOf(() => call("TIER", users))).toEqual({
      code: "#VALUE!",
      message: `Hier ist ein einzelner Wert nötig, kein Bereich von ${size} Zellen.`,
    });
  });

  it.each<[string, unknown, string]>([
    ["an error", { type: "Error", basicValue: "#DIV/0!", errorType: "Div0" }, "#DIV/0!"],
    ["an error without its text", { type: "Error" }, "{…}"],
  ])("and not from %s", (_name, users, text) => {
    expect(errorOf(() => call("TIER", users))).toEqual({
      code: "#VALUE!",
      message: `Eine der angegebenen Zellen enthält den Fehler ${text}.`,
    });
  });

  it.each<[string, unknown]>([
    ["a picture", { type: "WebImage", address: "https://example.com/x.png" }],
    ["a range in a data type", { type: "Array", basicValue: [[1]] }],
    ["a list in a cell", [[[45]]]],
  ])("and not from %s", (_name, users) => {
    expect(errorOf(() => call("TIER", users)).message).toContain("„{…}“ ist keine Benutzeranzahl");
  });
});

describe("[P7] users", () => {
  it.each<[unknown, string]>([
    ["45,5", "45,5"],
    ["45.5", "45.5"],
    [45.5, "45,5"],
    [-3, "-3"],
    ["-3", "-3"],
    [true, "WAHR"],
    [false, "FALSCH"],
    [1.5e21, "1,5E+21"],
    [1e9, "1000000000"],
    [1_000_001, "1000001"],
    ["1.000", "1.000"],
    ["viele", "viele"],
    [Infinity, "INFINITY"],
    ["x".repeat(100), `${"x".repeat(59)}…`],
  ])("%p are refused with a sentence", (users, quoted) => {
    const message = `„${quoted}“ ist keine Benutzeranzahl. Geben Sie eine ganze Zahl von 1 bis 1.000.000 an.`;

    expect(errorOf(() => call("TIER", users))).toEqual({ code: "#VALUE!", message });
    expect(errorOf(() => call("PRICE", "Pro IVR", "Kauf", users)).message).toBe(message);
    expect(call("CHECK", "Pro IVR", "Kauf", users)).toEqual([[message]]);
  });
});

describe("terms are taken", () => {
  it.each<[unknown, number]>([
    ["Kauf", 2400],
    ["kauf", 2400],
    ["purchase", 2400],
    ["Abo 24 Monate", 89.5],
    ["Abo24", 89.5],
    ["abo 24", 89.5],
    ["ABO24", 89.5],
    ["Abo\u00a024", 89.5],
    [24, 89.5],
    ["24", 89.5],
    ["sub24", 89.5],
    ["Abo 12 Monate", 117.69],
    ["36", 71.49],
  ])("as %p", (term, price) => {
    expect(call("PRICE", "Call Recording", term, 45)).toBe(price);
    expect(call("PRICES", [["Call Recording"]], [[term]], [[45]])).toEqual([[price]]);
  });

  it.each<[string, unknown, number]>([
    ["Support Basic", "einmalig", 348],
    ["Support Basic", "once", 348],
    ["Support Premium", "jährlich", 828],
    ["Support Enterprise", "yearly", 1548],
    ["Support Free", "einmalig", 0],
    ["Support Free", null, 0],
    ["Module Manager", null, 0],
  ])("[S1] for %s as %p", (plan, term, price) => {
    expect(call("PRICE", plan, term)).toBe(price);
  });
});

describe("products are found", () => {
  it.each([
    ["call recording"],
    ["CALL  RECORDING"],
    [" Call\u00a0Recording "],
    ["Call-Recording"],
    ["CallRecording"],
  ])("as %p", (product) => {
    expect(call("PRICE", product, "Abo24", 45)).toBe(89.5);
  });

  it.each([
    ["[C2]", "Rufnummern-signalisierung", 249],
    ["[C2]", "Rufnummernsignalisierung", 249],
    ["[C3]", "Insight Analytics PRO", 4800],
    ["an alias", "AD Sync", 799],
    ["an alias", "IVR", 249],
    ["its ampersand in words", "Notruf und Alarmierung", 899],
  ])("%s: %s", (_rule, product, price) => {
    expect(call("PRICE", product, "Kauf", 45)).toBe(price);
  });
});

describe("[C4] editions are taken", () => {
  it.each<[string, unknown]>([
    ["by id", "2022-09"],
    ["by id without the zero", "2022-9"],
    ["as printed", "09/2022"],
    ["with a dot", "9.2022"],
    ["by the serial number of their first day", 44_805],
    ["by a serial number with a time", 46_054.75],
    ["by a German date", "01.09.2022"],
    ["by an ISO date", "2026-02-01"],
  ])("%s", (_how, edition) => {
    expect(call("PRICE", "Call Recording", "Abo24", 45, edition)).toBe(89.5);
    expect(call("PRICES", [["Call Recording"]], [["Abo24"]], [[45]], edition)).toEqual([[89.5]]);
  });

  it.each<[string, unknown, string]>([
    ["a day before the first one", 44_804, "2022-08-31"],
    ["a German date before the first one", "31.08.2022", "2022-08-31"],
    ["another month", "2022-10", "2022-10"],
    ["a word", "alt", "alt"],
    ["a number that is no date", 12, "12"],
    ["a year", 2022, "2022"],
    ["a truth value", true, "WAHR"],
  ])("and not by %s", (_how, edition, quoted) => {
    expect(errorOf(() => call("PRICE", "Call Recording", "Abo24", 45, edition))).toEqual({
      code: "#N/A",
      message: `Eine Preisliste „${quoted}“ gibt es nicht. Vorhanden: 2022-09.`,
    });
  });
});
