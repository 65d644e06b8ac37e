import fc from "fast-check";
import {
  countingYearOf,
  isNumberPattern,
  isSameNumber,
  isWrittenNumber,
  lastNumberOf,
  nextNumber,
  partsOfNumber,
  quoteNumber,
  withWrittenNumber,
} from "../../../src/quote/numbering/quoteNumber";

const AN = "AN-{JJJJ}-{NNNN}";

it.each([
  [AN, true],
  ["{N}", true],
  ["{NNN}/{YY}", true],
  ["A.(1)+{JJ}{NNNNNNNNN}", true],
  ["", false],
  ["AN-0042", false],
  ["{JJJJ}", false],
  ["{NN}-{NN}", false],
  ["{JJ}{YYYY}{N}", false],
  ["{N}{", false],
  ["{MM}{N}", false],
  ["{jjjj}{N}", false],
  ["{NNNNNNNNNN}", false],
])("the pattern %j is right: %s", (pattern, expected) => {
  expect(isNumberPattern(pattern)).toBe(expected);
});

it.each([
  [AN, 2026, 42, "AN-2026-0042"],
  [AN, 2026, 12345, "AN-2026-12345"],
  ["{YY}/{NN}", 2009, 7, "09/07"],
  ["Q{N}", 2026, 7, "Q7"],
])("%s of %i, %i, is %s", (pattern, year, count, expected) => {
  expect(quoteNumber(pattern, year, count)).toBe(expected);
});

it.each([
  [AN, "AN-2026-0042", { year: 2026, count: 42 }],
  [AN, " an-2026-42 ", { year: 2026, count: 42 }],
  ["{JJ}.{N}", "26.7", { year: 2026, count: 7 }],
  ["Q{NN}", "Q07", { year: undefined, count: 7 }],
  [AN, "AN-2026-", undefined],
  [AN, "AN-26-0042", undefined],
  [AN, "AN-2026-0042-R2", undefined],
  [AN, "AN-2026-1234567890123", undefined],
  ["A.{N}", "AB1", undefined],
])("of %s, %j has the parts %j", (pattern, number, expected) => {
  expect(partsOfNumber(pattern, number)).toEqual(expected);
});

it.each([
  ["nothing is known", {}, [], "AN-2026-0001"],
  ["so many were written", { 2026: 41 }, [], "AN-2026-0042"],
  ["the workbook is further", { 2026: 41 }, ["AN-2026-0050"], "AN-2026-0051"],
  ["the workbook is behind", { 2026: 41 }, ["AN-2026-0007"], "AN-2026-0042"],
  ["it was another year", { 2025: 41 }, ["AN-2025-0050"], "AN-2026-0001"],
  ["others number otherwise", {}, ["R-2026-0050", "AN-2026-x"], "AN-2026-0001"],
])("is the next one when %s", (_, lastNumbers, known, expected) => {
  expect(nextNumber({ pattern: AN, lastNumbers }, "2026-11-22", known)).toBe(expected);
});

it("is counted by the year of the quote, or through all years", () => {
  const numbering = { pattern: AN, lastNumbers: { 2026: 41 } };
  expect(nextNumber(numbering, "2027-01-01", [])).toBe("AN-2027-0001");
  expect(nextNumber(numbering, "2026-12-31", [])).toBe("AN-2026-0042");
  const endless = { pattern: "Q{NN}", lastNumbers: { "": 9, 2026: 41 } };
  expect(nextNumber(endless, "2027-01-01", ["Q11"])).toBe("Q12");
  expect(countingYearOf("Q{NN}", "2026-11-22")).toBeUndefined();
  expect(countingYearOf("{JJ}-{N}", "2026-11-22")).toBe(2026);
});

it("is used up when it is written, and a smaller or a foreign one counts nothing", () => {
  const numbering = { pattern: AN, lastNumbers: { 2025: 3 } };
  const written = withWrittenNumber(numbering, "AN-2026-0042");
  expect(written.lastNumbers).toEqual({ 2025: 3, 2026: 42 });
  expect(withWrittenNumber(written, "AN-2026-0041")).toBe(written);
  expect(withWrittenNumber(written, "Sonderangebot")).toBe(written);
  expect(isWrittenNumber(written, "AN-2026-0042")).toBe(true);
  expect(isWrittenNumber(written, "AN-2026-0043")).toBe(false);
  expect(isWrittenNumber(written, "Sonderangebot")).toBe(false);
});

const literal = fc.string({ maxLength: 4 }).map((text) => text.replace(/[{}\n]/g, "-"));
const yearToken = fc.constantFrom("{JJJJ}", "{YYYY}", "{JJ}", "{YY}", "");
const countToken = fc.integer({ min: 1, max: 9 }).map((length) => `{${"N".repeat(length)}}`);
const pattern = fc
  .tuple(literal, yearToken, literal, countToken, literal, fc.boolean())
  .map(([before, year, between, count, after, isTurned]) =>
    isTurned ? before + count + between + year + after : before + year + between + count + after,
  )
  // A blank at an end is lost when people type the number.
  .filter((text) => text.trim() === text);
const year = fc.integer({ min: 2000, max: 2099 });
const count = fc.integer({ min: 1, max: 99_999_999 });

it("is read back as what it was made of, whatever the pattern", () => {
  fc.assert(
    fc.property(pattern, year, count, (text, inYear, number) => {
      expect(isNumberPattern(text)).toBe(true);
      const parts = partsOfNumber(text, quoteNumber(text, inYear, number));
      // Digits of the pattern beside a place may go to either; how often it is counted stays the same then.
      if (!/\d/.test(text)) {
        expect(parts?.count).toBe(number);
        expect([inYear, undefined]).toContain(parts?.year);
      } else expect(parts).toBeDefined();
    }),
  );
});

it("is never one that is known or was written, whatever is there", () => {
  const numbers = (text: string, inYear: number) =>
    fc.array(
      fc.oneof(
        count.map((each) => quoteNumber(text, inYear, each)),
        fc.integer({ min: 1, max: 9 }).map((each) => quoteNumber(text, inYear, each)),
        fc.string(),
      ),
    );
  const situation = fc
    .tuple(pattern, year)
    .chain(([text, inYear]) =>
      fc.tuple(
        fc.constant(text),
        fc.constant(inYear),
        numbers(text, inYear),
        numbers(text, inYear),
      ),
    );
  fc.assert(
    fc.property(situation, ([text, inYear, known, written]) => {
      const numbering = written.reduce(withWrittenNumber, { pattern: text, lastNumbers: {} });
      const next = nextNumber(numbering, `${inYear}-06-01`, known);
      expect(known.some((each) => isSameNumber(each, next))).toBe(false);
      expect(isWrittenNumber(numbering, next)).toBe(false);
      const after = withWrittenNumber(numbering, next);
      expect(nextNumber(after, `${inYear}-06-01`, [])).not.toBe(next);
      expect(lastNumberOf(after, countingYearOf(text, `${inYear}-06-01`))).toBeGreaterThan(0);
    }),
  );
});
