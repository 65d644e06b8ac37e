/** @jest-environment jsdom */
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createUnfinishedWrites } from "../../../../src/workbook/quoteSheet/unfinished/unfinishedWrites";
import { comparable } from "../support/comparable";
import { QUOTES, startQuotes } from "../support/quoteHost";

const store = createQuoteStore(QUOTES);
const unfinished = createUnfinishedWrites(QUOTES);

const FIGURES = [
  ["Budget", "a", "b"],
  [3, 4, 5],
  [6, 7, 8],
];
const AS_WRITTEN = [["'Budget", "'a", "'b"], ...FIGURES.slice(1)];
const TOKEN = "flux:unfinished:604d1c1e-3d1f-4a59-9c55-0a1b2c3d4e5f";
const PART = { parts: [], xml: "", known: [] };
const QUOTE = { id: "q", revision: 1 };

const made = { name: "Budget", contents: AS_WRITTEN, token: TOKEN, known: [] };
const ofSheet = (change: object) => ({
  about: { kind: "sheet", sheet: "Budget", quote: QUOTE },
  write: { made: { ...made, ...change }, again: { what: "sampleForm" } },
});

/** The user's sheets, and a note that somebody has put into the workbook. */
async function startWith(note: (sheetId: string) => object) {
  const { workbook } = startQuotes();
  await Excel.run(async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    const budget = worksheets.add("Budget").load("id");
    budget.getRange("A1:C3").values = FIGURES;
    worksheets.add("Leer");
    await context.sync();
    const text = JSON.stringify({ id: "n", by: "another", at: 0, ...note(budget.id) });
    const namespace = "https://fluxpunkt.de/xml/unfinished/1";
    customXmlParts.add(`<unfinished xmlns="${namespace}">${text}</unfinished>`);
    await context.sync();
  });
  return workbook;
}

const area = { row: 0, column: 0, rows: 3, columns: 3 };
const room = {
  isPristine: true,
  ownsColumns: false,
  widths: [],
  isHidden: [],
  heights: [],
};

const backup = { name: "Leer", token: TOKEN, mark: "A1", known: [] };
const atSelection = (change: object) => (sheetId: string) => ({
  about: { kind: "selection", sheet: "Budget", quote: QUOTE },
  write: {
    ...{ document: QUOTE, sheetId, area, room, token: TOKEN, contents: AS_WRITTEN },
    ...{ part: PART, backup, isLive: false },
    ...change,
  },
});

const ofForm = (change: object) => (formId: string) => ({
  about: { kind: "form", sheet: "Budget" },
  write: {
    ...{ form: { formulas: FIGURES }, formId, filled: { cells: [] }, token: TOKEN, known: [] },
    ...{ part: PART, isWithoutLines: false },
    ...change,
  },
});

it.each([
  ["names a sheet of the user's with all that is in it", () => ofSheet({})],
  ["names an empty sheet of the user's", () => ofSheet({ name: "Leer", contents: [] })],
  ["has an empty token, which any empty cell holds", () => ofSheet({ token: "" })],
  ["has what is no token of ours", () => ofSheet({ token: "Budget" })],
  ["lacks what was made", () => ({ ...ofSheet({}), write: {} })],
  ["names cells of the user's with all that is in them", atSelection({})],
  ["names cells of the user's without a token", atSelection({ token: "" })],
  [
    "has a backup that any empty cell marks",
    atSelection({ backup: { ...backup, token: "" }, room: { ...room, isPristine: false } }),
  ],
  ["says that a sheet of the user's is the copy of a form", ofForm({})],
  ["says so of the only new sheet", (id: string) => ofForm({ known: ["{no}", id] })(id)],
  ["is of an unknown kind", () => ({ about: { kind: "all", sheet: "Budget" }, write: { made } })],
])("nothing of the user's is deleted or emptied by a note that %s", async (_what, note) => {
  const workbook = await startWith(note);
  const sheetsOf = () => comparable({ ...workbook.state, customXmlParts: [], names: [] });
  const before = sheetsOf();

  const saved = await store.savedQuotes();
  const ids = (saved.ok ? (saved.value.unfinished ?? []) : []).map(({ id }) => id);
  for (const id of ids) await unfinished.removeUnfinished(id);
  for (const id of ids) await unfinished.finishUnfinished(id);

  expect(sheetsOf()).toBe(before);
});
