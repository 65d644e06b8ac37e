import { type QuoteSettings, type SettingsPlace, isSameData } from "../../../quote";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { settingsTexts } from "../../../i18n/screens/settings";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { useSession, useSettings } from "../../quoteSession/SessionContext";
import { useGroupStyles } from "../SettingsGroup";
import type { MoveOutcome } from "../../quoteSession/settings/settingsState";
import { FOCUS_TARGET } from "../../ui/focusTarget";

/** Where the settings are saved, and what that means for others. */
export function PlaceGroup() {
  const styles = useGroupStyles();
  const type = useTypography();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { language } = usePane();
  const { place } = settingsTexts(language);
  const { settingsStore } = useSession();
  const settings = useSettings();
  const [isMoving, setIsMoving] = useState(false);
  const [said, setSaid] = useState("");
  const [others, setOthers] = useState<QuoteSettings>();

  async function carryOut(work: Promise<MoveOutcome>, target: SettingsPlace) {
    if (others) endQuestion();
    setIsMoving(true);
    const outcome = await work;
    setIsMoving(false);
    setSaid(outcome === "moved" ? place.moved[target] : place[outcome]);
  }

  function endQuestion() {
    setOthers(undefined);
    heading.current?.focus();
  }

  /** Settings that this machine has of its own are not replaced unasked. */
  function choose(target: SettingsPlace) {
    setSaid("");
    const own = target === "machine" ? settingsStore.ofMachine() : undefined;
    if (own && !isSameData({ ...own, keptIn: "workbook" }, settings)) setOthers(own);
    else void carryOut(settingsStore.move(target), target);
  }

  return (
    <section aria-labelledby={id} className={styles.root}>
      <h2 ref={heading} id={id} {...FOCUS_TARGET} className={`${type.strong} ${styles.heading}`}>
        {place.title}
      </h2>
      <RadioGroup
        aria-labelledby={id}
        value={settings.keptIn}
        disabled={!settingsStore.canUseWorkbook || isMoving}
        onChange={(_event, { value }) => choose(value === "workbook" ? "workbook" : "machine")}
      >
        {(["machine", "workbook"] as const).map((each) => (
          <Radio
            key={each}
            value={each}
            label={
              <>
                {place[each].label}
                <br />
                <span className={type.small}>{place[each].hint}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
      <p className={type.small}>
        {settingsStore.canUseWorkbook ? place.customer : place.noWorkbook}
      </p>
      {others && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{place.question(others.seller.company)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void carryOut(settingsStore.leaveWorkbook(), "machine")}>
              {place.takeMachine}
            </Button>
            <Button onClick={() => void carryOut(settingsStore.move("machine"), "machine")}>
              {place.takeWorkbook}
            </Button>
            <Button onClick={endQuestion}>{place.cancel}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <p role="status" className={type.small}>
        {said}
      </p>
    </section>
  );
}
