import { type QuoteDocument, addLine, changeSite, evaluateDocument } from "../../../../src/quote";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { type Headless, plainValue, startHeadless } from "../../../../workbench/headless";
import { sourceAddin } from "../../../support/sourceAddin";
import { sampleDocument } from "../support/quoteHost";

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
    ["total:firstInvoiceVat", first?.taxes[0]?.vat.toNumber()],
    ...(first && first.taxes.length > 1
      ? ([
          ["total:firstInvoiceTaxed", first.taxes[0]?.net.toNumber()],
          ["total:firstInvoiceTaxed.2", first.taxes[1]?.net.toNumber()],
          ["total:firstInvoiceVat.2", first.taxes[1]?.vat.toNumber()],
        ] as const)
      : []),
    ["total:firstInvoiceGross", first?.gross.toNumber()],
  ]);
}

it("[P3][M2][M5] calculates in Excel what the core says, when written, updated and edited by hand", async () => {
  const { workbook } = excel.host;
  const quotes = createQuoteWriter({ namespace: "FLUX", timeout: 20_000 });
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

const everyPayment = documentSite(45, [
  documentLine("call-recording", "sub24", { discount: { kind: "percent", percent: "7.25" } }),
  documentLine("pro-ivr", "purchase"),
  documentLine("antifraud", "sub12", { quantity: 3 }),
  documentLine("teams-presence-sync", "sub1", { packUsers: 12 }),
  documentLine("support-premium", "yearly"),
]);

const CHANGES = (["monthly", "quarterly", "yearly"] as const).flatMap((interval) =>
  (["full", "proRata"] as const).flatMap((firstSupportYear) =>
    (
      [
        ["CH", "2023-07-01"],
        ["CH", "2023-12-15"],
        ["DE", "2020-01-01"],
        ["DE", "2020-06-15"],
        ["DE", "2020-12-31"],
      ] as const
    ).map(([country, start]) => ({ interval, firstSupportYear, country, start })),
  ),
);

it.each(CHANGES)(
  "[M4] splits the VAT of the first invoice as the core does: $country from $start, $interval, $firstSupportYear",
  async ({ country, ...terms }) => {
    const quotes = createQuoteWriter({ namespace: "FLUX", timeout: 20_000 });
    const plain = quoteDocument([everyPayment], terms);
    const seller = { ...plain.seller, country };
    const document = { ...plain, seller, customer: { ...plain.customer, country } };
    await quotes.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });

    const wanted = amountsOf(document);
    expect([...wanted.values()]).not.toContain(undefined);
    expect(Object.fromEntries(await amountsInSheet())).toMatchObject(Object.fromEntries(wanted));
  },
);
