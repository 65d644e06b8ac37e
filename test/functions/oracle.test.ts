import type { FunctionId } from "../../src/functions/declarations";
import { ANYTHING, type Case } from "../oracle/case";
import { commitmentCase, vatCase } from "../oracle/dateCases";
import {
  lineScheduleCase,
  quoteCase,
  revenueCase,
  scheduleCase,
  totalsCase,
} from "../oracle/lineCases";
import * as priceCases from "../oracle/priceCases";
import { CellError } from "../oracle/prices";
import { randomOf, type Random } from "../oracle/random";
import { installFunctions, shown } from "../support/functionCalls";

const call = installFunctions();

const seed = Number(process.env["FLUX_FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

/** How often each kind of question is asked in a run. */
const KINDS: readonly (readonly [string, number, (random: Random) => Case])[] = [
  ["[P1] [P2] [P3] [P4] [P5] [P6] [P7] prices", 4_000, priceCases.priceCase],
  ["[L1] rows without a part", 300, priceCases.blankCase],
  ["[C1] unknown products", 200, priceCases.unknownProductCase],
  ["[P6] [P7] prices of ranges", 1_500, priceCases.pricesCase],
  ["[T2] totals over months", 2_500, priceCases.totalCase],
  ["[P6] [P7] checks", 1_000, priceCases.checkCase],
  ["[P3] tiers", 500, priceCases.tierCase],
  ["[T2] [T6] comparisons", 1_500, priceCases.compareCase],
  ["[T2] [T6] cheapest terms", 1_000, priceCases.cheapestCase],
  ["[T2] break-even months", 1_000, priceCases.breakEvenCase],
  ["[U1] [U2] upgrades", 1_500, priceCases.upgradeCase],
  ["[S2] [C5] support plans", 500, priceCases.supportCase],
  ["[T1] [T3] [T4] [T7] ends and notices", 2_500, commitmentCase],
  ["[M1] [M3] [M4] taxes", 2_000, vatCase],
  ["[M2] [P2] [L1] [L2] quotes", 2_000, quoteCase],
  ["[M5] sums of quotes", 2_000, totalsCase],
  ["[T5] [T7] [M3] [F1] payment schedules", 1_500, scheduleCase],
  ["[F1] [F2] schedules by lines", 1_500, lineScheduleCase],
  ["[F1] [F3] revenue by month", 1_500, revenueCase],
];

const ALL_CASES = KINDS.reduce((sum, [, cases]) => sum + cases, 0);

beforeAll(() => {
  process.stdout.write(`oracle of the functions: ${ALL_CASES} cases, seed ${seed}\n`);
});

it("is asked often enough", () => {
  expect(ALL_CASES).toBeGreaterThanOrEqual(20_000);
});

it.each(KINDS)("%s: %d answers are those of the oracle", (title, cases, caseOf) => {
  const random = randomOf(seed + title.length);
  for (let index = 0; index < cases; index += 1) {
    const asked = caseOf(random);
    const answer = answerOf(asked);
    const fault = faultOfAnswer(answer, asked);
    if (fault !== undefined) throw new Error(`${JSON.stringify(asked.given)}: ${fault}`);
  }
});

function answerOf({ id, given }: Case): unknown {
  try {
    return call(id as FunctionId, ...given);
  } catch (error) {
    return error;
  }
}

function faultOfAnswer(answer: unknown, asked: Case): string | undefined {
  if (!("body" in asked)) return faultOf(answer, asked.value);
  const { body, hasHeading = true } = asked;
  if (!Array.isArray(answer)) return `not a table but ${textOf(answer)}`;
  const rows = (answer as readonly (readonly unknown[])[]).slice(hasHeading ? 1 : 0);
  if (rows.length !== body.length) return `${rows.length} rows, expected ${body.length}`;
  for (const [index, expected] of body.entries()) {
    const row = rows[index] ?? [];
    if (row.length !== expected.length) return `row ${index + 1} has ${row.length} cells`;
    for (const [column, value] of expected.entries()) {
      const fault = faultOf(row[column], value);
      if (fault !== undefined) return `row ${index + 1}, cell ${column + 1}: ${fault}`;
    }
  }
  return undefined;
}

function faultOf(answer: unknown, expected: unknown): string | undefined {
  if (expected === ANYTHING) return undefined;
  if (expected instanceof RegExp) {
    return typeof answer === "string" && expected.test(answer) ? undefined : textOf(answer);
  }
  const code = expected instanceof CellError ? expected.code : undefined;
  const isSame =
    code === undefined
      ? Object.is(answer, expected)
      : answer instanceof CustomFunctions.Error && shown(answer).code === code;
  return isSame ? undefined : `${textOf(answer)}, expected ${code ?? JSON.stringify(expected)}`;
}

function textOf(answer: unknown): string {
  if (answer instanceof CustomFunctions.Error) return `${answer.code} ${answer.message ?? ""}`;
  return answer instanceof Error ? String(answer.stack) : JSON.stringify(answer);
}
