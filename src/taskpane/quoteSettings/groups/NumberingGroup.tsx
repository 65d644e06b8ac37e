import { settingsTexts } from "../../../i18n/screens/settings";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { useSession, useSessionState, useSettings } from "../../quoteSession/SessionContext";
import {
  type Numbering,
  countingYearOf,
  isNumberPattern,
  knownNumbers,
  lastNumberOf,
  nextNumber,
  withLastNumber,
} from "../../../quote";
import { SettingsField } from "../SettingsField";
import { SettingsGroup } from "../SettingsGroup";

/** How quotes are numbered, and where the counting is. */
export function NumberingGroup() {
  const type = useTypography();
  const { language } = usePane();
  const { fields, problems, nextNumber: next } = settingsTexts(language);
  const { settingsStore } = useSession();
  const settings = useSettings();
  const today = useSessionState((state) => state.today);
  const saved = useSessionState((state) => state.saved);
  const { numbering } = settings;
  const year = countingYearOf(numbering.pattern, today);
  const set = (change: (before: Numbering) => Numbering) =>
    settingsStore.change((present) => ({ ...present, numbering: change(present.numbering) }));

  return (
    <SettingsGroup group="numbering">
      <SettingsField
        {...fields.pattern}
        value={numbering.pattern}
        problemOf={(text) => (isNumberPattern(text.trim()) ? undefined : problems.pattern)}
        onText={(text) => set((before) => ({ ...before, pattern: text.trim() }))}
      />
      <SettingsField
        {...fields.lastNumber}
        label={
          year === undefined ? fields.lastNumber.label : `${fields.lastNumber.label} (${year})`
        }
        inputMode="numeric"
        value={String(lastNumberOf(numbering, year))}
        problemOf={(text) => (/^\s*\d{1,9}\s*$/.test(text) ? undefined : problems.lastNumber)}
        onText={(text) => set((before) => withLastNumber(before, year, Number(text)))}
      />
      <p role="status" className={type.small}>
        {next(nextNumber(numbering, today, knownNumbers(saved)))}
      </p>
    </SettingsGroup>
  );
}
