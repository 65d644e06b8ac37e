import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";

/** The library as Microsoft publishes it, unchanged. */
const OFFICE_JS = join(process.cwd(), "node_modules", "@microsoft", "office-js", "dist");

export const ORIGIN = "https://localhost";
const PAGE = `<!doctype html><script src="${ORIGIN}/office/office.js"></script>`;

/** Host items that make office.js a shared runtime (1) with custom functions (2). */
const HOST_FLAGS = 3;

/** Answers every request of the page for a part of office.js from the package, and any other one with an error. */
class OfficeJsLoader extends ResourceLoader {
  override fetch(url: string): Promise<Buffer> & { abort(): void } {
    const { origin, pathname } = new URL(url);
    const [, folder, ...file] = pathname.split("/");
    const content =
      origin === ORIGIN && folder === "office"
        ? readFile(join(OFFICE_JS, ...file))
        : Promise.reject(new Error(`The page asked for ${url}`));
    return Object.assign(content, { abort: () => undefined });
  }
}

export type PageOptions = {
  readonly language: string;
  /** Name of the conversation between the page and Excel. */
  readonly conversationId: string;
  /** What the page says to the page around it, which is Excel on the web. */
  readonly onMessage: (text: string) => void;
};

/** A page with nothing but office.js on it, as Excel on the web opens it in a frame. */
export function openPage({ language, conversationId, onMessage }: PageOptions): DOMWindow {
  const hostInfo = ["Excel", "Web", "16.01", language, "correlation", "", "", HOST_FLAGS].join("$");
  const dom = new JSDOM(PAGE, {
    url: `${ORIGIN}/pane.html?_host_Info=${hostInfo}`,
    runScripts: "dangerously",
    resources: new OfficeJsLoader(),
    virtualConsole: new VirtualConsole(),
    beforeParse(window) {
      window.name = JSON.stringify({
        baseFrameName: "workbook",
        hostInfo,
        xdmInfo: `${conversationId}|control|${ORIGIN}/workbook`,
        serializerVersion: "1",
        flights: "[]",
      });
      // The page is its own parent here; office.js trusts a parent of the same host name.
      window.postMessage = (message: unknown) => onMessage(String(message));
      Object.defineProperty(window.document, "domain", { value: "localhost" });
    },
  });
  return dom.window;
}

/** Gives a message of Excel to the page. */
export function postToPage(window: DOMWindow, text: string): void {
  const message = new window.MessageEvent("message", {
    data: text,
    origin: ORIGIN,
    source: window as unknown as Window,
  });
  window.dispatchEvent(message);
}
