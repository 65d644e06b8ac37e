import { GERMAN } from "../../../workbench/culture/culture";
import { enterText } from "../../../workbench/model/cells/enter";
import { ExcelError } from "../../../workbench/model/errors";
import { addName, renameName } from "../../../workbench/model/names";
import { addSheet } from "../../../workbench/model/sheets";
import { Workbook } from "../../../workbench/model/workbook";
import { constants } from "../support/constants";

/** Two sheets with "=Satz" in A1; the second one has a name "Satz" of its own. */
function workbookWithNames(): Workbook {
  const workbook = new Workbook({ culture: GERMAN, calculator: constants() });
  workbook.change("person", (draft) => {
    const other = addSheet(workbook, draft, "Eigen");
    addName(draft, undefined, "Satz", "=1");
    addName(draft, undefined, "Doppelt", "=Satz*2");
    addName(draft, other, "Satz", "=2");
    for (const { id } of draft.state.sheets) {
      enterText(draft, GERMAN, id, { row: 0, column: 0 }, "=Satz+1");
    }
  });
  return workbook;
}

const formulas = (workbook: Workbook) =>
  workbook.state.sheets.map(({ rows }) => rows.get(0)?.get(0)?.formula);

describe("renaming a name", () => {
  it("of the workbook changes the formulas that mean it", () => {
    const workbook = workbookWithNames();
    workbook.change("person", (draft) => renameName(draft, undefined, "satz", "Steuer"));
    expect(formulas(workbook)).toEqual(["=Steuer+1", "=Satz+1"]);
    expect(workbook.state.names.map(({ name, formula }) => [name, formula])).toEqual([
      ["Steuer", "=1"],
      ["Doppelt", "=Steuer*2"],
    ]);
  });

  it("of a sheet changes the formulas of the sheet", () => {
    const workbook = workbookWithNames();
    const scope = workbook.sheetNamed("Eigen")?.id;
    workbook.change("person", (draft) => renameName(draft, scope, "Satz", "Steuer"));
    expect(formulas(workbook)).toEqual(["=Satz+1", "=Steuer+1"]);
  });

  it("can change the case alone, and takes no name that is taken", () => {
    const workbook = workbookWithNames();
    workbook.change("person", (draft) => renameName(draft, undefined, "Satz", "SATZ"));
    expect(workbook.state.names[0]?.name).toBe("SATZ");
    const take = () =>
      workbook.change("person", (draft) => renameName(draft, undefined, "Satz", "doppelt"));
    expect(take).toThrow(ExcelError);
  });
});
