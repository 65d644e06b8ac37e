import { changeLine, removeLine, type DocumentLine } from "../../../pricing";
import type { SheetEdit } from "../../quotePort";
import type { PlannedRow } from "../layout/plan";
import { lineKey } from "../layout/rowKeys";
import { hasPlannedFormula, showsPlanned } from "./asWritten";
import { discountText } from "./discountField";
import { SAME, type FieldReading, type LineChange } from "./fieldReading";
import { LINE_FIELDS, productText } from "./lineFields";
import { readNote } from "./noteField";
import { isBlankCell, textOf, type SheetCell } from "./quoteCells";
import { readRole, roleText } from "./roleField";
import { ask, type Choice, type ReadingSource } from "./source";
import { restOfText, type TextOfRows } from "./textOfRows";

export type ReadableLine = {
  readonly row: number;
  /** What the line is where its cells do not say anything else. */
  readonly base: DocumentLine;
  /** As it was written; undefined for a line that was typed. */
  readonly planned: PlannedRow | undefined;
  /** Whether differences from the base are edits of their own; those of a new line are not. */
  readonly tellsEdits: boolean;
  readonly mayBeShifted: boolean;
};

type Shown = (line: DocumentLine) => string;

/** The line that a row of the sheet holds, with edits and questions for whatever is not as it was written. */
export function readLine(readable: ReadableLine, source: ReadingSource): DocumentLine {
  const { row, base, planned, tellsEdits } = readable;
  const { cells, edits } = source;
  let line = base;

  for (const field of LINE_FIELDS) {
    const cell = cells.at(row, field.column);
    if (!cell) continue;
    const isForAnotherProduct = field.column === "users" && line.productId !== base.productId;
    const isAsWritten = planned
      ? showsPlanned(cell, planned.cells[field.column]) && !isForAnotherProduct
      : isBlankCell(cell);
    take(
      cell,
      isAsWritten ? SAME : field.read(cell, line, source),
      field.edit,
      field.stored(base),
      (each) => field.shown(each, source),
    );
  }
  if (tellsEdits) askAboutEuroDiscount(line, readable, source);
  const note = cells.at(row, "note");
  const below = noteBelow(readable, source);
  const isNoteOurs = note && isFormulaAsWritten(note, "note", readable, source);
  if (note && (!isNoteOurs || below.changed.length > 0 || below.isGone)) {
    const reading = readNote(note, base, planned, below);
    const stored = { note: base.note };
    take(note, reading, "note", stored, (each) => each.note, below.changed);
  }
  const period = cells.at(row, "period");
  const isOurs = period && isFormulaAsWritten(period, "period", readable, source);
  const isForNew = !planned && (isBlankCell(period) || period?.formula !== undefined);
  if (period && !isOurs && !isForNew) {
    const reading = readRole(period, line, planned !== undefined, source);
    take(period, reading, "role", { role: base.role }, (each) => roleText(each.role, source));
  }
  return line;

  function take(
    cell: SheetCell,
    reading: FieldReading,
    kind: SheetEdit["kind"],
    stored: LineChange,
    shown: Shown,
    alsoAt: readonly string[] = [],
  ): void {
    if (reading.kind === "same") return;
    if (reading.kind === "read") {
      line = { ...line, ...reading.change };
      const { address } = cell;
      if (!tellsEdits) return;
      const [before, after] = [shown(base), shown(line)];
      edits.push({ address, alsoAt, lineId: base.id, kind, before, after });
      return;
    }
    const keep: Choice = {
      kind: "keepStored",
      value: shown(base),
      apply: (document) => changeLine(document, base.id, stored),
    };
    const remove: Choice = {
      kind: "removeLine",
      value: productText(base, source),
      apply: (document) => removeLine(document, base.id),
    };
    ask(source, {
      address: cell.address,
      lineId: base.id,
      content: cell.formula ?? textOf(cell),
      kind: reading.asked,
      choices: [
        keep,
        ...reading.nearest.map(({ value, change }): Choice => ({
          kind: "takeNearest",
          value,
          apply: (document) => changeLine(document, base.id, change),
        })),
        ...(reading.asked === "unknownProduct" ? [remove] : []),
      ],
    });
  }
}

function noteBelow({ row, planned, tellsEdits }: ReadableLine, source: ReadingSource): TextOfRows {
  const id = planned?.key.slice(lineKey("").length) ?? "";
  return restOfText("note", id, source, tellsEdits ? undefined : row);
}

/** A discount in euro was given for the price of a term (M2): once the line has another one, it may not hold. */
function askAboutEuroDiscount(
  line: DocumentLine,
  { row, base }: ReadableLine,
  source: ReadingSource,
): void {
  const cell = source.cells.at(row, "discount");
  const { discount, id } = line;
  if (!cell || line.term === base.term) return;
  if (discount?.kind !== "amount" || discount !== base.discount) return;
  const value = discountText(discount, source.language);
  ask(source, {
    address: cell.address,
    lineId: id,
    content: value,
    kind: "discountOfOtherTerm",
    choices: [
      { kind: "keepStored", value, apply: (document) => document },
      {
        kind: "takeNearest",
        value: "",
        apply: (document) => changeLine(document, id, { discount: undefined }),
      },
    ],
  });
}

function isFormulaAsWritten(
  cell: SheetCell,
  column: "period" | "note",
  { row, planned, mayBeShifted }: ReadableLine,
  { isLive, cells }: ReadingSource,
): boolean {
  const written = planned?.cells[column];
  if (written?.content.kind !== "formula") return false;
  const placement = cells.placementOf(row);
  return hasPlannedFormula(cell, written, { isLive, placement, mayBeShifted });
}
