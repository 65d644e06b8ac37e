import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { settingsTexts } from "../../../i18n/quote/settings";
import { copyText } from "../../clipboard";
import { usePane } from "../../PaneContext";
import { useDesk } from "../desk/DeskContext";
import { useLayout } from "../layout";
import { ComingSettings } from "./ComingSettings";
import type { QuoteSettings } from "./quoteSettings";
import { settingsDifferences } from "./settingsDifferences";
import { broughtSettings } from "./settingsFields";
import type { UnreadableSettings } from "./settingsState";

/** That settings cannot be read, or could not be kept. */
export function KeepingNotices() {
  const { language } = usePane();
  const words = settingsTexts(language);
  const { settings, keptSettings, settingsKeeper: keeper } = useDesk();
  const { isNotKept, unreadable, others } = keptSettings;

  return (
    <>
      {unreadable && <UnreadableNotice unreadable={unreadable} />}
      {isNotKept && unreadable?.place !== settings.keptIn && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words.notKept[settings.keptIn]}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void keeper.flush()}>{words.notKept.retry}</Button>
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
  const words = settingsTexts(language);
  const { settings, settingsKeeper: keeper, words: builderWords } = useDesk();
  const coming = broughtSettings(settings, others);
  const differences = settingsDifferences(settings, coming, words, builderWords);

  return (
    <section aria-label={words.others.title} className={layout.card}>
      <p role="alert">{words.others.hint}</p>
      <ComingSettings
        differences={differences}
        caption={words.others.title}
        onTake={() => keeper.answerOthers(others, true)}
        onDiscard={() => keeper.answerOthers(others, false)}
      />
    </section>
  );
}

function UnreadableNotice({ unreadable }: { readonly unreadable: UnreadableSettings }) {
  const { language } = usePane();
  const words = settingsTexts(language);
  const { settingsKeeper: keeper } = useDesk();
  const { text, reason, place } = unreadable;
  const [said, setSaid] = useState("");

  async function copy() {
    const isCopied = await copyText(text ?? "");
    setSaid(isCopied ? words.transfer.copied : words.unreadable.notCopied);
  }

  async function replace() {
    if (!(await keeper.replaceUnreadable())) setSaid(words.place.failed);
  }

  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {words.unreadable[reason](words.unreadable.place[place])} <span role="status">{said}</span>
      </MessageBarBody>
      <MessageBarActions>
        {reason === "notReached" ? (
          <Button onClick={() => void keeper.read()}>{words.notKept.retry}</Button>
        ) : (
          <>
            <Button onClick={() => void copy()}>{words.unreadable.copy}</Button>
            <Button onClick={() => void replace()}>{words.unreadable.replace}</Button>
          </>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
