import { parseStructRef, stringifyStructRef } from "@borgar/fx/xlsx";
import type { FileAddin } from "../options";
import { arrayPlaces } from "./arrayPlaces";
import { shownCustomFunction } from "./customFunctions";
import { shownFunctionName } from "./futureFunctions";
import { closingAt, isCall, isOperator, tokensOf, type FormulaToken } from "./tokens";

/** What a formula's text in a file means besides itself. */
export type ReadingContext = {
  readonly addin?: FileAddin | undefined;
  /** The name of the table in which the formula stands. */
  readonly table?: string | undefined;
  /** Whether the formula is saved as an array; if not, a range where one value belongs is the cell beside it. */
  readonly isArray?: boolean | undefined;
};

/** Before the name of a custom function in a file that was bound to another file. */
const FOREIGN_BOOK = /(?:'[^']*'|\[\d+\])!(?=_xldudf_)/gi;

/** The formula in English notation with its "=", for the text that a file has. */
export function readFormula(text: string, context: ReadingContext = {}): string {
  const tokens = tokensOf(`=${text.replace(FOREIGN_BOOK, "")}`);
  return `=${new Reading(tokens, context).text(1, tokens.length)}`;
}

class Reading {
  readonly #intersections: ReadonlySet<number>;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly context: ReadingContext,
  ) {
    this.#intersections = new Set(context.isArray === true ? [] : arrayPlaces(tokens));
  }

  text(start: number, end: number): string {
    let text = "";
    for (let at = start; at < end; at += 1) {
      const token = this.tokens[at];
      if (!token) continue;
      const wrapper = this.#wrapper(token, at);
      if (wrapper) {
        const close = closingAt(this.tokens, at + 1);
        const inner = this.text(at + 2, close);
        text += wrapper === "#" ? `${inner}#` : `@${inner}`;
        at = close;
        continue;
      }
      text += (this.#intersections.has(at) ? "@" : "") + this.#token(token, at);
    }
    return text;
  }

  #wrapper({ value }: FormulaToken, at: number): "#" | "@" | undefined {
    if (!isCall(this.tokens, at) || !isOperator(this.tokens[at + 1], "(")) return undefined;
    const name = value.toUpperCase();
    if (name === "_XLFN.ANCHORARRAY") return "#";
    return name === "_XLFN.SINGLE" ? "@" : undefined;
  }

  #token({ type, value }: FormulaToken, at: number): string {
    if (/^_xlpm\./i.test(value)) return value.slice(6);
    if (isCall(this.tokens, at)) {
      const shown = shownFunctionName(value);
      return shown === value ? shownCustomFunction(value, this.context.addin) : shown;
    }
    return type === "structured" ? this.#structured(value) : value;
  }

  /** In the rows of its own table a formula says `[@Menge]`. */
  #structured(text: string): string {
    const reference = parseStructRef(text);
    if (!reference) return text;
    const { table = "", sections = [] } = reference;
    const isOwnRow =
      sections.includes("this row") &&
      table !== "" &&
      table.toLowerCase() === this.context.table?.toLowerCase();
    return stringifyStructRef(isOwnRow ? { ...reference, table: "" } : reference);
  }
}
