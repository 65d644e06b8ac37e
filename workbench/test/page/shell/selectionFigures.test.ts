import { areaOf } from "../../../model/area";
import { selectionFigures } from "../../../page/shell/selectionFigures";
import { TEXTS } from "../../../page/texts";
import { openBook, sheetId } from "../../support/openBook";

it.each([
  [["A1:A4"], "Mittelwert: 2,5   Anzahl: 3   Summe: 5"],
  [["A1", "A3"], "Mittelwert: 2,5   Anzahl: 2   Summe: 5"],
  [["A2:A4"], "Mittelwert: 3   Anzahl: 2   Summe: 3"],
  [["A:A"], "Mittelwert: 2,5   Anzahl: 3   Summe: 5"],
  [["A2"], ""],
  [["A2:B2"], "Anzahl: 1"],
  [["D1:E9"], ""],
])("of %j it says %j", (addresses, expected) => {
  const workbook = openBook({ A1: "2", A2: "Wort", A3: "3" });
  workbook.select(sheetId(workbook), addresses.map(areaOf));
  expect(selectionFigures(workbook, TEXTS.de)).toBe(expected);
});
