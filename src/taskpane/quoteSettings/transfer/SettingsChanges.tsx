import { Button, makeStyles } from "@fluentui/react-components";
import { settingsTexts } from "../../../i18n/screens/settings";
import { usePane } from "../../environment/PaneContext";
import { useLayout } from "../../ui/style/layout";
import type { SettingsDifference } from "./settingsDifferences";

type SettingsChangesProps = {
  readonly caption: string;
  readonly differences: readonly SettingsDifference[];
  readonly onTake: () => void;
  readonly onDiscard: () => void;
};

const useStyles = makeStyles({ text: { whiteSpace: "pre-line", overflowWrap: "anywhere" } });

/** What other settings would change, to be taken or not. */
export function SettingsChanges({ caption, differences, onTake, onDiscard }: SettingsChangesProps) {
  const layout = useLayout();
  const styles = useStyles();
  const { language } = usePane();
  const { transfer } = settingsTexts(language);

  return (
    <>
      <table className={layout.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{transfer.field}</th>
            <th scope="col">{transfer.before}</th>
            <th scope="col">{transfer.after}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ label, before, after }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className={styles.text}>{before === "" ? transfer.empty : before}</td>
              <td className={styles.text}>{after === "" ? transfer.empty : after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={layout.row}>
        <Button appearance="primary" onClick={onTake}>
          {transfer.take}
        </Button>
        <Button onClick={onDiscard}>{transfer.discard}</Button>
      </div>
    </>
  );
}
