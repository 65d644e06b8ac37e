/** @jest-environment jsdom */
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { everyFault, printed } from "../support/everyFault";
import { QUOTES, startQuotes } from "../support/quoteHost";

const writer = createQuoteWriter(QUOTES);
const document = quoteDocument([documentSite(45, [documentLine("call-recording", "sub24")])]);

it("leaves no trace of a quote that could not be written to a new sheet", async () => {
  const { host } = startQuotes();
  const faults = await everyFault(host, 3, async () => {
    const outcome = await writer.writeQuote({
      document,
      isLive: true,
      target: { kind: "newSheet" },
    });
    return { isDone: outcome.status === "written" };
  });

  expect(printed("New sheet", faults)).toEqual([]);
  expect(faults.injected).toBeGreaterThan(90);
}, 240_000);
