import type { Clipboard } from "./clipboard";

type Attempt = (action: () => void) => void;

const HTML = "text/html";
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
    const data = event.clipboardData;
    if (!data) return;
    event.preventDefault();
    attempt(() => {
      const { html, text } = clipboard.take(event.type === "cut");
      data.setData(TEXT, text);
      data.setData(HTML, html);
    });
  };
  element.addEventListener("copy", give, { signal });
  element.addEventListener("cut", give, { signal });
  element.addEventListener(
    "paste",
    (event) => {
      const data = event.clipboardData;
      if (!data) return;
      event.preventDefault();
      const [html, text] = [data.getData(HTML), data.getData(TEXT)];
      attempt(() => clipboard.paste({ html, text }, isShifted));
    },
    { signal },
  );
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
    const { html, text } = clipboard.take(isCut);
    const item = new ClipboardItem({
      [HTML]: new Blob([html], { type: HTML }),
      [TEXT]: new Blob([text], { type: TEXT }),
    });
    written = navigator.clipboard.write([item]);
  });
  await written;
}

/** Pastes when no key was pressed but a menu was used; false when the browser does not let the page read. */
export async function pasteByMenu(
  clipboard: Clipboard,
  valuesOnly: boolean,
  attempt: Attempt,
): Promise<boolean> {
  const texts = await readClipboard();
  if (!texts) return false;
  attempt(() => clipboard.paste(texts, valuesOnly));
  return true;
}

async function readClipboard(): Promise<{ html: string; text: string } | undefined> {
  try {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) === true ? (await item.getType(type)).text() : "";
    return { html: await read(HTML), text: await read(TEXT) };
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
