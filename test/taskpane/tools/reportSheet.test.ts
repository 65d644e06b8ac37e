import { checkTexts } from "../../../src/i18n/tools/check";
import { reportSheet } from "../../../src/taskpane/tools/workbookCheck/reportSheet";
import type {
  CellFinding,
  WorkbookCheck,
} from "../../../src/workbook/ports/tools/workbookCheckPort";

const CHECK: WorkbookCheck = {
  edition: "2022-09",
  formulas: 2001,
  prices: 0,
  findings: [],
  fine: [],
  names: [],
  hiddenSheets: [],
  quotes: [],
};

const damaged = (row: number): CellFinding => ({
  sheet: "Tabelle1",
  address: `A${row}`,
  isHidden: false,
  kind: "damaged",
  formula: `=_xldudf_FLUX_PRICE("${"x".repeat(8000)}")`,
});

it("[R17, R33] The report of a check stays within what Excel takes, and says how much it leaves out", () => {
  const findings = Array.from({ length: 2001 }, (_, row) => damaged(row + 1));
  const sheet = reportSheet(CHECK, findings, checkTexts("de"), "de");
  expect(sheet.cells.at(-1)).toEqual({
    kind: "text",
    address: "A2005",
    text: "… und 1 weiterer Befund",
  });
  expect(JSON.stringify(sheet).length).toBeLessThan(1_500_000);
});

it("The report of a check without findings has its headings alone", () => {
  const sheet = reportSheet(CHECK, [], checkTexts("en"), "en");
  expect(sheet.cells.map(({ address }) => address)).toEqual([
    ...["A1", "A2"],
    ...["A4", "B4", "C4", "D4", "E4", "F4"],
  ]);
});
