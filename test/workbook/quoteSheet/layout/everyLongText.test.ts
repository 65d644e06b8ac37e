/** @jest-environment jsdom */
import { type QuoteDocument, changeLine } from "../../../../src/quote";
import { createQuoteExtras } from "../../../../src/workbook/quoteSheet/extras/quoteExtras";
import { createQuoteForms } from "../../../../src/workbook/quoteSheet/form/quoteForms";
import { PLACEHOLDERS } from "../../../../src/workbook/quoteSheet/form/placeholders";
import { createQuoteReader } from "../../../../src/workbook/quoteSheet/read/quoteReader";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { PROFILES } from "../../../../workbench";
import { QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

/** Beyond about 8,200 characters some calls of Excel fail (R33). */
const MOST_CHARACTERS = 8000;

const quotes = { ...QUOTES, timeout: 10_000 };
const writer = createQuoteWriter(quotes);
const reader = createQuoteReader(quotes);
const forms = createQuoteForms(quotes);
const extras = createQuoteExtras(quotes);

/** Strings of a document that are no texts which people type. */
const NO_TEXTS =
  /^(id|date|start|language|edition|interval|firstSupportYear|validity\..*|(customer|seller)\.country|sites\.\d+\.(id|lines\.\d+\.(id|productId|term|(role|discount)\.\w+)|ownedModules.*))$/;

function mapTexts(value: unknown, change: (text: string) => string, path = ""): unknown {
  if (typeof value === "string") return NO_TEXTS.test(path) ? value : change(value);
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) => mapTexts(each, change, `${path}.${index}`));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    mapTexts(each, change, path === "" ? key : `${path}.${key}`),
  ]);
  return Object.fromEntries(entries);
}

const WORDS = "Wir liefern, was vereinbart ist. ";
const long = (length: number) => WORDS.repeat(length / WORDS.length + 1).slice(0, length - 1) + "x";

/** A quote of which every text has so many characters. */
function withLongTexts(length: number): QuoteDocument {
  const { customer, ...rest } = sampleDocument();
  const document = { ...rest, customer: { ...customer, addressLines: ["Hauptstraße 1", "Hof 2"] } };
  return mapTexts(document, () => long(length)) as QuoteDocument;
}

type Started = ReturnType<typeof startQuotes>;

/** All strings that an add-in has put into sheets, by what they are. */
function stringsIn(value: unknown, name = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[name, value]];
  if (value instanceof Map) return [...value.values()].flatMap((each) => stringsIn(each, name));
  if (Array.isArray(value)) return value.flatMap((each) => stringsIn(each, name));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => stringsIn(each, key));
}

function tooLong({ workbook }: Started) {
  return stringsIn(workbook.state.sheets)
    .filter(([name, text]) => text.length > (name === "title/text" ? 255 : MOST_CHARACTERS))
    .map(([name, text]) => `${name}: ${text.length}`);
}

const TARGETS = [
  [
    "a new sheet",
    (document: QuoteDocument) =>
      writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } }),
  ],
  [
    "a new sheet, with values alone",
    (document: QuoteDocument) =>
      writer.writeQuote({ document, isLive: false, target: { kind: "newSheet" } }),
  ],
  [
    "the selection",
    (document: QuoteDocument) =>
      writer.writeQuote({ document, isLive: true, target: { kind: "selection" } }),
  ],
  [
    "its sheet",
    async (document: QuoteDocument) => {
      await writer.writeQuote({
        document: sampleDocument(),
        isLive: true,
        target: { kind: "newSheet" },
      });
      return writer.updateQuote(document, true);
    },
  ],
  [
    "a copy for the customer",
    async (document: QuoteDocument) => {
      await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
      return writer.copyForCustomer(document.id, 1);
    },
  ],
  ["a comparison", (document: QuoteDocument) => extras.insertComparisonChart(document, 12)],
  ["a payment plan", (document: QuoteDocument) => extras.insertPaymentPlan(document)],
] as const;

it.each(TARGETS)(
  "[R33] texts of any length go into %s in pieces that Excel takes",
  async (_name, write) => {
    const started = startQuotes({ profile: PROFILES["windows-de"] });
    const document = withLongTexts(8_500);

    expect(await write(document)).toMatchObject({
      status: expect.stringMatching(/written|inserted/) as string,
    });
    expect(tooLong(started)).toEqual([]);
  },
);

it("[R33] texts as long as cells can be are read back as they were written", async () => {
  const started = startQuotes({ profile: PROFILES["windows-de"] });
  const document = withLongTexts(32_767);

  expect(
    await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } }),
  ).toMatchObject({ status: "written" });
  expect(tooLong(started)).toEqual([]);
  expect(await reader.readQuote("quote1", 1)).toMatchObject({
    ok: true,
    value: { document, edits: [], questions: [] },
  });
});

/** A workbook with a form in front. */
async function startForm(...cells: readonly string[]) {
  const started = startQuotes({ profile: PROFILES["windows-de"] });
  await Excel.run(async (context) => {
    const form = context.workbook.worksheets.getItem("Tabelle1");
    form.getRange(`A1:A${cells.length}`).values = cells.map((cell) => [cell]);
    await context.sync();
  });
  return started;
}

const TEXTS_OF_FORMS = [
  ...PLACEHOLDERS.map(([german]) => german).filter((name) =>
    /^(angebot\.(nummer|titel|einleitung|schluss)|kunde\.(?!land)|ansprechpartner|verkaeufer)/.test(
      name,
    ),
  ),
  "positionen.standort",
  "positionen.hinweis",
];

it.each(TEXTS_OF_FORMS)(
  "[R33] a text for {{%s}} that is longer than a cell may be is refused with its place",
  async (name) => {
    const placeholder = `{{${name}}}`;
    const { workbook } = await startForm("{{positionen.produkt}}", placeholder);
    await Excel.run(async (context) => {
      if (!name.startsWith("positionen")) return;
      context.workbook.worksheets.getItem("Tabelle1").getRange("A1:B2").values = [
        [placeholder, "{{positionen.produkt}}"],
        ["", ""],
      ];
      await context.sync();
    });
    const before = workbook.state;

    expect(await forms.fillForm(withLongTexts(8_500))).toMatchObject({
      status: "failed",
      problem: {
        code: "textTooLong",
        address: name.startsWith("positionen") ? "A1" : "A2",
        text: placeholder,
        maximum: MOST_CHARACTERS,
      },
    });
    expect(workbook.state).toBe(before);
  },
);

it.each(["purchase", "sub24"] as const)(
  "a note with more lines than its column has room for is whole in a form: %s",
  async (term) => {
    const note = `${long(2_000)}\nZweite Zeile`;
    const { workbook } = await startForm("{{positionen.hinweis}}");
    const document = changeLine(sampleDocument(), "a", { note, term });

    expect(await forms.fillForm(document)).toMatchObject({ status: "written" });
    const [, filled] = workbook.state.sheets;
    expect(filled?.rows.get(0)?.get(0)?.constant).toBe(note);
  },
);
