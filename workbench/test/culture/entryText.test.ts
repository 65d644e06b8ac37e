import * as fc from "fast-check";
import { ENGLISH, GERMAN, type Culture } from "../../culture/culture";
import { entryText, readEntry, type Entry } from "../../culture/entry";
import type { Cell } from "../../model/state";
import { DEFAULT_STYLE } from "../../model/style";
import type { Constant } from "../../model/values";

const TODAY = { year: 2026, month: 11, day: 22 };

const cell = (
  constant: Constant | null,
  numberFormat = "General",
  rest: Partial<Cell> = {},
): Cell => ({
  constant,
  style: { ...DEFAULT_STYLE, numberFormat },
  ...rest,
});

it.each<[Constant, string, string, string]>([
  [5, "General", "5", "5"],
  [0.5, "General", "0,5", "0.5"],
  [-1234.5, "#,##0.00", "-1234,5", "-1234.5"],
  [3.9, '#,##0.00 "€"', "3,9", "3.9"],
  [0.125, "0.00%", "12,5%", "12.5%"],
  [0.07, "0%", "7%", "7%"],
  [0.1 + 0.2, "General", "0,3", "0.3"],
  [1 / 3, "General", "0,333333333333333", "0.333333333333333"],
  [12345678901234567890, "General", "12345678901234600000", "12345678901234600000"],
  [1e20, "General", "1E+20", "1E+20"],
  [-1.5e-20, "General", "-1,5E-20", "-1.5E-20"],
  [0.00001, "General", "0,00001", "0.00001"],
  [0, "General", "0", "0"],
  [46387, "dd/mm/yyyy", "31.12.2026", "12/31/2026"],
  [46387, "mmm yy", "31.12.2026", "12/31/2026"],
  [46387.604166666664, "dd/mm/yyyy", "31.12.2026 14:30:00", "12/31/2026 2:30:00 PM"],
  [0.6041666666666666, "hh:mm", "14:30:00", "2:30:00 PM"],
  [1.5, "[h]:mm", "01.01.1900 12:00:00", "1/1/1900 12:00:00 PM"],
  [-1, "dd/mm/yyyy", "-1", "-1"],
  [5, "@", "5", "5"],
  [true, "General", "WAHR", "TRUE"],
  [{ error: "#N/A" }, "General", "#NV", "#N/A"],
  ["Abo24", "General", "Abo24", "Abo24"],
])("%j of format %s is %s in German and %s in English", (constant, format, german, english) => {
  expect(entryText(cell(constant, format), constant, GERMAN)).toBe(german);
  expect(entryText(cell(constant, format), constant, ENGLISH)).toBe(english);
});

it("shows the formula, not its value", () => {
  const held = cell(null, "0%", { formula: "=SUM(A1,2.5)" });
  expect(entryText(held, 3, GERMAN)).toBe("=SUMME(A1;2,5)");
  expect(entryText(held, 3, ENGLISH)).toBe("=SUM(A1,2.5)");
});

it("shows the apostrophe of text", () => {
  const held = { ...cell("=1"), style: { ...DEFAULT_STYLE, quotePrefix: true } };
  expect(entryText(held, "=1", GERMAN)).toBe("'=1");
});

it("shows nothing of an empty cell, and the value of one that others spill into", () => {
  expect(entryText(undefined, null, GERMAN)).toBe("");
  expect(entryText(cell(null), null, GERMAN)).toBe("");
  expect(entryText(undefined, 1.5, GERMAN)).toBe("1,5");
});

/** The cell, of format General before, after an entry. */
function entered(entry: Entry): Cell | undefined {
  switch (entry.kind) {
    case "empty":
      return undefined;
    case "formula":
      return cell(null, "General", { formula: entry.formula });
    case "constant": {
      const { constant, numberFormat = "General", quotePrefix = false } = entry;
      const held = cell(constant, numberFormat);
      return { ...held, style: { ...held.style, quotePrefix } };
    }
  }
}

const digits = fc.stringMatching(/^\d{1,6}$/);
const typedText = fc.oneof(
  fc.string(),
  fc.stringMatching(/^[-+'= ]?[0-9.,:/ ]{1,10}[%€$]?$/),
  fc
    .tuple(
      fc.constantFrom("", "-", "+"),
      digits,
      fc.constantFrom(",", "."),
      digits,
      fc.constantFrom("", "%", " €", "E5"),
    )
    .map((parts) => parts.join("")),
  fc
    .tuple(
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1900, max: 2100 }),
    )
    .map((parts) => parts.join(".")),
  fc
    .tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1900, max: 2100 }),
    )
    .map((parts) => parts.join("/")),
  fc.tuple(fc.nat(30), fc.nat(59), fc.nat(59)).map((parts) => parts.join(":")),
  fc.constantFrom(
    "WAHR",
    "TRUE",
    "#NV",
    "#N/A",
    "'x",
    "'=1",
    "=A1",
    "-A1",
    "Dez 26",
    "Dec 26",
    "1 1/2",
  ),
);

it.each<[Culture]>([[GERMAN], [ENGLISH]])(
  "what it shows of an entry enters the same again ($name)",
  (culture) => {
    fc.assert(
      fc.property(typedText, (text) => {
        const first = read(text, culture, "General");
        const hasFractionOfSecond = /:\d+[.,]\d/.test(text);
        if (first === undefined || hasFractionOfSecond) return;
        const held = entered(first);
        const shown = entryText(held, held?.constant ?? null, culture);
        const again = read(shown, culture, held?.style.numberFormat ?? "General");
        expect(again && essence(again)).toEqual(essence(first));
      }),
      { numRuns: 1000 },
    );
  },
);

/** What the text enters; undefined when it is a formula that Excel refuses. */
function read(text: string, culture: Culture, numberFormat: string): Entry | undefined {
  try {
    return readEntry(text, culture, numberFormat, TODAY);
  } catch {
    return undefined;
  }
}

/** Numbers to 11 digits, for dates and times are shown to the second. */
function essence(entry: Entry): unknown {
  if (entry.kind !== "constant" || typeof entry.constant !== "number")
    return { ...entry, numberFormat: undefined };
  return Number(entry.constant.toPrecision(11));
}
