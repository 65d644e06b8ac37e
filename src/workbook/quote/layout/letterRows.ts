import type { QuoteDocument } from "../../../pricing";
import { date, text, type PlannedCell, type PlannedRow } from "./plan";
import type { PlanSource } from "./source";

export const fieldKey = (name: string) => `field:${name}`;

/** The row of the first day of all terms, the third of the particulars, to which dates refer. */
export const START_ROW = fieldKey("letter.2");

type Field = { readonly name: string; readonly label: string; readonly value: PlannedCell };

/** Who writes to whom, with the particulars beside the address, above the title (quote as a business letter). */
export function letterRows(source: PlanSource): readonly PlannedRow[] {
  const { evaluation, texts } = source;
  const { document } = evaluation;
  const { seller, customer } = document;
  const sender = [seller.company, ...seller.addressLines].filter((line) => line !== "").join(" · ");
  const recipient = [customer.company, ...customer.addressLines];
  const fields = particulars(source);
  const height = Math.max(recipient.length, fields.length);
  const beside = Array.from({ length: height }, (_, index): PlannedRow => {
    const field = fields[index];
    const line = recipient[index];
    return {
      key: fieldKey(`letter.${index}`),
      cells: {
        // What is empty has its looks already, for what a later change writes there.
        product: text(line ?? "", index === 0 ? "strong" : "plain"),
        listPrice: text(field?.label ?? "", "small"),
        unitPrice: field?.value ?? text("", "plain"),
      },
    };
  });
  return [
    { key: fieldKey("letterhead"), cells: { product: text(seller.company, "letterhead") } },
    { key: fieldKey("sender"), cells: { product: text(sender, "sender") } },
    { key: "gap:sender", cells: {} },
    ...beside,
    { key: "gap:recipient", cells: {} },
    { key: fieldKey("title"), cells: { product: text(titleOf(document, texts), "title") } },
    ...paragraph("introduction", document.texts.introduction),
    { key: "gap:introduction", cells: {} },
  ];
}

/** A text over the width of the quote; nothing when there is none. */
export function paragraph(name: string, content: string): readonly PlannedRow[] {
  if (content === "") return [];
  const cells = { product: text(content, "paragraph") };
  return [{ key: `text:${name}`, cells, isParagraph: true }];
}

/** "Angebot AN-2026-0042, Revision 2". */
export function titleOf({ number, revision }: QuoteDocument, texts: PlanSource["texts"]): string {
  const title = `${texts.title} ${number}`.trim();
  return revision > 1 ? `${title}, ${texts.revision(revision)}` : title;
}

function particulars({ evaluation, texts }: PlanSource): readonly Field[] {
  const { document } = evaluation;
  const { customer, contact, seller } = document;
  const fields: readonly (Field | undefined)[] = [
    { name: "number", label: texts.number, value: text(document.number) },
    { name: "date", label: texts.date, value: date(document.date) },
    { name: "start", label: texts.start, value: date(document.start) },
    optionalField("customerNumber", texts.customerNumber, customer.customerNumber),
    optionalField("customerVatId", texts.vatId, customer.vatId),
    optionalField("contact", texts.contact, contact.name),
    optionalField("phone", texts.phone, contact.phone === "" ? seller.phone : contact.phone),
    optionalField("email", texts.email, contact.email === "" ? seller.email : contact.email),
  ];
  return fields.filter((field) => field !== undefined);
}

function optionalField(name: string, label: string, content: string): Field | undefined {
  return content === "" ? undefined : { name, label, value: text(content) };
}
