/** @jest-environment jsdom */
import { createOfficeQuotes } from "../../../../src/workbook/connection/officeQuotes";
import { sampleDocument, startQuotes } from "../support/quoteHost";

const document = sampleDocument();

it("writes into a form or into cells of its own, and reads these back", async () => {
  startQuotes();
  const quotes = createOfficeQuotes("FLUX");
  await quotes.insertSampleForm();

  expect(await quotes.writeQuote({ document, target: { kind: "form" }, isLive: true })).toEqual({
    status: "written",
    undo: expect.any(Function) as unknown,
    place: { sheet: "Angebot AN-2026-0042", address: "A1:H25" },
  });
  expect(await quotes.readQuote(document.id, document.revision)).toEqual({
    ok: false,
    error: { code: "quoteNotFound" },
  });
  expect(
    await quotes.writeQuote({ document, target: { kind: "newSheet" }, isLive: true }),
  ).toMatchObject({ status: "written", place: { sheet: "Angebot AN-2026-0042 (2)" } });
  expect(await quotes.readQuote(document.id, document.revision)).toEqual({
    ok: true,
    value: { written: document, document, edits: [], questions: [] },
  });
});
