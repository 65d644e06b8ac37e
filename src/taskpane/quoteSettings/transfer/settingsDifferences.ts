import type { BuilderTexts } from "../../../i18n/screens/builder";
import type { SettingsTexts } from "../../../i18n/screens/settings";
import { termToken } from "../../../pricing";
import type { QuoteSettings } from "../../../quote";

export type SettingsDifference = {
  readonly label: string;
  readonly before: string;
  readonly after: string;
};

type ShownField = { readonly label: string; readonly value: string };

/** What would be another in other settings, in words. */
export function settingsDifferences(
  before: QuoteSettings,
  after: QuoteSettings,
  quoteTexts: SettingsTexts,
  builderWords: BuilderTexts,
): readonly SettingsDifference[] {
  const present = shownFields(before, quoteTexts, builderWords);
  const coming = shownFields(after, quoteTexts, builderWords);
  const labels = new Set([...present, ...coming].map(({ label }) => label));
  const valueIn = (fields: readonly ShownField[], wanted: string) =>
    fields.find(({ label }) => label === wanted)?.value ?? "";
  return [...labels]
    .map((label) => ({ label, before: valueIn(present, label), after: valueIn(coming, label) }))
    .filter((each) => each.before !== each.after);
}

function shownFields(
  { seller, numbering, defaults, texts }: QuoteSettings,
  quoteTexts: SettingsTexts,
  { head }: BuilderTexts,
): readonly ShownField[] {
  const { fields } = quoteTexts;
  const { validity } = defaults;
  const shown = (name: keyof typeof fields, value: string): ShownField => ({
    label: fields[name].label,
    value,
  });
  return [
    shown("company", seller.company),
    shown("address", seller.addressLines.join("\n")),
    shown("country", quoteTexts.countries[seller.country]),
    shown("vatId", seller.vatId),
    shown("registeredOffice", seller.registeredOffice),
    shown("registerCourt", seller.registerCourt),
    shown("registerNumber", seller.registerNumber),
    shown("managingDirectors", seller.managingDirectors.join("\n")),
    shown("supervisoryBoardChair", seller.supervisoryBoardChair),
    shown("phone", seller.phone),
    shown("email", seller.email),
    shown("website", seller.website),
    shown("pattern", numbering.pattern),
    ...Object.entries(numbering.lastNumbers).map(([year, last]) => ({
      label: year === "" ? fields.lastNumber.label : `${fields.lastNumber.label} (${year})`,
      value: String(last),
    })),
    shown("term", termToken(defaults.term)),
    shown("interval", head.intervals[defaults.interval]),
    shown("validity", quoteTexts.validities[validity.kind]),
    shown("validityDays", validity.kind === "bindingFor" ? String(validity.days) : ""),
    shown("firstSupportYear", head.supportYears[defaults.firstSupportYear]),
    shown("isLive", defaults.isLive ? quoteTexts.live.live : quoteTexts.live.values),
    shown("quoteLanguage", head.languages[defaults.language]),
    shown("introductionDe", texts.de.introduction),
    shown("closingDe", texts.de.closing),
    shown("introductionEn", texts.en.introduction),
    shown("closingEn", texts.en.closing),
  ];
}
