import {
  type QuoteSettings,
  type SettingsGroupName,
  isSameData,
  resetGroup,
  withGroupOf,
} from "../../quote";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons";
import { Fragment, useId, useRef, useState, type ReactNode } from "react";
import { settingsTexts } from "../../i18n/screens/settings";
import { usePane } from "../environment/PaneContext";
import { useTypography } from "../ui/style/typography";
import { useSession, useSettings } from "../quoteSession/SessionContext";
import { useLayout } from "../ui/style/layout";
import { UndoneOffer } from "./UndoneOffer";
import { FOCUS_TARGET } from "../ui/focusTarget";

type SettingsGroupProps = {
  readonly group: SettingsGroupName;
  readonly children: ReactNode;
};

export const useGroupStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  heading: { outlineStyle: "none" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});

/** Fields that belong together under a heading, with a way back to how they are at first. */
export function SettingsGroup({ group, children }: SettingsGroupProps) {
  const styles = useGroupStyles();
  const layout = useLayout();
  const type = useTypography();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { language } = usePane();
  const quoteTexts = settingsTexts(language);
  const { settingsStore } = useSession();
  const settings = useSettings();
  const [before, setBefore] = useState<QuoteSettings>();
  const [times, setTimes] = useState(0);
  const title = quoteTexts.groups[group];
  const isAsAtFirst = isSameData(resetGroup(settings, group)[group], settings[group]);

  function reset() {
    setBefore(settings);
    settingsStore.change((present) => resetGroup(present, group));
    setTimes(times + 1);
  }

  return (
    <section aria-labelledby={id} className={styles.root}>
      <div className={styles.head}>
        <h2 ref={heading} id={id} {...FOCUS_TARGET} className={`${type.strong} ${styles.heading}`}>
          {title}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowReset20Regular />}
          aria-label={quoteTexts.reset.of(title)}
          disabledFocusable={isAsAtFirst}
          onClick={reset}
        >
          {quoteTexts.reset.button}
        </Button>
      </div>
      {before && (
        <UndoneOffer
          text={quoteTexts.reset.done(title)}
          action={quoteTexts.reset.undo}
          onUndo={() => {
            settingsStore.change((present) => withGroupOf(present, before, group));
            setTimes(times + 1);
          }}
          onClose={() => {
            setBefore(undefined);
            heading.current?.focus();
          }}
        />
      )}
      {/* New fields, so that none goes on showing a text that could not be read. */}
      <Fragment key={times}>
        <div className={layout.stack}>{children}</div>
      </Fragment>
    </section>
  );
}
