import { Button } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { useId, useRef, useState } from "react";
import { settingsTexts } from "../../../i18n/screens/settings";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { useSession } from "../../quoteSession/SessionContext";
import { FOCUS_TARGET } from "../../ui/focusTarget";
import { countDrafts, forgetAllDrafts } from "../../quoteSession/draft/draft";
import { LONGEST_DAYS } from "../../quoteSession/draft/draftsInWorkbook";
import { useGroupStyles } from "../SettingsGroup";
import { UndoneOffer } from "../UndoneOffer";

/** Says what of customers lies in the storage of this browser, and deletes it. */
export function MachineGroup() {
  const styles = useGroupStyles();
  const type = useTypography();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { language } = usePane();
  const { machine, transfer } = settingsTexts(language);
  const { storage, rereadDrafts } = useSession();
  const [count, setCount] = useState(() => countDrafts(storage));
  const [undo, setUndo] = useState<() => void>();

  function reread() {
    rereadDrafts();
    setCount(countDrafts(storage));
  }

  function deleteAll() {
    const bringBack = forgetAllDrafts(storage);
    setUndo(() => bringBack);
    reread();
  }

  return (
    <section aria-labelledby={id} className={styles.root}>
      <h2 ref={heading} id={id} {...FOCUS_TARGET} className={`${type.strong} ${styles.heading}`}>
        {machine.title}
      </h2>
      <p className={type.small}>{machine.hint(LONGEST_DAYS)}</p>
      <p className={type.body}>{machine.drafts(count)}</p>
      {count > 0 && (
        <div>
          <Button icon={<Delete20Regular />} onClick={deleteAll}>
            {machine.deleteAll}
          </Button>
        </div>
      )}
      {undo && (
        <UndoneOffer
          text={machine.deleted}
          action={transfer.undo}
          onUndo={() => {
            undo();
            reread();
          }}
          onClose={() => {
            setUndo(undefined);
            heading.current?.focus();
          }}
        />
      )}
    </section>
  );
}
