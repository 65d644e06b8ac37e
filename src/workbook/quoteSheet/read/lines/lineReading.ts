import { type DocumentLine, changeLine, removeLine } from "../../../../quote";
import type { SheetEdit, SheetQuestion } from "../../../ports/quotes/quotePort";
import type { PlannedRow } from "../../layout/plan";
import { lineKey } from "../../layout/rowKeys";
import { hasPlannedFormula, showsPlanned } from "../asWritten";
import { discountText } from "../fields/discountField";
import { SAME, type FieldReading, type LineChange, type NearReading } from "../fields/fieldReading";
import {
  OTHER_FIELDS,
  PRODUCT_FIELD,
  productText,
  TERM_FIELD,
  type LineField,
} from "../fields/lineFields";
import { readNote } from "../fields/noteField";
import { offerQuestion, type OfferQuestion } from "./offerQuestion";
import { isBlankCell, textOf, type SheetCell } from "../quoteCells";
import { readRole, roleText } from "../fields/roleField";
import { ask, type Choice, type ReadingSource } from "../source";
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
  const answers: NearReading[] = [];

  const asked = askAboutOffer();
  if (!asked) takeField(PRODUCT_FIELD);
  if (!asked || asked.isTermClear) takeField(TERM_FIELD);
  OTHER_FIELDS.forEach(takeField);
  const terms = [line.term, ...answers.map(({ change }) => change.term ?? base.term)];
  if (tellsEdits && terms.some((term) => term !== base.term)) {
    askAboutEuroDiscount(line, readable, source);
  }
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

  function takeField(field: LineField): void {
    const cell = cells.at(row, field.column);
    if (!cell) return;
    take(cell, readingOf(field, cell), field.edit, field.stored(base), (each) =>
      field.shown(each, source),
    );
  }

  function readingOf(field: LineField, cell: SheetCell, of = line): FieldReading {
    const isForAnotherProduct = field.column === "users" && of.productId !== base.productId;
    const isAsWritten = planned
      ? showsPlanned(cell, planned.cells[field.column]) && !isForAnotherProduct
      : isBlankCell(cell);
    return isAsWritten ? SAME : field.read(cell, of, source);
  }

  /** Nothing is taken over of a product and a term that have no price together. */
  function askAboutOffer(): OfferQuestion | undefined {
    const [product, term] = [cells.at(row, "product"), cells.at(row, "term")];
    if (!product || !term) return undefined;
    const productReading = readingOf(PRODUCT_FIELD, product);
    const typed = productReading.kind === "read" ? { ...base, ...productReading.change } : base;
    const termReading = readingOf(TERM_FIELD, term, typed);
    const offer = { product, term, users: cells.at(row, "users"), productReading, termReading };
    const question = offerQuestion(offer, base, source);
    if (!question) return undefined;
    const { content, kind, storedText, stored, nearest } = question;
    const [{ address }, ...others] = question.cells;
    const alsoAt = others.map((other) => other.address);
    askAbout({ address, alsoAt, content, kind, nearest }, storedText, stored);
    return question;
  }

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
    const { asked, nearest } = reading;
    const content = cell.formula ?? textOf(cell);
    askAbout({ address: cell.address, content, kind: asked, nearest }, shown(base), stored);
  }

  function askAbout(
    {
      nearest,
      ...question
    }: Pick<OfferQuestion, "nearest"> &
      Pick<SheetQuestion, "address" | "alsoAt" | "content" | "kind">,
    value: string,
    stored: LineChange,
  ): void {
    answers.push(...nearest);
    const keep: Choice = {
      kind: "keepStored",
      value,
      apply: (document) => changeLine(document, base.id, stored),
    };
    const remove: Choice = {
      kind: "removeLine",
      value: productText(base, source),
      apply: (document) => removeLine(document, base.id),
    };
    ask(source, {
      ...question,
      lineId: base.id,
      choices: [
        keep,
        ...nearest.map((near): Choice => ({
          kind: "takeNearest",
          value: near.value,
          apply: (document) => changeLine(document, base.id, near.change),
        })),
        ...(question.kind === "unknownProduct" ? [remove] : []),
      ],
    });
  }
}

function noteBelow({ row, planned, tellsEdits }: ReadableLine, source: ReadingSource): TextOfRows {
  const id = planned?.key.slice(lineKey("").length) ?? "";
  return restOfText("note", id, source, tellsEdits ? undefined : row);
}

/** A discount in euro was given for the price of a term (M2): where the line has another one, or may get one, it may not hold. */
function askAboutEuroDiscount(
  line: DocumentLine,
  { row, base }: ReadableLine,
  source: ReadingSource,
): void {
  const cell = source.cells.at(row, "discount");
  const { discount, id } = line;
  if (!cell) return;
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
