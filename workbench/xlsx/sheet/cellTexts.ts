import { isError, type CellValue } from "../../model/values";
import {
  childrenOf,
  escapeText,
  textOf,
  unescapeText,
  xml,
  xmlPart,
  type XmlElement,
} from "../xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Errors that the file format has had from its beginning; younger ones are saved as #VALUE!. */
const ERRORS_IN_FILES = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/** The texts that cells refer to by number; formatting within a text is not kept. */
export function readTexts(
  table: XmlElement | undefined,
  onLoss: (loss: string) => void,
): readonly string[] {
  return childrenOf(table, "si").map((item) => readText(item, onLoss));
}

/** The text of a shared or inline string. */
export function readText(item: XmlElement, onLoss: (loss: string) => void): string {
  const runs = childrenOf(item, "r");
  const looks = new Set(runs.map((run) => JSON.stringify(childrenOf(run, "rPr"))));
  if (looks.size > 1) {
    onLoss("Formatting of parts of a cell's text is not kept.");
  }
  const pieces = [item, ...runs].flatMap((element) => childrenOf(element, "t"));
  return unescapeText(pieces.map(textOf).join(""));
}

/** Collects the texts of cells while they are written, and writes sharedStrings.xml. */
export class TextTable {
  readonly #numbers = new Map<string, number>();
  #count = 0;

  number(text: string): number {
    this.#count += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  xml(): string {
    const items = Array.from(this.#numbers.keys(), (text) => xml("si", {}, textXml(text)));
    const counts = { count: this.#count, uniqueCount: items.length };
    return xmlPart(xml("sst", { xmlns: MAIN, ...counts }, ...items));
  }
}

/** `<t>` with its blanks kept. */
function textXml(text: string): string {
  const isPadded = text !== text.trim() || text.includes("\n");
  return xml("t", { "xml:space": isPadded ? "preserve" : undefined }, escapeText(text));
}

/** How a value stands in a cell: its type and its text. A formula's text stands in the cell itself. */
export function savedValue(
  value: CellValue,
  texts?: TextTable,
): { readonly type?: string; readonly text: string } {
  if (value === null) return { text: "" };
  if (typeof value === "number") return { text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (isError(value)) {
    const code = ERRORS_IN_FILES.has(value.error) ? value.error : "#VALUE!";
    return { type: "e", text: code };
  }
  return texts
    ? { type: "s", text: String(texts.number(value)) }
    : { type: "str", text: escapeText(value) };
}
