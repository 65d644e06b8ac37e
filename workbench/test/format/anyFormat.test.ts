import * as fc from "fast-check";
import { ENGLISH, GERMAN } from "../../culture/culture";
import { entryText } from "../../culture/entry";
import { displayColour, displayText } from "../../format/display";
import { fromLocalFormat } from "../../format/localFormat";
import { DEFAULT_STYLE } from "../../model/style";

const piece = fc.constantFrom(
  ...["#", "0", "?", ",", ".", "%", "/", "E+", "E", "@", ";", "_", "*", "\\", '"', "[", "]", "$"],
  ...[
    "d",
    "mmm",
    "yyyy",
    "h",
    "ss",
    "AM/PM",
    "[h]",
    "[Red]",
    "[$€-407]",
    "[>5]",
    "General",
    "€",
    " ",
  ],
);
const anyFormat = fc.oneof(
  fc.array(piece, { maxLength: 10 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);
const anyValue = fc.oneof(fc.double(), fc.integer(), fc.string(), fc.boolean(), fc.constant(null));

it("shows something of every value in every format", () => {
  fc.assert(
    fc.property(anyFormat, anyValue, fc.constantFrom(GERMAN, ENGLISH), (format, value, culture) => {
      expect(typeof displayText(value, format, culture)).toBe("string");
      expect(displayColour(value, format) ?? "#000000").toMatch(/^#[0-9A-F]{6}$/);
      expect(typeof fromLocalFormat(format, culture)).toBe("string");
      const cell = { constant: value, style: { ...DEFAULT_STYLE, numberFormat: format } };
      expect(typeof entryText(cell, value, culture)).toBe("string");
    }),
    { numRuns: 1000 },
  );
});
