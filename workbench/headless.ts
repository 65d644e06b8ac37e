import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { loadAddin } from "./host/addin/addin";
import { ENGLISH, GERMAN } from "./culture/culture";
import { createHost, type ExcelHost } from "./host/host";
import type { Profile } from "./host/profiles/profile";
import { createPaneSession } from "./host/wire/paneSession";
import { paneAddress, paneName } from "./host/wire/paneAddress";
import { tellUndoGroups } from "./host/wire/undoGroups";
import { enterText } from "./model/cells/enter";
import { areaOf } from "./model/area";
import { isError, type CellValue } from "./model/values";

/** The library as Microsoft publishes it, unchanged. */
const OFFICE_JS = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

export type HeadlessOptions = {
  readonly language: "de-DE" | "en-US";
  readonly addin: AddinFiles;
  readonly profile?: Profile;
};

export type PaneWindow = DOMWindow & {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: unknown;
};

/** Where the files of an add-in come from. */
export type AddinFiles = {
  readonly read: (file: string) => Promise<Buffer>;
  /** Runs in the page once office.js is there. */
  readonly run?: (window: PaneWindow) => void;
};

/** The user interface of the pane, for which jsdom is not browser enough. */
const PANE_SCRIPT = /<script[^>]* src="taskpane[^"]*"[^>]*><\/script>/;

/** The add-in as it was built into a folder: its page with office.js and functions, without what draws in it. */
export function builtAddin(folder: string): AddinFiles {
  return {
    async read(file) {
      const content = await readFile(join(folder, file));
      if (!file.endsWith(".html")) return content;
      return Buffer.from(content.toString().replace(PANE_SCRIPT, ""));
    },
  };
}

/** Whence the page takes office.js; the path is that of Microsoft's address. */
const BARE_PAGE = '<!doctype html><script src="https://office.example/1/office.js"></script>';

/** Functions without a build: a page with nothing but office.js, in which `run` associates them. */
export function barePageAddin(parts: {
  readonly manifest: () => Promise<Buffer>;
  readonly metadata: (language: "de" | "en") => unknown;
  readonly run: (window: PaneWindow) => void;
}): AddinFiles {
  return {
    async read(file) {
      if (file === "manifest.xml") return parts.manifest();
      if (file === "taskpane.html") return Buffer.from(BARE_PAGE);
      const language = file === "functions-de.json" ? "de" : "en";
      return Buffer.from(JSON.stringify(parts.metadata(language)));
    },
    run: parts.run,
  };
}

/** An Excel without a screen, with the add-in's page running beside it. */
export type Headless = {
  readonly host: ExcelHost;
  readonly window: () => PaneWindow;
  /** Types a text into a cell of the first sheet, as a person does: "=FLUX.PRICE(...)" in the language of Excel. */
  readonly type: (address: string, text: string) => void;
  readonly value: (address: string) => CellValue;
  /** What the area shows once no cell waits for a custom function any more. */
  readonly settled: (address: string) => Promise<readonly (readonly CellValue[])[]>;
  /** Loads the page anew. */
  readonly reload: () => Promise<void>;
  readonly close: () => void;
};

/** Starts Excel, loads the add-in from its build as its manifest says, and runs its page with the real office.js. */
export async function startHeadless(options: HeadlessOptions): Promise<Headless> {
  const { addin: files, language, profile } = options;
  const culture = language === "de-DE" ? GERMAN : ENGLISH;
  const failures: unknown[] = [];
  const addin = await loadAddin({
    manifestUrl: "manifest.xml",
    locale: language,
    fetchText: async (url) => (await files.read(fileOf(url))).toString(),
  });
  const onFailure = (error: unknown) => failures.push(error);
  const host = createHost({ culture, addin, onFailure, ...(profile && { profile }) });
  let pane = await openPane(host, addin.manifest.paneUrl, options);
  host.onReloadWanted(() => void reload());

  async function reload(): Promise<void> {
    pane.close();
    host.restartAddin();
    pane = await openPane(host, addin.manifest.paneUrl, options);
  }

  const firstSheet = () => host.workbook.state.sheets[0]?.id ?? "";

  return {
    host,
    window: () => pane.window,
    type(address, text) {
      const { workbook } = host;
      const { row, column } = areaOf(address);
      workbook.change("person", (draft) => {
        enterText(draft, culture, firstSheet(), { row, column }, text);
      });
    },
    value(address) {
      const { row, column } = areaOf(address);
      return host.workbook.value(firstSheet(), row, column);
    },
    async settled(address) {
      await whenSettled(host);
      if (failures.length > 0) throw failures[0];
      const { row, column, rows, columns } = areaOf(address);
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) =>
          host.workbook.value(firstSheet(), row + r, column + c),
        ),
      );
    },
    reload,
    close: () => pane.close(),
  };
}

/** What a cell is worth without the sentence of its error. */
export function plainValue(value: CellValue | undefined): unknown {
  return isError(value) ? value.error : value;
}

async function whenSettled({ workbook, functions }: ExcelHost): Promise<void> {
  while (workbook.calculator.isPending() || functions.counters().waiting > 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

let conversations = 0;

async function openPane(host: ExcelHost, paneUrl: string, options: HeadlessOptions) {
  conversations += 1;
  const { origin } = new URL(paneUrl);
  const address = {
    conversationId: `conversation-${conversations}`,
    controlId: `control-${conversations}`,
    displayLanguage: options.language,
    hostUrl: `${origin}/workbench/`,
  };
  const page = await options.addin.read(fileOf(paneUrl));
  let post: (text: string) => void = () => undefined;
  const session = createPaneSession({
    host,
    conversationId: address.conversationId,
    controlId: address.controlId,
    origin,
    displayLanguage: options.language,
    contentLanguage: options.language,
    documentUrl: `${origin}/workbook.xlsx`,
    onStart: () => tellUndoGroups((dom.window as unknown as PaneWindow).Excel, host),
    post: (text) => post(text),
  });
  const dom = new JSDOM(page, {
    url: paneAddress(paneUrl, address),
    runScripts: "dangerously",
    pretendToBeVisual: true,
    resources: new PaneLoader(origin, options.addin),
    virtualConsole: new VirtualConsole(),
    beforeParse(window) {
      window.name = paneName(address);
      // The page is its own parent here; office.js trusts a parent of the same host name.
      window.postMessage = (message: unknown) => session.receive(message);
      Object.defineProperty(window.document, "domain", { value: "localhost" });
    },
  });
  post = (text) => {
    const { window } = dom;
    const source = window as unknown as Window;
    setImmediate(() =>
      window.dispatchEvent(new window.MessageEvent("message", { data: text, origin, source })),
    );
  };
  const window = dom.window as unknown as PaneWindow;
  await new Promise((resolve) => window.addEventListener("load", resolve));
  options.addin.run?.(window);
  await window.Office.onReady();
  return {
    window,
    close() {
      session.close();
      window.close();
    },
  };
}

/** Answers every request of the page from the add-in or from the package of office.js, and any other with an error. */
class PaneLoader extends ResourceLoader {
  constructor(
    private readonly origin: string,
    private readonly addin: AddinFiles,
  ) {
    super();
  }

  override fetch(url: string): Promise<Buffer> & { abort(): void } {
    const { origin, pathname } = new URL(url);
    const [, , ...officeFile] = pathname.split("/");
    const content =
      origin === this.origin
        ? this.addin.read(pathname.slice(1))
        : readFile(join(OFFICE_JS, ...officeFile));
    return Object.assign(content, { abort: () => undefined });
  }
}

/** The file of the add-in behind an address of the manifest. */
function fileOf(url: string): string {
  return url.replace(/^https:\/\/[^/]*\//, "").replace(/[?#].*$/, "");
}
