/** @jest-environment jsdom */
import type { QuoteDocument } from "../../../../src/quote";
import { createOfficeQuotes } from "../../../../src/workbook/connection/officeQuotes";
import { sampleDocument, startQuotes } from "../support/quoteHost";

const quotes = createOfficeQuotes("FLUX");
const SHEET = "Angebot AN-2026-0042";

function inCountry(country: string): QuoteDocument {
  const document = sampleDocument();
  return { ...document, customer: { ...document.customer, country } };
}

/** From top to bottom and from left to right. */
function contents({ workbook }: ReturnType<typeof startQuotes>) {
  const inOrder = <Value>(map: ReadonlyMap<number, Value>) =>
    [...map].sort(([one], [other]) => one - other).map(([, value]) => value);
  const rows = workbook.sheetNamed(SHEET)?.rows;
  return (rows ? inOrder(rows) : []).map((cells) =>
    inOrder(cells).map(({ formula, constant }) => formula ?? constant),
  );
}

const newSheet = { kind: "newSheet" } as const;
const isLive = true;

const WRITES = {
  "a new sheet": (document) => quotes.writeQuote({ document, isLive, target: newSheet }),
  "the selection": (document) =>
    quotes.writeQuote({ document, isLive, target: { kind: "selection" } }),
  "a form": (document) => quotes.writeQuote({ document, isLive, target: { kind: "form" } }),
  "the payment plan": quotes.insertPaymentPlan,
  "the comparison": (document) => quotes.insertComparisonChart(document, 12),
} as const satisfies Record<string, (document: QuoteDocument) => Promise<unknown>>;

describe.each(["Deutschland", "D", "XX", "de", ""])("[M4] a customer in %j", (country) => {
  const refused = { status: "failed", problem: { code: "customerCountry", input: country } };

  it.each(Object.entries(WRITES))(
    "is refused in %s, and nothing is written",
    async (_to, write) => {
      const { workbook } = startQuotes();
      const before = workbook.state;

      expect(await write(inCountry(country))).toEqual(refused);
      expect(workbook.state).toBe(before);
    },
  );

  it("is refused in the sheet that the quote has, and in a copy of it", async () => {
    const { workbook } = startQuotes();
    await quotes.writeQuote({ document: inCountry("DE"), isLive, target: newSheet });
    await quotes.saveDraft(inCountry(country));
    const before = workbook.state;

    expect(await quotes.updateQuote(inCountry(country), isLive)).toEqual(refused);
    expect(await quotes.copyForCustomer("quote1", 1)).toEqual(refused);
    expect(workbook.state).toBe(before);
  });
});

it.each([true, false])(
  "[M4] a sheet that was written without VAT has it once the country is known; with formulas: %s",
  async (withFormulas) => {
    const anew = startQuotes();
    await quotes.writeQuote({
      document: inCountry("DE"),
      isLive: withFormulas,
      target: newSheet,
    });
    const wanted = contents(anew);

    const started = startQuotes();
    await quotes.writeQuote({ document: inCountry("CH"), isLive: withFormulas, target: newSheet });
    // As earlier versions kept what somebody had typed.
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.load("items/id");
      await context.sync();
      for (const part of parts.items) {
        const xml = part.getXml();
        await context.sync();
        part.setXml(xml.value.replace(/(customer.*?country[^A-Z]*)CH/g, "$1Deutschland"));
      }
      await context.sync();
    });

    expect(await quotes.updateQuote(inCountry("DE"), withFormulas)).toMatchObject({
      status: "written",
      place: { sheet: SHEET },
    });
    expect(contents(started)).toEqual(wanted);
  },
);
