import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  Tooltip,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowClockwise16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useSession } from "../session";
import { useStore } from "../store";
import { REGION } from "./regions";

/** As wide as Excel on the web shows a pane. */
const WIDTH = "350px";

const NARROW = "@media (max-width: 719px)";

const useStyles = makeStyles({
  region: {
    position: "relative",
    display: "flex",
    flexShrink: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    // Beside the grid there is no room for it: it lies over it.
    [NARROW]: {
      position: "absolute",
      inset: 0,
      zIndex: 600,
      borderLeft: "none",
    },
  },
  // The add-in runs from the start, seen or not; without a size a browser would not lay its page out.
  closed: {
    position: "absolute",
    right: 0,
    top: 0,
    bottom: 0,
    visibility: "hidden",
    zIndex: -1,
  },
  content: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    width: WIDTH,
    [NARROW]: { width: "100%" },
  },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    height: "40px",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1 },
  frame: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    "& iframe": {
      position: "absolute",
      inset: 0,
      width: "100%",
      height: "100%",
      border: "none",
    },
  },
});

/** The task pane: the add-in's own page, which also calculates while nobody sees it. */
export function PaneRegion() {
  const { addin, texts, grid } = useSession();
  const isOpen = useStore(addin.isPaneOpen);
  const frame = useRef<HTMLDivElement>(null);
  const styles = useStyles();

  useEffect(() => {
    return frame.current ? addin.mount(frame.current) : undefined;
  }, [addin]);

  const close = () => {
    addin.isPaneOpen.set(false);
    grid.get()?.focus();
  };
  return (
    <aside
      className={mergeClasses(styles.region, !isOpen && styles.closed)}
      aria-label={texts.pane.label(addin.name)}
      {...REGION}
    >
      <div className={styles.content}>
        <div className={styles.header}>
          <h2 className={styles.title}>{addin.name}</h2>
          <Tooltip content={texts.pane.reload} relationship="label">
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowClockwise16Regular />}
              onClick={addin.reload}
            />
          </Tooltip>
          <Tooltip content={texts.pane.close} relationship="label">
            <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} onClick={close} />
          </Tooltip>
        </div>
        <div ref={frame} className={styles.frame} />
      </div>
    </aside>
  );
}
