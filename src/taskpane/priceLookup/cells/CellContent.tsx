import { makeStyles, tokens } from "@fluentui/react-components";
import { cellReference } from "../../../workbook/ports/formula";
import type { Cell } from "../../../workbook/ports/port";
import { usePane } from "../../environment/PaneContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  reference: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  value: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  empty: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

/** A cell's place and what it holds. */
export function CellContent({ cell }: { readonly cell: Cell }) {
  const styles = useStyles();
  const { texts } = usePane();
  const text = String(cell.value);
  return (
    <span className={styles.root} title={`${cellReference(cell, "")} ${text}`}>
      <span className={styles.reference}>{cell.address}</span>
      {text === "" ? (
        <span className={styles.empty}>{texts.picking.empty}</span>
      ) : (
        <span className={styles.value}>{text}</span>
      )}
    </span>
  );
}
