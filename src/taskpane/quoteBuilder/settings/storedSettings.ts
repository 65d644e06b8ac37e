import * as v from "valibot";
import {
  BILLING_INTERVALS,
  fail,
  migrated,
  storedSeller,
  succeed,
  type Migration,
  type Result,
  type StoredDocumentError,
} from "../../../pricing";
import { isNumberPattern } from "./quoteNumber";
import {
  DEFAULT_TERMS,
  LONGEST_VALIDITY,
  SETTINGS_SCHEMA,
  type QuoteSettings,
  type SettingsPlace,
} from "./quoteSettings";

/** The first one leads from schema 1 to 2, and so on; there is one schema so far. */
const MIGRATIONS: readonly Migration[] = [];

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const numbering = v.strictObject({
  pattern: v.pipe(v.string(), v.check(isNumberPattern)),
  lastNumbers: v.record(v.pipe(v.string(), v.regex(/^(\d{4})?$/)), count),
});

const validity = v.variant("kind", [
  v.strictObject({
    kind: v.literal("bindingFor"),
    days: v.pipe(count, v.minValue(1), v.maxValue(LONGEST_VALIDITY)),
  }),
  v.strictObject({ kind: v.literal("subjectToChange") }),
]);

const defaults = v.strictObject({
  term: v.picklist(DEFAULT_TERMS),
  interval: v.picklist(BILLING_INTERVALS),
  validity,
  firstSupportYear: v.picklist(["full", "proRata"]),
  language: v.picklist(["de", "en"]),
  isLive: v.boolean(),
});

const letter = v.strictObject({ introduction: v.string(), closing: v.string() });

const storedSettings = v.strictObject({
  schema: v.literal(SETTINGS_SCHEMA),
  seller: storedSeller,
  numbering,
  defaults,
  texts: v.strictObject({ de: letter, en: letter }),
});

/** The settings as JSON, on lines of their own for people who open the file; without the place where they are kept. */
export function storedTextOfSettings(settings: QuoteSettings): string {
  const { schema, seller, numbering: numbers, defaults: beginnings, texts } = settings;
  return JSON.stringify(
    { schema, seller, numbering: numbers, defaults: beginnings, texts },
    undefined,
    2,
  );
}

/** The settings of a stored text, brought to the present schema first. Errors: newerSchema, notADocument. */
export function readStoredSettings(
  storedText: string,
  keptIn: SettingsPlace,
): Result<QuoteSettings, StoredDocumentError> {
  const migration = migrated(jsonOf(storedText), SETTINGS_SCHEMA, MIGRATIONS);
  if (!migration.ok) return migration;
  const parsed = v.safeParse(storedSettings, migration.value);
  if (parsed.success) return succeed({ ...parsed.output, keptIn });
  return fail({ code: "notADocument", path: v.getDotPath(parsed.issues[0]) ?? "" });
}

function jsonOf(storedText: string): unknown {
  try {
    // Editors of Windows put a mark at the beginning of what they save.
    return JSON.parse(storedText.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
