import { addressOf, areaOf, cellAddress } from "../../model/area";
import { piecesWithout } from "../../model/cells/pieces";
import { edgeFrom, type Direction } from "../../model/cells/region";

const FILLED = new Set(["B2", "B3", "B4", "C4", "D5", "F2"]);
const isFilled = (row: number, column: number) => FILLED.has(cellAddress(row, column));
const LAST = { row: 4, column: 5 };

describe("Ctrl and an arrow key", () => {
  it.each<[string, Direction, string]>([
    ["B2", "Down", "B4"],
    ["B4", "Up", "B2"],
    ["B4", "Down", "B1048576"],
    ["B2", "Right", "F2"],
    ["F2", "Right", "XFD2"],
    ["F2", "Left", "B2"],
    ["A1", "Up", "A1"],
    ["A1", "Left", "A1"],
    ["D9", "Up", "D5"],
    ["D9", "Left", "A9"],
  ])("from %s %s to %s", (from, direction, to) => {
    const { row, column } = edgeFrom(areaOf(from), direction, isFilled, LAST);
    expect(cellAddress(row, column)).toBe(to);
  });
});

describe("areas", () => {
  it.each([
    ["B2:D4", "C3", ["B2:D2", "B4:D4", "B3", "D3"]],
    ["B2:D4", "A1:D2", ["B3:D4"]],
    ["B2:D4", "B2:D4", []],
    ["B2:D4", "F1", ["B2:D4"]],
  ])("%s without %s", (area, hole, pieces) => {
    expect(piecesWithout(areaOf(area), areaOf(hole)).map(addressOf)).toEqual(pieces);
  });
});
