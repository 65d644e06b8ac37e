import type { ExcelHost } from "../host";
import { paneAddress, paneName } from "./paneAddress";
import { createPaneSession, type PaneSession } from "./paneSession";
import { tellUndoGroups, type RunsBatches } from "./undoGroups";

export type FrameOptions = {
  readonly host: ExcelHost;
  /** Where the frame is put. */
  readonly container: HTMLElement;
  /** The page of the pane: https, on the same host name as the page around it. */
  readonly url: string;
  /** The language of Excel's user interface. */
  readonly displayLanguage: string;
  /** The language of dates and numbers; that of the user interface without it. */
  readonly contentLanguage?: string;
  /** For people who cannot see the pane. */
  readonly title: string;
  readonly documentUrl?: string;
};

/** The add-in's page in a frame, as Excel on the web opens it. */
export type Frame = {
  readonly element: () => HTMLIFrameElement;
  /** Loads the pane anew, with a conversation of its own. */
  readonly reload: () => void;
  readonly close: () => void;
};

/** The pane is served by the server of the page around it. */
type PaneWindow = { readonly Excel?: RunsBatches };

/** Opens the pane; its messages are answered by the host. */
export function openFrame(options: FrameOptions): Frame {
  const { host, container, url, displayLanguage, title } = options;
  const { contentLanguage = displayLanguage } = options;
  const { documentUrl = new URL("workbook.xlsx", location.href).href } = options;
  const target = new URL(url, location.href).href;
  let current = open();

  function open(): { readonly element: HTMLIFrameElement; readonly session: PaneSession } {
    const address = {
      conversationId: `conversation-${crypto.randomUUID()}`,
      controlId: `control-${crypto.randomUUID()}`,
      displayLanguage,
      hostUrl: location.href,
    };
    const element = document.createElement("iframe");
    // Chromium ignores a name that comes later.
    element.name = paneName(address);
    element.title = title;
    element.src = paneAddress(target, address);
    const session = createPaneSession({
      host,
      conversationId: address.conversationId,
      controlId: address.controlId,
      origin: location.origin,
      displayLanguage,
      contentLanguage,
      documentUrl,
      onStart: () => {
        const { Excel: excel } = element.contentWindow as PaneWindow;
        if (excel) tellUndoGroups(excel, host);
      },
      post: (text) => element.contentWindow?.postMessage(text, new URL(target).origin),
    });
    container.append(element);
    return { element, session };
  }

  function onMessage({ source, data }: MessageEvent<unknown>): void {
    if (source !== null && source === current.element.contentWindow) current.session.receive(data);
  }

  function reload(): void {
    closeCurrent();
    host.restartAddin();
    current = open();
  }

  function closeCurrent(): void {
    current.session.close();
    current.element.remove();
  }

  addEventListener("message", onMessage);
  const stopReloads = host.onReloadWanted(reload);

  return {
    element: () => current.element,
    reload,
    close() {
      removeEventListener("message", onMessage);
      stopReloads();
      closeCurrent();
    },
  };
}
