import { addressOf, areaOf } from "../../../model/area";
import { addName } from "../../../model/names";
import { addSheet } from "../../../model/sheets";
import { addTable } from "../../../model/tables/addTable";
import { placeNamed } from "../../../page/shell/placeNamed";
import { openBook, sheetId } from "../../support/openBook";

it.each([
  ["B2", "Tabelle1", "B2"],
  ["$c$4:a1", "Tabelle1", "A1:C4"],
  ["Tabelle2!A1:B2", "Tabelle2", "A1:B2"],
  ["benutzer", "Tabelle2", "D4"],
  ["tabelle21", undefined, undefined],
  ["Fehlt!A1", undefined, undefined],
  ["Unsinn", undefined, undefined],
  ["", undefined, undefined],
  ["Tabelle3!A1", undefined, undefined],
])("%j is on the sheet %s at %s", (text, sheet, address) => {
  const workbook = openBook();
  workbook.change("person", (draft) => {
    addSheet(workbook, draft);
    const hidden = addSheet(workbook, draft);
    draft.updateSheet(hidden, { visibility: "Hidden" });
    addName(draft, undefined, "Benutzer", "=Tabelle2!$D$4");
  });
  const place = placeNamed(workbook, text);
  expect(place && workbook.sheet(place.sheetId).name).toBe(sheet);
  expect(place && addressOf(place.area)).toBe(address);
});

it("finds a table by its name", () => {
  const workbook = openBook();
  workbook.change("person", (draft) => {
    addTable(workbook, draft, sheetId(workbook), areaOf("B2:C5"), true);
  });
  const [table] = workbook.activeSheet.tables;
  expect(placeNamed(workbook, table?.name.toUpperCase() ?? "")?.area).toEqual(areaOf("B2:C5"));
});
