import * as fc from "fast-check";
import { shiftArea, type StructuralEdit } from "../../formula/shift";
import {
  bounding,
  cellArea,
  cellsOf,
  containsCell,
  type Area,
  type Position,
} from "../../model/area";

const area = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

const cellsEdit = fc.record({
  sheet: fc.constant("Angebot"),
  area,
  way: fc.constantFrom("insertDown", "insertRight", "deleteUp", "deleteLeft"),
});

/** Where a single cell is after the edit, told without areas; undefined when it is gone. */
function cellAfter({ row, column }: Position, way: string, edited: Area): Position | undefined {
  const isVertical = way === "insertDown" || way === "deleteUp";
  const isInBand = isVertical
    ? column >= edited.column && column < edited.column + edited.columns
    : row >= edited.row && row < edited.row + edited.rows;
  const isBefore = isVertical ? row < edited.row : column < edited.column;
  if (!isInBand || isBefore) return { row, column };
  if (way.startsWith("delete") && containsCell(edited, { row, column })) return undefined;
  const by = (isVertical ? edited.rows : edited.columns) * (way.startsWith("delete") ? -1 : 1);
  return isVertical ? { row: row + by, column } : { row, column: column + by };
}

function editOf(way: string, sheet: string, edited: Area): StructuralEdit {
  if (way === "insertDown") return { kind: "insert", sheet, area: edited, shift: "Down" };
  if (way === "insertRight") return { kind: "insert", sheet, area: edited, shift: "Right" };
  if (way === "deleteUp") return { kind: "delete", sheet, area: edited, shift: "Up" };
  return { kind: "delete", sheet, area: edited, shift: "Left" };
}

/** Whether the area lies between the edges of what moves; others stay where they are. */
function isWithinBand(tested: Area, way: string, edited: Area): boolean {
  return way === "insertDown" || way === "deleteUp"
    ? tested.column >= edited.column &&
        tested.column + tested.columns <= edited.column + edited.columns
    : tested.row >= edited.row && tested.row + tested.rows <= edited.row + edited.rows;
}

it("surrounds the cells of the area that are left, wherever they have gone", () => {
  fc.assert(
    fc.property(area, cellsEdit, (before, { sheet, area: edited, way }) => {
      const after = shiftArea(before, editOf(way, sheet, edited));
      if (!isWithinBand(before, way, edited)) {
        expect(after).toBe(before);
        return;
      }
      const left = [...cellsOf(before)].flatMap((cell) => cellAfter(cell, way, edited) ?? []);
      const around = left
        .map((cell) => cellArea(cell.row, cell.column))
        .reduce<Area | undefined>((sum, cell) => (sum ? bounding(sum, cell) : cell), undefined);
      expect(after).toEqual(around);
    }),
    { numRuns: 2000 },
  );
});

it("gives back the same area when the edit is no matter of its", () => {
  const before = { row: 1, column: 1, rows: 2, columns: 2 };
  expect(shiftArea(before, { kind: "renameSheet", from: "a", to: "b" })).toBe(before);
  expect(shiftArea(before, { kind: "renameName", from: "a", to: "b" })).toBe(before);
  expect(shiftArea(before, { kind: "deleteTable", table: "a" })).toBe(before);
});

it("is gone with its sheet, and with the cells that move to another one", () => {
  const before = { row: 1, column: 1, rows: 2, columns: 2 };
  const to = { row: 0, column: 0 };
  const move = { kind: "move", sheet: "Angebot", toSheet: "Preise", to } as const;
  expect(shiftArea(before, { kind: "deleteSheet", sheet: "Angebot" })).toBeUndefined();
  expect(shiftArea(before, { ...move, area: before })).toBeUndefined();
  expect(shiftArea(before, { ...move, area: { ...before, rows: 1 } })).toBe(before);
});
