import { findEditionById, productById, termToken } from "../../pricing";
import type { DocumentLine, QuoteDocument } from "../model/quoteDocument";

/** What both sides have changed, differently. */
export type MergeConflict = {
  /** Names what it is about, so that it is the same when the same documents are merged again. */
  readonly id: string;
  readonly kind:
    | "lineRemoved"
    | "lineMoved"
    | "product"
    | "term"
    | "users"
    | "quantity"
    | "discount"
    | "note"
    | "role"
    | "site"
    | "siteRemoved"
    | "siteMoved"
    | "customer"
    | "quote"
    | "text";
  /** Undefined for what is about the whole quote. */
  readonly siteId: string | undefined;
  readonly lineId: string | undefined;
  /** What the two sides say, in a few words; "" for nothing. Decimals are plain text. */
  readonly ours: string;
  readonly theirs: string;
  /** The merged document, as one side wants it. */
  readonly keepOurs: (document: QuoteDocument) => QuoteDocument;
  readonly keepTheirs: (document: QuoteDocument) => QuoteDocument;
};

/** A value of any field as a person would read it. */
export function shownValue(value: unknown): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.map(shownValue).join(", ");
  if (typeof value === "string" || typeof value === "number") return String(value);
  return Object.values(value ?? {})
    .map(shownValue)
    .filter((text) => text !== "")
    .join(" ");
}

/** A field of a line as a person would read it. */
export function shownField(
  line: DocumentLine,
  field: keyof DocumentLine,
  document: QuoteDocument,
): string {
  switch (field) {
    case "productId":
      return productName(line, document);
    case "term":
      return termToken(line.term);
    case "discount":
      if (!line.discount) return "";
      return line.discount.kind === "percent"
        ? `${line.discount.percent} %`
        : `${line.discount.euro} €`;
    case "role":
      return line.role.kind === "normal" ? "" : shownRole(line.role, document);
    case "id":
    case "packUsers":
    case "quantity":
    case "note":
      return shownValue(line[field]);
  }
}

export function productName(line: DocumentLine, { edition }: QuoteDocument): string {
  const catalogue = findEditionById(edition);
  return (catalogue && productById(line.productId, catalogue)?.name) ?? line.productId;
}

function shownRole(
  role: Exclude<DocumentLine["role"], { readonly kind: "normal" }>,
  document: QuoteDocument,
): string {
  if (role.kind === "optional") return "optional";
  const lines = document.sites.flatMap((site) => site.lines);
  const other = lines.find(({ id }) => id === role.to);
  return `alternative: ${other ? productName(other, document) : "?"}`;
}
