import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import { setVisibility } from "../../model/sheets";
import type { Sheet, Visibility } from "../../model/state";
import { useSession } from "../session";
import { attempt } from "./edits";
import { useWorkbookState } from "./useWorkbook";

type Props = {
  readonly sheet: Sheet;
  readonly target: HTMLElement;
  readonly isOnlyOne: boolean;
  readonly onClose: () => void;
  readonly onRename: () => void;
  readonly onDelete: () => void;
};

/** What can be done with a sheet, and the sheets that are hidden. */
export function SheetMenu(props: Props) {
  const { sheet, target, isOnlyOne, onClose, onRename, onDelete } = props;
  const session = useSession();
  const { workbook, texts } = session;
  const hidden = useWorkbookState().sheets.filter(({ visibility }) => visibility === "Hidden");
  const { sheets } = texts;

  const show = ({ id }: Sheet, visibility: Visibility) => {
    attempt(session, () => {
      workbook.change("person", (draft) => setVisibility(draft, id, visibility));
      if (visibility === "Visible") workbook.activate(id);
    });
  };
  return (
    <Menu
      open
      positioning={{ target, position: "above", align: "start" }}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onRename}>{sheets.rename}</MenuItem>
          <MenuItem disabled={isOnlyOne} onClick={onDelete}>
            {sheets.delete}
          </MenuItem>
          <MenuItem disabled={isOnlyOne} onClick={() => show(sheet, "Hidden")}>
            {sheets.hide}
          </MenuItem>
          {hidden.length > 0 && <MenuDivider />}
          {hidden.map((each) => (
            <MenuItem key={each.id} onClick={() => show(each, "Visible")}>
              {sheets.unhide(each.name)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
