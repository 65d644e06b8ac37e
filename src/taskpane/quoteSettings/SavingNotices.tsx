import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { settingsTexts } from "../../i18n/screens/settings";
import { copyText } from "../ui/clipboard";
import { usePane } from "../environment/PaneContext";
import {
  useQuoteTexts,
  useSession,
  useSettings,
  useSettingsState,
} from "../quoteSession/SessionContext";
import { useLayout } from "../ui/style/layout";
import { SettingsChanges } from "./transfer/SettingsChanges";
import { type QuoteSettings, importedSettings } from "../../quote";
import { settingsDifferences } from "./transfer/settingsDifferences";
import type { UnreadableSettings } from "../quoteSession/settings/settingsState";

/** Says that settings cannot be read, or could not be saved. */
export function SavingNotices() {
  const { language } = usePane();
  const quoteTexts = settingsTexts(language);
  const { settingsStore } = useSession();
  const { settings, isUnsaved, unreadable, others } = useSettingsState();

  return (
    <>
      {unreadable && <UnreadableNotice unreadable={unreadable} />}
      {isUnsaved && unreadable?.place !== settings.keptIn && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{quoteTexts.notSaved[settings.keptIn]}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void settingsStore.flush()}>{quoteTexts.notSaved.retry}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {others[0] && <OthersNotice others={others[0]} />}
    </>
  );
}

/** What a colleague has changed at the same time. */
function OthersNotice({ others }: { readonly others: QuoteSettings }) {
  const layout = useLayout();
  const { language } = usePane();
  const quoteTexts = settingsTexts(language);
  const { settingsStore } = useSession();
  const settings = useSettings();
  const builderWords = useQuoteTexts();
  const coming = importedSettings(settings, others);
  const differences = settingsDifferences(settings, coming, quoteTexts, builderWords);

  return (
    <section aria-label={quoteTexts.others.title} className={layout.card}>
      <p role="alert">{quoteTexts.others.hint}</p>
      <SettingsChanges
        differences={differences}
        caption={quoteTexts.others.title}
        onTake={() => settingsStore.answerOthers(others, true)}
        onDiscard={() => settingsStore.answerOthers(others, false)}
      />
    </section>
  );
}

function UnreadableNotice({ unreadable }: { readonly unreadable: UnreadableSettings }) {
  const { language } = usePane();
  const quoteTexts = settingsTexts(language);
  const { settingsStore } = useSession();
  const { text, reason, place } = unreadable;
  const [said, setSaid] = useState("");

  async function copy() {
    const isCopied = await copyText(text ?? "");
    setSaid(isCopied ? quoteTexts.transfer.copied : quoteTexts.unreadable.notCopied);
  }

  async function replace() {
    if (!(await settingsStore.replaceUnreadable())) setSaid(quoteTexts.place.failed);
  }

  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {quoteTexts.unreadable[reason](quoteTexts.unreadable.place[place])}{" "}
        <span role="status">{said}</span>
      </MessageBarBody>
      <MessageBarActions>
        {reason === "notReached" ? (
          <Button onClick={() => void settingsStore.read()}>{quoteTexts.notSaved.retry}</Button>
        ) : (
          <>
            <Button onClick={() => void copy()}>{quoteTexts.unreadable.copy}</Button>
            <Button onClick={() => void replace()}>{quoteTexts.unreadable.replace}</Button>
          </>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
