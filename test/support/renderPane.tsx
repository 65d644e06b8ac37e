import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../src/i18n";
import { App } from "../../src/taskpane/shell/App";
import type { Namespace } from "../../src/taskpane/environment/pageParameters";
import type { LoadQuotes } from "../../src/taskpane/environment/paneQuotes";
import type { TextStorage } from "../../src/taskpane/environment/storage";
import { browserWorkbook } from "../../src/workbook/connection/browserWorkbook";
import { officeWorkbook } from "../../src/workbook/connection/officeWorkbook";
import type { Workbook } from "../../src/workbook/ports/port";
import { speedUpBrowser } from "./fastBrowser";
import { memoryStorage } from "./memoryStorage";

type PaneOptions = {
  readonly language?: Language;
  readonly workbook?: Workbook;
  readonly storage?: TextStorage;
  readonly namespace?: Namespace;
  readonly isDark?: boolean;
  readonly quotes?: LoadQuotes;
};

/** What jsdom lacks of a browser. */
function completeBrowser(): void {
  const noPreference = {
    matches: false,
    addEventListener: noAction,
    removeEventListener: noAction,
  };
  Object.assign(globalThis, { matchMedia: () => noPreference });
  speedUpBrowser();
  Element.prototype.scrollIntoView = noAction;
}

function noAction(): void {
  // jsdom neither scrolls nor changes its colour scheme.
}

/** Shows the whole pane outside Excel, and gives the user who works with it. */
export function renderPane(options: PaneOptions = {}) {
  completeBrowser();
  const {
    language = "de",
    workbook = browserWorkbook,
    namespace = "FLUX",
    isDark,
    quotes,
  } = options;
  const storage = options.storage ?? memoryStorage();
  const user = userEvent.setup();
  const host = { isExcel: false, displayLanguage: undefined, isDark, storagePartition: "" };
  const pane = render(
    <App {...{ host, workbook, storage, namespace, quotes }} askedLanguage={language} />,
  );
  return { ...pane, user, storage };
}

/** Shows the pane on the workbook of `startExcelHost`, through the real office.js. */
export function renderPaneInExcel(options: Omit<PaneOptions, "workbook"> = {}) {
  return renderPane({ ...options, workbook: officeWorkbook });
}

/** The formula that the pane shows. */
export function shownFormula(): string {
  return screen.getByText(/^=FLUX/).textContent;
}
