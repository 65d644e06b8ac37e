import { createRoot } from "react-dom/client";
import { App } from "./App";
import { readHost } from "./host";
import { languageIn, namespaceIn } from "../environment/pageParameters";
import { browserStorage } from "../environment/storage";
import { browserWorkbook } from "../../workbook/connection/browserWorkbook";
import { officeWorkbook } from "../../workbook/connection/officeWorkbook";

/** The price lists that the open workbook brings along; Office must be ready. */
export async function listsOfWorkbook(): Promise<readonly string[]> {
  const tool = await officeWorkbook.priceLists(namespaceIn(location.search));
  const stored = await tool.stored();
  return stored.ok ? stored.value : [];
}

/** Shows the pane inside an element; Office must be ready where there is one. */
export function mountPane(root: HTMLElement): void {
  const host = readHost();
  const { search } = location;
  const namespace = namespaceIn(search);

  async function loadQuotes() {
    const { officeQuotes } = await import(
      /* webpackChunkName: "quote-builder" */ "../quoteSession/officeQuotes"
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
