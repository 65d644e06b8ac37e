import { areaOf } from "../../model/area";
import { open } from "./book";
import { archive } from "./parts";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** Two worksheets with a chart sheet between them, which counts as a sheet in the file. */
async function withChartSheet(activeTab: number): Promise<Uint8Array> {
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return archive({
    "_rels/.rels": `<Relationships ${PACKAGE}>${relationship("a", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml":
      `<workbook ${MAIN} xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="${activeTab}"/></bookViews>` +
      `<sheets><sheet name="Eins" sheetId="1" r:id="s1"/><sheet name="Diagramm1" sheetId="2" r:id="c"/><sheet name="Zwei" sheetId="3" r:id="s2"/></sheets>` +
      `<definedNames><definedName name="Summe" localSheetId="2">Zwei!$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">Zwei!$A$1:$B$9</definedName></definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${PACKAGE}>${relationship("s1", "worksheet", "one.xml")}${relationship("c", "chartsheet", "chart.xml")}${relationship("s2", "worksheet", "two.xml")}</Relationships>`,
    "xl/one.xml": `<worksheet ${MAIN}><sheetData/></worksheet>`,
    "xl/chart.xml": `<chartsheet ${MAIN}><sheetViews><sheetView/></sheetViews></chartsheet>`,
    "xl/two.xml": `<worksheet ${MAIN}><sheetData/></worksheet>`,
  });
}

describe("a file with a chart sheet", () => {
  it("[R26] opens without it, says so, and keeps what belongs to the sheets behind it", async () => {
    const { state, losses, activeSheet } = await open(await withChartSheet(2));
    expect(losses).toEqual(['The sheet "Diagramm1" is no worksheet and is not kept.']);
    expect(state.sheets.map(({ name }) => name)).toEqual(["Eins", "Zwei"]);
    const [first, second] = state.sheets;
    expect(activeSheet).toBe(second?.id);
    expect([first, second].map((sheet) => sheet?.names.map(({ name }) => name))).toEqual([
      [],
      ["Summe"],
    ]);
    expect([first, second].map((sheet) => sheet?.pageLayout.printAreas)).toEqual([
      [],
      [areaOf("A1:B9")],
    ]);
  });

  it("[R26] opens with a worksheet in front where the chart sheet was", async () => {
    const { state, activeSheet } = await open(await withChartSheet(1));
    expect(state.sheets).toHaveLength(2);
    expect(activeSheet).toBeUndefined();
  });
});
