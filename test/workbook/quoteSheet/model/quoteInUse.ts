import type { QuoteDocument } from "../../../../src/quote";
import {
  builderReducer,
  startingState,
  type BuilderState,
} from "../../../../src/taskpane/quoteSession/draft/builderState";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { createQuoteReader } from "../../../../src/workbook/quoteSheet/read/quoteReader";
import { emptySheet, emptyWorkbook, PROFILES, type WorkbookState } from "../../../../workbench";
import { type Headless, startHeadless } from "../../../../workbench/headless";
import { sourceAddin } from "../../../support/sourceAddin";

const CONTEXT = { namespace: "FLUX", timeout: 20_000 };

/** A quote in the pane and in the workbook beside it, as one person works with both. */
export type QuoteInUse = {
  readonly excel: Headless;
  readonly store: ReturnType<typeof createQuoteStore>;
  readonly writer: ReturnType<typeof createQuoteWriter>;
  readonly reader: ReturnType<typeof createQuoteReader>;
  pane: BuilderState;
  isLive: boolean;
};

/** Excel with the functions of FLUX, and what the pane asks of it through the real office.js. */
export async function startExcel(): Promise<Headless> {
  const profile = PROFILES["windows-de"];
  const excel = await startHeadless({ language: "de-DE", addin: sourceAddin(), profile });
  const { Excel, DOMParser } = excel.window();
  const { OfficeExtension } = excel.window() as unknown as Record<string, unknown>;
  Object.assign(globalThis, { Excel, OfficeExtension, DOMParser });
  return excel;
}

/** A draft in the pane beside a new workbook. */
export function useQuote(excel: Headless, document: QuoteDocument, isLive: boolean): QuoteInUse {
  const { workbook } = excel.host;
  workbook.replace(emptyWorkbook([emptySheet(workbook.newId(), "Tabelle1")]));
  return {
    excel,
    store: createQuoteStore(CONTEXT),
    writer: createQuoteWriter(CONTEXT),
    reader: createQuoteReader(CONTEXT),
    pane: startingState({ document, typed: {} }),
    isLive,
  };
}

export function stateOf({ excel }: QuoteInUse): WorkbookState {
  return excel.host.workbook.state;
}

/** A step of the person in the pane, which can be undone there. */
export function editPane(
  inUse: QuoteInUse,
  edit: (document: QuoteDocument) => QuoteDocument,
): void {
  inUse.pane = builderReducer(inUse.pane, { type: "edited", edit });
}

/** The draft as the workbook keeps it; undefined if it does not. */
export async function savedQuote({ store, pane }: QuoteInUse) {
  const saved = await store.savedQuotes();
  if (!saved.ok) throw new Error(saved.error.code);
  const { id } = pane.document;
  const all = saved.value.quotes.filter(({ document }) => document.id === id);
  return {
    latest: all.reduce<(typeof all)[number] | undefined>(
      (latest, each) =>
        latest && latest.document.revision > each.document.revision ? latest : each,
      undefined,
    ),
    all,
    unreadable: saved.value.unreadable,
  };
}
