import { areaOf, WHOLE_SHEET } from "../../model/area";
import { parseReference } from "../../formula/referenceText";

it.each([
  ["A1", undefined, "A1"],
  ["b2:a1", undefined, "A1:B2"],
  ["$A$1:$B$2", undefined, "A1:B2"],
  ["A:C", undefined, "A:C"],
  ["$3:5", undefined, "3:5"],
  ["Preise!A1:B2", "Preise", "A1:B2"],
  ["'x y'!$A$1", "x y", "A1"],
  ["'O''Neil!'!A1", "O'Neil!", "A1"],
  ["'2026'!A:A", "2026", "A:A"],
  [" Angebot!B2 ", "Angebot", "B2"],
  ["XFD1048576", undefined, "XFD1048576"],
])("%s", (text, sheet, address) => {
  const area = areaOf(address);
  expect(parseReference(text)).toEqual(sheet === undefined ? { area } : { sheet, area });
});

it("knows the whole sheet", () => {
  expect(parseReference("1:1048576")).toEqual({ area: WHOLE_SHEET });
});

it.each(["", "Angebot", "A0", "XFE1", "A1048577", "A1:", "!A1", "''!A1", "A1:B", "Jan:Mrz!A1"])(
  "%j names no area of one sheet",
  (text) => {
    expect(parseReference(text)).toBeUndefined();
  },
);

it.each(["[Mappe2.xlsx]Angebot!A1", "A1#", "A1,B2", "Liste[Netto]", "A1.:.B2"])(
  "%s names no area of one sheet",
  (text) => {
    expect(parseReference(text)).toBeUndefined();
  },
);
