/** @jest-environment jsdom */
import { type QuoteDocument, evaluateDocument } from "../../../../../src/quote";
import { quotePlan } from "../../../../../src/workbook/quoteSheet/layout/quotePlan";
import { createQuoteReader } from "../../../../../src/workbook/quoteSheet/read/quoteReader";
import { readingKeys } from "../../../../../src/workbook/ports/quotes/readingKeys";
import { createQuoteWriter } from "../../../../../src/workbook/quoteSheet/write/quoteWriter";
import type { Cell } from "../../../../../workbench";
import { QUOTES, sampleDocument, startQuotes } from "../../support/quoteHost";

const reader = createQuoteReader(QUOTES);
const writer = createQuoteWriter(QUOTES);
const SHEET = "Angebot AN-2026-0042";

const sentences = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `${index + 1}. Wir liefern, was vereinbart ist, und was Sie brauchen.`,
  );

const plain = sampleDocument();
/** Names and an address longer than their places, and texts longer than the tallest row. */
const long: QuoteDocument = {
  ...plain,
  customer: {
    ...plain.customer,
    company:
      "Gesellschaft für angewandte Kommunikationstechnik und Unternehmensberatung Norddeutschland mbH & Co. KG",
    addressLines: [
      "Zentraleinkauf und Beschaffungsmanagement, Abteilung Telekommunikation, Gebäude 7, Aufgang C",
      "Hauptstraße 1",
      "20095 Hamburg",
    ],
    customerNumber: "K".repeat(90),
  },
  contact: {
    name: "Dr. Friederike-Charlotte von und zu Hohenstein-Wittgenstein-Berleburg, Vertrieb Nord",
    email: `${"vorname.nachname.".repeat(6)}@müller.de`,
    phone: "",
  },
  texts: {
    introduction: sentences(90).join(" "),
    closing: `${sentences(60).join("\n")}\n\nMit freundlichen Grüßen`,
  },
};

async function written(document: QuoteDocument, isLive = true) {
  const started = startQuotes();
  const outcome = await writer.writeQuote({ document, isLive, target: { kind: "newSheet" } });
  expect(outcome).toMatchObject({ status: "written" });
  const name = document.language === "de" ? SHEET : "Quote AN-2026-0042";
  return { ...started, sheet: () => started.workbook.sheetNamed(name) };
}

async function read() {
  const reading = await reader.readQuote("quote1", 1);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

const textOf = (cell: Cell | undefined) =>
  typeof cell?.constant === "string" ? cell.constant : "";

type Written = Awaited<ReturnType<typeof written>>;

/** The rows with a key that begins like this, from top to bottom: their number and the text in a column. */
function rowsOf({ sheet }: Written, key: string, column: number) {
  return [...(sheet()?.rows ?? [])]
    .filter(([, cells]) => textOf(cells.get(0)).startsWith(`flux:${key}`))
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => ({ row, text: textOf(cells.get(column)) }));
}

function contents({ sheet }: Written) {
  return [...(sheet()?.rows ?? [])]
    .sort(([one], [other]) => one - other)
    .map(([, cells]) =>
      [...cells]
        .sort(([one], [other]) => one - other)
        .map(([, cell]) => cell.formula ?? cell.constant),
    );
}

async function typeInto(row: number, column: number, text: string) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getCell(row, column).values = [[text]];
    await context.sync();
  });
}

it.each([true, false])("is read back as it was written; with formulas: %s", async (isLive) => {
  await written(long, isLive);

  expect(await read()).toMatchObject({ document: long, edits: [], questions: [] });
});

it("goes into as many rows as it needs, none higher than Excel allows", async () => {
  const quote = await written(long);
  const heights = [...(quote.sheet()?.rowProperties.values() ?? [])].map(({ size }) => size ?? 0);

  expect(rowsOf(quote, "text:introduction", 2).length).toBeGreaterThan(1);
  expect(rowsOf(quote, "text:closing", 2).length).toBeGreaterThan(1);
  expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  const address = rowsOf(quote, "field:letter.", 2).map(({ text }) => text);
  expect(address.join(" ")).toContain(
    `${long.customer.company} ${long.customer.addressLines[0] ?? ""}`,
  );
});

it("takes what was typed into one of its rows as a part of the whole", async () => {
  const quote = await written(long);
  const closing = rowsOf(quote, "text:closing", 2);
  const named = rowsOf(quote, "field:letter.", 2).find(({ text }) =>
    text.includes("Norddeutschland"),
  );
  const last = closing.at(-1);
  if (!named || !last) throw new Error("The rows are missing");
  await typeInto(last.row, 2, `${last.text}\nIhr Team`);
  await typeInto(named.row, 2, named.text.replace("Norddeutschland", "Süd"));

  const reading = await read();
  const company = long.customer.company.replace("Norddeutschland", "Süd");
  expect(reading.document).toEqual({
    ...long,
    customer: { ...long.customer, company },
    texts: { ...long.texts, closing: `${long.texts.closing}\nIhr Team` },
  });

  const seen = readingKeys(reading);
  expect(await writer.updateQuote(reading.document, true, { seen })).toMatchObject({
    status: "written",
  });
  expect(await read()).toMatchObject({ document: reading.document, edits: [], questions: [] });
});

it.each([
  ["longer", plain, long],
  ["shorter", long, plain],
])("becomes %s by an update as if it were written anew", async (_how, before, after) => {
  const anew = contents(await written(after));
  const quote = await written(before);

  expect(await writer.updateQuote(after, true)).toMatchObject({ status: "written" });
  expect(contents(quote).filter((row) => row.some((cell) => cell !== ""))).toEqual(
    anew.filter((row) => row.some((cell) => cell !== "")),
  );
  expect(await read()).toMatchObject({ document: after, edits: [], questions: [] });
});

it("leaves a name that is longer than the foot of a page to the letterhead and the end of the quote", () => {
  const company = "Gesellschaft für angewandte Telekommunikation ".repeat(8).trim();
  const evaluation = evaluateDocument({ ...plain, seller: { ...plain.seller, company } });
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  const { rows, footer } = quotePlan(evaluation.value, "FLUX");
  const textIn = (key: string) => {
    const content = rows.find((row) => row.key === key)?.cells.product?.content;
    return content?.kind === "text" ? content.text : undefined;
  };

  expect(footer.left).toBe("");
  expect(textIn("field:letterhead")).toBe(company);
  expect(textIn("text:letterDetails")).toContain(`${company} · Sitz: Musterstadt`);
});

it.each([
  ["de", 'dd"."mm"."yyyy'],
  ["en", 'dd"/"mm"/"yyyy'],
] as const)("has the days in its language: %s", async (language, format) => {
  const quote = await written({ ...plain, language });
  const formats = [...(quote.sheet()?.rows.values() ?? [])].flatMap((cells) =>
    [...cells.values()]
      .map(({ style }) => style.numberFormat)
      .filter((each) => each.includes("yyyy")),
  );
  expect(new Set(formats)).toEqual(new Set([format]));
});

it("numbers sites without a name, in the heading and in their sums", async () => {
  const unnamed = { ...plain, sites: plain.sites.map((site) => ({ ...site, name: "" })) };
  const quote = await written(unnamed);

  expect(rowsOf(quote, "site:", 2).map(({ text }) => text)).toEqual(["Standort 1", "Standort 2"]);
  expect(rowsOf(quote, "siteTotal:", 2).map(({ text }) => text)).toEqual([
    "Standort 1",
    "Standort 2",
  ]);
  expect(await read()).toMatchObject({ document: unnamed, edits: [], questions: [] });
});
