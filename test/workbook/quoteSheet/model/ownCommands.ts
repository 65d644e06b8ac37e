import fc from "fast-check";
import {
  addSheet,
  copySheet,
  deleteSheet,
  insertCells,
  moveSheet,
  renameSheet,
  SHEET_ROWS,
} from "../../../../workbench";
import { actInSheet } from "./belief";
import { markText } from "./marks";
import { lineKeysIn, picked } from "./picking";
import { command, type QuoteCommand } from "./quoteCommand";
import { typeText, wholeRows } from "./sheetInUse";

/** The person writes a note beside a line, right of the quote. */
export const noteBeside: fc.Arbitrary<QuoteCommand> = fc.nat(100).map((pick) =>
  command("note beside", [pick], (model, inUse) => {
    const text = markText((model.count += 1));
    actInSheet(model, inUse, "note beside a line", (draft, found, belief) => {
      const row = found.rowOf(picked(lineKeysIn(found), pick) ?? "");
      if (row === undefined) return undefined;
      const column = found.area.column + found.area.columns + 1;
      typeText(draft, inUse, found.sheet.id, { row, column }, text);
      return belief;
    });
  }),
);

/** The person inserts a row of their own anywhere in the quote or above it, with a text in some column. */
export const ownRow: fc.Arbitrary<QuoteCommand> = fc
  .record({ pick: fc.nat(100), column: fc.nat(12) })
  .map(({ pick, column }) =>
    command("own row", [pick, column], (model, inUse) => {
      const text = markText((model.count += 1));
      actInSheet(model, inUse, "own row inserted", (draft, found, belief) => {
        const { area, sheet } = found;
        const row = area.row + (pick % area.rows);
        insertCells(draft, sheet.id, wholeRows(row), "Down");
        const at = area.column + 1 + (column % area.columns);
        typeText(draft, inUse, sheet.id, { row, column: at }, text);
        // What is written beside a product makes a row a line, and between the address a part of it.
        return { ...belief, expected: undefined };
      });
    }),
  );

/** The person inserts a column of their own between those of the quote, and writes into it beside a line. */
export const ownColumn: fc.Arbitrary<QuoteCommand> = fc
  .record({ pick: fc.nat(100), column: fc.nat(12) })
  .map(({ pick, column }) =>
    command("own column", [pick, column], (model, inUse) => {
      const text = markText((model.count += 1));
      actInSheet(model, inUse, "own column inserted", (draft, found, belief) => {
        const row = found.rowOf(picked(lineKeysIn(found), pick) ?? "");
        if (row === undefined || found.area.columns > 16) return undefined;
        const at = found.area.column + 1 + (column % (found.area.columns - 1));
        const whole = { row: 0, rows: SHEET_ROWS, column: at, columns: 1 };
        insertCells(draft, found.sheet.id, whole, "Right");
        typeText(draft, inUse, found.sheet.id, { row, column: at }, text);
        return belief;
      });
    }),
  );

/** The person writes below the quote. */
export const noteBelow: fc.Arbitrary<QuoteCommand> = fc.constant(
  command("note below", [], (model, inUse) => {
    const text = markText((model.count += 1));
    actInSheet(model, inUse, "note below the quote", (draft, found, belief) => {
      const { row, rows, column } = found.area;
      const at = { row: row + rows + 2 + (model.count % 7), column: column + 2 };
      typeText(draft, inUse, found.sheet.id, at, text);
      return belief;
    });
  }),
);

/** The person renames, moves or copies the sheet of the quote, or adds another one. */
export const arrangeSheets: fc.Arbitrary<QuoteCommand> = fc
  .constantFrom("rename", "move", "copy", "add")
  .map((what) =>
    command("arrange sheets", [what], (model, inUse) => {
      const number = (model.count += 1);
      actInSheet(model, inUse, `sheets: ${what}`, (draft, { sheet }, belief) => {
        const { workbook } = inUse.excel.host;
        if (what === "rename") renameSheet(draft, sheet.id, `Müller's "Angebot" ${number}`);
        if (what === "move") moveSheet(draft, sheet.id, 0);
        if (what === "copy") copySheet(workbook, draft, sheet.id);
        if (what === "add") addSheet(workbook, draft, `Neu ${number}`, 0);
        return belief;
      });
    }),
  );

/** The person deletes the sheet of the quote. */
export const throwSheetAway: fc.Arbitrary<QuoteCommand> = fc.constant(
  command("delete sheet", [], (model, inUse) => {
    actInSheet(model, inUse, "sheet deleted", (draft, { sheet }, belief) => {
      deleteSheet(draft, sheet.id);
      return { ...belief, expected: undefined, open: new Set(), copied: new Set() };
    });
  }),
);
