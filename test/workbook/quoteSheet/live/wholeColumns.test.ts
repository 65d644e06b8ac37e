/** @jest-environment jsdom */
import { anchorName } from "../../../../src/workbook/quoteSheet/anchor/anchor";
import { createQuoteDeletion } from "../../../../src/workbook/quoteSheet/deletion/quoteDeletion";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { createQuoteReader } from "../../../../src/workbook/quoteSheet/read/quoteReader";
import { QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

const document = sampleDocument();
const writer = createQuoteWriter(QUOTES);
const written = { isLive: true, isSuperseded: false, isOwnSheet: true };
const seen = { document, written: document, ...written, twins: [] };

/** A quote whose name somebody has led to another area of the sheet, and figures of the user beside it. */
async function startLedTo(area: string) {
  const { host, workbook } = startQuotes();
  await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const budget = worksheets.add("Budget");
    budget.getRange("A1:C1").formulas = [["Miete", 1200, "=B1*12"]];
    names.getItem(anchorName(document)).delete();
    names.add(anchorName(document), `=${area}`);
    await context.sync();
  });
  return { host, workbook };
}

describe.each([
  ["Budget!$A:$XFD"],
  ["Budget!$1:$1048576"],
  ["Budget!$A:$A"],
  ["'Angebot AN-2026-0042'!$A:$L"],
  ["Budget!$A$1:$XFD$1048576"],
])("a quote whose name leads to %s, whose cells Excel does not give,", (area) => {
  it("is neither read nor brought up to date, and says so", async () => {
    const { host, workbook } = await startLedTo(area);
    const before = workbook.state;

    const { id, revision } = document;
    const changed = { ...document, number: "AN-2026-0043" };
    expect(await createQuoteReader(QUOTES).readQuote(id, revision)).toEqual({
      ok: false,
      error: { code: "quoteNotFound" },
    });
    expect(await writer.updateQuote(changed, true)).toMatchObject({
      status: "failed",
      problem: { code: "sheetDamaged" },
    });
    expect(workbook.state).toBe(before);
    expect(host.failures).toEqual([]);
  });

  it("is deleted, and no sheet of the user with it", async () => {
    const { workbook } = await startLedTo(area);
    const usersSheets = () =>
      workbook.state.sheets.filter(({ name }) => name !== "Angebot AN-2026-0042");
    const before = usersSheets();

    expect(await createQuoteDeletion(QUOTES).deleteQuote(seen, true, true)).toMatchObject({
      ok: true,
    });
    expect(before.map(({ name }) => name)).toContain("Budget");
    expect(usersSheets().map(({ name, rows }) => [name, rows])).toEqual(
      before.map(({ name, rows }) => [name, rows]),
    );
    expect(await createQuoteStore(QUOTES).savedQuotes()).toMatchObject({ value: { quotes: [] } });
  });
});
