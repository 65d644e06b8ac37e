/** @jest-environment jsdom */
import { changeLine } from "../../../../src/quote";
import type { Basis } from "../../../../src/workbook/ports/quotes/quotePort";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { addressesOf } from "../../../../src/workbook/ports/quotes/addressesOf";
import { createQuoteReader } from "../../../../src/workbook/quoteSheet/read/quoteReader";
import { readingKeys } from "../../../../src/workbook/ports/quotes/readingKeys";
import { QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

const reader = createQuoteReader(QUOTES);
const writer = createQuoteWriter(QUOTES);
const SHEET = "Angebot AN-2026-0042";

type Edit = (sheet: Excel.Worksheet, rowOf: (key: string) => number) => void;

const typed =
  (key: string, column: string, value: unknown): Edit =>
  (sheet, rowOf) =>
    (sheet.getRange(`${column}${rowOf(key)}`).values = [[value]]);

const lineTyped =
  (...values: readonly unknown[]): Edit =>
  (sheet, rowOf) => {
    const row = rowOf("line:d") + 1;
    sheet.getRange(`${row}:${row}`).insert("Down");
    sheet.getRange(`C${row}:F${row}`).values = [[...values]];
  };

const lineDeleted: Edit = (sheet, rowOf) => {
  const row = rowOf("line:b");
  sheet.getRange(`${row}:${row}`).delete("Up");
};

const EDITS: readonly (readonly [string, Edit])[] = [
  ["a quantity", typed("line:b", "F", 7)],
  ["a term", typed("line:b", "D", "Abo36")],
  ["a term that gives a total more", typed("line:d", "D", "Kauf")],
  ["a product", typed("line:c", "C", "Pro IVR")],
  ["a discount", typed("line:a", "H", 0.05)],
  ["the users", typed("pbx:s1", "E", 120)],
  ["a price typed over its formula", typed("line:c", "G", 2000)],
  ["an unknown product", typed("line:b", "C", "Pro IVX?")],
  ["a line more", lineTyped("teams presence", "Abo12", 26, 2)],
  ["a line less", lineDeleted],
  ["the number", typed("field:letter.0", "I", "AN-7")],
  ["the date", typed("field:letter.1", "I", 46_030)],
  ["the first day", typed("field:letter.2", "I", 46_082)],
  ["the last day", typed("field:letter.3", "I", 46_099)],
  ["the customer", typed("field:letter.0", "C", "Muster GmbH")],
  ["a site's name", typed("site:s1", "C", "Hauptsitz")],
];

const PANES = [
  { kind: "formulas", pane: "the pane that made it" },
  { kind: "formulas", pane: "another pane" },
  { kind: "values", pane: "another pane" },
] as const;

const ALL = EDITS.flatMap(([name, edit]) => PANES.map((each) => ({ name, edit, ...each })));

async function inSheet(edit: Edit): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const used = sheet.getUsedRange().load("values");
    await context.sync();
    edit(sheet, (key) => 1 + used.values.findIndex((row) => row.includes(`flux:${key}`)));
    await context.sync();
  });
}

async function contents(): Promise<unknown> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(SHEET).getUsedRange().load("formulas");
    await context.sync();
    return used.formulas;
  });
}

async function read(basis?: Basis) {
  const reading = await reader.readQuote("quote1", 1, basis);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

/** A quote whose sheet was edited; an update took that over, with a change of the pane. */
async function updated(edit: Edit, isLive: boolean, areLeft = false) {
  const { workbook } = startQuotes();
  const basis: Basis = { stored: undefined, twins: [], overwritten: [] };
  const target = { kind: "newSheet" } as const;
  await writer.writeQuote({ document: sampleDocument(), isLive, target, basis });
  await inSheet(edit);
  const reading = await read(basis);
  const { questions } = reading;
  const answers = areLeft ? [] : questions;
  const taken = answers.reduce(
    (all, { choices }) => choices.find(({ kind }) => kind === "keepStored")?.apply(all) ?? all,
    reading.document,
  );
  const wanted = changeLine(taken, "a", { note: "neu" });
  const restored = answers.flatMap(addressesOf);
  const options = { basis, restored, seen: readingKeys(reading) };
  const outcome = await writer.updateQuote(wanted, isLive, options);
  expect(outcome.status).toBe("written");
  return { workbook, basis, wanted };
}

it.each(ALL)(
  "[R21] an update of $kind that had taken over $name and was undone is known in $pane, and written again",
  async ({ edit, kind, pane }) => {
    const isLive = kind === "formulas";
    const { workbook, basis: own, wanted } = await updated(edit, isLive);
    const after = await contents();
    expect(workbook.undo()).toBe(true);
    const basis = pane === "another pane" ? undefined : own;
    const reading = await read(basis);
    expect(reading.edits).not.toEqual([]);
    expect(reading.undoneTo).toBeDefined();
    expect(await writer.updateQuote(wanted, isLive, { basis })).toMatchObject({
      status: "edited",
      reading: { undoneTo: reading.undoneTo },
    });

    const again = await writer.updateQuote(wanted, isLive, { basis, isRedone: true });
    expect(again.status).toBe("written");
    expect(await contents()).toEqual(after);
    expect(await read(basis)).toMatchObject({ document: wanted, edits: [], questions: [] });
  },
);

it("[R21] a question that was left in the sheet stays there when the update is written again", async () => {
  const edit = typed("line:c", "G", 2000);
  const { workbook, basis, wanted } = await updated(edit, true, true);
  const after = await contents();
  expect(workbook.undo()).toBe(true);
  expect((await read(basis)).undoneTo).toBeDefined();
  await writer.updateQuote(wanted, true, { basis, isRedone: true });
  expect(await contents()).toEqual(after);
});

it.each([
  ["a question that was left", typed("line:c", "G", 2000)],
  ["a position of the user's own", typed("line:b", "B", "2a")],
  ["a title of the user's own", typed("field:title", "C", "Unser Vorschlag")],
])("[R21] another pane does not write over %s", async (_, left) => {
  const both: Edit = (sheet, rowOf) => {
    typed("line:b", "F", 7)(sheet, rowOf);
    left(sheet, rowOf);
  };
  const { workbook, wanted } = await updated(both, true, true);
  expect(workbook.undo()).toBe(true);
  const before = workbook.state;
  expect((await read()).undoneTo).toBeUndefined();
  const outcome = await writer.updateQuote(wanted, true, { isRedone: true });
  expect(outcome.status).toBe("edited");
  expect(workbook.state).toBe(before);
});

it("[R21] what is typed after an update was undone is no part of what was undone", async () => {
  const { workbook, basis } = await updated(typed("line:b", "F", 7), true);
  expect(workbook.undo()).toBe(true);
  await inSheet(typed("line:d", "F", 9));
  for (const each of [basis, undefined]) {
    const { edits, undoneTo } = await read(each);
    expect(edits).toContainEqual(expect.objectContaining({ kind: "quantity", after: "9" }));
    expect(undoneTo).toBeUndefined();
  }
});

it("[R21] an update that was undone with the edit before it is known as such", async () => {
  const { workbook, basis } = await updated(typed("line:b", "F", 7), true);
  expect(workbook.undo()).toBe(true);
  expect(workbook.undo()).toBe(true);
  for (const each of [basis, undefined]) {
    expect((await read(each)).undoneTo?.written).toEqual(sampleDocument());
  }
});
