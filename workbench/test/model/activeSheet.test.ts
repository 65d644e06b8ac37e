import { createCalculation } from "../../calculation/calculation";
import { GERMAN } from "../../culture/culture";
import { enterText } from "../../model/cells/enter";
import { addSheet, deleteSheet } from "../../model/sheets";
import { Workbook } from "../../model/workbook";

it("has a sheet in front for those who listen to the calculation after a sheet is deleted", () => {
  const calculator = createCalculation({ culture: GERMAN });
  const workbook = new Workbook({ culture: GERMAN, calculator });
  const { id: first } = workbook.activeSheet;
  const second = workbook.change("person", (draft) => addSheet(workbook, draft));
  workbook.change("person", (draft) =>
    enterText(draft, GERMAN, first, { row: 0, column: 0 }, "=Tabelle2!A1"),
  );
  workbook.activate(second);
  const seen: string[] = [];
  calculator.onCalculated(() => seen.push(workbook.activeSheet.name));
  workbook.onViewChanged(({ kind }) => seen.push(kind));
  workbook.change("person", (draft) => deleteSheet(draft, second));
  expect(seen).toEqual(["Tabelle1", "activated"]);
});
