import { saveFile } from "../files";
import type { Session } from "../session";
import { attempt } from "./edits";
import { focusNextRegion } from "./regions";

/** Keys that mean the same wherever the focus is in the window; the grid has its own ones. */
export function pressShortcut(session: Session, event: KeyboardEvent): void {
  const { editing, grid, workbook } = session;
  if (event.key === "F6" && !editing.state) {
    focusNextRegion(event.shiftKey ? -1 : 1, () => grid.get()?.focus());
    event.preventDefault();
    return;
  }
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (event.defaultPrevented || !isCommand || editing.state) return;
  const key = event.key.toLowerCase();
  if (key === "s") void saveFile(session);
  else if (isTextField(event.target)) return;
  else if (key === "z" && !event.shiftKey) attempt(session, () => void workbook.undo());
  else if (key === "y" || key === "z") attempt(session, () => void workbook.redo());
  else return;
  event.preventDefault();
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
