import * as v from "valibot";
import {
  BILLING_INTERVALS,
  MAXIMUM_USERS,
  type Result,
  type Term,
  SELLER_COUNTRIES,
  isTerm,
  calendarDateOf,
  fail,
  succeed,
} from "../../pricing";
import { printable } from "../model/printable";
import { MIGRATIONS, migrated, type Migration } from "./migrations";
import { DOCUMENT_SCHEMA, type QuoteDocument } from "../model/quoteDocument";
import type { StoredDocumentError } from "./storedDocumentError";

const text = v.pipe(v.string(), v.transform(printable));
const texts = v.array(text);
/** A key of the price list. */
const code = v.pipe(text, v.maxLength(100));
/** In names of the workbook, which know no case and take all but letters and digits for the same. */
const quoteId = v.pipe(text, v.regex(/^[a-z\d-]{1,64}$/));
/** In hidden cells, one to a line. */
const id = v.pipe(text, v.regex(/^[\w.-]{1,255}$/));
const day = v.pipe(
  text,
  v.check((iso) => calendarDateOf(iso) !== undefined),
);
/** Below ten trillion, more than which no amount in Excel is exact to a cent. */
const decimal = v.pipe(text, v.regex(/^\d{1,13}(\.\d{1,400})?$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAXIMUM_USERS));
const optionalCount = v.optional(count);

const discount = v.variant("kind", [
  v.strictObject({ kind: v.literal("percent"), percent: decimal }),
  v.strictObject({ kind: v.literal("amount"), euro: decimal }),
]);

const role = v.variant("kind", [
  v.strictObject({ kind: v.literal("normal") }),
  v.strictObject({ kind: v.literal("optional") }),
  v.strictObject({ kind: v.literal("alternative"), to: id }),
]);

const line = v.strictObject({
  id,
  productId: code,
  term: v.custom<Term>((term) => typeof term === "string" && isTerm(term)),
  packUsers: optionalCount,
  quantity: v.pipe(v.number(), v.finite()),
  discount: v.optional(discount),
  note: text,
  role,
});

const ownedModule = v.strictObject({
  productId: code,
  users: optionalCount,
  boughtOn: v.optional(day),
  pricePaid: v.optional(decimal),
});

const site = v.strictObject({
  id,
  name: text,
  serverLicenceKey: text,
  pbxUsers: optionalCount,
  lightUsers: optionalCount,
  ownedModules: v.array(ownedModule),
  lines: v.array(line),
});

/** The seller of a stored text, which settings have too. */
export const storedSeller = v.strictObject({
  company: text,
  addressLines: texts,
  country: v.picklist(SELLER_COUNTRIES),
  registeredOffice: text,
  registerCourt: text,
  registerNumber: text,
  managingDirectors: texts,
  supervisoryBoardChair: text,
  vatId: text,
  email: text,
  phone: text,
  website: text,
});

const customer = v.strictObject({
  company: text,
  addressLines: texts,
  country: text,
  vatId: text,
  customerNumber: text,
});

const validity = v.variant("kind", [
  v.strictObject({ kind: v.literal("bindingUntil"), day }),
  v.strictObject({ kind: v.literal("subjectToChange") }),
]);

/** The stored form; `docs/stored-document.md` describes each of its fields. */
export const storedDocument = v.strictObject({
  schema: v.literal(DOCUMENT_SCHEMA),
  id: quoteId,
  number: text,
  revision: v.pipe(count, v.minValue(1)),
  date: day,
  start: day,
  validity,
  language: v.picklist(["de", "en"]),
  edition: code,
  interval: v.picklist(BILLING_INTERVALS),
  firstSupportYear: v.picklist(["full", "proRata"]),
  seller: storedSeller,
  customer,
  contact: v.strictObject({ name: text, email: text, phone: text }),
  sites: v.array(site),
  texts: v.strictObject({ introduction: text, closing: text }),
});

/** The document as JSON, in which what is not known is left out. */
export function storedTextOf(document: QuoteDocument): string {
  return JSON.stringify(document);
}

/**
 * The document of a stored text, brought to the present schema first. Errors: newerSchema, notADocument; nothing that
 * is there is ever dropped in silence.
 */
export function readStoredDocument(
  storedText: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<QuoteDocument, StoredDocumentError> {
  const raw = jsonOf(storedText);
  const migration = migrated(raw, DOCUMENT_SCHEMA, migrations);
  if (!migration.ok) return migration;
  const parsed = v.safeParse(storedDocument, migration.value);
  const path = parsed.success ? repeatedId(parsed.output) : v.getDotPath(parsed.issues[0]);
  if (parsed.success && path === undefined) return succeed(withEveryKey(parsed.output));
  return fail({ code: "notADocument", path: path ?? "" });
}

/** The path of a site, line or module of a site that has the id of another one. */
function repeatedId({ sites }: v.InferOutput<typeof storedDocument>): string | undefined {
  const seen = new Set<string>();
  const isSecond = (key: string) => seen.size === seen.add(key).size;
  for (const [siteIndex, each] of sites.entries()) {
    const path = `sites.${siteIndex}`;
    if (isSecond(each.id)) return `${path}.id`;
    const lineIndex = each.lines.findIndex((one) => isSecond(one.id));
    if (lineIndex >= 0) return `${path}.lines.${lineIndex}.id`;
    const products = each.ownedModules.map(({ productId }) => productId);
    const moduleIndex = products.findIndex((one, index) => products.indexOf(one) < index);
    if (moduleIndex >= 0) return `${path}.ownedModules.${moduleIndex}.productId`;
  }
  return undefined;
}

function jsonOf(storedText: string): unknown {
  try {
    return JSON.parse(storedText);
  } catch {
    return undefined;
  }
}

/** JSON leaves out what is undefined; in a document every key is there. */
function withEveryKey(parsed: v.InferOutput<typeof storedDocument>): QuoteDocument {
  return {
    ...parsed,
    sites: parsed.sites.map((each) => ({
      ...each,
      pbxUsers: each.pbxUsers,
      lightUsers: each.lightUsers,
      ownedModules: each.ownedModules.map(({ productId, users, boughtOn, pricePaid }) => ({
        productId,
        users,
        boughtOn,
        pricePaid,
      })),
      lines: each.lines.map((one) => ({
        ...one,
        packUsers: one.packUsers,
        discount: one.discount,
      })),
    })),
  };
}
