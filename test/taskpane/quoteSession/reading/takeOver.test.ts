import { type QuoteDocument, changeLine, linesOf } from "../../../../src/quote";
import {
  changesIn,
  NO_ANSWERS,
  takeOver,
} from "../../../../src/taskpane/quoteSession/reading/takeOver";
import { outdatedFields } from "../../../../src/taskpane/quoteSession/draft/outdatedFields";
import type { SheetQuestion, SheetReading } from "../../../../src/workbook/ports/quotes/quotePort";
import { DOCUMENT, UNTOUCHED } from "../../quoteEditor/writing/fakeWorkbook";

const quantity = (document: QuoteDocument, count: number) =>
  changeLine(document, "a", { quantity: count });
const quantityIn = (document: QuoteDocument) =>
  linesOf(document).find(({ line }) => line.id === "a")?.line.quantity;

const EDITED: SheetReading = {
  ...UNTOUCHED,
  document: quantity(DOCUMENT, 5),
  edits: [{ address: "F14", lineId: "a", kind: "quantity", before: "2", after: "5" }],
};

const QUESTION: SheetQuestion = {
  id: "notANumber:F14",
  address: "F14",
  lineId: "a",
  content: "drei",
  kind: "notANumber",
  choices: [
    { kind: "keepStored", value: "2", apply: (document) => quantity(document, 2) },
    { kind: "takeNearest", value: "3", apply: (document) => quantity(document, 3) },
    { kind: "leaveInSheet", value: "drei", apply: (document) => document },
  ],
};
const ASKED: SheetReading = { ...UNTOUCHED, questions: [QUESTION] };
const chosen = (choice: number) => ({ ...NO_ANSWERS, choices: { [QUESTION.id]: choice } });

it("brings what the sheet says into the draft, beside what was changed there", () => {
  const draft = { ...DOCUMENT, number: "AN-7" };
  const { document, conflicts } = takeOver(EDITED, draft, NO_ANSWERS);
  expect(quantityIn(document)).toBe(5);
  expect(document.number).toBe("AN-7");
  expect(conflicts).toEqual([]);
});

it("is no step where the draft says all of it already", () => {
  const draft = quantity(DOCUMENT, 5);
  expect(takeOver(EDITED, draft, NO_ANSWERS).document).toBe(draft);
});

describe("what was changed on both sides", () => {
  const draft = quantity(DOCUMENT, 7);
  const { conflicts, open } = takeOver(EDITED, draft, NO_ANSWERS);
  const id = conflicts[0]?.id ?? "";

  it("is open until the user has chosen", () => {
    expect(conflicts).toMatchObject([{ kind: "quantity", lineId: "a", ours: "7", theirs: "5" }]);
    expect(open).toEqual(conflicts);
  });

  it.each([
    ["ours", 7],
    ["theirs", 5],
  ] as const)("is as the user chooses: %s", (side, expected) => {
    const taken = takeOver(EDITED, draft, { ...NO_ANSWERS, sides: { [id]: side } });
    expect(quantityIn(taken.document)).toBe(expected);
    expect(taken.open).toEqual([]);
  });
});

describe("a question", () => {
  it("changes nothing without an answer, and leaves its cell alone", () => {
    expect(takeOver(ASKED, DOCUMENT, NO_ANSWERS)).toMatchObject({
      document: DOCUMENT,
      restored: [],
    });
    expect(takeOver(ASKED, DOCUMENT, chosen(2))).toMatchObject({
      document: DOCUMENT,
      restored: [],
    });
  });

  it("that was answered has its cell written again", () => {
    const { document, restored } = takeOver(ASKED, DOCUMENT, chosen(1));
    expect(quantityIn(document)).toBe(3);
    expect(restored).toEqual(["F14"]);
  });

  it("answered by what is stored means what the draft says by now", () => {
    const draft = quantity(DOCUMENT, 9);
    expect(takeOver(ASKED, draft, chosen(0))).toMatchObject({ document: draft, restored: ["F14"] });
  });

  it("answered otherwise than the draft has changed is a conflict", () => {
    const { conflicts } = takeOver(ASKED, quantity(DOCUMENT, 9), chosen(1));
    expect(conflicts).toMatchObject([{ ours: "9", theirs: "3" }]);
  });
});

it.each([
  ["nothing", UNTOUCHED, DOCUMENT, 0],
  ["an edit", EDITED, DOCUMENT, 1],
  ["an edit that the draft has", EDITED, quantity(DOCUMENT, 5), 0],
  ["an edit that the draft contradicts", EDITED, quantity(DOCUMENT, 7), 1],
  ["a question", ASKED, DOCUMENT, 1],
  [
    "a question beside an edit that the draft has",
    { ...EDITED, questions: [QUESTION] },
    quantity(DOCUMENT, 5),
    1,
  ],
])("counts what is new: %s", (_name, reading, draft, count) => {
  expect(changesIn(reading, draft)).toBe(count);
});

it("forgets what was typed in fields that say something else by now, and in no others", () => {
  const after = { ...quantity(DOCUMENT, 5), number: "AN-7" };
  const fields = outdatedFields(DOCUMENT, after);
  const isForgotten = (field: string) => fields.some((beginning) => field.startsWith(beginning));
  expect(["number", "a.quantity", "a.note"].filter(isForgotten)).toHaveLength(3);
  expect(["date", "b.quantity", "s1.name", "customer.company"].filter(isForgotten)).toEqual([]);
  expect(outdatedFields(DOCUMENT, { ...DOCUMENT, sites: [] })).toEqual(
    expect.arrayContaining(["s1.", "a.", "b."]),
  );
});
