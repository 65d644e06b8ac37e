import type { CatalogueEdition } from "../../../pricing";
import type { FormulaForms } from "../../formulas/damage";
import type { FormulaProblem } from "../../ports/tools/workbookCheckPort";
import {
  errorText,
  type ArgumentRows,
  type argumentReader,
} from "../../formulas/calls/argumentValues";
import { EDITION_ARGUMENTS } from "../../formulas/calls/editionArguments";
import { callError, givenEdition } from "./callErrors";
import { fluxCalls, type FluxCall } from "../../formulas/calls/fluxCalls";

/** A formula of ours, and what it shows; undefined where nobody tells, as of names. */
export type FormulaToCheck = {
  readonly formula: string;
  readonly value: unknown;
  readonly sheet: string;
};

export type FormulaContext = {
  readonly namespace: string;
  readonly forms: FormulaForms;
  readonly read: ReturnType<typeof argumentReader>;
  readonly editions: readonly [CatalogueEdition, ...CatalogueEdition[]];
};

/** What is wrong with a formula of ours; what is worst comes first. */
export function formulaProblem(
  { formula, value, sheet }: FormulaToCheck,
  { namespace, forms, read, editions }: FormulaContext,
): FormulaProblem | undefined {
  if (forms.repaired({ formula, value }) !== undefined) return { kind: "damaged" };
  const calls = fluxCalls(formula, namespace);
  const shown = errorText(value);
  if (shown !== undefined) {
    return { kind: "formulaError", value: shown, error: errorOf(calls, sheet, read) };
  }
  const given = calls.flatMap((call) => editionOf(call, sheet, read));
  const older = editions.slice(0, -1).map(({ id }) => id);
  const old = given.find((id) => id !== undefined && older.includes(id));
  if (old !== undefined) return { kind: "oldEdition", edition: old };
  const isOpen = editions.length > 1 && given.includes(undefined);
  return isOpen ? { kind: "noEdition" } : undefined;
}

/** The arguments of a call as values; undefined where one of them is calculated. */
export function valuesOf(
  call: FluxCall,
  sheet: string,
  read: FormulaContext["read"],
): readonly ArgumentRows[] | undefined {
  const values = call.arguments.flatMap((text) => {
    const rows = read(text, sheet);
    return rows ? [rows] : [];
  });
  return values.length === call.arguments.length ? values : undefined;
}

function errorOf([call]: readonly FluxCall[], sheet: string, read: FormulaContext["read"]) {
  const values = call?.isWhole ? valuesOf(call, sheet, read) : undefined;
  return call && values && callError(call.name, values);
}

/** The list that a call names, undefined for none; nothing for functions without lists and for what cannot be told. */
function editionOf(
  { name, arguments: texts }: FluxCall,
  sheet: string,
  read: FormulaContext["read"],
): readonly (string | undefined)[] {
  const place = EDITION_ARGUMENTS[name];
  if (place === undefined) return [];
  const text = texts[place] ?? "";
  const [[value] = []] = read(text, sheet) ?? [];
  if (text !== "" && value === undefined) return [];
  const edition = givenEdition(value);
  if (!edition) return [undefined];
  return edition.ok ? [edition.value.id] : [];
}
