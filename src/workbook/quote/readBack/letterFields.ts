import { dayOfSerial } from "../../../functions/serialDate";
import { formatIsoDate } from "../../../i18n/format";
import { isoDate, type QuoteDocument } from "../../../pricing";
import { fieldKey } from "../layout/letterRows";
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
  const found = rows
    .map((row) => textOf(cells.at(row, "product")).trim())
    .filter((line) => line !== "");
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
  const planned = plannedRow(cells.keys[row] ?? "")?.cells;
  const label = planned?.listPrice?.content;
  const cell = cells.at(row, "unitPrice");
  if (label?.kind !== "text" || !cell || showsPlanned(cell, planned?.unitPrice)) return document;
  const particular = particularOf(label.text, source);
  if (!particular) return document;
  if (typeof particular === "string") {
    return readDay(document, particular, cell, source);
  }
  const content = planned?.unitPrice?.content;
  const before = content?.kind === "text" ? content.text : "";
  const after = textOf(cell).trim();
  const { kind, put } = particular;
  edits.push({ address: cell.address, lineId: undefined, kind, before, after });
  return put(document, after);
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
  { cells, plannedRow, edits }: ReadingSource,
): QuoteDocument {
  const key = `text:${name}`;
  const planned = plannedRow(key)?.cells.product;
  const row = cells.rowOf(key);
  const cell = row === undefined ? undefined : cells.at(row, "product");
  if (cell ? showsPlanned(cell, planned) : !planned) return document;
  const after = isBlankCell(cell) ? "" : textOf(cell);
  const address = cell?.address ?? cells.address;
  edits.push({ address, lineId: undefined, kind: "text", before: document.texts[name], after });
  return { ...document, texts: { ...document.texts, [name]: after } };
}
