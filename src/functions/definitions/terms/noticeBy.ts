import type { FunctionDeclaration } from "../../declaration/declaration";
import { COMMITMENT_ERRORS } from "../../declaration/errorGroups";
import { AS_OF, START, TERM } from "../../declaration/parameters";
import { commitmentArguments } from "../../cell/questions";
import { serialOf } from "../../../pricing";

export const declaration = {
  id: "NOTICEBY",
  description: {
    de: "Letzter Tag, an dem die Kündigung zu dem Tag eingehen kann, den ENDDATE nennt, als Datum",
    en: "Last day on which notice for the end that ENDDATE gives may arrive, as a date",
  },
  parameters: [START, TERM, AS_OF],
  result: { type: "number", dimensionality: "scalar" },
  examples: [
    { arguments: ["2026-02-01", "Abo24"], gives: 46769 },
    { arguments: ["2026-02-01", "jährlich"], gives: 46295 },
  ],
  errors: COMMITMENT_ERRORS,
} as const satisfies FunctionDeclaration;

export function run(start: unknown, term: unknown, asOf: unknown): number {
  return serialOf(commitmentArguments(start, term, asOf).noticeBy);
}
