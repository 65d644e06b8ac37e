import { areaAddress, areaOf } from "../../../../src/workbook/connection/addresses";
import { followedArea, movedReference } from "../../../../src/workbook/tools/frozen/followed";
import { formulaOf, formulaParts } from "../../../../src/workbook/tools/frozen/references";

function referenceIn(text: string) {
  const parts = formulaParts(`=${text}`);
  const [reference] = parts?.references ?? [];
  if (!parts || !reference) throw new Error(text);
  return { parts, reference };
}

it.each([
  ["A2", "C2:C9", "A2:A9"],
  ["$A$2", "C2:C9", "A2"],
  ["A$1", "C2:C9", "A1"],
  ["$A2:B2", "C2:D9", "A2:C9"],
  ["A2:B2", "C2:C9", "A2:B9"],
  ["$A$1:A2", "C2:C9", "A1:A9"],
  ["A2:A$20", "C2:C9", "A2:A20"],
  ["A1:A2", "C3:C3", "A1:A2"],
])("%s in %s leads to %s", (text, run, area) => {
  expect(areaAddress(followedArea(referenceIn(text).reference, areaOf(run)))).toBe(area);
});

it.each([
  // Reference, run before, followed now, run now, at row and column of it, reads by now.
  ["A2", "C2:C9", "A4:A11", "C4:C11", [0, 0], "A4"],
  ["A2", "C2:C9", "A4:A11", "C4:C11", [7, 0], "A11"],
  ["A2", "C2:C9", "A2:A10", "C2:C10", [8, 0], "A10"],
  ["$A$1", "C2:C9", "B3", "D4:D11", [5, 0], "$B$3"],
  ["A$1", "C2:D9", "A3:B3", "C4:D11", [5, 1], "B$3"],
  ["A2:B2", "C2:C9", "A2:B10", "C2:C10", [3, 0], "A5:B5"],
  ["$A$2:$A$9", "C2:C3", "A2:A10", "C2:C3", [1, 0], "$A$2:$A$10"],
  ["$A$1:A2", "C2:C9", "A1:A10", "C2:C10", [8, 0], "$A$1:A10"],
  ["A2:B2", "D2:D9", "A2:C9", "E2:E9", [0, 0], undefined],
  ["A2", "C2:C9", "A2:A9", "C2:C10", [0, 0], undefined],
] as const)("%s in %s, led to %s by now from %s, reads in cell %j: %s", (...each) => {
  const [text, before, followedNow, runNow, [row, column], expected] = each;
  const { parts, reference } = referenceIn(text);
  const run = { before: areaOf(before), now: areaOf(runNow) };
  const followed = { before: followedArea(reference, run.before), now: areaOf(followedNow) };
  const moved = movedReference(reference, followed, run, { row, column });
  expect(moved && formulaOf(parts, [moved]).slice(1)).toBe(expected);
});
