import fc from "fast-check";
import { printable, readStoredDocument, storedTextOf } from "../../../src/quote";
import { quoteDocument } from "../../support/quoteDocuments";

it.each([
  ["a control", "Haupt\0sitz\x07", "Hauptsitz"],
  ["a mark that turns text around", "AN-\u202E2026\u202C", "AN-2026"],
  ["an isolate", "\u2066Nord\u2069", "Nord"],
  ["half a character", "A\uD83D", "A"],
  ["what XML has not", "A\uFFFE\uFFFF", "A"],
  ["nothing of lines and tabs", "eins\n\tzwei\r\ndrei", "eins\n\tzwei\r\ndrei"],
  ["nothing of other writing", "Müller & Söhne 😀 שלום \u200F", "Müller & Söhne 😀 שלום \u200F"],
])("a text is rid of %s", (_what, text, expected) => {
  expect(printable(text)).toBe(expected);
});

it("a printable text stays as it is, and holds nothing that an .xlsx file cannot", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = printable(text);
      expect(printable(once)).toBe(once);
      expect(once).not.toMatch(/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/u);
    }),
  );
});

it("a stored quote is read without what cannot be printed", () => {
  const stored = quoteDocument([], {
    number: "AN-\u202E1",
    texts: { introduction: "A\0", closing: "" },
  });
  const read = readStoredDocument(storedTextOf(stored));
  expect(read).toMatchObject({ value: { number: "AN-1", texts: { introduction: "A" } } });
});
