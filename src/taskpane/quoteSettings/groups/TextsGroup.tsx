import type { LetterTexts, QuoteDocument } from "../../../quote";
import { settingsTexts } from "../../../i18n/screens/settings";
import { usePane } from "../../environment/PaneContext";
import { useSession, useSettings } from "../../quoteSession/SessionContext";
import { SettingsField } from "../SettingsField";
import { SettingsGroup } from "../SettingsGroup";

/** How quotes begin and end in either language. */
export function TextsGroup() {
  const { language } = usePane();
  const { fields } = settingsTexts(language);
  const { settingsStore } = useSession();
  const settings = useSettings();
  const { texts } = settings;

  const set = (of: QuoteDocument["language"], change: Partial<LetterTexts>) =>
    settingsStore.change((present) => ({
      ...present,
      texts: { ...present.texts, [of]: { ...present.texts[of], ...change } },
    }));

  return (
    <SettingsGroup group="texts">
      <SettingsField
        {...fields.introductionDe}
        lines={5}
        value={texts.de.introduction}
        onText={(introduction) => set("de", { introduction })}
      />
      <SettingsField
        {...fields.closingDe}
        lines={5}
        value={texts.de.closing}
        onText={(closing) => set("de", { closing })}
      />
      <SettingsField
        {...fields.introductionEn}
        lines={5}
        value={texts.en.introduction}
        onText={(introduction) => set("en", { introduction })}
      />
      <SettingsField
        {...fields.closingEn}
        lines={5}
        value={texts.en.closing}
        onText={(closing) => set("en", { closing })}
      />
    </SettingsGroup>
  );
}
