import { isApiSupported } from "./officeApi";

/** From 1900 it is 36,526. */
const FIRST_OF_2000_FROM_1904 = 35_064;

/** Asks how the workbook counts its days: Excel does not tell, but its function DATE counts as the workbook does. */
export function loadDayCount(context: Excel.RequestContext) {
  if (!isApiSupported("1.2")) return undefined;
  return context.workbook.functions.date(2000, 1, 1).load("value");
}

/** Whether an answer to `loadDayCount` comes from a workbook that counts from 1904. */
export function countsFrom1904(answer: ReturnType<typeof loadDayCount>): boolean {
  return answer?.value === FIRST_OF_2000_FROM_1904;
}
