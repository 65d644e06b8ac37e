import { type QuoteDocument, evaluateDocument, linesOf } from "../../../../src/quote";
import {
  builderReducer,
  startingState,
} from "../../../../src/taskpane/quoteSession/draft/builderState";
import { takeOver } from "../../../../src/taskpane/quoteSession/reading/takeOver";
import { addressesOf } from "../../../../src/workbook/ports/quotes/addressesOf";
import { readingKeys } from "../../../../src/workbook/ports/quotes/readingKeys";
import { UNOFFERED, quoteOf } from "../../../support/unofferedOffers";
import { type Headless, plainValue } from "../../../../workbench/headless";
import { startExcel, useQuote } from "../model/quoteInUse";
import { sheetInUse, typeText, valueAt } from "../model/sheetInUse";
import { readingOf, writeLive } from "./amounts";

let excel: Headless;

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(() => excel.close());

const withoutPrice = (document: QuoteDocument) => {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  return evaluation.value.lines.filter(({ price }) => !price.ok).map(({ line }) => line.id);
};

it("[P6] every spelling of a term that a product does not have is asked about, and nothing without a price is taken over", async () => {
  const document = quoteOf(UNOFFERED);
  const inUse = useQuote(excel, document, true);
  await writeLive(inUse);
  const found = sheetInUse(inUse);
  if (!found) throw new Error("There is no sheet.");
  excel.host.workbook.change("person", (draft) => {
    for (const { lineId, spelling } of UNOFFERED) {
      const row = found.rowOf(`line:${lineId}`) ?? -1;
      typeText(
        draft,
        inUse,
        found.sheet.id,
        { row, column: found.columnOf("term") ?? -1 },
        spelling,
      );
    }
  });
  await excel.settled("A1");
  const prices = UNOFFERED.map(({ lineId }) =>
    plainValue(valueAt(inUse, found, `line:${lineId}`, "listPrice")),
  );
  expect(new Set(prices)).toEqual(new Set(["#N/A"]));

  const reading = await readingOf(inUse);
  expect(reading.document).toEqual(document);
  expect(reading.edits).toEqual([]);
  expect(reading.questions.map(({ kind, lineId }) => `${kind} ${lineId ?? ""}`)).toEqual(
    UNOFFERED.map(({ lineId }) => `termNotOffered ${lineId}`),
  );

  const most = Math.max(...reading.questions.map(({ choices }) => choices.length));
  for (let choice = 0; choice < most; choice += 1) {
    const choices = Object.fromEntries(reading.questions.map(({ id }) => [id, choice]));
    const taken = takeOver(reading, document, { choices, sides: {} });
    const pane = builderReducer(startingState({ document, typed: {} }), {
      type: "edited",
      edit: () => taken.document,
    });
    expect(withoutPrice(pane.document)).toEqual([]);
    expect(linesOf(pane.document)).toHaveLength(UNOFFERED.length);
  }

  const saved = { seen: readingKeys(reading), restored: reading.questions.flatMap(addressesOf) };
  const outcome = await inUse.writer.updateQuote(document, true, saved);
  expect(outcome.status).toBe("written");
  expect(await readingOf(inUse)).toMatchObject({ document, edits: [], questions: [] });
});
