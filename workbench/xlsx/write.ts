import { areDatesFrom1904 } from "../format/serialDate";
import type { WorkbookState } from "../model/state";
import type { Workbook } from "../model/workbook";
import { writeCustomXml } from "./book/customXml";
import { writeLinkedBooks } from "./book/linkedBooks";
import { METADATA } from "./book/metadata";
import { namesXml } from "./book/names";
import { coreXml, customPropertiesXml, extendedXml } from "./book/properties";
import { writeWebExtension } from "./book/webExtension";
import { lossesOnce } from "./losses";
import type { WriteOptions } from "./options";
import { PackageWriter } from "./packageWriter";
import { TextTable } from "./sheet/cellTexts";
import { peopleXml } from "./sheet/notes";
import { bookProtectionXml } from "./sheet/protection";
import { writeSheet } from "./sheet/sheetXml";
import { StyleTable } from "./style/styleTable";
import { escapeCharacters, xml, xmlPart } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const OFFICE_DOCUMENT = "application/vnd.openxmlformats-officedocument.";
const SPREADSHEET = `${OFFICE_DOCUMENT}spreadsheetml.`;
const PACKAGE = "application/vnd.openxmlformats-package.";
const CORE =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const PEOPLE = "http://schemas.microsoft.com/office/2017/10/relationships/person";
const WORKBOOK = "xl/workbook.xml";

/** The workbook as an .xlsx, with the values that its formulas have now. */
export async function writeXlsx(workbook: Workbook, options: WriteOptions): Promise<Uint8Array> {
  const { state, culture } = workbook;
  const onLoss = lossesOnce(options.onLoss);
  const file = new PackageWriter();
  const styles = new StyleTable(culture, onLoss);
  const texts = new TextTable();
  const people = new Map<string, string>();
  const writing = {
    workbook,
    file,
    styles,
    texts,
    options,
    onLoss,
    nextNumber: counter(),
    personOf: (author: string) => {
      const id = people.get(author) ?? personId(people.size + 1);
      people.set(author, id);
      return id;
    },
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
  if (people.size > 0) {
    add(PEOPLE, "xl/persons/person.xml", peopleXml(people), "application/vnd.ms-excel.person+xml");
  }
  writeCustomXml(file, WORKBOOK, state.customXmlParts);
  if (options.addin) writeWebExtension(file, options.addin, state.settings);
  else if (state.settings.size > 0) onLoss("Settings are not saved without an add-in.");
  writeProperties(file, state);
  return file.bytes();
}

const STATES = { Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function counter(): (kind: string) => number {
  const counts = new Map<string, number>();
  return (kind) => {
    const next = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, next);
    return next;
  };
}

function personId(number: number): string {
  return `{00000000-0002-0000-0000-${number.toString(16).padStart(12, "0").toUpperCase()}}`;
}

function workbookXml(
  workbook: Workbook,
  sheets: readonly string[],
  linkedBooks: string,
  { addin }: WriteOptions,
): string {
  const { state } = workbook;
  const activeTab = state.sheets.indexOf(workbook.activeSheet);
  const calcMode = { Automatic: undefined, AutomaticExceptTables: "autoNoTable", Manual: "manual" }[
    state.calculationMode
  ];
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
      xml("calcPr", { calcId: 191029, calcMode }),
    ),
  );
}

function writeProperties(file: PackageWriter, { properties }: WorkbookState): void {
  file.add("docProps/core.xml", coreXml(properties), `${PACKAGE}core-properties+xml`);
  file.relate("", CORE, "docProps/core.xml");
  file.add(
    "docProps/app.xml",
    extendedXml(properties),
    `${OFFICE_DOCUMENT}extended-properties+xml`,
  );
  file.relate("", "extended-properties", "docProps/app.xml");
  const custom = customPropertiesXml(properties);
  if (custom === undefined) return;
  file.add("docProps/custom.xml", custom, `${OFFICE_DOCUMENT}custom-properties+xml`);
  file.relate("", "custom-properties", "docProps/custom.xml");
}
