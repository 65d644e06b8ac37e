import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { settingsTexts } from "../../../i18n/quote/settings";
import { Notice } from "../../Notice";
import { usePane } from "../../PaneContext";
import { useDesk } from "../desk/DeskContext";
import { useLayout } from "../layout";
import { ComingSettings } from "./ComingSettings";
import type { QuoteSettings } from "./quoteSettings";
import { settingsDifferences } from "./settingsDifferences";
import { FOCUS_TARGET } from "../focusTarget";

/** Settings that were brought along, or why they are none. */
export type Brought = { readonly settings: QuoteSettings } | { readonly problem: string };

type BroughtSettingsProps = {
  readonly brought: Brought;
  readonly onTake: (settings: QuoteSettings) => void;
  readonly onDiscard: () => void;
};

const useStyles = makeStyles({
  focused: { outlineStyle: "none" },
});

/** Shows what will change before it is taken. */
export function BroughtSettings({ brought, onTake, onDiscard }: BroughtSettingsProps) {
  const layout = useLayout();
  const styles = useStyles();
  const { language } = usePane();
  const texts = settingsTexts(language);
  const { transfer } = texts;
  const { settings, words } = useDesk();
  const region = useRef<HTMLDivElement>(null);

  useEffect(() => region.current?.focus(), [brought]);

  const problem = "problem" in brought ? brought.problem : undefined;
  const differences =
    "settings" in brought ? settingsDifferences(settings, brought.settings, texts, words) : [];

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
      {"settings" in brought && differences.length > 0 && (
        <ComingSettings
          {...{ differences, onDiscard }}
          caption={transfer.changes(differences.length)}
          onTake={() => onTake(brought.settings)}
        />
      )}
    </div>
  );
}
