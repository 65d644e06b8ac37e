import type { ExcelError, ExcelErrorCode } from "../../model/errors";
import type { Texts } from "../texts";

/** What the workbook refused, for a person. */
export function refusalSentence({ code, message }: ExcelError, { refusals }: Texts): string {
  const sentences: Partial<Record<ExcelErrorCode, string>> = refusals.byCode;
  return sentences[code] ?? refusals.other(message);
}
