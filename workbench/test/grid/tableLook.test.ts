import type { Sheet, Table } from "../../model/state";
import { emptySheet } from "../../model/empty";
import { tableLookAt } from "../../page/grid/tableLook";
import { tableOf } from "../support/table";

const TABLE = tableOf({ row: 1, column: 1, rows: 4, columns: 2 }, ["a", "b"], { hasTotals: true });

function sheetWith(change: Partial<Table>): Sheet {
  return { ...emptySheet("a", "A"), tables: [{ ...TABLE, ...change }] };
}

describe("how a table's style paints its cells", () => {
  it("gives the header a dark ground, every second row a light one, and the totals bold text", () => {
    const sheet = sheetWith({});
    expect(tableLookAt(sheet, 1, 1)).toEqual({
      fill: "#4472C4",
      textColour: "#FFFFFF",
      isBold: true,
    });
    expect(tableLookAt(sheet, 2, 2)?.fill).toBe("#D9E1F2");
    expect(tableLookAt(sheet, 3, 2)?.fill).toBe("");
    expect(tableLookAt(sheet, 4, 1)).toEqual({ fill: "", textColour: "", isBold: true });
  });

  it("leaves cells outside alone, and tables without a style", () => {
    expect(tableLookAt(sheetWith({}), 5, 1)).toBeUndefined();
    expect(tableLookAt(sheetWith({ style: "" }), 1, 1)).toBeUndefined();
  });

  it("has bands of columns and bold columns when they are asked for", () => {
    const sheet = sheetWith({
      showBandedRows: false,
      showBandedColumns: true,
      highlightLastColumn: true,
    });
    expect(tableLookAt(sheet, 2, 1)?.fill).toBe("#D9E1F2");
    expect(tableLookAt(sheet, 2, 2)).toMatchObject({ fill: "", isBold: true });
  });

  it("colours only the text of the header in the light styles", () => {
    expect(tableLookAt(sheetWith({ style: "TableStyleLight2" }), 1, 1)).toEqual({
      fill: "",
      textColour: "#4472C4",
      isBold: true,
    });
  });
});
