import { IMPLEMENTATIONS } from "../../../functions/implementations";
import { heldEditions, latestEdition, parseTerm, periodOf, type Period } from "../../../pricing";
import type { PricedFormula } from "../../../workbook/ports/tools/rePricingPort";

/** What an amount is paid for, where that can be told; "contract" for a TCV. */
export type AmountKind = Period | "contract";

/** What a formula gives under the list that it has, and under another one. */
export type RePricedFormula = {
  readonly formula: PricedFormula;
  /** "2022-09", as it names it or by default. */
  readonly edition: string;
  readonly before: FormulaResult;
  readonly after: FormulaResult;
  readonly kind: AmountKind | undefined;
};

/** A number, or all numbers of a table summed up; a text where there are none; a sentence where it cannot be priced. */
export type FormulaResult =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "other"; readonly text: string }
  | { readonly kind: "error"; readonly sentence: string };

/** No function has more parameters. */
const MOST_PARAMETERS = 7;

type Run = (...given: readonly unknown[]) => unknown;

/** The formulas whose results another list changes, in the order in which they were found. */
export function rePriced(
  formulas: readonly PricedFormula[],
  edition: string,
): readonly RePricedFormula[] {
  return formulas.flatMap((formula) => {
    const { listPlace: place } = formula;
    const run = (IMPLEMENTATIONS as Readonly<Record<string, Run | undefined>>)[formula.name];
    if (!run) return [];
    const given = Array.from({ length: MOST_PARAMETERS }, (_, at) =>
      argument(formula.arguments[at]),
    );
    const before = resultOf(run, given);
    const after = resultOf(
      run,
      given.map((each, at) => (at === place ? edition : each)),
    );
    if (isSame(before, after)) return [];
    return [{ formula, edition: usedEdition(given[place]), before, after, kind: kindOf(formula) }];
  });
}

/** Whether there is a price under both lists; without one an accepted formula would show an error. */
export function isPriced({ before, after }: RePricedFormula): boolean {
  return before.kind !== "error" && after.kind !== "error";
}

/** Amounts of what is priced before and after, apart by what they are paid for (M5). */
export function sumsOf(
  cells: readonly RePricedFormula[],
): readonly { readonly kind: AmountKind; readonly before: number; readonly after: number }[] {
  const kinds = ["once", "month", "year", "contract"] as const;
  return kinds.flatMap((kind) => {
    const ofKind = cells.filter((cell) => cell.kind === kind && isPriced(cell));
    const sum = (side: "before" | "after") =>
      ofKind.reduce((cents, cell) => {
        const result = cell[side];
        return cents + (result.kind === "number" ? Math.round(result.number * 100) : 0);
      }, 0) / 100;
    return ofKind.length > 0 ? [{ kind, before: sum("before"), after: sum("after") }] : [];
  });
}

/** As Excel hands it over: null for what is left out, a value for a single cell. */
function argument(rows: readonly (readonly unknown[])[] | undefined): unknown {
  if (!rows) return null;
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function resultOf(run: Run, given: readonly unknown[]): FormulaResult {
  try {
    const result = run(...given);
    if (typeof result === "number") return { kind: "number", number: result };
    if (!Array.isArray(result)) return { kind: "other", text: String(result) };
    const cells = (result as readonly (readonly unknown[])[]).flat();
    const numbers = cells.filter((cell) => typeof cell === "number");
    const isOfNumbers = cells.every((cell) => typeof cell === "number" || cell === "");
    return isOfNumbers && numbers.length > 0
      ? {
          kind: "number",
          number: numbers.reduce((sum, number) => sum + Math.round(number * 100), 0) / 100,
        }
      : { kind: "other", text: JSON.stringify(cells) };
  } catch (error) {
    const { message } = error as Error;
    return { kind: "error", sentence: message };
  }
}

function isSame(one: FormulaResult, other: FormulaResult): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function usedEdition(given: unknown): string {
  const held = heldEditions().find(({ id }) => id === given);
  return held?.id ?? (typeof given === "string" && given !== "" ? given : latestEdition().id);
}

const KINDS: Readonly<Record<string, AmountKind>> = {
  MRR: "month",
  ARR: "year",
  ONEOFF: "once",
  TCV: "contract",
  UPGRADE: "once",
};

function kindOf({ name, arguments: given }: PricedFormula): AmountKind | undefined {
  if (name !== "PRICE" && name !== "PRICES") return KINDS[name];
  const terms = (given[1] ?? []).flat().flatMap((cell) => {
    const term = parseTerm(cell);
    return term.ok && term.value ? [periodOf(term.value)] : [];
  });
  return new Set(terms).size === 1 ? terms[0] : undefined;
}
