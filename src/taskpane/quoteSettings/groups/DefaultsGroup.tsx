import { settingsTexts } from "../../../i18n/screens/settings";
import {
  BILLING_INTERVALS,
  byCommitment,
  type ExtensionTerm,
  isSubscription,
  latestEdition,
  offeredTerms,
  termToken,
} from "../../../pricing";
import { usePane } from "../../environment/PaneContext";
import { useQuoteTexts, useSession, useSettings } from "../../quoteSession/SessionContext";
import { SelectField } from "../../ui/fields/SelectField";
import { useLayout } from "../../ui/style/layout";
import { LONGEST_VALIDITY, type QuoteDefaults, bindingDays } from "../../../quote";
import { SettingsField } from "../SettingsField";
import { SettingsGroup } from "../SettingsGroup";

const VALIDITIES = ["bindingFor", "subjectToChange"] as const;
const LANGUAGES = ["de", "en"] as const;
const SUPPORT_YEARS = ["full", "proRata"] as const;
const CONTENTS = ["live", "values"] as const;

/** With what a new quote begins. */
export function DefaultsGroup() {
  const layout = useLayout();
  const { language } = usePane();
  const { fields, problems, validities, live } = settingsTexts(language);
  const { settingsStore } = useSession();
  const settings = useSettings();
  const quoteTexts = useQuoteTexts();
  const { defaults } = settings;
  const { validity } = defaults;
  const set = (change: Partial<QuoteDefaults>) =>
    settingsStore.change((present) => ({
      ...present,
      defaults: { ...present.defaults, ...change },
    }));

  return (
    <SettingsGroup group="defaults">
      <div className={layout.pair}>
        <SelectField
          {...fields.term}
          chosen={defaults.term}
          choices={termChoices(defaults.term).map((value) => ({ value, text: termToken(value) }))}
          onChange={(term) => set({ term })}
        />
        <SelectField
          {...fields.interval}
          chosen={defaults.interval}
          choices={BILLING_INTERVALS.map((value) => ({
            value,
            text: quoteTexts.head.intervals[value],
          }))}
          onChange={(interval) => set({ interval })}
        />
        <SelectField
          {...fields.validity}
          chosen={validity.kind}
          choices={VALIDITIES.map((value) => ({ value, text: validities[value] }))}
          onChange={(kind) =>
            set({
              validity:
                kind === "subjectToChange" ? { kind } : { kind, days: bindingDays(settings) },
            })
          }
        />
        {validity.kind === "bindingFor" && (
          <SettingsField
            {...fields.validityDays}
            inputMode="numeric"
            value={String(validity.days)}
            problemOf={(text) => (isDays(text) ? undefined : problems.days)}
            onText={(text) => set({ validity: { kind: "bindingFor", days: Number(text) } })}
          />
        )}
        <SelectField
          {...fields.firstSupportYear}
          chosen={defaults.firstSupportYear}
          choices={SUPPORT_YEARS.map((value) => ({
            value,
            text: quoteTexts.head.supportYears[value],
          }))}
          onChange={(firstSupportYear) => set({ firstSupportYear })}
        />
        <SelectField
          {...fields.isLive}
          chosen={defaults.isLive ? "live" : "values"}
          choices={CONTENTS.map((value) => ({ value, text: live[value] }))}
          onChange={(content) => set({ isLive: content === "live" })}
        />
      </div>
      <SelectField
        {...fields.quoteLanguage}
        chosen={defaults.language}
        choices={LANGUAGES.map((value) => ({ value, text: quoteTexts.head.languages[value] }))}
        onChange={(quoteLanguage) => set({ language: quoteLanguage })}
      />
    </SettingsGroup>
  );
}

function isDays(text: string): boolean {
  return /^\s*\d{1,4}\s*$/.test(text) && Number(text) >= 1 && Number(text) <= LONGEST_VALIDITY;
}

/** What extensions are offered for; support plans have terms of their own. */
function termChoices(chosen: ExtensionTerm): readonly ExtensionTerm[] {
  const extensions = latestEdition().extensions.flatMap((extension) => offeredTerms(extension));
  return byCommitment([...extensions, chosen]).filter(
    (term) => term === "purchase" || isSubscription(term),
  );
}
