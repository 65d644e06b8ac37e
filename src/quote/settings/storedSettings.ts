import * as v from "valibot";
import {
  BILLING_INTERVALS,
  type ExtensionTerm,
  type Result,
  fail,
  isTerm,
  succeed,
} from "../../pricing";
import { type Migration, migrated } from "../storage/migrations";
import { storedSeller } from "../storage/storedDocument";
import type { StoredDocumentError } from "../storage/storedDocumentError";
import { isNumberPattern } from "../numbering/quoteNumber";
import {
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
  term: v.custom<ExtensionTerm>(
    (term) => typeof term === "string" && isTerm(term) && term !== "once" && term !== "yearly",
  ),
  interval: v.picklist(BILLING_INTERVALS),
  validity,
  firstSupportYear: v.picklist(["full", "proRata"]),
  language: v.picklist(["de", "en"]),
  isLive: v.boolean(),
});

const letter = v.strictObject({ introduction: v.string(), closing: v.string() });

const content = {
  schema: v.literal(SETTINGS_SCHEMA),
  seller: storedSeller,
  numbering,
  defaults,
  texts: v.strictObject({ de: letter, en: letter }),
};

const storedSettings = v.strictObject({
  ...content,
  others: v.optional(v.array(v.strictObject(content)), []),
});

/** Settings as a workbook stores them, with what lost to them and has no answer yet. */
export type SettingsWithOthers = {
  readonly settings: QuoteSettings;
  readonly others: readonly QuoteSettings[];
};

/** The settings as JSON, on lines of their own for people who open the file; without the place where they are saved. */
export function storedTextOfSettings(
  settings: QuoteSettings,
  others: readonly QuoteSettings[] = [],
): string {
  const stored = {
    ...withoutPlace(settings),
    ...(others.length > 0 && { others: others.map(withoutPlace) }),
  };
  return JSON.stringify(stored, undefined, 2);
}

function withoutPlace({
  schema,
  seller,
  numbering: numbers,
  defaults: beginnings,
  texts,
}: QuoteSettings) {
  return { schema, seller, numbering: numbers, defaults: beginnings, texts };
}

/** The settings of a stored text, brought to the present schema first. Errors: newerSchema, notADocument. */
export function readStoredSettings(
  storedText: string,
  keptIn: SettingsPlace,
): Result<QuoteSettings, StoredDocumentError> {
  const read = readSettingsWithOthers(storedText, keptIn);
  return read.ok ? succeed(read.value.settings) : read;
}

/** The same with what lost to them. Errors: newerSchema, notADocument. */
export function readSettingsWithOthers(
  storedText: string,
  keptIn: SettingsPlace,
): Result<SettingsWithOthers, StoredDocumentError> {
  const migration = migrated(jsonOf(storedText), SETTINGS_SCHEMA, MIGRATIONS);
  if (!migration.ok) return migration;
  const parsed = v.safeParse(storedSettings, migration.value);
  if (parsed.success) {
    const { others, ...settings } = parsed.output;
    const saved = others.map((each) => ({ ...each, keptIn }));
    return succeed({ settings: { ...settings, keptIn }, others: saved });
  }
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
