import type { QuoteDocument } from "../../../../quote";
import { lineCells, paragraphCells } from "./longTexts";
import {
  date,
  infoDateStyle,
  spanning,
  text,
  type CellStyle,
  type PlannedCell,
  type PlannedRow,
} from "../plan";
import type { PlanSource } from "../source";

export const fieldKey = (name: string) => `field:${name}`;

/** The row of the first day of all terms, to which dates refer. */
export function startRow(source: PlanSource): string {
  const { number } = source.evaluation.document;
  // Below the number, which may take several rows, and the date.
  return fieldKey(`letter.${infoCells(number).length + 1}`);
}

type Field = { readonly label: string; readonly value: readonly PlannedCell[] };

/** The columns that are free beside the address, and beside the labels of the particulars. */
const ADDRESS_COLUMNS = ["product", "term", "users", "quantity"] as const;
const INFO_COLUMNS = ["unitPrice", "net", "period", "note"] as const;

/** List price and discount. */
const LABEL_SPAN = 2;

/** DIN 5008, form A: the address begins 45 mm below the edge of the page and has six lines. In points on the sheet. */
const LETTERHEAD_HEIGHT = 88;
const SENDER_HEIGHT = 20;
const ADDRESS_LINES = 6;
const ADDRESS_LINE_HEIGHT = 16.5;
const TITLE_HEIGHT = 26;

/** Who writes to whom, with the particulars beside the address, above the title (quote as a business letter). */
export function letterRows(source: PlanSource): readonly PlannedRow[] {
  const { evaluation, texts } = source;
  const { document } = evaluation;
  const { seller, customer } = document;
  const sender = [seller.company, ...seller.addressLines].filter((line) => line !== "").join(" · ");
  const recipient = [customer.company, ...customer.addressLines].flatMap((line) =>
    lineCells(line, "letter", ADDRESS_COLUMNS),
  );
  const fields = particulars(source).flatMap(({ label, value }) =>
    value.map((cell, index) => ({ label: index === 0 ? label : "", cell })),
  );
  const height = Math.max(recipient.length, fields.length, ADDRESS_LINES);
  const beside = Array.from({ length: height }, (_, index): PlannedRow => {
    const field = fields[index];
    return {
      key: fieldKey(`letter.${index}`),
      height: ADDRESS_LINE_HEIGHT,
      cells: {
        // What is empty has its style already, for what a later change writes there.
        product: recipient[index] ?? spanning(text("", "letter"), ADDRESS_COLUMNS.length),
        listPrice: spanning(text(field?.label ?? "", "infoLabel"), LABEL_SPAN),
        unitPrice: spanning(field?.cell ?? text("", "info"), INFO_COLUMNS.length),
      },
    };
  });
  return [
    ...heading("letterhead", seller.company, LETTERHEAD_HEIGHT),
    ...heading("sender", sender, SENDER_HEIGHT),
    { key: "gap:sender", cells: {}, height: 4 },
    ...beside,
    { key: "gap:recipient", cells: {}, height: 12 },
    ...heading("title", titleOf(document, texts), TITLE_HEIGHT),
    ...paragraph("introduction", document.texts.introduction, "letterText"),
    { key: "gap:introduction", cells: {}, height: 10 },
  ];
}

/** A text over the width of the quote, in further rows where one is not high enough; nothing when there is none. */
export function paragraph(
  name: string,
  content: string,
  look: "paragraph" | "letterText" = "paragraph",
): readonly PlannedRow[] {
  if (content === "") return [];
  return paragraphRows((index) => textKey(name, index), content, look);
}

/** At least as high as its place in the letter. */
function heading(
  look: "letterhead" | "sender" | "title",
  content: string,
  height: number,
): readonly PlannedRow[] {
  const rows = paragraphRows((index) => fieldKey(numbered(look, index)), content, look);
  return rows.map((row, index) => (index === 0 ? { ...row, height } : row));
}

function paragraphRows(
  keyOf: (index: number) => string,
  content: string,
  look: CellStyle,
): readonly PlannedRow[] {
  return paragraphCells(content, look).map((cell, index) => ({
    key: keyOf(index),
    cells: { product: cell },
    isParagraph: true,
    ...(index > 0 && { continues: { key: keyOf(0), column: "product" } }),
  }));
}

/** Of a row of a text, from 0. */
export const textKey = (name: string, index: number) => `text:${numbered(name, index)}`;

const numbered = (name: string, index: number) => (index === 0 ? name : `${name}.${index + 1}`);

/** "Angebot AN-2026-0042, Revision 2". */
export function titleOf({ number, revision }: QuoteDocument, texts: PlanSource["texts"]): string {
  const title = `${texts.title} ${number}`.trim();
  return revision > 1 ? `${title}, ${texts.revision(revision)}` : title;
}

/** The same in the 31 letters that the name of a sheet may have: "Angebot AN-2026-0042 R2". */
export function sheetTitleOf(
  { number, revision }: QuoteDocument,
  texts: PlanSource["texts"],
): string {
  const title = `${texts.title} ${number}`.trim();
  return revision > 1 ? `${title} R${revision}` : title;
}

function particulars({ evaluation, texts, language }: PlanSource): readonly Field[] {
  const days = infoDateStyle(language);
  const { document } = evaluation;
  const { customer, contact, seller, validity } = document;
  const ofDay = (label: string, day: string): Field => ({ label, value: [date(day, days)] });
  return [
    { label: texts.number, value: infoCells(document.number) },
    ofDay(texts.date, document.date),
    ofDay(texts.start, document.start),
    ...(validity.kind === "bindingUntil" ? [ofDay(texts.validUntil, validity.day)] : []),
    ...optionalField(texts.customerNumber, customer.customerNumber),
    ...optionalField(texts.vatId, customer.vatId),
    ...optionalField(texts.contact, contact.name),
    ...optionalField(texts.phone, contact.phone === "" ? seller.phone : contact.phone),
    ...optionalField(texts.email, contact.email === "" ? seller.email : contact.email),
  ];
}

function optionalField(label: string, content: string): readonly Field[] {
  return content === "" ? [] : [{ label, value: infoCells(content) }];
}

const infoCells = (content: string) => lineCells(content, "info", INFO_COLUMNS);
