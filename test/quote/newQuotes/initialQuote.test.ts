import { productById, latestEdition } from "../../../src/pricing";
import { initialQuote } from "../../../src/quote/newQuotes/initialQuote";
import { knownNumbers } from "../../../src/quote/numbering/knownNumbers";
import { numberTrouble } from "../../../src/quote/numbering/numberTrouble";
import { quoteInLanguage } from "../../../src/quote/newQuotes/quoteInLanguage";
import { bindingDays, defaultSettings } from "../../../src/quote/settings/quoteSettings";
import { newLine } from "../../../src/quote/newQuotes/newQuote";
import { quoteDocument } from "../../support/quoteDocuments";
import { savedQuote, NO_SHEET } from "../../taskpane/quoteEditor/writing/fakeWorkbook";
import { sampleSettings } from "../../taskpane/quoteSettings/sampleSettings";

const settings = sampleSettings();
const newId = () => "id";

/** The workbook keeps quotes with these numbers, each written with another number than it has now. */
const saved = {
  quotes: [
    savedQuote({
      document: quoteDocument([], { id: "one", number: "AN-2026-0050" }),
      written: quoteDocument([], { id: "one", number: "AN-2026-0060" }),
    }),
    savedQuote({ document: quoteDocument([], { id: "two", number: "AN-2026-0055" }), ...NO_SHEET }),
  ],
  unreadable: [],
};

it("begins a quote with all that the settings say, and the next number", () => {
  expect(initialQuote("2026-11-22", newId, settings, undefined)).toMatchObject({
    number: "AN-2026-0042",
    date: "2026-11-22",
    start: "2026-12-01",
    validity: { kind: "bindingUntil", day: "2026-12-06" },
    language: "en",
    interval: "quarterly",
    firstSupportYear: "proRata",
    seller: settings.seller,
    texts: settings.texts.en,
  });
  expect(initialQuote("2026-11-22", newId, settings, saved).number).toBe("AN-2026-0061");
  const free = sampleSettings({
    defaults: { ...settings.defaults, validity: { kind: "subjectToChange" } },
  });
  expect(initialQuote("2026-11-22", newId, free, saved).validity).toEqual({
    kind: "subjectToChange",
  });
  expect(bindingDays(free)).toBe(30);
  expect(bindingDays(settings)).toBe(14);
});

it("gives a new line the term of the settings where the product has it", () => {
  const termOf = (id: string, term: "sub24" | "sub1") => {
    const product = productById(id, latestEdition());
    return product && newLine(product, "line", term).term;
  };
  expect(termOf("call-recording", "sub24")).toBe("sub24");
  expect(termOf("support-premium", "sub24")).toBe("yearly");
});

it("knows all numbers of the other quotes, as they are and as they were written", () => {
  expect(knownNumbers(saved)).toEqual(["AN-2026-0050", "AN-2026-0060", "AN-2026-0055"]);
  expect(knownNumbers(saved, "one")).toEqual(["AN-2026-0055"]);
  expect(knownNumbers(undefined)).toEqual([]);
});

describe("a number", () => {
  const trouble = (id: string, number: string, date = "2026-11-22") =>
    numberTrouble({ id, number, date }, saved, settings.numbering);

  it.each([
    ["one", "AN-2026-0055", "taken"],
    ["one", "an-2026-0055 ", "taken"],
    ["one", "AN-2026-0060", undefined],
    ["one", "AN-2026-0050", undefined],
    ["three", "AN-2026-0060", "taken"],
    ["three", "AN-2026-0041", "used"],
    ["three", "AN-2026-0042", undefined],
    ["three", "AN-2027-0001", "otherYear"],
    ["three", "Sonderangebot", undefined],
    ["three", " ", undefined],
  ])("of quote %s, %j, is in trouble: %s", (id, number, expected) => {
    expect(trouble(id, number)).toBe(expected);
  });

  it("stays that of a quote that was written with it", () => {
    const numbering = { ...settings.numbering, lastNumbers: { 2026: 60 } };
    const own = { id: "one", number: "AN-2026-0060", date: "2027-01-02" };
    expect(numberTrouble(own, saved, numbering)).toBeUndefined();
  });

  it("stays that of a quote that was counted for it, though no workbook has it as written", () => {
    const numbering = { ...settings.numbering, lastNumbers: { 2026: 61 } };
    const own = { id: "three", number: "AN-2026-0061", date: "2026-11-22" };
    expect(numberTrouble(own, saved, numbering)).toBe("used");
    expect(numberTrouble(own, saved, numbering, "AN-2026-0061")).toBeUndefined();
    expect(numberTrouble(own, undefined, numbering, "AN-2026-0061")).toBeUndefined();
    expect(numberTrouble({ ...own, number: "AN-2026-0041" }, saved, numbering, own.number)).toBe(
      "used",
    );
  });
});

describe("another language", () => {
  const { texts } = settings;

  it("brings its texts along while they are the defaults", () => {
    const english = quoteDocument([], { language: "en", texts: texts.en });
    const german = quoteInLanguage(english, "de", settings);
    expect(german).toMatchObject({ language: "de", texts: texts.de });
    expect(quoteInLanguage(german, "en", settings)).toEqual(english);
  });

  it("leaves texts that somebody has written", () => {
    const own = { introduction: "Hallo!", closing: texts.de.closing };
    const document = quoteDocument([], { language: "de", texts: own });
    expect(quoteInLanguage(document, "en", defaultSettings()).texts).toEqual({
      introduction: "Hallo!",
      closing: texts.en.closing,
    });
  });
});
