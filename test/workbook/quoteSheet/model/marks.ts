import { linesOf } from "../../../../src/quote";
import type { QuoteInUse } from "./quoteInUse";
import { stateOf } from "./quoteInUse";
import { sheetInUse } from "./sheetInUse";

const MARK = /^Vermerk \d+\.$/;

/** A text of the user's own, unlike any other. */
export function markText(count: number): string {
  return `Vermerk ${count}.`;
}

/** Where the user's own texts are: how often, and by the keys of their rows where they are in the sheet of the quote. */
function marksIn(inUse: QuoteInUse): ReadonlyMap<string, readonly (string | undefined)[]> {
  const found = sheetInUse(inUse);
  const marks = new Map<string, (string | undefined)[]>();
  for (const sheet of stateOf(inUse).sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const { constant } of cells.values()) {
        if (typeof constant !== "string" || !MARK.test(constant)) continue;
        const isOfQuote = sheet.id === found?.sheet.id;
        const own = isOfQuote ? found.keys[row - found.area.row] : undefined;
        // A copied row has the key of the line, but is not its row.
        const key = own !== undefined && found?.rowOf(own) === row ? own : undefined;
        marks.set(constant, [...(marks.get(constant) ?? []), key]);
      }
    }
  }
  return marks;
}

/** Does something after which the user's own texts are still somewhere. */
export async function losingNoMarks<Value>(
  inUse: QuoteInUse,
  work: () => Promise<Value>,
): Promise<Value> {
  const before = marksIn(inUse);
  const result = await work();
  const after = marksIn(inUse);
  expect([...before.keys()].filter((text) => !after.has(text))).toEqual([]);
  return result;
}

/**
 * Does something with the quote that must leave the user's own texts where they are: beside their line, as long as
 * there is one.
 */
export async function keepingMarks<Value>(
  inUse: QuoteInUse,
  work: () => Promise<Value>,
): Promise<Value> {
  const before = marksIn(inUse);
  const result = await work();
  const after = marksIn(inUse);
  const { document } = inUse.pane;
  const present = new Set([
    ...linesOf(document).map(({ line }) => `line:${line.id}`),
    ...document.sites.flatMap(({ id }) => [`site:${id}`, `pbx:${id}`, `light:${id}`]),
  ]);
  const isGone = (key: string | undefined) =>
    key !== undefined && /^(line|site|pbx|light):/.test(key) && !present.has(key);
  for (const [text, keys] of before) {
    const stays = keys.filter((key) => !isGone(key));
    const missing = stays.filter((key) => {
      const now = after.get(text) ?? [];
      // A row that was typed or copied may have become that of a line; that of a text may be gone with it.
      return key === undefined || !/^(line|site):/.test(key)
        ? now.length === 0
        : !now.includes(key);
    });
    if (missing.length > 0) throw new Error(`Lost: "${text}" beside ${missing.join()}`);
  }
  return result;
}
