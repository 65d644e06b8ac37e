/** @jest-environment jsdom */
import { createOfficeQuotes } from "../../../../src/workbook/connection/officeQuotes";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { everyFault, printed } from "../support/everyFault";
import { QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

const writer = createQuoteWriter(QUOTES);
const NAME = "Angebot AN-2026-0042 Kunde AG";

const small = quoteDocument([documentSite(45, [documentLine("call-recording", "sub24")])]);

async function started(document = sampleDocument()) {
  const { host, workbook } = startQuotes();
  await writer.writeQuote({
    document,
    isLive: true,
    target: { kind: "newSheet" },
  });
  return { host, workbook };
}

it("makes a sheet with nothing in it but what the customer may see", async () => {
  const { host, workbook } = await started();
  const { customXmlParts, names } = workbook.state;
  const trips = host.counters().roundTrips;
  expect(await writer.copyForCustomer("quote1", 1)).toMatchObject({
    status: "written",
    place: { sheet: NAME },
  });
  expect(host.counters().roundTrips - trips).toBe(4);
  const sheet = workbook.sheetNamed(NAME);
  const cells = [...(sheet?.rows.values() ?? [])].flatMap((row) => [...row.values()]);

  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cells.filter(({ constant }) => String(constant as unknown).startsWith("flux:"))).toEqual(
    [],
  );
  expect(cells.map(({ constant }) => constant)).toEqual(
    expect.arrayContaining(["Kunde AG", "Call Recording", "Abo24"]),
  );
  expect(sheet).toMatchObject({ validations: [], names: [], customProperties: new Map() });
  expect([...(sheet?.columnProperties.values() ?? [])].some(({ isHidden }) => isHidden)).toBe(
    false,
  );
  expect(sheet?.pageLayout.printAreas).toMatchObject([{ row: 0, column: 0, columns: 11 }]);
  expect(workbook.state.customXmlParts).toEqual(customXmlParts);
  expect(workbook.state.names).toBe(names);
});

it("shows the numbers that the live quote shows", async () => {
  const { workbook } = await started();
  await writer.updateQuote(sampleDocument(), false);
  await writer.copyForCustomer("quote1", 1);
  const numbers = (name: string) =>
    [...(workbook.sheetNamed(name)?.rows.values() ?? [])].flatMap((row) =>
      [...row.values()].map(({ constant }) => constant).filter((each) => typeof each === "number"),
    );
  expect(numbers(NAME)).toEqual(numbers("Angebot AN-2026-0042"));
  expect(numbers(NAME).length).toBeGreaterThan(20);
});

it("does not find a quote that is not kept", async () => {
  startQuotes();
  const quotes = createOfficeQuotes("FLUX");
  expect(await quotes.copyForCustomer("quote1", 1)).toEqual({
    status: "failed",
    problem: { code: "quoteNotFound" },
  });
});

it("leaves no trace of a copy that failed", async () => {
  const { host } = await started(small);
  const faults = await everyFault(host, 4, async () => {
    const outcome = await writer.copyForCustomer("quote1", 1);
    return { isDone: outcome.status === "written" };
  });
  expect(printed("Copy for the customer", faults)).toEqual([]);
  expect(faults.injected).toBeGreaterThan(90);
}, 240_000);
