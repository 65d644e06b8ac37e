/** Copies a text; false where the browser allows neither way, as in some frames. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Excel on the web frames the pane without the permission for the clipboard.
    return copyBySelection(text);
  }
}

/** The old way works in frames, but only on selected text. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.setAttribute("aria-hidden", "true");
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.focus();
  field.select();
  try {
    // Deprecated, and still the only way inside a frame without the permission.
    return (document as { execCommand: (command: string) => boolean }).execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** Marks the text of an element, so that the user can copy it by keyboard. */
export function selectText(element: HTMLElement): void {
  getSelection()?.selectAllChildren(element);
}
