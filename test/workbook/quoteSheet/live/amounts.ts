import { type QuoteDocument, evaluateDocument } from "../../../../src/quote";
import type { ColumnKey } from "../../../../src/workbook/quoteSheet/layout/plan";
import { quotePlan } from "../../../../src/workbook/quoteSheet/layout/quotePlan";
import { plainValue } from "../../../../workbench/headless";
import type { QuoteInUse } from "../model/quoteInUse";
import { sheetInUse, valueAt } from "../model/sheetInUse";

const AMOUNTS: readonly ColumnKey[] = ["listPrice", "unitPrice", "net", "period"];

/** What the sheet must calculate for a document, and what it does: by row and column, where it has the row. */
export async function amountsBeside(inUse: QuoteInUse, document: QuoteDocument) {
  await inUse.excel.settled("A1");
  const found = sheetInUse(inUse);
  const evaluation = evaluateDocument(document);
  if (!found || !evaluation.ok) throw new Error("There is no such quote.");
  const cells = quotePlan(evaluation.value, "FLUX").rows.flatMap(({ key, cells: planned }) =>
    AMOUNTS.flatMap((column) => {
      const content = planned[column]?.content;
      const isAmount = /^(line|total|siteTotal):/.test(key) && content?.kind === "formula";
      if (!isAmount || found.rowOf(key) === undefined) return [];
      const shown = plainValue(valueAt(inUse, found, key, column));
      return [{ cell: `${key} ${column}`, wanted: content.value, shown }];
    }),
  );
  return {
    wanted: Object.fromEntries(cells.map(({ cell, wanted }) => [cell, wanted])),
    shown: Object.fromEntries(cells.map(({ cell, shown }) => [cell, shown])),
  };
}

/** What the sheet reads, by the real reader. */
export async function readingOf({ reader, pane }: QuoteInUse) {
  const reading = await reader.readQuote(pane.document.id, pane.document.revision);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

/** Writes the quote of the pane into a new sheet. */
export async function writeLive({ writer, pane }: QuoteInUse): Promise<void> {
  const { document } = pane;
  const outcome = await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
  if (outcome.status !== "written") throw new Error(outcome.status);
}
