import fc from "fast-check";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import { emptySheet } from "../../model/empty";
import { areEqualLayouts, layoutOf, lineAt, pixels, points, sizeFor } from "../../page/grid/layout";

const SIZE = { rows: 10, columns: 5 };

describe("how a sheet is laid out", () => {
  it("gives rows 20 and columns 64 pixels when nothing else is said", () => {
    const { rowEdges, columnEdges } = layoutOf(emptySheet("a", "A"), SIZE, () => undefined);
    expect(rowEdges.slice(0, 4)).toEqual([0, 20, 40, 60]);
    expect(columnEdges).toEqual([0, 64, 128, 192, 256, 320]);
  });

  it("knows sizes in points, hidden lines, and rows that are as high as their contents", () => {
    const sheet = {
      ...emptySheet("a", "A"),
      rowProperties: new Map([
        [0, { size: 30 }],
        [1, { size: 30, isHidden: true }],
      ]),
      columnProperties: new Map([[1, { isHidden: true }]]),
    };
    const layout = layoutOf(sheet, SIZE, (row) => (row <= 2 ? 50 : undefined));
    expect(layout.rowEdges.slice(0, 5)).toEqual([0, 40, 40, 90, 110]);
    expect(layout.columnEdges.slice(0, 4)).toEqual([0, 64, 64, 128]);
  });

  it.each([
    [0, 0, 200, 40],
    [100, 25, 200, 40],
    [101, 26, 300, 41],
    [SHEET_ROWS, SHEET_COLUMNS, SHEET_ROWS, SHEET_COLUMNS],
  ])("goes on beyond %i rows and %i columns in use", (rows, columns, shownRows, shownColumns) => {
    expect(sizeFor({ rows, columns })).toEqual({ rows: shownRows, columns: shownColumns });
  });

  it("is the same layout only when all edges are", () => {
    const sheet = emptySheet("a", "A");
    const one = layoutOf(sheet, SIZE, () => undefined);
    expect(
      areEqualLayouts(
        one,
        layoutOf(sheet, SIZE, () => undefined),
      ),
    ).toBe(true);
    expect(
      areEqualLayouts(
        one,
        layoutOf(sheet, SIZE, (row) => (row === 9 ? 21 : undefined)),
      ),
    ).toBe(false);
  });

  it("finds the line at a distance, whatever the sizes are", () => {
    const sizes = fc.array(fc.nat(50), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(sizes, fc.nat(2000), (list, offset) => {
        const edges = list.reduce((sums, size) => [...sums, (sums.at(-1) ?? 0) + size], [0]);
        const line = lineAt(edges, offset);
        const end = edges.at(-1) ?? 0;
        if (offset >= end) return line === list.length - 1;
        return (edges[line] ?? 0) <= offset && offset < (edges[line + 1] ?? 0);
      }),
    );
  });

  it("converts points to pixels and back", () => {
    expect(pixels(15)).toBe(20);
    expect(points(64)).toBe(48);
  });
});
