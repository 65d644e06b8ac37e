/** @jest-environment jsdom */
import * as quote from "../../../../src/quote";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

jest.mock("../../../../src/quote", () => {
  const actual = jest.requireActual<typeof quote>("../../../../src/quote");
  return { ...actual, evaluateDocument: jest.fn(actual.evaluateDocument) };
});

const writer = createQuoteWriter(QUOTES);

it("An update of a sheet that nobody has edited evaluates once what was written, what is read and what is wanted", async () => {
  startQuotes();
  const document = sampleDocument();
  const target = { kind: "newSheet", isAnew: false } as const;
  const written = await writer.writeQuote({ document, target, isLive: true });
  expect(written.status).toBe("written");
  const evaluated = jest.mocked(quote.evaluateDocument);
  evaluated.mockClear();

  const next = { ...document, number: "AN-2" };
  const updated = await writer.updateQuote(next, true);
  expect(updated).toMatchObject({ status: "written" });
  const [first, ...others] = evaluated.mock.calls.map(([each]) => each);
  expect(others.filter((each) => each === first)).toEqual([]);
  expect([first, ...others].map((each) => each?.number)).toEqual([
    document.number,
    document.number,
    next.number,
  ]);
});
