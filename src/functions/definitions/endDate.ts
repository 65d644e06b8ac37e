import type { FunctionDeclaration } from "../declaration";
import { COMMITMENT_ERRORS } from "../errorGroups";
import { AS_OF, START, TERM } from "../parameters";
import { commitmentArguments } from "../questions";
import { serialOf } from "../serialDate";

export const declaration = {
  id: "ENDDATE",
  description: {
    de: "Letzter Tag der Laufzeit, die am Stichtag gilt, als Datum; ohne Stichtag der Mindestlaufzeit",
    en: "Last day of the term that runs on the given day, as a date; without it of the minimum term",
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
