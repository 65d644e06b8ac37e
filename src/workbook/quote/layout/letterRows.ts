import type { QuoteDocument } from "../../../pricing";
import { date, text, type PlannedCell, type PlannedRow } from "./plan";
import type { PlanSource } from "./source";

export const fieldKey = (name: string) => `field:${name}`;

/** The row of the first day of all terms, the third of the particulars, to which dates refer. */
export const START_ROW = fieldKey("letter.2");

type Field = { readonly name: string; readonly label: string; readonly value: PlannedCell };

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
  const recipient = [customer.company, ...customer.addressLines];
  const fields = particulars(source);
  const height = Math.max(recipient.length, fields.length, ADDRESS_LINES);
  const beside = Array.from({ length: height }, (_, index): PlannedRow => {
    const field = fields[index];
    const line = recipient[index];
    return {
      key: fieldKey(`letter.${index}`),
      height: ADDRESS_LINE_HEIGHT,
      cells: {
        // What is empty has its looks already, for what a later change writes there.
        product: text(line ?? "", "letter"),
        listPrice: text(field?.label ?? "", "infoLabel"),
        unitPrice: field?.value ?? text("", "info"),
      },
    };
  });
  return [
    {
      key: fieldKey("letterhead"),
      height: LETTERHEAD_HEIGHT,
      cells: { product: text(seller.company, "letterhead") },
    },
    { key: fieldKey("sender"), height: SENDER_HEIGHT, cells: { product: text(sender, "sender") } },
    { key: "gap:sender", cells: {}, height: 4 },
    ...beside,
    { key: "gap:recipient", cells: {}, height: 12 },
    {
      key: fieldKey("title"),
      height: TITLE_HEIGHT,
      cells: { product: text(titleOf(document, texts), "title") },
    },
    ...paragraph("introduction", document.texts.introduction, "letterText"),
    { key: "gap:introduction", cells: {}, height: 10 },
  ];
}

/** A text over the width of the quote; nothing when there is none. */
export function paragraph(
  name: string,
  content: string,
  look: "paragraph" | "letterText" = "paragraph",
): readonly PlannedRow[] {
  if (content === "") return [];
  const cells = { product: text(content, look) };
  return [{ key: `text:${name}`, cells, isParagraph: true }];
}

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

function particulars({ evaluation, texts }: PlanSource): readonly Field[] {
  const { document } = evaluation;
  const { customer, contact, seller, validity } = document;
  const fields: readonly (Field | undefined)[] = [
    { name: "number", label: texts.number, value: text(document.number, "info") },
    { name: "date", label: texts.date, value: date(document.date, "infoDate") },
    { name: "start", label: texts.start, value: date(document.start, "infoDate") },
    validity.kind === "bindingUntil"
      ? { name: "validUntil", label: texts.validUntil, value: date(validity.day, "infoDate") }
      : undefined,
    optionalField("customerNumber", texts.customerNumber, customer.customerNumber),
    optionalField("customerVatId", texts.vatId, customer.vatId),
    optionalField("contact", texts.contact, contact.name),
    optionalField("phone", texts.phone, contact.phone === "" ? seller.phone : contact.phone),
    optionalField("email", texts.email, contact.email === "" ? seller.email : contact.email),
  ];
  return fields.filter((field) => field !== undefined);
}

function optionalField(name: string, label: string, content: string): Field | undefined {
  return content === "" ? undefined : { name, label, value: text(content, "info") };
}
