import fc from "fast-check";
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../../model/area";
import { deleteCells, insertCells } from "../../model/cells/insertDelete";
import { moveCells } from "../../model/cells/move";
import { Draft } from "../../model/draft";
import type { WorkbookState } from "../../model/state";
import { draftWith, OTHER, SHEET, sheetIn } from "../support/cells";

const ADDRESSES = ["A1", "B1", "C1", "A2", "B2", "C2", "D2", "A3", "B3", "C4", "D5", "E5"];
const contents = fc.constantFrom<unknown>(
  1,
  "x",
  true,
  "=A1+B2",
  "=SUM($A$1:C3)",
  "=Zwei!B2",
  "=B:B",
);

const sheets = fc.array(fc.tuple(fc.constantFrom(...ADDRESSES), contents), { maxLength: 10 });

const place = fc.tuple(
  fc.nat(5),
  fc.nat(5),
  fc.integer({ min: 1, max: 3 }),
  fc.integer({ min: 1, max: 3 }),
);
const someArea = place.map(([row, column, rows, columns]): Area => ({
  row,
  column,
  rows,
  columns,
}));

function cellsIn(state: WorkbookState, id = SHEET): readonly string[] {
  return [...sheetIn(state, id).rows]
    .flatMap(([row, cells]) =>
      [...cells].map(([column, { formula, constant }]) =>
        JSON.stringify([row, column, formula ?? constant]),
      ),
    )
    .sort();
}

describe("what was inserted and is deleted again", () => {
  it.each(["rows", "columns", "cells down", "cells right"])("leaves nothing behind: %s", (what) => {
    fc.assert(
      fc.property(sheets, someArea, (given, cells) => {
        const before = draftWith(Object.fromEntries(given)).state;
        const draft = new Draft(before);
        const area =
          what === "rows"
            ? { ...cells, column: 0, columns: SHEET_COLUMNS }
            : what === "columns"
              ? { ...cells, row: 0, rows: SHEET_ROWS }
              : cells;
        const isVertical = what === "rows" || what === "cells down";
        insertCells(draft, SHEET, area, isVertical ? "Down" : "Right");
        deleteCells(draft, SHEET, area, isVertical ? "Up" : "Left");
        expect(cellsIn(draft.state)).toEqual(cellsIn(before));
      }),
      { numRuns: 80 },
    );
  });
});

describe("what was moved and is moved back", () => {
  it("is as it was, on its sheet or by way of another", () => {
    fc.assert(
      fc.property(sheets, someArea, fc.boolean(), (given, area, isFar) => {
        const before = draftWith(Object.fromEntries(given)).state;
        const draft = new Draft(before);
        // Far enough from everything, so that nothing is overwritten.
        const away = { ...area, row: area.row + 40, column: area.column + 40 };
        const target = { sheetId: isFar ? OTHER : SHEET, area: away };
        moveCells(draft, { sheetId: SHEET, area }, target);
        moveCells(draft, target, { sheetId: SHEET, area });
        expect(cellsIn(draft.state).map(plain)).toEqual(cellsIn(before).map(plain));
      }),
      { numRuns: 80 },
    );
  });
});

/** A reference that has been to another sheet may name its own sheet afterwards. */
function plain(cell: string): string {
  return cell.replaceAll("Eins!", "");
}
