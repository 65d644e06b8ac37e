import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { ExcelError } from "../../model/errors";
import { renameSheet } from "../../model/sheets";
import type { Sheet } from "../../model/state";
import { useSession } from "../session";

const useStyles = makeStyles({
  tab: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1 },
  },
  name: {
    width: "120px",
    margin: `${tokens.spacingVerticalXXS} 0`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
  },
});

type Props = {
  readonly sheet: Sheet;
  readonly isActive: boolean;
  readonly isRenamed: boolean;
  readonly onRename: (isRenaming: boolean) => void;
  readonly onDelete: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onMenu: (target: HTMLElement) => void;
};

/** One tab: brings its sheet to the front, is renamed by a double click or F2, moved by Ctrl and an arrow. */
export function SheetTab(props: Props) {
  const { sheet, isActive, isRenamed, onRename, onDelete, onMove, onMenu } = props;
  const { workbook, editing, texts } = useSession();
  const tab = useRef<HTMLButtonElement>(null);
  const styles = useStyles();

  useEffect(() => {
    if (isActive) tab.current?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [isActive]);

  if (isRenamed) return <SheetName sheet={sheet} onEnd={() => onRename(false)} />;

  const press = (event: KeyboardEvent<HTMLButtonElement>) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : undefined;
    if (by !== undefined && event.ctrlKey) onMove(by);
    else if (by !== undefined) neighbourOf(event.currentTarget, by)?.focus();
    else if (event.key === "F2") onRename(true);
    else if (event.key === "Delete") onDelete();
    else return;
    event.preventDefault();
  };
  return (
    <button
      ref={tab}
      type="button"
      role="tab"
      aria-selected={isActive}
      aria-description={texts.sheets.hint}
      tabIndex={isActive ? 0 : -1}
      className={mergeClasses(styles.tab, isActive && styles.active)}
      onPointerDown={(event) => {
        // While somebody points at cells for a formula, the focus stays in the editor.
        if (editing.state && editing.isPointing) event.preventDefault();
      }}
      onClick={() => {
        if (editing.state && !editing.isPointing && !editing.commit()) return;
        workbook.activate(sheet.id);
      }}
      onDoubleClick={() => onRename(true)}
      onKeyDown={press}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(event.currentTarget);
      }}
    >
      {sheet.name}
    </button>
  );
}

function SheetName({ sheet, onEnd }: { readonly sheet: Sheet; readonly onEnd: () => void }) {
  const { workbook, notice, grid, texts } = useSession();
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  const styles = useStyles();

  useEffect(() => {
    field.current?.select();
  }, []);

  const end = (name: string) => {
    if (isOver.current) return;
    isOver.current = true;
    try {
      workbook.change("person", (draft) => renameSheet(draft, sheet.id, name.trim()));
      notice.set(undefined);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      notice.set(texts.refusals.sheetName);
    }
    onEnd();
    grid.get()?.focus();
  };
  return (
    <input
      ref={field}
      className={styles.name}
      aria-label={texts.sheets.renameLabel(sheet.name)}
      defaultValue={sheet.name}
      maxLength={31}
      spellCheck={false}
      onBlur={({ currentTarget }) => end(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== "Escape") return;
        // The key must do nothing in the grid, which has the focus next.
        event.preventDefault();
        end(event.key === "Enter" ? event.currentTarget.value : sheet.name);
      }}
    />
  );
}

function neighbourOf(tab: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const neighbour = by === 1 ? tab.nextElementSibling : tab.previousElementSibling;
  return neighbour instanceof HTMLElement ? neighbour : undefined;
}
