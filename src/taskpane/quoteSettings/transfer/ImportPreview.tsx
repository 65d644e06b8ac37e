import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { settingsTexts } from "../../../i18n/screens/settings";
import { Notice } from "../../ui/Notice";
import { usePane } from "../../environment/PaneContext";
import { useQuoteTexts, useSettings } from "../../quoteSession/SessionContext";
import { useLayout } from "../../ui/style/layout";
import { SettingsChanges } from "./SettingsChanges";
import type { QuoteSettings } from "../../../quote";
import { settingsDifferences } from "./settingsDifferences";
import { FOCUS_TARGET } from "../../ui/focusTarget";

/** Settings to be imported, or why the text is none. */
export type Imported = { readonly settings: QuoteSettings } | { readonly problem: string };

type ImportPreviewProps = {
  readonly imported: Imported;
  readonly onTake: (settings: QuoteSettings) => void;
  readonly onDiscard: () => void;
};

const useStyles = makeStyles({
  focused: { outlineStyle: "none" },
});

/** Shows what will change before it is taken. */
export function ImportPreview({ imported, onTake, onDiscard }: ImportPreviewProps) {
  const layout = useLayout();
  const styles = useStyles();
  const { language } = usePane();
  const texts = settingsTexts(language);
  const { transfer } = texts;
  const settings = useSettings();
  const quoteTexts = useQuoteTexts();
  const region = useRef<HTMLDivElement>(null);

  useEffect(() => region.current?.focus(), [imported]);

  const problem = "problem" in imported ? imported.problem : undefined;
  const differences =
    "settings" in imported
      ? settingsDifferences(settings, imported.settings, texts, quoteTexts)
      : [];

  return (
    <div ref={region} {...FOCUS_TARGET} className={`${layout.stack} ${styles.focused}`}>
      {problem !== undefined && (
        <Notice intent="error" onClose={onDiscard}>
          {problem}
        </Notice>
      )}
      {problem === undefined && differences.length === 0 && (
        <Notice intent="info" onClose={onDiscard}>
          {transfer.same}
        </Notice>
      )}
      {"settings" in imported && differences.length > 0 && (
        <SettingsChanges
          {...{ differences, onDiscard }}
          caption={transfer.changes(differences.length)}
          onTake={() => onTake(imported.settings)}
        />
      )}
    </div>
  );
}
