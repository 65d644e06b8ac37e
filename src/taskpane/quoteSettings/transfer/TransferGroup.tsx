import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import { useId, useRef, useState } from "react";
import { settingsTexts } from "../../../i18n/screens/settings";
import { Disclosure } from "../../ui/Disclosure";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { useVisuallyHidden } from "../../ui/style/visuallyHidden";
import { useSession, useSettings } from "../../quoteSession/SessionContext";
import { useLayout } from "../../ui/style/layout";
import { ImportPreview, type Imported } from "./ImportPreview";
import {
  type QuoteSettings,
  importedSettings,
  readStoredSettings,
  storedTextOfSettings,
} from "../../../quote";
import { readTextFile } from "./readTextFile";
import { saveTextFile } from "../../ui/saveTextFile";
import { SettingsAsText } from "./SettingsAsText";
import { useGroupStyles } from "../SettingsGroup";
import { UndoneOffer } from "../UndoneOffer";
import { FOCUS_TARGET } from "../../ui/focusTarget";

const FILE_NAME = "fluxpunkt-angebot-einstellungen.json";

/** More than all texts that anybody writes into settings. */
const LARGEST_FILE_BYTES = 1_000_000;

/** Brings settings to another machine, as a file or as a text; what comes is shown before it is taken. */
export function TransferGroup() {
  const styles = useGroupStyles();
  const layout = useLayout();
  const type = useTypography();
  const hidden = useVisuallyHidden();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { language } = usePane();
  const { groups, transfer } = settingsTexts(language);
  const { settingsStore } = useSession();
  const settings = useSettings();
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const [imported, setImported] = useState<Imported>();
  const [replaced, setReplaced] = useState<QuoteSettings>();

  function check(text: string) {
    const reading = readStoredSettings(text, settings.keptIn);
    setSaid("");
    setReplaced(undefined);
    if (reading.ok) setImported({ settings: importedSettings(settings, reading.value) });
    else if (reading.error.code === "newerSchema") setImported({ problem: transfer.newerSchema });
    else setImported({ problem: transfer.notSettings(reading.error.path) });
  }

  async function open(chosen: File) {
    if (chosen.size > LARGEST_FILE_BYTES) {
      setImported({ problem: transfer.tooLarge });
      return;
    }
    try {
      check(await readTextFile(chosen));
    } catch {
      setImported({ problem: transfer.unreadableFile });
    }
  }

  function endOffers() {
    setImported(undefined);
    setReplaced(undefined);
    heading.current?.focus();
  }

  function take(coming: QuoteSettings) {
    setReplaced(settings);
    settingsStore.change((present) => importedSettings(present, coming));
    setImported(undefined);
  }

  return (
    <section aria-labelledby={id} className={styles.root}>
      <h2 ref={heading} id={id} {...FOCUS_TARGET} className={`${type.strong} ${styles.heading}`}>
        {groups.transfer}
      </h2>
      <p className={type.small}>{transfer.hint}</p>
      <div className={layout.row}>
        <Button
          icon={<ArrowDownload20Regular />}
          onClick={() => {
            saveTextFile(FILE_NAME, storedTextOfSettings(settings));
            setSaid(transfer.saved(FILE_NAME));
          }}
        >
          {transfer.save}
        </Button>
        <Button icon={<FolderOpen20Regular />} onClick={() => file.current?.click()}>
          {transfer.open}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={transfer.open}
          tabIndex={-1}
          className={hidden.text}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            // The same file can be chosen again.
            if (chosen) void open(chosen).finally(() => (target.value = ""));
          }}
        />
      </div>
      <p role="status" className={type.small}>
        {said}
      </p>
      {imported && <ImportPreview imported={imported} onTake={take} onDiscard={endOffers} />}
      {replaced && (
        <UndoneOffer
          text={transfer.taken}
          action={transfer.undo}
          onUndo={() => settingsStore.change((present) => importedSettings(present, replaced))}
          onClose={endOffers}
        />
      )}
      <Disclosure title={transfer.asText}>
        <SettingsAsText text={storedTextOfSettings(settings)} onCheck={check} />
      </Disclosure>
    </section>
  );
}
