import fc from "fast-check";
import { containsCell, SHEET_COLUMNS, SHEET_ROWS, WHOLE_SHEET, type Area } from "../../model/area";
import { insertCells } from "../../model/cells/insertDelete";
import { styleArea, stylesIn } from "../../model/cells/style";
import { Draft } from "../../model/draft";
import { styleAt } from "../../model/styleAt";
import { areaOf } from "../../model/area";
import { draftWith, SHEET, sheetIn } from "../support/cells";

const SIZE = 6;

const inside = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(SIZE - 1))
  .map(([a, b, c, d]): Area => ({
    row: Math.min(a, b),
    rows: Math.abs(a - b) + 1,
    column: Math.min(c, d),
    columns: Math.abs(c - d) + 1,
  }));

/** A few cells, whole rows, whole columns, or all. */
const areas = fc.oneof(
  { weight: 4, arbitrary: inside },
  { weight: 3, arbitrary: inside.map((area) => ({ ...area, column: 0, columns: SHEET_COLUMNS })) },
  { weight: 3, arbitrary: inside.map((area) => ({ ...area, row: 0, rows: SHEET_ROWS })) },
  { weight: 1, arbitrary: fc.constant(WHOLE_SHEET) },
);

/** What is set where: each property of its own, so that the order of changes shows. */
const changes = fc.array(fc.record({ area: areas, isBold: fc.boolean(), level: fc.nat(3) }), {
  minLength: 1,
  maxLength: 6,
});

describe("styles", () => {
  it("of cells, rows, columns and the sheet are for each cell as if every cell had been painted", () => {
    fc.assert(
      fc.property(changes, (given) => {
        let state = draftWith({ B2: 1, D4: 2 }).state;
        for (const { area, isBold, level } of given) {
          const draft = new Draft(state);
          styleArea(draft, SHEET, area, (style) =>
            isBold
              ? { ...style, font: { ...style.font, bold: !style.font.bold } }
              : { ...style, indentLevel: level },
          );
          state = draft.state;
        }
        for (let row = 0; row < SIZE; row += 1) {
          for (let column = 0; column < SIZE; column += 1) {
            const here = given.filter(({ area }) => containsCell(area, { row, column }));
            const bold = here.filter(({ isBold }) => isBold).length % 2 === 1;
            const level = here.filter(({ isBold }) => !isBold).at(-1)?.level ?? 0;
            const style = styleAt(sheetIn(state), row, column);
            expect([row, column, style.font.bold, style.indentLevel]).toEqual([
              row,
              column,
              bold,
              level,
            ]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("in an area are all that its cells have, also where it is unbounded", () => {
    const draft = draftWith();
    styleArea(draft, SHEET, areaOf("C:C"), (style) => ({ ...style, fill: "#FF0000" }));
    styleArea(draft, SHEET, areaOf("2:2"), (style) => ({ ...style, wrapText: true }));
    const seen = (address: string) =>
      [...stylesIn(draft, SHEET, areaOf(address))]
        .map(({ fill, wrapText }) => `${fill}/${wrapText ? "wrapped" : "plain"}`)
        .sort();
    expect(seen("A:B")).toEqual(["/plain", "/wrapped"]);
    expect(new Set(seen("C:C"))).toEqual(new Set(["#FF0000/plain", "#FF0000/wrapped", "/wrapped"]));
    expect(seen("A1:B1")).toEqual(["/plain"]);
    expect(seen("B2:C2")).toEqual(["#FF0000/wrapped", "/wrapped"]);
  });

  it("of all columns, and of rows after them, make no cells", () => {
    const draft = draftWith({ A1: 1 });
    styleArea(draft, SHEET, areaOf("A:XFD"), (style) => ({ ...style, wrapText: true }));
    expect(draft.sheet(SHEET).rows.size).toBe(1);
    styleArea(draft, SHEET, areaOf("3:3"), (style) => ({ ...style, fill: "#FF0000" }));
    expect(draft.sheet(SHEET).rows.size).toBe(1);
    expect(styleAt(draft.sheet(SHEET), 2, 5)).toMatchObject({ wrapText: true, fill: "#FF0000" });
    insertCells(draft, SHEET, areaOf("1:1"), "Down");
    expect(styleAt(draft.sheet(SHEET), 0, 0).wrapText).toBe(true);
  });
});
