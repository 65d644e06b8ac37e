import fc from "fast-check";
import { freeSheetName } from "../../../src/workbook/connection/sheetName";

it.each([
  ["Vergleich Call Recording", [], "Vergleich Call Recording"],
  ["Vergleich", ["vergleich"], "Vergleich (2)"],
  ["Vergleich", ["Vergleich", "Vergleich (2)"], "Vergleich (3)"],
  ["Notruf & Alarmierung", [], "Notruf & Alarmierung"],
  ["a/b\\c?d*e:f[g]", [], "a b c d e f g"],
  ["'quoted'", [], "quoted"],
  ["???", [], "FLUX"],
  ["History", [], "History (2)"],
  ["Vergleich Multiline TAPI Configuration", [], "Vergleich Multiline TAPI Config"],
  [
    "Vergleich Multiline TAPI Configuration",
    ["Vergleich Multiline TAPI Config"],
    "Vergleich Multiline TAPI Co (2)",
  ],
])("makes of %j among %j the name %j", (wanted, taken, expected) => {
  expect(freeSheetName(wanted, taken)).toBe(expected);
});

it("always gives a name that Excel takes and no sheet has", () => {
  const name = fc.string({ maxLength: 40, unit: "grapheme" });
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 5 }), (wanted, others) => {
      const taken = [...others, wanted.slice(0, 31)];
      const free = freeSheetName(wanted, taken);
      expect(free.length).toBeGreaterThan(0);
      expect(free.length).toBeLessThanOrEqual(31);
      expect(free).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      expect(taken.map((other) => other.toLowerCase())).not.toContain(free.toLowerCase());
    }),
  );
});
