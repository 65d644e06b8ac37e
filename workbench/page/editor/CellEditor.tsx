import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { styleAt } from "../../model/styleAt";
import { useCellRect } from "../shell/useCellRect";
import { useSession } from "../session";
import type { EditState } from "./editState";
import { FormulaField } from "./FormulaField";

const useStyles = makeStyles({
  frame: {
    position: "fixed",
    zIndex: 900,
    display: "grid",
    boxSizing: "border-box",
    width: "max-content",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: "-1px",
    boxShadow: tokens.shadow4,
  },
  // It makes the frame as large as the text is.
  measure: {
    gridArea: "1 / 1",
    visibility: "hidden",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    padding: "1px 10px 1px 3px",
  },
  field: {
    gridArea: "1 / 1",
    width: "100%",
    height: "100%",
    boxSizing: "border-box",
    padding: "1px 3px",
    border: "none",
    outlineStyle: "none",
    resize: "none",
    overflow: "hidden",
    overflowWrap: "anywhere",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
  },
});

type Label = (row: number, column: number) => string;

/** The editor over the cell that is being edited, as large as what is typed. */
export function CellEditor({ label }: { readonly label: Label }) {
  const { editing } = useSession();
  const state = useSyncExternalStore(editing.subscribe, () => editing.state);
  return state && <OpenCellEditor state={state} label={label} />;
}

function OpenCellEditor({ state, label }: { readonly state: EditState; readonly label: Label }) {
  const { workbook } = useSession();
  const { cell, typed, place } = state;
  const rect = useCellRect(cell);
  const styles = useStyles();
  const { font } = styleAt(workbook.sheet(cell.sheetId), cell.row, cell.column);
  const size = rect
    ? {
        left: rect.left,
        top: rect.top,
        minWidth: rect.width,
        minHeight: rect.height,
        maxWidth: Math.max(rect.width, window.innerWidth - rect.left - 16),
      }
    : // On another sheet or out of sight: it keeps the keyboard all the same.
      { left: 0, top: 0, maxWidth: 1, maxHeight: 1, opacity: 0 };
  return (
    <div
      className={styles.frame}
      style={{
        ...size,
        fontFamily: `"${font.name}", Carlito, sans-serif`,
        fontSize: `${font.size}pt`,
        fontWeight: font.bold ? tokens.fontWeightBold : tokens.fontWeightRegular,
        fontStyle: font.italic ? "italic" : "normal",
        pointerEvents: place === "cell" ? "auto" : "none",
      }}
    >
      <span className={styles.measure} aria-hidden>
        {`${typed.text}\u200b`}
      </span>
      {place === "cell" ? (
        <FormulaField
          place="cell"
          label={label(cell.row, cell.column)}
          restingText=""
          className={styles.field}
        />
      ) : (
        <span className={styles.measure} style={{ visibility: "visible" }} aria-hidden>
          {typed.text}
        </span>
      )}
    </div>
  );
}
