import { countsFrom1904, loadDayCount } from "../../connection/dateSystem";
import { Refusal, type ExcelSession } from "../../connection/session";

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
