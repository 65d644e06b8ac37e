import { emptySheet } from "../../model/empty";
import {
  cellRectangle,
  hitAt,
  lastVisible,
  pageSize,
  scrollToReveal,
  visibleRectangle,
  type Window,
} from "../../page/grid/geometry";
import { layoutOf } from "../../page/grid/layout";

const WINDOW: Window = {
  width: 500,
  height: 300,
  headingWidth: 46,
  headingHeight: 20,
  scrollX: 0,
  scrollY: 0,
};
const SIZE = { rows: 100, columns: 30 };
const PLAIN = layoutOf(emptySheet("a", "A"), SIZE, () => undefined);
const FROZEN = { ...PLAIN, frozen: { rows: 2, columns: 1 } };
const MERGED = { ...PLAIN, merges: [{ row: 1, column: 1, rows: 2, columns: 3 }] };

describe("where cells are", () => {
  it("places a cell below and right of the headings", () => {
    expect(cellRectangle(PLAIN, WINDOW, { row: 2, column: 1 })).toEqual({
      left: 110,
      top: 60,
      width: 64,
      height: 20,
    });
  });

  it("moves cells up and left when the sheet is scrolled", () => {
    const scrolled = { ...WINDOW, scrollX: 64, scrollY: 30 };
    expect(cellRectangle(PLAIN, scrolled, { row: 2, column: 1 })).toMatchObject({
      left: 46,
      top: 30,
    });
    expect(cellRectangle(PLAIN, scrolled, { row: 0, column: 1 })).toBeUndefined();
  });

  it("leaves frozen cells in their place and hides others below them", () => {
    const scrolled = { ...WINDOW, scrollX: 64, scrollY: 40 };
    expect(cellRectangle(FROZEN, scrolled, { row: 0, column: 0 })).toMatchObject({
      left: 46,
      top: 20,
    });
    expect(cellRectangle(FROZEN, scrolled, { row: 2, column: 2 })).toBeUndefined();
    expect(cellRectangle(FROZEN, scrolled, { row: 4, column: 2 })).toMatchObject({
      left: 110,
      top: 60,
    });
  });

  it("knows merged cells as one", () => {
    expect(cellRectangle(MERGED, WINDOW, { row: 2, column: 2 })).toEqual({
      left: 110,
      top: 40,
      width: 192,
      height: 40,
    });
  });

  it("shows of an area what is not beyond the border or a heading", () => {
    const scrolled = { ...WINDOW, scrollY: 30 };
    const area = { row: 0, column: 0, rows: 100, columns: 2 };
    expect(visibleRectangle(PLAIN, scrolled, area)).toEqual({
      left: 46,
      top: 20,
      width: 128,
      height: 280,
    });
  });
});

describe("what is at a point", () => {
  it.each([
    [10, 10, { on: "all", row: 0, column: 0 }],
    [120, 10, { on: "columns", row: 0, column: 1 }],
    [10, 45, { on: "rows", row: 1, column: 0 }],
    [46, 20, { on: "cells", row: 0, column: 0 }],
    [109, 39, { on: "cells", row: 0, column: 0 }],
    [110, 40, { on: "cells", row: 1, column: 1 }],
    [500, 40, undefined],
    [-1, 40, undefined],
  ])("finds at %i, %i: %j", (x, y, hit) => {
    expect(hitAt(PLAIN, WINDOW, x, y)).toEqual(hit);
  });

  it("finds the first cell of merged ones", () => {
    expect(hitAt(MERGED, WINDOW, 250, 70)).toEqual({ on: "cells", row: 1, column: 1 });
  });

  it("counts what is scrolled, but not for frozen cells", () => {
    const scrolled = { ...WINDOW, scrollX: 64, scrollY: 40 };
    expect(hitAt(FROZEN, scrolled, 50, 30)).toMatchObject({ row: 0, column: 0 });
    expect(hitAt(FROZEN, scrolled, 111, 61)).toMatchObject({ row: 4, column: 2 });
  });

  it("finds nothing beyond the last cell", () => {
    const small = layoutOf(emptySheet("a", "A"), { rows: 3, columns: 3 }, () => undefined);
    expect(hitAt(small, WINDOW, 46 + 3 * 64, 30)).toBeUndefined();
  });
});

describe("scrolling", () => {
  it.each([
    ["a cell that is in sight", { row: 3, column: 3 }, 0, 0],
    ["a cell below", { row: 20, column: 0 }, 0, 140],
    ["a cell to the right", { row: 0, column: 10 }, 250, 0],
  ])("reveals %s with as little as needed", (_name, position, scrollX, scrollY) => {
    expect(scrollToReveal(PLAIN, WINDOW, position)).toEqual({ scrollX, scrollY });
  });

  it("goes back up to a cell above", () => {
    const scrolled = { ...WINDOW, scrollX: 640, scrollY: 1000 };
    expect(scrollToReveal(PLAIN, scrolled, { row: 10, column: 2 })).toEqual({
      scrollX: 128,
      scrollY: 200,
    });
  });

  it("need not scroll for frozen cells, and brings others out from below them", () => {
    const scrolled = { ...WINDOW, scrollX: 64, scrollY: 40 };
    expect(scrollToReveal(FROZEN, scrolled, { row: 1, column: 0 })).toEqual({
      scrollX: 64,
      scrollY: 40,
    });
    expect(scrollToReveal(FROZEN, scrolled, { row: 3, column: 1 })).toEqual({
      scrollX: 0,
      scrollY: 20,
    });
  });

  it("knows the size of a page and where the screen ends", () => {
    expect(pageSize(PLAIN, WINDOW)).toBe(14);
    expect(pageSize(FROZEN, WINDOW)).toBe(12);
    expect(lastVisible(PLAIN, { ...WINDOW, scrollY: 1000 })).toEqual({ row: 64, column: 7 });
  });
});
