import { type MergeConflict, type QuoteDocument, isSameData, mergeDocuments } from "../../../quote";
import type { Sides } from "../elsewhere/elsewhere";
import { addressesOf } from "../../../workbook/ports/quotes/addressesOf";
import type { SheetQuestion, SheetReading } from "../../../workbook/ports/quotes/quotePort";

/** What the user has decided so far. */
export type Answers = {
  /** By the id of the question: the index of a choice; without one the cell stays as it is. */
  readonly choices: Readonly<Record<string, number | undefined>>;
  /** By the id of the conflict: what holds. */
  readonly sides: Sides;
};

export const NO_ANSWERS: Answers = { choices: {}, sides: {} };

/** What becomes of the draft by what was read and by the answers. */
export type TakeOver = {
  readonly document: QuoteDocument;
  readonly conflicts: readonly MergeConflict[];
  /** Conflicts of which nobody has said yet which side holds. */
  readonly open: readonly MergeConflict[];
  /** Addresses of the cells that are to be written again, since their questions have been answered. */
  readonly restored: readonly string[];
};

/** Answers are about the sheet, so they come before the two sides are put together. */
export function takeOver(
  { written, document: read, questions }: SheetReading,
  draft: QuoteDocument,
  { choices, sides }: Answers,
): TakeOver {
  const answered = questions.flatMap((question) => {
    const choice = choiceOf(question, choices);
    return choice && choice.kind !== "leaveInSheet" ? [{ question, choice }] : [];
  });
  const theirs = answered.reduce((document, { choice }) => choice.apply(document), read);
  const merged = mergeDocuments(written, draft, theirs);
  const { conflicts } = merged;
  const document = conflicts.reduce((result, { id, keepOurs, keepTheirs }) => {
    const side = sides[id];
    if (side === undefined) return result;
    return side === "ours" ? keepOurs(result) : keepTheirs(result);
  }, merged.document);
  return {
    // What changes nothing is no step that could be undone.
    document: isSameData(document, draft) ? draft : document,
    conflicts,
    open: conflicts.filter(({ id }) => sides[id] === undefined),
    restored: answered.flatMap(({ question }) => addressesOf(question)),
  };
}

export function choiceOf(
  { id, choices }: SheetQuestion,
  chosen: Answers["choices"],
): SheetQuestion["choices"][number] | undefined {
  return choices[chosen[id] ?? -1];
}

/** How many changes and questions the sheet has that the draft does not know of. */
export function changesIn(reading: SheetReading, draft: QuoteDocument): number {
  const { edits, questions } = reading;
  const { document, conflicts } = takeOver(reading, draft, NO_ANSWERS);
  const isKnown = document === draft && conflicts.length === 0;
  return (isKnown ? 0 : edits.length) + questions.length;
}
