import { areDatesFrom1904 } from "../format/serialDate";
import type { Workbook } from "../model/workbook";
import { writeCustomXml } from "./book/customXml";
import { writeLinkedBooks } from "./book/linkedBooks";
import { METADATA } from "./book/metadata";
import { namesXml } from "./book/names";
import { writeProperties } from "./book/properties";
import { writeWebExtension } from "./book/webExtension";
import { lossesOnce } from "./losses";
import type { WriteOptions } from "./options";
import { PackageWriter } from "./packageWriter";
import { TextTable } from "./sheet/cellTexts";
import { bookProtectionXml } from "./sheet/protection";
import { writeSheet } from "./sheet/sheetXml";
import { StyleTable } from "./style/styleTable";
import { escapeCharacters, xml, xmlPart } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const WORKBOOK = "xl/workbook.xml";

/** The workbook as an .xlsx, with the values that its formulas have now. */
export async function writeXlsx(workbook: Workbook, options: WriteOptions): Promise<Uint8Array> {
  const { state, culture } = workbook;
  const onLoss = lossesOnce(options.onLoss);
  const file = new PackageWriter();
  const styles = new StyleTable(culture, onLoss);
  const texts = new TextTable();
  let tables = 0;
  const writing = {
    workbook,
    file,
    styles,
    texts,
    options,
    onLoss,
    nextTable: () => (tables += 1),
  };
  file.relate("", "officeDocument", WORKBOOK);
  const sheets = state.sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    writeSheet(writing, sheet, path);
    return xml("sheet", {
      name: escapeCharacters(sheet.name),
      sheetId: index + 1,
      state: sheet.visibility === "Visible" ? undefined : STATES[sheet.visibility],
      "r:id": file.relate(WORKBOOK, "worksheet", path),
    });
  });
  const linkedBooks = writeLinkedBooks(file, WORKBOOK, state.linkedBooks ?? []);
  file.add(
    WORKBOOK,
    workbookXml(workbook, sheets, linkedBooks, options),
    `${SPREADSHEET}sheet.main+xml`,
  );
  const add = (type: string, path: string, content: string, contentType: string) => {
    file.add(path, content, contentType);
    file.relate(WORKBOOK, type, path);
  };
  add("styles", "xl/styles.xml", styles.xml(), `${SPREADSHEET}styles+xml`);
  add("sharedStrings", "xl/sharedStrings.xml", texts.xml(), `${SPREADSHEET}sharedStrings+xml`);
  add("sheetMetadata", "xl/metadata.xml", METADATA, `${SPREADSHEET}sheetMetadata+xml`);
  writeCustomXml(file, WORKBOOK, state.customXmlParts);
  if (options.addin) writeWebExtension(file, options.addin);
  writeProperties(file, state.properties);
  return file.bytes();
}

const STATES = { Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function workbookXml(
  workbook: Workbook,
  sheets: readonly string[],
  linkedBooks: string,
  { addin }: WriteOptions,
): string {
  const { state } = workbook;
  const activeTab = state.sheets.indexOf(workbook.activeSheet);
  return xmlPart(
    xml(
      "workbook",
      { xmlns: MAIN, "xmlns:r": OFFICE },
      xml("fileVersion", { appName: "xl", lastEdited: 7, lowestEdited: 7, rupBuild: 10322 }),
      xml("workbookPr", { date1904: areDatesFrom1904() ? 1 : undefined }),
      bookProtectionXml(state.protection),
      xml("bookViews", {}, xml("workbookView", { activeTab: activeTab || undefined })),
      xml("sheets", {}, ...sheets),
      linkedBooks,
      namesXml(state, addin),
      xml("calcPr", { calcId: 191029, calcMode: state.calculationMode }),
    ),
  );
}
