import { createRoot } from "react-dom/client";
import { App } from "./App";
import { readHost } from "./host";
import { languageIn, namespaceIn } from "./pageParameters";
import { browserStorage } from "./storage";
import { browserWorkbook } from "../workbook/browserWorkbook";
import { officeWorkbook } from "../workbook/officeWorkbook";

/** Shows the pane inside an element; Office must be ready where there is one. */
export function mountPane(root: HTMLElement): void {
  const host = readHost();
  const { search } = location;
  const namespace = namespaceIn(search);

  async function loadQuotes() {
    const { officeQuotes } = await import(
      /* webpackChunkName: "quote-builder" */ "./quoteBuilder/officeQuotes"
    );
    return officeQuotes(namespace);
  }

  createRoot(root).render(
    <App
      host={host}
      workbook={host.isExcel ? officeWorkbook : browserWorkbook}
      storage={browserStorage(host.storagePartition)}
      namespace={namespace}
      askedLanguage={languageIn(search)}
      quotes={host.isExcel ? loadQuotes : undefined}
    />,
  );
}
