import { type QuoteDocument, linesOf } from "../../../../quote";
import type { QuoteCells } from "../quoteCells";

/**
 * Ids for lines and sites that the sheet has and the document has not. They follow from where these stand: reading an
 * unchanged sheet again gives the same ones, and a draft that has taken a line over keeps it when the sheet is read once
 * more. An id that the document has is never given again.
 */
export type NewRows = {
  /** For what was typed into a row, after the row with a key above it. */
  readonly typedId: (row: number) => string;
  /** For a copy of a line or site. */
  readonly copiedId: (row: number, id: string) => string;
  /** Which key a row without one of its own is to have, once the document has what stands in it. */
  readonly keys: Map<number, string>;
};

const LONGEST_STEM = 200;

const isKey = (key: string | undefined) => key !== undefined;

export function newRows(document: QuoteDocument, cells: Pick<QuoteCells, "keys">): NewRows {
  const taken = new Set([
    ...document.sites.map(({ id }) => id),
    ...linesOf(document).map(({ line }) => line.id),
  ]);
  const given = new Map<number, string>();

  function idFor(row: number, stem: string): string {
    const known = given.get(row);
    if (known !== undefined) return known;
    // Copies of copies of copies do not get ids too long to be stored.
    const beginning = stem.slice(-LONGEST_STEM);
    let count = 1;
    while (taken.has(`${beginning}${count}`)) count += 1;
    const id = `${beginning}${count}`;
    taken.add(id);
    given.set(row, id);
    return id;
  }

  return {
    typedId(row) {
      // The row of a line that an update has written before it failed.
      const own = /^line:([\w.-]+)$/.exec(cells.keys[row] ?? "")?.[1];
      if (own !== undefined && !taken.has(own)) {
        taken.add(own);
        given.set(row, own);
      }
      const above = cells.keys.slice(0, row).reverse().find(isKey) ?? "";
      return idFor(row, `${above.replace(/^\w+:/, "")}.typed`);
    },
    copiedId: (row, id) => idFor(row, `${id}.copy`),
    keys: new Map(),
  };
}
