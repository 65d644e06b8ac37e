/** @jest-environment jsdom */
import { createDates } from "../../../../src/workbook/tools/dates/officeDates";
import { openWorkbook, PROFILES } from "../../../../workbench";
import { quoteDocument, documentLine, documentSite } from "../../../support/quoteDocuments";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { QUOTES } from "../../quoteSheet/support/quoteHost";

const tool = createDates("FLUX", 25);

it.each(Object.keys(PROFILES) as (keyof typeof PROFILES)[])(
  "in %s the cells of all sheets are read, and nothing is changed",
  async (profile) => {
    const excel = openWorkbook({ profile: PROFILES[profile] });
    excel.enter("C5", "Pro IVR");
    excel.enter("D6", 46_000);
    const before = excel.host.workbook.state;
    expect(await tool.read()).toEqual({
      ok: true,
      value: {
        workbook: expect.stringMatching(/\.xlsx$/) as string,
        quotes: [],
        sheets: [
          {
            name: "Tabelle1",
            row: 4,
            column: 2,
            values: [
              ["Pro IVR", ""],
              ["", 46_000],
            ],
          },
        ],
      },
    });
    expect(excel.host.workbook.state).toBe(before);
  },
);

it("a quote comes as it was written, and its cells are no list", async () => {
  const excel = openWorkbook({});
  const site = documentSite(38, [documentLine("call-recording", "sub24")]);
  const document = quoteDocument([site]);
  const written = await createQuoteWriter(QUOTES).writeQuote({
    document,
    isLive: false,
    target: { kind: "newSheet" },
  });
  expect(written.status).toBe("written");
  const reading = await tool.read();
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  const [quote] = reading.value.quotes;
  expect(quote).toMatchObject({ written: document, isSuperseded: false });
  const own = reading.value.sheets.find(({ name }) => name === quote?.place?.sheet);
  expect(own?.values.flat().filter((value) => typeof value === "number")).toEqual([]);
  expect(excel.sheetNames().length).toBe(2);
});
