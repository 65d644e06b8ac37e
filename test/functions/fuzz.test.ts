import { isDeepStrictEqual } from "node:util";

import fc from "fast-check";

import type { FunctionId } from "../../src/functions/declarations";
import { messagesIn } from "../../src/i18n";
import type { PricingErrorCode } from "../../src/pricing";
import { argumentsFor } from "../support/cellArbitraries";
import { declarations, installFunctions, showIn } from "../support/functionCalls";
import { codesDuring, recordErrors } from "../support/recordedErrors";

recordErrors();

/** More than 200,000 in all; these two give the largest tables. */
const callsOf = (id: string) => (id === "CATALOG" || id === "SCHEDULE" ? 3_000 : 9_100);
const ALL_CALLS = declarations.reduce((sum, { id }) => sum + callsOf(id), 0);

const seed = Number(process.env["FLUX_FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

/** What was given stands in quotation marks, and may well be a "NaN". */
const QUOTATION = /[„“][^“”]*[“”]/g;

/** The next sentence of an error begins like this one; the last ends. */
const SENTENCE = /^\P{Ll}.*[.?]$/su;

const UNEXPECTED = [messagesIn("de").unexpected, messagesIn("en").unexpected];

const call = installFunctions();

beforeAll(() => {
  process.stdout.write(`fuzz of the functions: ${String(ALL_CALLS)} calls, seed ${String(seed)}\n`);
});

afterAll(() => {
  showIn(undefined);
});

type Outcome = { readonly value: unknown } | { readonly error: unknown };

function outcomeOf(id: FunctionId, given: readonly unknown[]): Outcome {
  try {
    return { value: call(id, ...given) };
  } catch (error) {
    return { error };
  }
}

/** Why a cell could not show this; undefined when it can. */
function faultOfCell(value: unknown): string | undefined {
  if (value instanceof CustomFunctions.Error) return faultOfError(value);
  if (typeof value === "number") return Number.isFinite(value) ? undefined : `number ${value}`;
  if (typeof value === "string") return faultOfText(value);
  return typeof value === "boolean" ? undefined : `a cell of type ${typeof value}`;
}

function faultOfError(error: unknown): string | undefined {
  if (!(error instanceof CustomFunctions.Error)) return `exception ${String(error)}`;
  const { message = "" } = error;
  const code: string = error.code;
  if (code !== "#N/A" && code !== "#VALUE!") return `error code ${code}`;
  if (UNEXPECTED.includes(message)) return "a defect of ours";
  return SENTENCE.test(message) ? faultOfText(message) : `not a sentence: ${message}`;
}

function faultOfText(text: string): string | undefined {
  const ours = text.replace(QUOTATION, "");
  const isBroken = /undefined|NaN|null/.test(ours) || text.includes("[object");
  return isBroken ? `text ${text}` : undefined;
}

function faultOfTable(value: unknown): string | undefined {
  const rows = value as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) return "an empty table";
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== width) return "a table that is not rectangular";
    const fault = row.map(faultOfCell).find((each) => each !== undefined);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultOf(outcome: Outcome): string | undefined {
  if ("error" in outcome) return faultOfError(outcome.error);
  return Array.isArray(outcome.value) ? faultOfTable(outcome.value) : faultOfCell(outcome.value);
}

function undeclared(
  codes: ReadonlySet<PricingErrorCode>,
  declared: readonly PricingErrorCode[],
): string | undefined {
  const others = [...codes].filter((code) => !declared.includes(code));
  return others.length > 0 ? `errors that are not declared: ${others.join(", ")}` : undefined;
}

it("calls the functions often enough", () => {
  expect(ALL_CALLS).toBeGreaterThanOrEqual(200_000);
});

it.each(declarations.map(({ id, parameters, errors }) => [id, parameters, errors] as const))(
  "%s gives a value, a table or an error that it declares, with a sentence, and the same each time",
  (id, parameters, errors) => {
    const calls = fc.record({
      given: fc.tuple(...parameters.map(({ name }) => argumentsFor(name.en))),
      language: fc.constantFrom("de-DE", "en-US"),
      isRepeated: fc.constantFrom(true, false, false, false),
    });
    const property = fc.property(calls, ({ given, language, isRepeated }) => {
      showIn(language);
      const { outcome, codes } = codesDuring(() => outcomeOf(id as FunctionId, given));
      const fault = faultOf(outcome) ?? undeclared(codes, errors);
      if (fault !== undefined) throw new Error(fault);
      if (isRepeated && !isDeepStrictEqual(outcomeOf(id as FunctionId, given), outcome)) {
        throw new Error("a second call differs");
      }
    });
    fc.assert(property, { seed, numRuns: callsOf(id) });
  },
  60_000,
);
