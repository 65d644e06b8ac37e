import { dayOfSerial } from "../../../functions/serialDate";
import { formatIsoDate } from "../../../i18n/format";
import { isoDate, type QuoteDocument } from "../../../pricing";
import { fieldKey, textKey } from "../layout/letterRows";
import type { ColumnKey, PlannedCell, PlannedContent } from "../layout/plan";
import { joined, type TextPart } from "../textSize";
import { showsPlanned } from "./asWritten";
import { isBlankCell, textOf, type SheetCell } from "./quoteCells";
import { ask, type ReadingSource } from "./source";

/** The recipient, the particulars beside the address and the texts that the sheet has now. */
export function readLetter(document: QuoteDocument, source: ReadingSource): QuoteDocument {
  const withRecipient = readRecipient(document, source);
  const withParticulars = letterRows(source).reduce(
    (read, row) => readParticular(read, row, source),
    withRecipient,
  );
  return (["introduction", "closing"] as const).reduce(
    (read, name) => readText(read, name, source),
    withParticulars,
  );
}

/** From the row of the company to the last one of the particulars, with rows that have been inserted between them. */
function letterRows({ cells }: ReadingSource): readonly number[] {
  const rows = cells.keys.flatMap((key, row) => (key?.startsWith(LETTER_ROW) ? [row] : []));
  const first = rows.at(0);
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((row) => {
    const key = cells.keys[row];
    return key === undefined || key.startsWith(LETTER_ROW);
  });
}

const LETTER_ROW = fieldKey("letter.");

function readRecipient(document: QuoteDocument, source: ReadingSource): QuoteDocument {
  const { cells, edits, plannedRow } = source;
  const { customer } = document;
  const rows = letterRows(source);
  const changed = rows.find((row) => {
    const cell = cells.at(row, "product");
    return cell && !showsPlanned(cell, plannedRow(cells.keys[row] ?? "")?.cells.product);
  });
  const found = addressLinesIn(rows, source);
  // Rows that were deleted or exchanged show what was written into them.
  const isAsWritten = found.join("\n") === writtenRecipient(customer);
  const cell = cells.at(changed ?? rows[0] ?? -1, "product");
  if (!cell || (changed === undefined && isAsWritten)) return document;
  const [company = "", ...addressLines] = found;
  edits.push({
    address: cell.address,
    lineId: undefined,
    kind: "customer",
    before: [customer.company, ...customer.addressLines].join(", "),
    after: [company, ...addressLines].join(", "),
  });
  return { ...document, customer: { ...customer, company, addressLines } };
}

/** A long line goes on in the next row, as long as that is still below it. */
function addressLinesIn(rows: readonly number[], { cells, plannedRow }: ReadingSource): string[] {
  const lines: string[] = [];
  let open: { readonly joint: string; readonly nextKey: string } | undefined;
  for (const row of rows) {
    const text = textOf(cells.at(row, "product")).trim();
    if (text === "") continue;
    const key = cells.keys[row] ?? "";
    if (open?.nextKey === key) lines.push((lines.pop() ?? "") + open.joint + text);
    else lines.push(text);
    const content = plannedRow(key)?.cells.product?.content;
    const joint = content?.kind === "text" ? content.joint : undefined;
    open = joint === undefined ? undefined : { joint, nextKey: rowAfter(key) };
  }
  return lines;
}

const rowAfter = (key: string) => `${LETTER_ROW}${Number(key.slice(LETTER_ROW.length)) + 1}`;

function writtenRecipient({ company, addressLines }: QuoteDocument["customer"]): string {
  return [company, ...addressLines]
    .map((line) => line.replaceAll("\r\n", "\n").trim())
    .filter((line) => line !== "")
    .join("\n");
}

type Day = "date" | "start" | "validUntil";

type Particular = {
  readonly kind: "customer" | "quote";
  readonly put: (document: QuoteDocument, text: string) => QuoteDocument;
};

/** What stands beside a label, by the label that was written. */
function particularOf(
  label: string,
  { texts }: Pick<ReadingSource, "texts">,
): Particular | Day | undefined {
  const customer = (name: "customerNumber" | "vatId"): Particular => ({
    kind: "customer",
    put: (document, text) => ({ ...document, customer: { ...document.customer, [name]: text } }),
  });
  const contact = (name: "name" | "phone" | "email"): Particular => ({
    kind: "customer",
    put: (document, text) => ({ ...document, contact: { ...document.contact, [name]: text } }),
  });
  switch (label) {
    case texts.number:
      return { kind: "quote", put: (document, number) => ({ ...document, number }) };
    case texts.date:
      return "date";
    case texts.start:
      return "start";
    case texts.validUntil:
      return "validUntil";
    case texts.customerNumber:
      return customer("customerNumber");
    case texts.vatId:
      return customer("vatId");
    case texts.contact:
      return contact("name");
    case texts.phone:
      return contact("phone");
    case texts.email:
      return contact("email");
    default:
      return undefined;
  }
}

function readParticular(
  document: QuoteDocument,
  row: number,
  source: ReadingSource,
): QuoteDocument {
  const { cells, edits, plannedRow } = source;
  const key = cells.keys[row] ?? "";
  const planned = plannedRow(key)?.cells;
  const label = planned?.listPrice?.content;
  const cell = cells.at(row, "unitPrice");
  if (label?.kind !== "text" || !cell) return document;
  const particular = particularOf(label.text, source);
  if (!particular) return document;
  if (typeof particular === "string") {
    return showsPlanned(cell, planned?.unitPrice)
      ? document
      : readDay(document, particular, cell, source);
  }
  const { changed, before, after } = textFrom(key, "unitPrice", rowAfter, source);
  if (!changed) return document;
  const { kind, put } = particular;
  edits.push({ address: changed.address, lineId: undefined, kind, before, after: after.trim() });
  return put(document, after.trim());
}

function readDay(
  document: QuoteDocument,
  name: Day,
  cell: SheetCell,
  source: ReadingSource,
): QuoteDocument {
  const { address, value } = cell;
  const { language, edits } = source;
  const day = typeof value === "number" ? dayOfSerial(value) : undefined;
  const stored = dayIn(document, name);
  const before = formatIsoDate(stored, language);
  if (day) {
    const after = formatIsoDate(isoDate(day), language);
    edits.push({ address, lineId: undefined, kind: "quote", before, after });
    return withDay(document, name, isoDate(day));
  }
  ask(source, {
    address,
    lineId: undefined,
    content: textOf(cell),
    kind: "notANumber",
    choices: [{ kind: "keepStored", value: before, apply: (read) => withDay(read, name, stored) }],
  });
  return document;
}

function dayIn(document: QuoteDocument, name: Day): string {
  if (name !== "validUntil") return document[name];
  return document.validity.kind === "bindingUntil" ? document.validity.day : "";
}

function withDay(document: QuoteDocument, name: Day, day: string): QuoteDocument {
  return name === "validUntil"
    ? { ...document, validity: { kind: "bindingUntil", day } }
    : { ...document, [name]: day };
}

function readText(
  document: QuoteDocument,
  name: "introduction" | "closing",
  source: ReadingSource,
): QuoteDocument {
  const { cells, edits, plannedRow } = source;
  const first = textKey(name, 0);
  const hasText = plannedRow(first) !== undefined || cells.rowOf(first) !== undefined;
  let index = 0;
  const next = () => textKey(name, (index += 1));
  const { changed, isGone, after } = textFrom(first, "product", next, source);
  if (!hasText || (!changed && !isGone)) return document;
  const address = changed?.address ?? cells.address;
  edits.push({ address, lineId: undefined, kind: "text", before: document.texts[name], after });
  return { ...document, texts: { ...document.texts, [name]: after } };
}

/** A text of one row or of several, one below the other, as it was planned and as the sheet has it now. */
function textFrom(
  firstKey: string,
  column: ColumnKey,
  keyAfter: (key: string) => string,
  { cells, plannedRow }: ReadingSource,
) {
  const planned: TextPart[] = [];
  const found: TextPart[] = [];
  let changed: SheetCell | undefined;
  let isGone = false;
  let key: string | undefined = firstKey;
  while (key !== undefined) {
    const cell: PlannedCell | undefined = plannedRow(key)?.cells[column];
    const content: PlannedContent | undefined = cell?.content;
    const { text, joint }: Partial<TextPart> = content?.kind === "text" ? content : {};
    const row = cells.rowOf(key);
    const inSheet = row === undefined ? undefined : cells.at(row, column);
    planned.push({ text: text ?? "", joint: joint ?? "" });
    if (!inSheet) isGone ||= cell !== undefined;
    else if (!showsPlanned(inSheet, cell)) changed ??= inSheet;
    if (!isBlankCell(inSheet)) found.push({ text: textOf(inSheet), joint: joint ?? "" });
    key = joint === undefined ? undefined : keyAfter(key);
  }
  return { changed, isGone, before: joined(planned), after: joined(found) };
}
