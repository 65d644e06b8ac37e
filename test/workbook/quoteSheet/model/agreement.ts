import { evaluateDocument } from "../../../../src/quote";
import { COLUMNS, isDateStyle } from "../../../../src/workbook/quoteSheet/layout/plan";
import { quotePlan } from "../../../../src/workbook/quoteSheet/layout/quotePlan";
import { serialOfIsoDay } from "../../../../src/workbook/quoteSheet/layout/serialDay";
import { plainValue } from "../../../../workbench/headless";
import type { Model } from "./belief";
import { savedQuote, stateOf, type QuoteInUse } from "./quoteInUse";
import { sheetInUse, valueAt, type SheetInUse } from "./sheetInUse";
import { contentOf, readSheet, synchronise } from "./synchronising";

/** Brings pane and sheet together for the last time, and looks whether they agree. */
export async function expectAgreement(model: Model, inUse: QuoteInUse): Promise<void> {
  const left = await synchronise(model, inUse, { answer: 0, keepsOurs: false });
  const { document } = inUse.pane;
  const reading = await readSheet(inUse);
  if (reading === "damaged") throw new Error("The sheet is damaged.");
  expect(reading.edits).toEqual([]);
  const asked = reading.questions
    .filter(({ kind }) => !(left.hasRowsOfNobody && kind === "unknownRow"))
    .map(contentOf);
  const expected = left.questions.filter(
    (question) => !(left.hasRowsOfNobody && question.startsWith("unknownRow: ")),
  );
  expect(asked.sort()).toEqual(expected.sort());
  expect(reading.document).toEqual(document);
  expect(reading.written).toEqual(document);
  const { all, unreadable } = await savedQuote(inUse);
  const saved = all.filter((each) => each.document.revision === document.revision);
  expect(saved).toMatchObject([{ document, written: document, isSuperseded: false }]);
  expect(unreadable).toEqual([]);
  await inUse.excel.settled("A1");
  const found = sheetInUse(inUse);
  if (!found) throw new Error("The quote has no cells.");
  expectNoRemains(inUse);
  if (left.questions.length === 0) expectAmounts(inUse, found);
}

/** Rows that were to be deleted are gone. */
function expectNoRemains(inUse: QuoteInUse): void {
  const texts = stateOf(inUse).sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap((cells) => [...cells.values()].map(({ constant }) => constant)),
  );
  expect(
    texts.filter((text) => typeof text === "string" && text.startsWith("flux:removed")),
  ).toEqual([]);
}

/** All that the sheet calculates comes to what the core says of the document of the pane. */
function expectAmounts(inUse: QuoteInUse, found: SheetInUse): void {
  const evaluation = evaluateDocument(inUse.pane.document);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  const { rows } = quotePlan(evaluation.value, "FLUX");
  // A line that has no price shows an error, and so do the sums with it.
  const isPriced = evaluation.value.lines.every(({ price }) => price.ok);
  for (const { key, cells } of rows) {
    if (found.rowOf(key) === undefined || (!isPriced && /^(line|total|siteTotal):/.test(key)))
      continue;
    for (const column of COLUMNS) {
      const planned = cells[column];
      if (planned?.content.kind !== "formula") continue;
      const { value } = planned.content;
      const wanted = isDateStyle(planned.look) ? serialOfIsoDay(String(value)) : value;
      const shown = plainValue(valueAt(inUse, found, key, column)) ?? "";
      expect({ key, column, shown }).toEqual({ key, column, shown: wanted });
    }
  }
}
