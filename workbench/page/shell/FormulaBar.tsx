import { Button, makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { Checkmark16Regular, Dismiss16Regular, MathFormula16Regular } from "@fluentui/react-icons";
import { useSyncExternalStore } from "react";
import { containsCell } from "../../model/area";
import type { Workbook } from "../../model/workbook";
import { cellEntry } from "../editor/editing";
import { FormulaField } from "../editor/FormulaField";
import { useSession } from "../session";
import { NameBox } from "./NameBox";
import { REGION } from "./regions";
import { useWorkbook } from "./useWorkbook";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    minHeight: "32px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 400px)": { display: "none" },
  },
  field: {
    flexGrow: 1,
    minWidth: 0,
    height: "31px",
    boxSizing: "border-box",
    padding: "7px 10px",
    border: "none",
    resize: "none",
    overflow: "hidden auto",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase200,
    ":focus": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-2px" },
  },
  multiline: { height: "80px" },
  spilled: { color: tokens.colorNeutralForeground4 },
});

/** Name box, buttons to enter or give up, and what the active cell holds. */
export function FormulaBar() {
  const { workbook, editing, texts } = useSession();
  const state = useSyncExternalStore(editing.subscribe, () => editing.state);
  const content = useWorkbook(activeEntry);
  const isSpilled = useWorkbook((current) => spillAnchor(current) !== undefined);
  const styles = useStyles();
  const { formulaBar } = texts;

  const begin = (text?: string) => {
    const { id } = workbook.activeSheet;
    editing.begin({ sheetId: id, ...workbook.view(id).activeCell }, "bar", text);
  };
  return (
    <section className={styles.bar} aria-label={formulaBar.label} {...REGION}>
      <NameBox />
      <span className={styles.buttons}>
        <Tooltip content={formulaBar.cancel} relationship="label">
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            disabled={!state}
            onPointerDown={keepFocus}
            onClick={() => editing.cancel()}
          />
        </Tooltip>
        <Tooltip content={formulaBar.accept} relationship="label">
          <Button
            appearance="transparent"
            size="small"
            icon={<Checkmark16Regular />}
            disabled={!state}
            onPointerDown={keepFocus}
            onClick={() => editing.commit()}
          />
        </Tooltip>
        <Tooltip content={formulaBar.insertFunction} relationship="label">
          <Button
            appearance="transparent"
            size="small"
            icon={<MathFormula16Regular />}
            disabled={state !== undefined}
            onClick={() => begin("=FLUX.")}
          />
        </Tooltip>
      </span>
      <FormulaField
        place="bar"
        label={formulaBar.formula}
        restingText={content}
        className={mergeClasses(
          styles.field,
          state?.typed.text.includes("\n") === true && styles.multiline,
          isSpilled && !state && styles.spilled,
        )}
        onStart={() => begin()}
      />
    </section>
  );
}

function keepFocus(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
}

/** What the active cell holds; a cell into which a formula spills shows that formula. */
function activeEntry(workbook: Workbook): string {
  const { id } = workbook.activeSheet;
  const cell = spillAnchor(workbook) ?? workbook.view(id).activeCell;
  return cellEntry(workbook, { sheetId: id, row: cell.row, column: cell.column });
}

function spillAnchor(workbook: Workbook) {
  const { activeSheet, calculator } = workbook;
  const { row, column } = workbook.view(activeSheet.id).activeCell;
  const spill = calculator.spillArea(activeSheet.id, row, column);
  const isAnchor = !spill || (spill.row === row && spill.column === column);
  return isAnchor || !containsCell(spill, { row, column }) ? undefined : spill;
}
