import type { Clipboard } from "./clipboard";

type Attempt = (action: () => void) => void;

const TEXT = "text/plain";

/** Connects a clipboard with the copy, cut and paste of the browser in an element. The answer ends that. */
export function listenToClipboard(
  element: HTMLElement,
  clipboard: Clipboard,
  attempt: Attempt,
): () => void {
  const end = new AbortController();
  const { signal } = end;
  let isShifted = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    attempt(() => event.clipboardData?.setData(TEXT, clipboard.take(event.type === "cut")));
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const text = event.clipboardData?.getData(TEXT) ?? "";
    attempt(() => clipboard.paste(text, isShifted));
  };
  element.addEventListener("copy", give, { signal });
  element.addEventListener("cut", give, { signal });
  element.addEventListener("paste", paste, { signal });
  // Ctrl+Shift+V pastes values.
  element.addEventListener("keydown", ({ shiftKey }) => (isShifted = shiftKey), { signal });
  return () => end.abort();
}

/** Copies or cuts when no key was pressed but a menu was used. */
export async function copyByMenu(
  clipboard: Clipboard,
  isCut: boolean,
  attempt: Attempt,
): Promise<void> {
  let written: Promise<void> | undefined;
  attempt(() => {
    written = navigator.clipboard.writeText(clipboard.take(isCut));
  });
  await written;
}

/** Pastes when no key was pressed but a menu was used; false when the browser does not let the page read. */
export async function pasteByMenu(clipboard: Clipboard, attempt: Attempt): Promise<boolean> {
  try {
    const text = await navigator.clipboard.readText();
    attempt(() => clipboard.paste(text, false));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
