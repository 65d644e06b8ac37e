import { containsCell } from "../../model/area";
import { emptySheet } from "../../model/empty";
import type { Id, Sheet, Visibility } from "../../model/state";
import type { ReadNames } from "../book/names";
import { readDrawing } from "../chart/readDrawing";
import type { UncalculatedFunctions } from "../formula/uncalculated";
import type { ReadOptions } from "../options";
import type { Package } from "../package";
import { readColour } from "../style/colours";
import type { ReadStyles } from "../style/readStyles";
import { childOf, childrenOf, numberOf, type XmlElement } from "../xml";
import { areasOf } from "./addresses";
import { readColumns } from "./columns";
import { readCustomProperties } from "./customProperties";
import { readFilters } from "./filters";
import { readPageLayout } from "./pageLayout";
import { readSheetProtection } from "./protection";
import { readCells } from "./readCells";
import { saySheetLosses } from "./sheetLosses";
import { readTable } from "./tables";
import { readValidations } from "./validations";
import { readView } from "./view";

export type ReadingSheet = {
  readonly file: Package;
  readonly options: ReadOptions;
  readonly onLoss: (loss: string) => void;
  readonly styles: ReadStyles;
  readonly texts: readonly string[];
  readonly names: ReadNames;
  readonly uncalculated: UncalculatedFunctions;
};

/** A sheet's place in the file: its part, its number among the sheets, and what the workbook says of it. */
export type SheetPlace = {
  readonly path: string;
  readonly index: number;
  readonly id: Id;
  readonly name: string;
  readonly visibility: Visibility;
};

export function readSheet(reading: ReadingSheet, place: SheetPlace): Sheet {
  const { file, options, onLoss, styles, texts, names, uncalculated } = reading;
  const { addin, newId } = options;
  const worksheet = file.xml(place.path);
  const empty = emptySheet(place.id, place.name);
  if (!worksheet) {
    onLoss(`The sheet "${place.name}" has no cells in the file.`);
    return empty;
  }
  const relationships = file.relationships(place.path);
  const tables = relationships
    .filter(({ type }) => type === "table")
    .flatMap(({ target }) => file.xml(target) ?? [])
    .flatMap((element) => readTable(element, newId, addin, onLoss) ?? []);
  const columnProperties = readColumns(childOf(worksheet, "cols"), styles.cellStyles);
  const cells = readCells(childOf(worksheet, "sheetData"), {
    styles: styles.cellStyles,
    texts,
    columnProperties,
    addin,
    uncalculated,
    tableAt: (row, column) => tables.find(({ area }) => containsCell(area, { row, column }))?.name,
    onLoss,
    onSavedValue: (row, column, value) => {
      options.onSavedValue?.({ sheetId: place.id, row, column }, value);
    },
    onUncalculated: (name) => options.onUncalculated?.(name),
  });
  const filter = childOf(worksheet, "autoFilter");
  const [filtered] = areasOf(filter?.attributes["ref"]);
  const sizes = childOf(worksheet, "sheetFormatPr")?.attributes;
  const width = numberOf(sizes?.["defaultColWidth"]);
  const height = /^(?:1|true)$/.test(sizes?.["customHeight"] ?? "")
    ? numberOf(sizes?.["defaultRowHeight"])
    : undefined;
  saySheetLosses(worksheet, relationships, onLoss);
  const sheet: Sheet = {
    ...empty,
    ...cells,
    ...readView(worksheet, onLoss),
    visibility: place.visibility,
    tabColor: readColour(childOf(childOf(worksheet, "sheetPr"), "tabColor"), styles.theme) ?? "",
    columnProperties,
    merges: childrenOf(childOf(worksheet, "mergeCells"), "mergeCell").flatMap(({ attributes }) =>
      areasOf(attributes["ref"]),
    ),
    protection: readSheetProtection(childOf(worksheet, "sheetProtection")),
    names: names.ofSheet(place.index),
    tables,
    validations: validationLists(worksheet).flatMap((list) => readValidations(list, addin)),
    pageLayout: { ...readPageLayout(worksheet), ...names.printing(place.index) },
    customProperties: readCustomProperties(
      childOf(worksheet, "customProperties"),
      file,
      relationships,
    ),
    ...(filtered ? { autoFilter: { area: filtered, criteria: readFilters(filter, onLoss) } } : {}),
    ...(width === undefined ? {} : { standardWidth: width }),
    ...(height === undefined ? {} : { standardHeight: height }),
  };
  const drawing = relationships.find(({ type }) => type === "drawing")?.target;
  return { ...sheet, charts: readDrawing({ file, newId, onLoss }, sheet, drawing) };
}

/** Those of all versions, and those of Excel 2010 whose lists stand on other sheets. */
function validationLists(worksheet: XmlElement): readonly (XmlElement | undefined)[] {
  const extensions = childrenOf(childOf(worksheet, "extLst"), "ext");
  return [worksheet, ...extensions].map((element) => childOf(element, "dataValidations"));
}
