import { withoutLostAlternatives } from "../model/edits";
import { shownValue, type MergeConflict } from "./mergeConflict";
import {
  CONTACT_FIELDS,
  CUSTOMER_FIELDS,
  mergedFields,
  QUOTE_FIELDS,
  SELLER_FIELDS,
  TEXT_FIELDS,
  type FieldKinds,
} from "./mergedFields";
import { mergedLines, type Sides } from "./mergedLines";
import { mergedSites, stayingSites } from "./mergedSites";
import type { QuoteDocument } from "../model/quoteDocument";

export type DocumentMerge = {
  readonly document: QuoteDocument;
  /** Resolved for theirs, but for what one side has removed and the other changed, which stays. */
  readonly conflicts: readonly MergeConflict[];
};

/**
 * Two documents that come from the same one, in one: field by field, lines and sites by their ids, with their order,
 * additions and removals. Nothing that either side has added is lost, and what only one has changed is as it left it.
 *
 * @param base undefined where it is not known: then all that differs is a conflict, and nothing counts as removed
 */
export function mergeDocuments(
  base: QuoteDocument | undefined,
  ours: QuoteDocument,
  theirs: QuoteDocument,
): DocumentMerge {
  const sides: Sides = { base, ours, theirs };
  const quote = mergedFields(base, ours, theirs, QUOTE_FIELDS);
  const seller = mergedPart("seller", SELLER_FIELDS, sides);
  const customer = mergedPart("customer", CUSTOMER_FIELDS, sides);
  const contact = mergedPart("contact", CONTACT_FIELDS, sides);
  const texts = mergedPart("texts", TEXT_FIELDS, sides);
  const staying = stayingSites(sides);
  const lines = mergedLines(sides, staying);
  const sites = mergedSites(sides, staying, lines.lines);
  return {
    document: withoutLostAlternatives({
      ...quote.item,
      seller: seller.item,
      customer: customer.item,
      contact: contact.item,
      texts: texts.item,
      sites: sites.sites,
    }),
    conflicts: [
      ...quote.conflicts.map(([field, kind]) => quoteConflict(field, kind, sides)),
      ...[seller, customer, contact, texts].flatMap(({ conflicts }) => conflicts),
      ...sites.conflicts,
      ...lines.conflicts,
    ],
  };
}

function quoteConflict(
  field: keyof QuoteDocument,
  kind: MergeConflict["kind"],
  { ours, theirs }: Sides,
): MergeConflict {
  return {
    id: `quote:${field}`,
    kind,
    siteId: undefined,
    lineId: undefined,
    ours: shownQuoteField(ours, field),
    theirs: shownQuoteField(theirs, field),
    keepOurs: (document) => ({ ...document, [field]: ours[field] }),
    keepTheirs: (document) => ({ ...document, [field]: theirs[field] }),
  };
}

function shownQuoteField(document: QuoteDocument, field: keyof QuoteDocument): string {
  if (field !== "validity") return shownValue(document[field]);
  return document.validity.kind === "bindingUntil" ? document.validity.day : "";
}

type PartName = "seller" | "customer" | "contact" | "texts";

function mergedPart<Name extends PartName>(
  name: Name,
  fields: FieldKinds<QuoteDocument[Name]>,
  { base, ours, theirs }: Sides,
): { readonly item: QuoteDocument[Name]; readonly conflicts: readonly MergeConflict[] } {
  const { item, conflicts } = mergedFields(base?.[name], ours[name], theirs[name], fields);
  const keep = (side: QuoteDocument, field: keyof QuoteDocument[Name]) => {
    return (document: QuoteDocument) => ({
      ...document,
      [name]: { ...document[name], [field]: side[name][field] },
    });
  };
  return {
    item,
    conflicts: conflicts.map(([field, kind]) => ({
      id: `${name}:${String(field)}`,
      kind,
      siteId: undefined,
      lineId: undefined,
      ours: shownValue(ours[name][field]),
      theirs: shownValue(theirs[name][field]),
      keepOurs: keep(ours, field),
      keepTheirs: keep(theirs, field),
    })),
  };
}
