import { formatIsoDate } from "../../../../i18n/format";
import { formatLongDate } from "../../../../i18n/longDate";
import type { QuoteDocument } from "../../../../quote";
import { fieldKey, textKey } from "../../layout/letter/letterRows";
import { showsPlanned } from "../asWritten";
import { textOf, type SheetCell } from "../quoteCells";
import { ask, type Choice, type ReadingSource } from "../source";
import { textOfRows } from "../lines/textOfRows";
import { typedDay } from "./typedDay";

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
    open = joint === undefined ? undefined : { joint, nextKey: rowAfter(key, 1) };
  }
  return lines;
}

const rowAfter = (key: string, rows: number) =>
  `${LETTER_ROW}${Number(key.slice(LETTER_ROW.length)) + rows}`;

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
  const place = (index: number) => ({ key: rowAfter(key, index), column: "unitPrice" as const });
  const { changed, before, after } = textOfRows(place, source);
  const [address, ...alsoAt] = changed;
  if (address === undefined) return document;
  const { kind, put } = particular;
  edits.push({ address, alsoAt, lineId: undefined, kind, before, after: after.trim() });
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
  const { day, nearest } = typedDay(value);
  const stored = dayIn(document, name);
  if (day !== undefined) {
    const [before, after] = [formatIsoDate(stored, language), formatIsoDate(day, language)];
    edits.push({ address, lineId: undefined, kind: "quote", before, after });
    return withDay(document, name, day);
  }
  const choice = (kind: Choice["kind"], meant: string): Choice => ({
    kind,
    // In figures they would be as unclear as what was typed.
    value: nearest.length > 0 ? formatLongDate(meant, language) : formatIsoDate(meant, language),
    apply: (read) => withDay(read, name, meant),
  });
  ask(source, {
    address,
    lineId: undefined,
    content: textOf(cell),
    kind: nearest.length > 0 ? "unclearDay" : "notANumber",
    choices: [choice("keepStored", stored), ...nearest.map((each) => choice("takeNearest", each))],
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
  const place = (index: number) => ({ key: textKey(name, index), column: "product" as const });
  const { changed, isGone, before, after } = textOfRows(place, source);
  // Earlier versions of the add-in have written all of it into one row.
  const isSame = after === before && plannedRow(first) !== undefined;
  if (!hasText || isSame || (changed.length === 0 && !isGone)) return document;
  const [address = cells.address, ...alsoAt] = changed;
  const was = document.texts[name];
  edits.push({ address, alsoAt, lineId: undefined, kind: "text", before: was, after });
  return { ...document, texts: { ...document.texts, [name]: after } };
}
