import { type QuoteDocument, checkDocument, createEvaluator } from "../../../quote";
import { unreadableFields, type Draft } from "./builderState";

/** Whether the check finds an error in a quote, so that nothing of it goes into the workbook for a customer. */
export function hasErrors(
  document: QuoteDocument,
  typed: Draft["typed"],
  today: Parameters<typeof checkDocument>[1],
): boolean {
  if (unreadableFields(typed).length > 0) return true;
  const advice = checkDocument(createEvaluator()(document), today);
  return advice.some(({ severity }) => severity === "error");
}
