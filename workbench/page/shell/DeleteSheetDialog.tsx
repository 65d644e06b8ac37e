import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { deleteSheet } from "../../model/sheets";
import type { Sheet } from "../../model/state";
import { useSession } from "../session";
import { attempt } from "./edits";

/** Asks before a sheet is gone: Excel cannot undo it. */
export function DeleteSheetDialog({
  sheet,
  onClose,
}: {
  readonly sheet: Sheet;
  readonly onClose: () => void;
}) {
  const session = useSession();
  const { workbook, texts } = session;
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.sheets.deleteTitle(sheet.name)}</DialogTitle>
          <DialogContent>{texts.sheets.deleteText}</DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                attempt(session, () => {
                  workbook.change("person", (draft) => deleteSheet(draft, sheet.id));
                  workbook.clearUndo();
                });
                onClose();
              }}
            >
              {texts.sheets.delete}
            </Button>
            <Button onClick={onClose}>{texts.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
