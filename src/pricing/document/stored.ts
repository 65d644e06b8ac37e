import * as v from "valibot";
import { fail, succeed, type Result } from "../result";
import { BILLING_INTERVALS } from "../quote/billingInterval";
import { SELLER_COUNTRIES } from "../tax/vat";
import { TERMS } from "../term";
import { MIGRATIONS, migrated, type Migration } from "./migrations";
import { DOCUMENT_SCHEMA, type QuoteDocument } from "./quoteDocument";
import type { StoredDocumentError } from "./storedDocumentError";

const text = v.string();
const texts = v.array(text);
const day = v.pipe(text, v.isoDate());
const decimal = v.pipe(text, v.regex(/^\d+(\.\d+)?$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const optionalCount = v.optional(count);

const discount = v.variant("kind", [
  v.strictObject({ kind: v.literal("percent"), percent: decimal }),
  v.strictObject({ kind: v.literal("amount"), euro: decimal }),
]);

const role = v.variant("kind", [
  v.strictObject({ kind: v.literal("normal") }),
  v.strictObject({ kind: v.literal("optional") }),
  v.strictObject({ kind: v.literal("alternative"), to: text }),
]);

const line = v.strictObject({
  id: text,
  productId: text,
  term: v.picklist(TERMS),
  packUsers: optionalCount,
  quantity: v.number(),
  discount: v.optional(discount),
  note: text,
  role,
});

const ownedModule = v.strictObject({
  productId: text,
  users: optionalCount,
  boughtOn: v.optional(day),
  pricePaid: v.optional(decimal),
});

const site = v.strictObject({
  id: text,
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
  id: text,
  number: text,
  revision: v.pipe(count, v.minValue(1)),
  date: day,
  start: day,
  validity,
  language: v.picklist(["de", "en"]),
  edition: text,
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
  if (parsed.success) return succeed(withEveryKey(parsed.output));
  return fail({ code: "notADocument", path: v.getDotPath(parsed.issues[0]) ?? "" });
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
