import type { QuoteSettings } from "./quoteSettings";
import { defaultSettings } from "./quoteSettings";
import { lastNumberOf, withLastNumber } from "../numbering/quoteNumber";

export type SettingsGroupName = "seller" | "numbering" | "defaults" | "texts";

/** A group as it is on a new machine; how far the counting is stays, since a number is never given twice. */
export function resetGroup(settings: QuoteSettings, group: SettingsGroupName): QuoteSettings {
  const fresh = defaultSettings();
  if (group !== "numbering") return { ...settings, [group]: fresh[group] };
  return {
    ...settings,
    numbering: { ...settings.numbering, pattern: fresh.numbering.pattern },
  };
}

/** One group as it is in other settings. */
export function withGroupOf(
  settings: QuoteSettings,
  other: QuoteSettings,
  group: SettingsGroupName,
): QuoteSettings {
  return { ...settings, [group]: other[group] };
}

/** Imported settings in place of the present ones; the count of numbers never goes back. */
export function importedSettings(present: QuoteSettings, imported: QuoteSettings): QuoteSettings {
  const years = Object.keys(present.numbering.lastNumbers);
  const numbering = years.reduce((before, key) => {
    const year = key === "" ? undefined : Number(key);
    const last = lastNumberOf(present.numbering, year);
    return last > lastNumberOf(before, year) ? withLastNumber(before, year, last) : before;
  }, imported.numbering);
  return { ...imported, numbering, keptIn: present.keptIn };
}
