import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { useSession } from "../session";
import { selectionFigures } from "./selectionFigures";
import { useWorkbook } from "./useWorkbook";

const useStyles = makeStyles({
  bar: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalL,
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  excel: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis" },
  figures: {
    flexGrow: 1,
    textAlign: "right",
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "pre",
    fontVariantNumeric: "tabular-nums",
  },
});

/** What the workbook is busy with, count, sum and average of the selection, and which Excel is played. */
export function StatusBar() {
  const { texts, excel } = useSession();
  const figures = useWorkbook((workbook) => selectionFigures(workbook, texts));
  const styles = useStyles();
  return (
    <footer className={styles.bar} aria-label={texts.status.label}>
      <span role="status">{useActivity()}</span>
      <span className={styles.figures}>{figures}</span>
      <span className={styles.excel}>{texts.about.played[excel]}</span>
    </footer>
  );
}

function useActivity(): string {
  const { editing, texts } = useSession();
  const edit = useSyncExternalStore(editing.subscribe, () => editing.state);
  const isPending = useWorkbook(({ calculator }) => calculator.isPending());
  if (edit && editing.isPointing) return texts.status.pointing;
  if (edit) return edit.mode === "enter" ? texts.status.entering : texts.status.editing;
  return isPending ? texts.status.calculating : texts.status.ready;
}
