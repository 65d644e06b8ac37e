import type { SheetEdit, SheetQuestion, SheetReading } from "./quotePort";

/** Stands for an edit: the same whenever the same sheet is read, another once the cell says something else. */
function editKey({ kind, address, lineId, before, after, between }: SheetEdit): string {
  return JSON.stringify(["edit", kind, address, lineId ?? "", before, after, between?.to ?? ""]);
}

/** Stands for a question, as `editKey` does for an edit. */
function questionKey({ kind, address, lineId, content }: SheetQuestion): string {
  return JSON.stringify(["question", kind, address, lineId ?? "", content]);
}

/** The keys of everything that somebody has edited in a sheet. */
export function readingKeys({
  edits,
  questions,
}: Pick<SheetReading, "edits" | "questions">): readonly string[] {
  return [...edits.map(editKey), ...questions.map(questionKey)];
}
