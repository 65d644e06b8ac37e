import { isSameData } from "../model/sameData";
import type { QuoteSettings } from "./quoteSettings";
import { importedSettings } from "./settingsFields";

export type SettingsMerge = {
  readonly settings: QuoteSettings;
  /** The same with what lost in it, since both sides had changed it; undefined where nothing did. */
  readonly others: QuoteSettings | undefined;
};

/**
 * Settings that were changed here and by somebody else, in one, field by field; the counting never goes back. Where both
 * have changed the same, what was changed here holds.
 *
 * @param base from which both come; undefined where it is not known, then all that differs was changed by both
 */
export function mergedSettings(
  base: QuoteSettings | undefined,
  ours: QuoteSettings,
  theirs: QuoteSettings,
): SettingsMerge {
  const mergedFor = (isOurs: boolean) => {
    const merged = mergedValue(base, ours, theirs, isOurs) as QuoteSettings;
    return importedSettings(theirs, importedSettings(ours, merged));
  };
  const settings = mergedFor(true);
  const others = mergedFor(false);
  return { settings, others: isSameData(settings, others) ? undefined : others };
}

type Group = Readonly<Record<string, unknown>>;

function mergedValue(base: unknown, ours: unknown, theirs: unknown, isOurs: boolean): unknown {
  if (isSameData(ours, theirs) || isSameData(theirs, base)) return ours;
  if (isSameData(ours, base)) return theirs;
  if (!isGroup(ours) || !isGroup(theirs)) return isOurs ? ours : theirs;
  const before = isGroup(base) ? base : {};
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, mergedValue(before[key], ours[key], theirs[key], isOurs)]),
  );
}

/** Lists and variants are values of one field. */
function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("kind" in value);
}
