import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons";
import { useSyncExternalStore } from "react";
import { cellAddress } from "../../model/area";
import { enterText } from "../../model/cells/enter";
import { useSession } from "../session";
import { listValues } from "../validation/listValues";
import { attempt } from "./edits";
import { targetAt } from "./menuTarget";
import { useCellRect } from "./useCellRect";
import { useActiveSheet, useView, useWorkbook } from "./useWorkbook";

const SIZE = 20;

const useStyles = makeStyles({
  button: {
    position: "fixed",
    zIndex: 700,
    minWidth: 0,
    width: `${SIZE}px`,
    maxWidth: `${SIZE}px`,
    height: `${SIZE}px`,
    padding: 0,
    boxShadow: tokens.shadow2,
  },
  list: { maxHeight: "280px", overflowY: "auto" },
});

type Props = {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
};

/** The button beside an active cell that has a list, and the list. */
export function ValidationList({ isOpen, onOpenChange }: Props) {
  const session = useSession();
  const { workbook, editing, grid, texts } = session;
  const isEditing = useSyncExternalStore(editing.subscribe, () => editing.state !== undefined);
  const sheet = useActiveSheet();
  const { activeCell } = useView();
  const cell = { sheetId: sheet.id, row: activeCell.row, column: activeCell.column };
  const values = useWorkbook((current) => listValues(current, cell)?.join("\n"))?.split("\n");
  const rect = useCellRect(cell);
  const styles = useStyles();
  if (!values || !rect || isEditing) return null;

  const pick = (text: string) => {
    attempt(session, () =>
      workbook.change("person", (draft) =>
        enterText(draft, workbook.culture, cell.sheetId, cell, text),
      ),
    );
  };
  const close = () => {
    onOpenChange(false);
    grid.get()?.focus();
  };
  return (
    <>
      <Button
        className={styles.button}
        style={{ left: rect.left + rect.width + 1, top: rect.top + (rect.height - SIZE) / 2 }}
        size="small"
        icon={<ChevronDown12Regular />}
        aria-label={texts.validation.open}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => onOpenChange(true)}
      />
      <Menu
        open={isOpen}
        positioning={{ target: targetAt(rect), position: "below", align: "start" }}
        onOpenChange={(_event, { open }) => {
          if (!open) close();
        }}
      >
        <MenuPopover>
          <MenuList
            className={styles.list}
            aria-label={texts.validation.list(cellAddress(cell.row, cell.column))}
          >
            {values.map((value) => (
              <MenuItem
                key={value}
                onClick={() => {
                  pick(value);
                  close();
                }}
              >
                {value}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}
