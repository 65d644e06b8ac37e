import * as fc from "fast-check";
import { ENGLISH, GERMAN } from "../../culture/culture";
import { fromLocalFormula, toLocalFormula } from "../../formula/local";
import { parseReference } from "../../formula/referenceText";
import { moveFormula } from "../../formula/relative";
import { shiftFormula } from "../../formula/shift";
import { areaOf } from "../../model/area";
import { refusal } from "../support/cells";

const piece = fc.constantFrom(
  ...['"', "'", "[", "]", "[[", "#", "@", "$", "!", ":", ";", ",", ".", "{", "}", "(", ")", " "],
  ...["A1", "B$2", "SUMME", "WENN(", "Liste", "#Alle", "#NV", "#BEZUG!", "1", "2,5", "1E3", "%"],
  ...[
    "+",
    "-",
    "&",
    "=",
    "<>",
    "WAHR",
    "Tabelle1!",
    "'Blatt 1'!",
    "LET(",
    "LAMBDA(",
    "ä",
    "\\",
    "?",
  ],
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((parts) => `=${parts.join("")}`),
  fc.string({ unit: "binary" }).map((text) => `=${text}`),
);

it("reads or refuses whatever is typed, and keeps what it has read", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(GERMAN, ENGLISH), (text, culture) => {
      const code = refusal(() => fromLocalFormula(text, culture));
      expect([undefined, "InvalidArgument"]).toContain(code);
      if (code !== undefined) return;
      const formula = fromLocalFormula(text, culture);
      expect(fromLocalFormula(toLocalFormula(formula, culture), culture)).toBe(formula);
      expect(fromLocalFormula(formula, ENGLISH)).toBe(formula);
    }),
    { numRuns: 1000 },
  );
});

it("gets over any text that stands for a formula", () => {
  const edit = { kind: "insert", sheet: "Tabelle1", area: areaOf("2:3"), shift: "Down" } as const;
  fc.assert(
    fc.property(anyText, (text) => {
      expect(typeof toLocalFormula(text, GERMAN)).toBe("string");
      expect(typeof moveFormula(text, 1, 1)).toBe("string");
      expect(typeof shiftFormula(text, "Tabelle1", edit)).toBe("string");
      expect(
        typeof shiftFormula(text, "x", { kind: "renameSheet", from: "Tabelle1", to: "y z" }),
      ).toBe("string");
      expect(
        typeof shiftFormula(text, "x", {
          kind: "renameColumn",
          table: "Liste",
          from: "A1",
          to: "B1",
        }),
      ).toBe("string");
      parseReference(text);
    }),
    { numRuns: 500 },
  );
});
