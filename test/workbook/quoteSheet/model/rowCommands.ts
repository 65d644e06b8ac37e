import fc from "fast-check";
import { latestEdition, offeredTerms, productsOf, termToken } from "../../../../src/pricing";
import {
  type DocumentLine,
  type LinePlace,
  type QuoteDocument,
  addLine,
  linesOf,
  moveLine,
  removeLine,
  removeSite,
} from "../../../../src/quote";
import { copyCells, deleteCells, insertCells, moveCells, sortRows } from "../../../../workbench";
import {
  actInSheet,
  expecting,
  NOTHING_WRITTEN,
  withOpen,
  withoutOpen,
  type Belief,
} from "./belief";
import { lineKeysIn, picked } from "./picking";
import { command, type QuoteCommand } from "./quoteCommand";
import { typeText, wholeRows, type SheetInUse } from "./sheetInUse";

const SOLD = productsOf(latestEdition()).filter(({ kind }) => kind === "tiered");

/** A row of the sheet and the place of a line that would be put below it. */
type Below = { readonly row: number; readonly place: (document: QuoteDocument) => LinePlace };

/** Below the users of a server licence or below one of its lines. */
function rowsToFollow(found: SheetInUse): readonly Below[] {
  return [...new Set(found.keys)].flatMap((key): readonly Below[] => {
    const row = key === undefined ? undefined : found.rowOf(key);
    if (key === undefined || row === undefined) return [];
    const [, kind = "", id = ""] = /^(light|line):(.*)$/s.exec(key) ?? [];
    if (kind === "light") return [{ row, place: () => ({ siteId: id, index: 0 }) }];
    if (kind !== "line") return [];
    return [{ row, place: (document) => placeBelow(document, id) }];
  });
}

function placeBelow({ sites }: QuoteDocument, lineId: string): LinePlace {
  const site = sites.find(({ lines }) => lines.some(({ id }) => id === lineId));
  const index = site?.lines.findIndex(({ id }) => id === lineId) ?? 0;
  return { siteId: site?.id ?? "", index: index + 1 };
}

const lineIdOf = (key: string) => key.slice("line:".length);
const isAbout = (id: string) => (name: string) => name.startsWith(`${id}:`);

/** The person types a line into a row of their own, with or without a term. */
export const typeLine: fc.Arbitrary<QuoteCommand> = fc
  .record({
    pick: fc.nat(100),
    product: fc.constantFrom(...SOLD),
    term: fc.nat(10),
    quantity: fc.integer({ min: 1, max: 9 }),
    hasTerm: fc.boolean(),
  })
  .map(({ pick, product, term: termPick, quantity, hasTerm }) =>
    command("type line", [pick, product.id, termPick, quantity, hasTerm], (model, inUse) => {
      const id = `?${(model.count += 1)}`;
      actInSheet(
        model,
        inUse,
        hasTerm ? "line typed" : "half a line typed",
        (draft, found, belief) => {
          const below = picked(rowsToFollow(found), pick);
          const term = picked(offeredTerms(product), termPick);
          if (!below || !term) return undefined;
          const sheetId = found.sheet.id;
          insertCells(draft, sheetId, wholeRows(below.row + 1), "Down");
          const typed = { product: product.name, quantity: String(quantity) };
          for (const [column, text] of [
            ["product", typed.product],
            ["quantity", typed.quantity],
            ["term", hasTerm ? termToken(term) : ""],
          ] as const) {
            const at = found.columnOf(column);
            if (at !== undefined && text !== "") {
              typeText(draft, inUse, sheetId, { row: below.row + 1, column: at }, text);
            }
          }
          if (!hasTerm) return { ...belief, open: withOpen(belief, `${id}:row`) };
          const line: DocumentLine = {
            id,
            productId: product.id,
            term,
            packUsers: undefined,
            quantity,
            discount: undefined,
            note: "",
            role: { kind: "normal" },
          };
          return expecting(belief, (document) => addLine(document, below.place(document), line));
        },
      );
    }),
  );

/** The person copies the row of a line and inserts the copy below another one. */
export const copyRow: fc.Arbitrary<QuoteCommand> = fc
  .record({ pick: fc.nat(100), to: fc.nat(100) })
  .map(({ pick, to }) =>
    command("copy row", [pick, to], (model, inUse) => {
      const id = `?${(model.count += 1)}`;
      actInSheet(model, inUse, "row copied", (draft, found, belief) => {
        const key = picked(lineKeysIn(found), pick);
        const below = picked(rowsToFollow(found), to);
        const row = key === undefined ? undefined : found.rowOf(key);
        if (key === undefined || row === undefined || !below) return undefined;
        const sheetId = found.sheet.id;
        insertCells(draft, sheetId, wholeRows(below.row + 1), "Down");
        const source = row > below.row ? row + 1 : row;
        const target = wholeRows(below.row + 1);
        copyCells(draft, { sheetId, area: wholeRows(source) }, { sheetId, area: target });
        const original = lineIdOf(key);
        const copied = new Set([...belief.copied, original]);
        // The first row with a key is the line: a copy above it takes its place.
        const isTold = row <= below.row && !belief.copied.has(original);
        if (!isTold) return { ...belief, copied, expected: undefined };
        const asked = [...belief.open].filter(isAbout(original));
        const open = withOpen(belief, ...asked.map((name) => name.replace(original, id)));
        return expecting(
          belief,
          (document) => {
            const line = linesOf(document).find((placed) => placed.line.id === original)?.line;
            return line ? addLine(document, below.place(document), { ...line, id }) : document;
          },
          { copied, open },
        );
      });
    }),
  );

export const deleteRow: fc.Arbitrary<QuoteCommand> = fc.nat(100).map((pick) =>
  command("delete row", [pick], (model, inUse) => {
    actInSheet(model, inUse, "row deleted", (draft, found, belief) => {
      const key = picked(lineKeysIn(found), pick);
      const row = key === undefined ? undefined : found.rowOf(key);
      if (key === undefined || row === undefined) return undefined;
      deleteCells(draft, found.sheet.id, wholeRows(row), "Up");
      const id = lineIdOf(key);
      const open = withoutOpen(belief, isAbout(id));
      const after = expecting(belief, (document) => removeLine(document, id), { open });
      return belief.copied.has(id) ? { ...after, expected: undefined } : after;
    });
  }),
);

const isAsWritten = ({ expected, written, open }: Belief) =>
  expected === written && open.size === 0;

/** The person deletes a server licence with all its rows. */
export const deleteSite: fc.Arbitrary<QuoteCommand> = fc.nat(10).map((pick) =>
  command("delete site", [pick], (model, inUse) => {
    actInSheet(model, inUse, "site deleted", (draft, found, belief) => {
      const sites = found.keys.flatMap((key, index) =>
        key?.startsWith("site:") ? [{ key, row: found.area.row + index }] : [],
      );
      const site = picked(sites, pick);
      const end = found.rowOf("linesEnd");
      if (!site || end === undefined) return undefined;
      const next = sites.find(({ row }) => row > site.row)?.row ?? end;
      deleteCells(draft, found.sheet.id, wholeRows(site.row, next - site.row), "Up");
      const id = site.key.slice("site:".length);
      const after = expecting(belief, (document) => removeSite(document, id));
      // Typed, copied and moved lines may be among its rows.
      return isAsWritten(belief) ? after : { ...after, expected: undefined };
    });
  }),
);

/** The person deletes a row without which nothing of the quote can be told. */
export const damageSheet: fc.Arbitrary<QuoteCommand> = fc
  .constantFrom("columns", "heads", "linesEnd", "end")
  .map((key) =>
    command("damage sheet", [key], (model, inUse) => {
      actInSheet(model, inUse, "sheet damaged", (draft, found) => {
        const row = found.rowOf(key);
        if (row === undefined) return undefined;
        deleteCells(draft, found.sheet.id, wholeRows(row), "Up");
        return NOTHING_WRITTEN;
      });
    }),
  );

/** The person cuts the row of a line and inserts it elsewhere. */
export const moveRow: fc.Arbitrary<QuoteCommand> = fc
  .record({ pick: fc.nat(100), to: fc.nat(100) })
  .map(({ pick, to }) =>
    command("move row", [pick, to], (model, inUse) => {
      actInSheet(model, inUse, "row moved", (draft, found, belief) => {
        const key = picked(lineKeysIn(found), pick);
        const row = key === undefined ? undefined : found.rowOf(key);
        const below = picked(
          rowsToFollow(found).filter((each) => each.row !== row),
          to,
        );
        if (key === undefined || row === undefined || !below) return undefined;
        const sheetId = found.sheet.id;
        insertCells(draft, sheetId, wholeRows(below.row + 1), "Down");
        const source = row > below.row ? row + 1 : row;
        const target = { sheetId, area: wholeRows(below.row + 1) };
        moveCells(draft, { sheetId, area: wholeRows(source) }, target);
        deleteCells(draft, sheetId, wholeRows(source), "Up");
        const id = lineIdOf(key);
        if (belief.copied.size > 0) return { ...belief, expected: undefined };
        return expecting(belief, (document) => {
          const { siteId, index } = below.place(document);
          const from = document.sites.find(({ id: each }) => each === siteId)?.lines ?? [];
          const own = from.findIndex((line) => line.id === id);
          return moveLine(document, id, {
            siteId,
            index: own >= 0 && own < index ? index - 1 : index,
          });
        });
      });
    }),
  );

/** The person sorts the lines of a server licence by a column of the quote. */
export const sortLines: fc.Arbitrary<QuoteCommand> = fc
  .record({
    pick: fc.nat(10),
    column: fc.constantFrom("product", "term", "quantity", "net"),
    isAscending: fc.boolean(),
  })
  .map(({ pick, column, isAscending }) =>
    command("sort lines", [pick, column, isAscending], (model, inUse) => {
      actInSheet(model, inUse, "lines sorted", (draft, found, belief) => {
        const runs = runsOfLines(found);
        const run = picked(runs, pick);
        const at = found.columnOf(column);
        if (!run || at === undefined) return undefined;
        const { column: left, columns } = found.area;
        const area = { ...run, column: left, columns };
        const { workbook } = inUse.excel.host;
        sortRows(workbook, draft, found.sheet.id, area, [{ column: at - left, isAscending }]);
        const rows = draft.sheet(found.sheet.id).rows;
        const keyColumn = found.columnOf("key") ?? left;
        const ids = Array.from({ length: run.rows }, (_, index) => {
          const key = rows.get(run.row + index)?.get(keyColumn)?.constant;
          return typeof key === "string" ? lineIdOf(key.slice("flux:".length)) : "";
        });
        if (belief.copied.size > 0) return { ...belief, expected: undefined };
        return expecting(belief, (document) => inOrder(document, ids));
      });
    }),
  );

/** Rows of lines that stand below one another. */
function runsOfLines({ keys, area }: SheetInUse): readonly { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  keys.forEach((key, index) => {
    if (!key?.startsWith("line:")) return;
    const row = area.row + index;
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1 });
  });
  return runs.filter(({ rows }) => rows > 1);
}

function inOrder(document: QuoteDocument, ids: readonly string[]): QuoteDocument {
  const site = document.sites.find(({ lines }) => lines.some(({ id }) => id === ids[0]));
  if (!site) return document;
  const places = site.lines.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []));
  const sorted = [...site.lines];
  ids.forEach((id, index) => {
    const line = site.lines.find((each) => each.id === id);
    const place = places[index];
    if (line && place !== undefined) sorted[place] = line;
  });
  const sites = document.sites.map((each) => (each === site ? { ...site, lines: sorted } : each));
  return { ...document, sites };
}
