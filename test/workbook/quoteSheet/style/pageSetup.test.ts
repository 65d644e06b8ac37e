/** @jest-environment jsdom */
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { PROFILES, type Sheet } from "../../../../workbench";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { QUOTES, startQuotes } from "../support/quoteHost";

/** An Excel of which little else is reported, so that nothing but R16 decides. */
const LEAST = PROFILES["ltsc-2021"];
const writer = createQuoteWriter(QUOTES);
/** A4 without its margins, in points. */
const PRINTABLE_WIDTH = 595 - 2 * 40;

/** A quote whose second site begins further and further down. */
function quoteOf(lines: number) {
  const all = Array.from({ length: lines }, (_, index) =>
    documentLine("call-recording", "sub24", { id: `l${index}` }),
  );
  const other = documentLine("pro-ivr", "sub12", { id: "other" });
  return quoteDocument([
    documentSite(45, all, { id: "s1" }),
    documentSite(12, [other], { id: "s2", name: "Filiale" }),
  ]);
}

const widthOf = ({ columnProperties }: Sheet) =>
  [...columnProperties.values()].reduce(
    (sum, { size = 0, isHidden }) => sum + (isHidden ? 0 : size),
    0,
  );

it("[R16] is printed at a percentage at which all columns fit, drawn wider too, wherever it has breaks", async () => {
  const zooms = new Map<number, unknown>();
  let broken = 0;
  for (let lines = 20; lines <= 40; lines += 1) {
    const { workbook } = startQuotes({ profile: LEAST });
    const target = { kind: "newSheet" } as const;
    await writer.writeQuote({ document: quoteOf(lines), isLive: false, target });
    await writer.copyForCustomer("quote1", 1);
    for (const sheet of workbook.state.sheets.slice(-2)) {
      const { settings, horizontalBreaks } = sheet.pageLayout;
      const { scale, horizontalFitToPages } = settings["zoom"] as Excel.PageLayoutZoomOptions;
      zooms.set(scale ?? 0, settings["zoom"]);
      if (horizontalBreaks.length === 0) continue;
      broken += 1;
      expect(horizontalFitToPages).toBeUndefined();
      expect(((widthOf(sheet) * (scale ?? 100)) / 100) * 1.1).toBeLessThan(PRINTABLE_WIDTH);
    }
  }
  expect(broken).toBeGreaterThan(0);
  expect([...zooms.values()]).toEqual(
    expect.arrayContaining([{ horizontalFitToPages: 1 }, { scale: 70 }]),
  );
});
