import fc from "fast-check";
import { joined, partsOf, wrappedLines } from "../../../../src/workbook/quoteSheet/layout/textSize";

const font = { size: 10 };
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc
    .array(fc.constantFrom("Gesellschaft", "für", "Haus-", " ", "\n", "-", "W".repeat(90)), {
      maxLength: 60,
    })
    .map((quoteTexts) => quoteTexts.join(" ")),
);

it("wraps a text into lines of which nothing is lost", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 20, max: 600 }), (text, width) => {
      expect(joined(wrappedLines(text, width, font))).toBe(text);
    }),
  );
});

it("cuts a text into parts of so many lines, of which nothing is lost", () => {
  fc.assert(
    fc.property(
      texts,
      fc.integer({ min: 20, max: 600 }),
      fc.integer({ min: 1, max: 9 }),
      (text, width, lines) => {
        const parts = partsOf(text, width, font, lines);

        expect(joined(parts)).toBe(text);
        for (const part of parts) {
          expect(wrappedLines(part.text, width, font).length).toBeLessThanOrEqual(lines);
        }
      },
    ),
  );
});

it.each([
  ["Gesellschaft für Kommunikationstechnik", ["Gesellschaft für", "Kommunikationstechnik"]],
  ["Nord-Süd-Verbindungsgesellschaft", ["Nord-Süd-", "Verbindungsgesellschaft"]],
  ["Donaudampfschifffahrtsgesellschaft", ["Donaudampfschifffahrtsg", "esellschaft"]],
  ["Zeile\nund noch eine", ["Zeile", "und noch eine"]],
  ["株式会社日本電気通信工業", ["株式会社日本電気通信工", "業"]],
])("breaks %j where words end", (text, lines) => {
  expect(wrappedLines(text, 122, font).map((line) => line.text)).toEqual(lines);
});
