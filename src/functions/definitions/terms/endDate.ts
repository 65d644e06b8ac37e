import type { FunctionDeclaration } from "../../declaration/declaration";
import { COMMITMENT_ERRORS } from "../../declaration/errorGroups";
import { AS_OF, START, TERM } from "../../declaration/parameters";
import { commitmentArguments } from "../../cell/questions";
import { serialOf } from "../../../pricing";

export const declaration = {
  id: "ENDDATE",
  description: {
    de: "Letzter Tag der Laufzeit, als Datum: der Mindestlaufzeit oder des laufenden Monats eines Abos, des nächsten noch kündbaren Jahres eines Support-Plans",
    en: "Last day of the term, as a date: of the minimum term or the running month of a subscription, of the next year for which a support plan can still be given notice",
  },
  parameters: [START, TERM, AS_OF],
  result: { type: "number", dimensionality: "scalar" },
  examples: [
    { arguments: ["2026-02-01", "Abo24"], gives: 46783 },
    { arguments: ["2026-02-01", "Abo24", "2028-02-15"], gives: 46812 },
  ],
  errors: COMMITMENT_ERRORS,
} as const satisfies FunctionDeclaration;

export function run(start: unknown, term: unknown, asOf: unknown): number {
  return serialOf(commitmentArguments(start, term, asOf).end);
}
