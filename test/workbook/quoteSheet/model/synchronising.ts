import { type QuoteDocument, linesOf, mergeDocuments } from "../../../../src/quote";
import { readingKeys } from "../../../../src/workbook/ports/quotes/readingKeys";
import type { SheetQuestion, SheetReading } from "../../../../src/workbook/ports/quotes/quotePort";
import { remembered, tell, writtenFrom, type Belief, type Model } from "./belief";
import { keepingMarks, losingNoMarks } from "./marks";
import { expectMerged } from "./mergeOracle";
import { picked } from "./picking";
import { editPane, stateOf, type QuoteInUse } from "./quoteInUse";
import { sameButForNewIds } from "./sameDocument";
import { sheetInUse } from "./sheetInUse";

/** How the person decides: which choice of each question, and whether a conflict goes to the pane. */
type Decisions = { readonly answer: number; readonly keepsOurs: boolean };

/** What is still to be asked when the sheet is read next. */
type Left = {
  /** Questions that were left as they are in the sheet. */
  readonly questions: readonly string[];
  /** A typed row stays when its line or its site is gone in the pane, and nobody knows any more what it belongs to. */
  readonly hasRowsOfNobody: boolean;
};

const NOTHING_LEFT: Left = { questions: [], hasRowsOfNobody: false };

/** Reads the sheet, puts it together with the pane, answers what is asked, and brings the sheet up to date. */
export async function synchronise(
  model: Model,
  inUse: QuoteInUse,
  decisions: Decisions,
): Promise<Left> {
  if (!sheetInUse(inUse)) {
    await writeNew(model, inUse, "newSheet");
    return NOTHING_LEFT;
  }
  const reading = await readSheet(inUse);
  if (reading === "damaged") {
    await writeAnew(model, inUse);
    return NOTHING_LEFT;
  }
  expectBelieved(reading, model.belief);
  const ours = inUse.pane.document;
  const { document: merged, conflicts } = mergeDocuments(reading.written, ours, reading.document);
  const decided = decisions.keepsOurs
    ? conflicts.reduce((document, { keepOurs }) => keepOurs(document), merged)
    : merged;
  expectMerged({ base: reading.written, ours, theirs: reading.document }, decided, decisions);
  if (conflicts.length > 0) tell(model, "conflict decided");
  const answers = reading.questions.map((question) => ({
    question,
    // A question may be left for later.
    choice: picked([...question.choices, undefined], decisions.answer),
  }));
  if (answers.length > 0) tell(model, "questions answered");
  const document = answers.reduce((read, { choice }) => choice?.apply(read) ?? read, decided);
  editPane(inUse, () => document);
  // A discount about which nothing is said stays with its line, and is asked about no more.
  const left = answers.filter(
    ({ choice, question }) =>
      (choice?.kind ?? "leaveInSheet") === "leaveInSheet" &&
      question.kind !== "discountOfOtherTerm",
  );
  const restored = answers
    .filter((answer) => !left.includes(answer))
    .map(({ question }) => question.address);
  const before = stateOf(inUse);
  const outcome = await keepingMarks(inUse, () =>
    inUse.writer.updateQuote(document, inUse.isLive, { restored, seen: readingKeys(reading) }),
  );
  expect(outcome).toMatchObject({ status: "written" });
  remembered(model, inUse, before, model.belief);
  const after = writtenFrom(document, new Set(left.map(({ question }) => question.id)));
  const ids = new Set(linesOf(document).map(({ line }) => line.id));
  // A row that was typed stays, even if the person decided for the pane, which has no such line.
  const isDropped = linesOf(reading.document).some(({ line }) => !ids.has(line.id));
  // What was left open of a sum is gone with it.
  const isVague = left.some(({ question: { kind, lineId } }) =>
    lineId === undefined ? kind === "overwrittenFormula" : !ids.has(lineId),
  );
  model.belief = isDropped || isVague ? { ...after, expected: undefined, open: new Set() } : after;
  tell(model, "sheet read, merged and brought up to date");
  return {
    questions: left.map(({ question }) => contentOf(question)),
    hasRowsOfNobody: isDropped,
  };
}

/** A question that was left in the sheet, which may move. */
export function contentOf({ kind, content }: SheetQuestion): string {
  return `${kind}: ${content}`;
}

export async function readSheet({ reader, pane }: QuoteInUse): Promise<SheetReading | "damaged"> {
  const reading = await reader.readQuote(pane.document.id, pane.document.revision);
  if (reading.ok) return reading.value;
  if (reading.error.code === "sheetDamaged") return "damaged";
  throw new Error(`Not read: ${reading.error.code}`);
}

/** Writes into another sheet, which is that of the quote from then on; the old one stays as it is. */
export async function writeAnew(model: Model, inUse: QuoteInUse): Promise<void> {
  const { document } = inUse.pane;
  const { isLive } = inUse;
  const before = stateOf(inUse);
  const old = sheetInUse(inUse)?.sheet;
  const target = { kind: "newSheet", isAnew: true } as const;
  const outcome = await losingNoMarks(inUse, () =>
    inUse.writer.writeQuote({ document, isLive, target }),
  );
  expect(outcome).toMatchObject({ status: "written" });
  expect(stateOf(inUse).sheets.find(({ id }) => id === old?.id)?.rows).toBe(old?.rows);
  remembered(model, inUse, before, model.belief);
  model.belief = writtenFrom(document);
  tell(model, "written anew");
}

/** The sheet is read as what was done to it. */
function expectBelieved(reading: SheetReading, { expected, open }: Belief): void {
  if (!expected) return;
  expect(reading.questions.length).toBeGreaterThanOrEqual(open.size > 0 ? 1 : 0);
  expect(reading.document).toEqual(sameButForNewIds(expected, reading.document));
}

/** Writes or updates without having read: what somebody did in the sheet must not be lost. */
export async function writeUnread(
  model: Model,
  inUse: QuoteInUse,
  write: (document: QuoteDocument) => ReturnType<QuoteInUse["writer"]["updateQuote"]>,
): Promise<void> {
  const { belief } = model;
  const before = stateOf(inUse);
  const { document } = inUse.pane;
  const outcome = await keepingMarks(inUse, () => write(document));
  if (outcome.status === "failed" && outcome.problem.code === "sheetDamaged") {
    expect(stateOf(inUse)).toBe(before);
    tell(model, "update refused since the sheet was damaged");
    return;
  }
  if (outcome.status === "edited") {
    tell(model, "update refused since the sheet was edited");
    expect(stateOf(inUse)).toBe(before);
    if (belief.written) expect(outcome.reading.written).toEqual(belief.written);
    expect(isEdited(belief) ?? true).toBe(true);
    return;
  }
  expect(outcome).toMatchObject({ status: "written" });
  expect(isEdited(belief) ?? false).toBe(false);
  tell(model, "brought up to date unread");
  remembered(model, inUse, before, belief);
  model.belief = writtenFrom(document);
}

/** Writes where there are no cells of the quote. */
export async function writeNew(
  model: Model,
  inUse: QuoteInUse,
  kind: "newSheet" | "selection",
): Promise<void> {
  const { document } = inUse.pane;
  const before = stateOf(inUse);
  const { isLive } = inUse;
  const outcome = await keepingMarks(inUse, () =>
    inUse.writer.writeQuote({ document, isLive, target: { kind } }),
  );
  if (outcome.status === "occupied") {
    expect(stateOf(inUse)).toBe(before);
    tell(model, "cells occupied");
    return;
  }
  expect(outcome).toMatchObject({ status: "written" });
  remembered(model, inUse, before, model.belief);
  model.belief = writtenFrom(document);
  tell(model, `written: ${kind}`);
}

/** Undefined where it is not told. */
function isEdited({ written, expected, open }: Belief): boolean | undefined {
  if (open.size > 0) return true;
  if (!written || !expected) return undefined;
  return JSON.stringify(expected) !== JSON.stringify(written);
}
