import type { PricingError } from "../errors";
import { isBlank, quoted } from "../input/raw";
import { spelledBy } from "../input/spelling";
import { fail, succeed, type Result } from "../result";

/** What a row of a payment schedule is: all that is due on a day, or one charge of one line (F2). */
export type ScheduleRows = "perInvoice" | "perLine";

const rowsOf = spelledBy<ScheduleRows>({
  perInvoice: "jerechnung rechnung perinvoice invoice",
  perLine: "jeposition position perline line",
});

/** The choice of a raw text in German or English; per invoice when it is blank. Error: unknownScheduleRows. */
export function parseScheduleRows(raw: unknown): Result<ScheduleRows, PricingError> {
  if (isBlank(raw)) return succeed("perInvoice");
  const rows = rowsOf(raw);
  if (rows === undefined) return fail({ code: "unknownScheduleRows", input: quoted(raw) });
  return succeed(rows);
}
