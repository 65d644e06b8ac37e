import { isApiSupported } from "../../connection/officeApi";
import { Refusal, type ExcelSession } from "../../connection/session";

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

/**
 * A batch that puts days into cells: it asks along with its first request, which only reads, and ends there in a
 * workbook where these days would be four years off.
 *
 * @throws Refusal dates1904
 */
export function withDays<Value>(
  session: ExcelSession,
  batch: (session: ExcelSession) => Promise<Value>,
): Promise<Value> {
  let asked = loadDayCount(session.context);
  return batch({
    ...session,
    async sync(phase) {
      await session.sync(phase);
      if (countsFrom1904(asked)) throw new Refusal({ code: "dates1904" });
      asked = undefined;
    },
  });
}
