import type { MergeConflict } from "./mergeConflict";
import type {
  Contact,
  Customer,
  DocumentLine,
  QuoteDocument,
  Seller,
  Site,
} from "../model/quoteDocument";
import { isSameData } from "../model/sameData";

/** The fields of something that is merged one by one, and what a conflict about each is called. */
export type FieldKinds<Item> = readonly (readonly [keyof Item, MergeConflict["kind"]])[];

export const LINE_FIELDS: FieldKinds<DocumentLine> = [
  ["productId", "product"],
  ["term", "term"],
  ["packUsers", "users"],
  ["quantity", "quantity"],
  ["discount", "discount"],
  ["note", "note"],
  ["role", "role"],
];

export const SITE_FIELDS: FieldKinds<Site> = [
  ["name", "site"],
  ["serverLicenceKey", "site"],
  ["pbxUsers", "users"],
  ["lightUsers", "users"],
  ["ownedModules", "site"],
];

export const QUOTE_FIELDS: FieldKinds<QuoteDocument> = [
  ["id", "quote"],
  ["number", "quote"],
  ["revision", "quote"],
  ["date", "quote"],
  ["start", "quote"],
  ["validity", "quote"],
  ["language", "quote"],
  ["edition", "quote"],
  ["interval", "quote"],
  ["firstSupportYear", "quote"],
];

export const SELLER_FIELDS: FieldKinds<Seller> = [
  ["company", "quote"],
  ["addressLines", "quote"],
  ["country", "quote"],
  ["registeredOffice", "quote"],
  ["registerCourt", "quote"],
  ["registerNumber", "quote"],
  ["managingDirectors", "quote"],
  ["supervisoryBoardChair", "quote"],
  ["vatId", "quote"],
  ["email", "quote"],
  ["phone", "quote"],
  ["website", "quote"],
];

export const CUSTOMER_FIELDS: FieldKinds<Customer> = [
  ["company", "customer"],
  ["addressLines", "customer"],
  ["country", "customer"],
  ["vatId", "customer"],
  ["customerNumber", "customer"],
];

export const CONTACT_FIELDS: FieldKinds<Contact> = [
  ["name", "customer"],
  ["email", "customer"],
  ["phone", "customer"],
];

export const TEXT_FIELDS: FieldKinds<QuoteDocument["texts"]> = [
  ["introduction", "text"],
  ["closing", "text"],
];

export type Merged<Item> = {
  readonly item: Item;
  readonly conflicts: FieldKinds<Item>;
};

/** Of each field the side that has changed it; where both have, differently, theirs, and a conflict. */
export function mergedFields<Item extends object>(
  base: Item | undefined,
  ours: Item,
  theirs: Item,
  fields: FieldKinds<Item>,
): Merged<Item> {
  const taken = fields.filter(
    ([field]) =>
      base && !isSameData(ours[field], base[field]) && isSameData(theirs[field], base[field]),
  );
  const conflicts = fields.filter(
    ([field]) =>
      !isSameData(ours[field], theirs[field]) &&
      !(base && isSameData(ours[field], base[field])) &&
      !(base && isSameData(theirs[field], base[field])),
  );
  const fromOurs = Object.fromEntries(taken.map(([field]) => [field, ours[field]]));
  return { item: { ...theirs, ...fromOurs }, conflicts };
}
