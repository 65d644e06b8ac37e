import { isInvalidSelection } from "../connection/hostErrors";
import { isApiSupported } from "../connection/officeApi";
import type { Reading } from "../ports/port";

/** Runs a batch on the selected range, or on the active cell where several areas are selected. */
export async function onSelection<Conversation, Value>(
  runBatch: (batch: (conversation: Conversation) => Promise<Value>) => Promise<Reading<Value>>,
  workbookOf: (conversation: Conversation) => Excel.Workbook,
  batch: (selection: Excel.Range, conversation: Conversation) => Promise<Value>,
): Promise<Reading<Value>> {
  const selected = { isOneRange: true };
  const outcome = await runBatch(async (conversation) => {
    try {
      return await batch(workbookOf(conversation).getSelectedRange(), conversation);
    } catch (error) {
      selected.isOneRange = !isInvalidSelection(error);
      throw error;
    }
  });
  if (selected.isOneRange || !isApiSupported("1.7")) return outcome;
  return runBatch((conversation) => batch(workbookOf(conversation).getActiveCell(), conversation));
}
