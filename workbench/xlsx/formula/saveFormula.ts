import { parseStructRef, stringifyStructRef } from "@borgar/fx/xlsx";
import type { FileAddin } from "../options";
import { arrayPlaces, givesArray } from "./arrayPlaces";
import { savedCustomFunction } from "./customFunctions";
import { fileFunctionName } from "./futureFunctions";
import { localNames } from "./localNames";
import { closingAt, isCall, isOperator, tokensOf, type FormulaToken } from "./tokens";

export type SavedFormula = {
  /** Without its "=". */
  readonly text: string;
  /** Whether it may give several values, so that Excel saves it as a dynamic array. */
  readonly isDynamic: boolean;
  readonly callsAddin: boolean;
};

/** What the text of a formula depends on besides itself. */
export type SavingContext = {
  readonly addin?: FileAddin | undefined;
  /** The name of the table in which the formula stands. */
  readonly table?: string | undefined;
  /** When it is known that the formula spills. */
  readonly isDynamic?: boolean | undefined;
};

/** A formula in English notation with its "=" as Excel writes it into a file. */
export function saveFormula(formula: string, context: SavingContext = {}): SavedFormula {
  const tokens = tokensOf(formula);
  const isDynamic =
    context.isDynamic === true || givesArray(tokens) || arrayPlaces(tokens).length > 0;
  const callsAddin = tokens.some(
    ({ value }, at) =>
      isCall(tokens, at) && savedCustomFunction(value, context.addin) !== undefined,
  );
  const text = new Saving(tokens, { ...context, isDynamic }).text(0, tokens.length);
  return { text, isDynamic, callsAddin };
}

class Saving {
  readonly #locals: ReadonlySet<number>;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly context: SavingContext,
  ) {
    this.#locals = localNames(tokens);
  }

  text(start: number, end: number): string {
    let text = "";
    for (let at = start; at < end;) {
      const after = this.#unitEnd(at);
      text += this.#unit(at, after);
      at = after;
    }
    return text;
  }

  /** Where ends what `@` and `#` refer to: a reference, or a call with its arguments. */
  #unitEnd(at: number): number {
    if (isOperator(this.tokens[at], "@")) return this.#unitEnd(at + 1);
    const last = isCall(this.tokens, at) ? closingAt(this.tokens, at + 1) : at;
    return isOperator(this.tokens[last + 1], "#") ? last + 2 : last + 1;
  }

  #unit(at: number, after: number): string {
    const token = this.tokens[at];
    if (!token || token.type === "fx_prefix") return "";
    if (isOperator(token, "@")) {
      const rest = this.text(at + 1, after);
      return this.context.isDynamic === true ? `_xlfn.SINGLE(${rest})` : rest;
    }
    const isAnchor = after - at > 1 && isOperator(this.tokens[after - 1], "#");
    if (isAnchor) return `_xlfn.ANCHORARRAY(${this.#plain(at, after - 1)})`;
    return this.#plain(at, after);
  }

  #plain(at: number, after: number): string {
    const token = this.tokens[at];
    if (!token) return "";
    const rest = after - at > 1 ? this.text(at + 1, after) : "";
    return this.#token(token, at) + rest;
  }

  #token(token: FormulaToken, at: number): string {
    if (this.#locals.has(at)) return `_xlpm.${token.value}`;
    if (isCall(this.tokens, at)) {
      return savedCustomFunction(token.value, this.context.addin) ?? fileFunctionName(token.value);
    }
    return token.type === "structured" ? this.#structured(token.value) : token.value;
  }

  /** A file has no `@`, and always the name of the table. */
  #structured(text: string): string {
    const reference = parseStructRef(text);
    if (!reference) return text;
    const { table = "" } = reference;
    return stringifyStructRef(
      { ...reference, table: table === "" ? (this.context.table ?? "") : table },
      { thisRow: true },
    );
  }
}
