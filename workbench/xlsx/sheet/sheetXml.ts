import { addressOf, bounding, type Area } from "../../model/area";
import type { Sheet } from "../../model/state";
import { colourAttributes } from "../style/colours";
import { writeDrawing } from "../chart/writeDrawing";
import { xml, xmlPart } from "../xml";
import { sheetDataXml } from "./cellsXml";
import { columnsXml } from "./columns";
import { customPropertiesXml } from "./customProperties";
import { fitsToPages, pageLayoutXml } from "./pageLayout";
import { filterColumnsXml } from "./filters";
import { sheetProtectionXml } from "./protection";
import { tableXml } from "./tables";
import { validationsXml } from "./validations";
import { viewXml } from "./view";
import type { WritingSheet } from "./writingSheet";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** Writes the part of a sheet and those that belong to it. */
export function writeSheet(writing: WritingSheet, sheet: Sheet, path: string): void {
  const { workbook, file, styles, options, onLoss } = writing;
  const { addin } = options;
  const isActive = workbook.activeSheet.id === sheet.id;
  sayWhatIsLost(sheet, onLoss);
  const content = [
    sheetPropertiesXml(sheet),
    xml("dimension", { ref: addressOf(usedArea(sheet)) }),
    viewXml(sheet, workbook.view(sheet.id), isActive),
    xml("sheetFormatPr", {
      defaultColWidth: sheet.standardWidth,
      defaultRowHeight: sheet.standardHeight ?? 15,
      customHeight: sheet.standardHeight === undefined ? undefined : true,
    }),
    columnsXml(sheet.columnProperties, styles),
    sheetDataXml({ ...writing, sheet }),
    sheetProtectionXml(sheet.protection),
    autoFilterXml(sheet),
    mergesXml(sheet.merges),
    validationsXml(sheet.validations, addin),
    pageLayoutXml(sheet.pageLayout),
    customPropertiesXml(sheet.customProperties, file, path),
    writeDrawing(writing, sheet, path),
    writeTables(writing, sheet, path),
  ];
  file.add(
    path,
    xmlPart(xml("worksheet", { xmlns: MAIN, "xmlns:r": OFFICE }, ...content)),
    `${SPREADSHEET}worksheet+xml`,
  );
}

function sheetPropertiesXml({ tabColor, pageLayout }: Sheet): string {
  const colour = tabColor === "" ? "" : xml("tabColor", colourAttributes(tabColor));
  const fitting = fitsToPages(pageLayout) ? xml("pageSetUpPr", { fitToPage: true }) : "";
  return colour + fitting === "" ? "" : xml("sheetPr", {}, colour, fitting);
}

function usedArea(sheet: Sheet): Area {
  let used: Area | undefined;
  for (const [row, cells] of sheet.rows) {
    for (const column of cells.keys()) {
      const cell = { row, column, rows: 1, columns: 1 };
      used = used ? bounding(used, cell) : cell;
    }
  }
  return used ?? { row: 0, column: 0, rows: 1, columns: 1 };
}

function autoFilterXml({ autoFilter }: Sheet): string {
  if (!autoFilter) return "";
  const { area, criteria } = autoFilter;
  return xml("autoFilter", { ref: addressOf(area) }, filterColumnsXml(criteria));
}

function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return "";
  const elements = merges.map((merge) => xml("mergeCell", { ref: addressOf(merge) }));
  return xml("mergeCells", { count: merges.length }, ...elements);
}

function writeTables(writing: WritingSheet, sheet: Sheet, path: string): string {
  const { file, options } = writing;
  if (sheet.tables.length === 0) return "";
  const parts = sheet.tables.map((table) => {
    const number = writing.nextTable();
    const tablePath = `xl/tables/table${number}.xml`;
    file.add(tablePath, tableXml(table, number, options.addin), `${SPREADSHEET}table+xml`);
    return xml("tablePart", { "r:id": file.relate(path, "table", tablePath) });
  });
  return xml("tableParts", { count: parts.length }, ...parts);
}

function sayWhatIsLost(sheet: Sheet, onLoss: (loss: string) => void): void {
  if (sheet.comments.length > 0) onLoss("Comments are not saved.");
  const kinds = sheet.validations.filter(
    ({ type }) => type === "Inconsistent" || type === "MixedCriteria",
  );
  if (kinds.length > 0) onLoss("Mixed data validations are not saved.");
}
