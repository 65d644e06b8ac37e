import { areDatesFrom1904 } from "../format/serialDate";
import { emptySheet } from "../model/empty";
import type { Sheet, Visibility, WorkbookState } from "../model/state";
import { readCustomXml } from "./book/customXml";
import { readLinkedBooks } from "./book/linkedBooks";
import { sayWorkbookLosses } from "./book/workbookLosses";
import { readNames } from "./book/names";
import { readProperties } from "./book/properties";
import { sayExtensionLosses } from "./book/webExtension";
import { UncalculatedFunctions } from "./formula/uncalculated";
import { lossesOnce } from "./losses";
import type { ReadOptions } from "./options";
import { Package } from "./package";
import { readTexts } from "./sheet/cellTexts";
import { readBookProtection } from "./sheet/protection";
import { readSheet, type SheetPlace } from "./sheet/readSheet";
import { readTheme } from "./style/colours";
import { readStyles } from "./style/readStyles";
import { UnreadableWorkbook } from "./unreadable";
import { childOf, childrenOf, isSet, unescapeText, type XmlElement } from "./xml";

/** The workbook in an .xlsx; UnreadableWorkbook, with a reason, for a file that cannot be opened. */
export async function readXlsx(
  bytes: ArrayBuffer | Uint8Array,
  options: ReadOptions,
): Promise<WorkbookState> {
  const file = await Package.open(bytes);
  try {
    return readWorkbook(file, options);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook("damaged", `The file is damaged: ${String(error)}`);
  }
}

function readWorkbook(file: Package, options: ReadOptions): WorkbookState {
  const { addin, culture, newId } = options;
  const onLoss = lossesOnce(options.onLoss);
  const path = file.relationships("").find(({ type }) => type === "officeDocument")?.target;
  const workbook = path === undefined ? undefined : file.xml(path);
  if (path === undefined || workbook?.name !== "workbook") {
    throw new UnreadableWorkbook("noWorkbook", "The file holds no workbook.");
  }
  const relationships = file.relationships(path);
  const part = (type: string): XmlElement | undefined => {
    const target = relationships.find((each) => each.type === type)?.target;
    return target === undefined ? undefined : file.xml(target);
  };
  sayWorkbookLosses(workbook, relationships, onLoss);
  const isFrom1904 = isSet(childOf(workbook, "workbookPr")?.attributes["date1904"]);
  if (isFrom1904 !== areDatesFrom1904()) {
    const year = isFrom1904 ? "1904" : "1900";
    throw new UnreadableWorkbook("oldFormat", `The file counts its dates from ${year}.`);
  }
  const linkedBooks = readLinkedBooks(file, workbook, relationships);
  const names = readNames(childOf(workbook, "definedNames"), addin, onLoss);
  const places = sheetPlaces(workbook, newId, (id) => {
    const found = relationships.find((each) => each.id === id);
    return found?.type === "worksheet" ? found.target : undefined;
  });
  const theme = readTheme(part("theme"));
  const reading = {
    file,
    options,
    onLoss,
    styles: readStyles(part("styles"), theme, culture, onLoss),
    texts: readTexts(part("sharedStrings"), onLoss),
    names,
    uncalculated: new UncalculatedFunctions(names.all, addin),
  };
  const sheets = places.flatMap((place) => {
    if (place.path !== "") return [readSheet(reading, place)];
    onLoss(`The sheet "${place.name}" is no worksheet and is not kept.`);
    return [];
  });
  sayActiveSheet(workbook, places, sheets, options);
  sayExtensionLosses(file, onLoss);
  const calculationMode = childOf(workbook, "calcPr")?.attributes["calcMode"];
  return {
    sheets: withVisibleSheet(sheets, options),
    names: names.ofWorkbook,
    ...(linkedBooks.length > 0 ? { linkedBooks } : {}),
    customXmlParts: readCustomXml(file, path, newId),
    properties: readProperties(file, onLoss),
    protection: readBookProtection(childOf(workbook, "workbookProtection")),
    ...(calculationMode === undefined ? {} : { calculationMode }),
  };
}

function sheetPlaces(
  workbook: XmlElement,
  newId: () => string,
  pathOf: (relationshipId: string) => string | undefined,
): readonly SheetPlace[] {
  return childrenOf(childOf(workbook, "sheets"), "sheet").map(({ attributes }, index) => ({
    path: pathOf(attributes["id"] ?? "") ?? "",
    index,
    id: newId(),
    name: unescapeText(attributes["name"] ?? `Sheet${index + 1}`),
    visibility: VISIBILITIES[attributes["state"] ?? "visible"] ?? "Visible",
  }));
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** A workbook has at least one sheet that can be seen. */
function withVisibleSheet(
  sheets: readonly Sheet[],
  { newId, culture }: ReadOptions,
): readonly Sheet[] {
  if (sheets.some(({ visibility }) => visibility === "Visible")) return sheets;
  const [first, ...others] = sheets;
  return first
    ? [{ ...first, visibility: "Visible" }, ...others]
    : [emptySheet(newId(), `${culture.sheetName}1`)];
}

function sayActiveSheet(
  workbook: XmlElement,
  places: readonly SheetPlace[],
  sheets: readonly Sheet[],
  { onActiveSheet }: ReadOptions,
): void {
  const [view] = childrenOf(childOf(workbook, "bookViews"), "workbookView");
  const place = places[Number(view?.attributes["activeTab"] ?? 0)];
  const active = sheets.find(({ id }) => id === place?.id);
  if (active?.visibility === "Visible") onActiveSheet?.(active.id);
}
