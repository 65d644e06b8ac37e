/** @jest-environment jsdom */
import { createQuoteDeletion } from "../../../../src/workbook/quoteSheet/deletion/quoteDeletion";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { PROFILES } from "../../../../workbench";
import { QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

const deletion = createQuoteDeletion(QUOTES);
const document = sampleDocument();
const SHEET = "Angebot AN-2026-0042";

/** A quote in a sheet of its own, as the pane has seen it. */
async function written() {
  const writer = createQuoteWriter(QUOTES);
  await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
  const saved = await createQuoteStore(QUOTES).savedQuotes();
  const [seen] = saved.ok ? saved.value.quotes : [];
  if (!seen) throw new Error("The quote is not there.");
  return seen;
}

describe("notes", () => {
  it("keep the sheet where this Excel cannot count them, until the user says that there are none", async () => {
    const { workbook } = startQuotes({ profile: PROFILES["ltsc-2021"] });
    const seen = await written();
    expect(await deletion.sheetToDelete({ document })).toMatchObject({
      value: { staysSince: undefined, mayHaveNotes: true },
    });
    const rows = workbook.sheetNamed(SHEET)?.rows;
    const saved = await deletion.deleteQuote(seen, true);
    expect(saved).toMatchObject({
      ok: true,
      value: { sheet: { staysSince: { reason: "notes" } } },
    });
    expect(workbook.sheetNamed(SHEET)?.rows).toBe(rows);
    if (saved.ok) await saved.value.undo();

    expect(await deletion.deleteQuote(seen, true, true)).toMatchObject({
      ok: true,
      value: { sheet: { staysSince: undefined } },
    });
    expect(workbook.sheetNamed(SHEET)).toBeUndefined();
  });

  it.each([
    [0, undefined],
    [1, { reason: "objects" }],
  ])("are counted where Excel and office.js can: %s", async (count, staysSince) => {
    startQuotes({ profile: PROFILES["windows-de"] });
    // Like the office.js of Microsoft's network; the one of npm has no notes.
    Object.defineProperty(Excel.Worksheet.prototype, "notes", {
      configurable: true,
      get(this: Excel.Worksheet) {
        return count === 0 ? this.slicers : this.names;
      },
    });
    const seen = await written();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      if (count > 0) sheet.names.add("flux.quote.other", sheet.getRange("A1"));
      await context.sync();
    });
    expect(await deletion.sheetToDelete({ document })).toMatchObject({
      value: { staysSince, mayHaveNotes: false },
    });
    const done = await deletion.deleteQuote(seen, true);
    expect(done).toMatchObject({ value: { sheet: { staysSince } } });
    Reflect.deleteProperty(Excel.Worksheet.prototype, "notes");
  });
});
