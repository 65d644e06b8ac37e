/** @jest-environment jsdom */
import type { SheetStays } from "../../../../../src/workbook/ports/quotes/deletionPort";
import { createQuoteDeletion } from "../../../../../src/workbook/quoteSheet/deletion/quoteDeletion";
import { createQuoteWriter } from "../../../../../src/workbook/quoteSheet/write/quoteWriter";
import { QUOTES, sampleDocument, startQuotes } from "../../support/quoteHost";

const document = sampleDocument();
const SHEET = "Angebot AN-2026-0042";

const own = (act: (sheet: Excel.Worksheet) => void) => (workbook: Excel.Workbook) =>
  act(workbook.worksheets.getItem(SHEET));

const STAYS: readonly (readonly [string, (workbook: Excel.Workbook) => void, SheetStays])[] = [
  ...(["leftHeader", "centerFooter", "rightFooter"] as const).map((part) => {
    const act = own((sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages[part] = "Entwurf";
    });
    return [`a text in the ${part} of its pages`, act, { reason: "pages" }] as const;
  }),
  [
    "a header of its first page",
    own((sheet) => {
      sheet.pageLayout.headersFooters.firstPage.centerHeader = "Entwurf";
    }),
    { reason: "pages" },
  ],
  [
    "a property of another program",
    own((sheet) => sheet.customProperties.add("dms.id", "4711")),
    { reason: "properties" },
  ],
  ...["P5", "C150", "A150:XFD150", "T1:T1048576"].map((address) => {
    const act = own((sheet) => {
      sheet.getRange(address).format.fill.color = "#FFEE00";
    });
    return [`a fill in ${address}`, act, { reason: "formats" }] as const;
  }),
  [
    "a font beside it",
    own((sheet) => {
      sheet.getRange("N3").format.font.bold = true;
    }),
    { reason: "formats" },
  ],
  [
    "a font in a row above it",
    own((sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("1:1").format.font.color = "#C00000";
    }),
    { reason: "formats" },
  ],
];

it.each(STAYS)("leaves the sheet because of %s, and says so", async (_what, act, staysSince) => {
  startQuotes();
  const target = { kind: "newSheet" } as const;
  await createQuoteWriter(QUOTES).writeQuote({ document, isLive: true, target });
  await Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
  const asked = await createQuoteDeletion(QUOTES).sheetToDelete({ document });
  expect(asked).toMatchObject({ ok: true, value: { staysSince } });
});
