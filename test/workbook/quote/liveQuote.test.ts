import { addLine, changeSite, evaluateDocument, type QuoteDocument } from "../../../src/pricing";
import { createQuoteWriter } from "../../../src/workbook/quote/quoteWriter";
import { documentLine } from "../../support/quoteDocuments";
import { plainValue, startHeadless, type Headless } from "../../workbench/support/headless";
import { sourceAddin } from "../../workbench/support/sourceAddin";
import { sampleDocument } from "./support/quoteHost";

let excel: Headless;

beforeEach(async () => {
  excel = await startHeadless({ language: "de-DE", addin: sourceAddin() });
  const { Excel, DOMParser } = excel.window();
  const { OfficeExtension } = excel.window() as unknown as Record<string, unknown>;
  Object.assign(globalThis, { Excel, OfficeExtension, DOMParser });
});

afterEach(() => excel.close());

/** The amounts in the sheet, as Excel has calculated them: nets by line, and the sums. */
async function amountsInSheet(): Promise<ReadonlyMap<string, unknown>> {
  await excel.settled("A1");
  const { workbook } = excel.host;
  const sheet = workbook.sheetNamed("Angebot AN-2026-0042");
  return new Map(
    [...(sheet?.rows ?? [])].flatMap(([row, cells]) => {
      const text = cells.get(0)?.constant;
      const key = typeof text === "string" ? text.replace("flux:", "") : "";
      if (!/^(line|total):/.test(key)) return [];
      return [[key, plainValue(workbook.value(sheet?.id ?? "", row, 9))] as const];
    }),
  );
}

function amountsOf(document: QuoteDocument): ReadonlyMap<string, unknown> {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  const { lines, totals, invoices } = evaluation.value;
  const [first] = invoices.ok ? invoices.value : [];
  return new Map<string, unknown>([
    ...lines.map(
      ({ line, price }) =>
        [`line:${line.id}`, price.ok ? price.value.net.toNumber() : undefined] as const,
    ),
    ["total:once", totals.oneOff.toNumber()],
    ["total:month", totals.monthly.toNumber()],
    ["total:year", totals.yearly.toNumber()],
    ["total:firstInvoice", first?.net.toNumber()],
    ["total:firstInvoiceGross", first?.gross.toNumber()],
  ]);
}

it("[P3][M2][M5] calculates in Excel what the core says, when written, updated and edited by hand", async () => {
  const { workbook } = excel.host;
  const quotes = createQuoteWriter({ namespace: "FLUX", patience: 20_000 });
  const first = sampleDocument();
  await quotes.writeQuote({ document: first, isLive: true, target: { kind: "newSheet" } });
  expect(Object.fromEntries(await amountsInSheet())).toMatchObject(
    Object.fromEntries(amountsOf(first)),
  );

  const second = addLine(
    changeSite(first, "s1", { pbxUsers: 90 }),
    { siteId: "s2", index: 0 },
    documentLine("call-recording", "purchase", { id: "new", quantity: 2 }),
  );
  await quotes.updateQuote(second, true);
  expect(Object.fromEntries(await amountsInSheet())).toMatchObject(
    Object.fromEntries(amountsOf(second)),
  );

  const sheet = workbook.activeSheet;
  const row = [...sheet.rows].find(([, cells]) => cells.get(0)?.constant === "flux:pbx:s1")?.[0];
  const { Excel } = excel.window();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getCell(row ?? 0, 4).values = [[200]];
    await context.sync();
  });
  const third = changeSite(second, "s1", { pbxUsers: 200 });
  expect(Object.fromEntries(await amountsInSheet())).toMatchObject(
    Object.fromEntries(amountsOf(third)),
  );
});
