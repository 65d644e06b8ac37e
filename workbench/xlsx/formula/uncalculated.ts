import { isCalculated } from "../../calculation/functions/builtIn";
import { isInOtherBook } from "../../calculation/parse";
import { withoutPrefix } from "../../calculation/prefix";
import type { DefinedName } from "../../model/state";
import type { FileAddin } from "../options";
import { savedCustomFunction } from "./customFunctions";
import { localNames } from "./localNames";
import { isCall, tokensOf } from "./tokens";

const NONE: readonly string[] = [];

/**
 * Finds in the formulas of a file what is not calculated: functions that neither the workbench nor the add-in nor a
 * name has, and what is in other workbooks.
 */
export class UncalculatedFunctions {
  /** The formulas of names by their names in small letters; sheets may have different ones of the same name. */
  readonly #meanings = new Map<string, readonly string[]>();
  readonly #inNames = new Map<string, readonly string[]>();

  constructor(
    names: readonly DefinedName[],
    private readonly addin: FileAddin | undefined,
  ) {
    for (const { name, formula } of names) {
      const key = name.toLowerCase();
      this.#meanings.set(key, [...(this.#meanings.get(key) ?? []), formula]);
    }
  }

  /**
   * The names of these functions in capitals, and the references to other workbooks, of an English formula; those
   * within the names that it uses too.
   */
  in(formula: string): readonly string[] {
    if (this.#meanings.size === 0 && !/[([]/.test(formula)) return NONE;
    const tokens = tokensOf(formula);
    const locals = localNames(tokens);
    return tokens.flatMap(({ type, value }, at) => {
      if (isInOtherBook(value)) return [value];
      const isCalled = isCall(tokens, at);
      if (locals.has(at) || (!isCalled && type !== "range_named")) return NONE;
      const name = value.slice(value.lastIndexOf("!") + 1).toLowerCase();
      if (this.#meanings.has(name)) return this.#inName(name);
      return isCalled && !this.#isCalculated(value) ? [value.toUpperCase()] : NONE;
    });
  }

  #inName(name: string): readonly string[] {
    const known = this.#inNames.get(name);
    if (known) return known;
    // A name that means itself calls nothing by that.
    this.#inNames.set(name, NONE);
    const found = (this.#meanings.get(name) ?? []).flatMap((formula) => this.in(formula));
    this.#inNames.set(name, found);
    return found;
  }

  #isCalculated(name: string): boolean {
    return (
      isCalculated(withoutPrefix(name).toUpperCase()) ||
      savedCustomFunction(name, this.addin) !== undefined
    );
  }
}
