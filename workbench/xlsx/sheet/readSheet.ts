import { containsCell } from "../../model/area";
import { emptySheet } from "../../model/empty";
import type { Id, Sheet, Visibility } from "../../model/state";
import type { ReadNames } from "../book/names";
import { readDrawing } from "../chart/readDrawing";
import type { ReadOptions } from "../options";
import type { Package, Relationship } from "../package";
import { readColour } from "../style/colours";
import type { ReadStyles } from "../style/readStyles";
import { childOf, childrenOf, numberOf, type XmlElement } from "../xml";
import { areasOf } from "./addresses";
import { readColumns } from "./columns";
import { readConditionalFormats } from "./conditionalFormats";
import { readCustomProperties } from "./customProperties";
import { readFilters } from "./filters";
import { readHyperlinks } from "./hyperlinks";
import { readNotes, readThreads } from "./notes";
import { readPageLayout } from "./pageLayout";
import { readSheetProtection } from "./protection";
import { readCells } from "./readCells";
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
  readonly people: ReadonlyMap<string, string>;
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
  const { file, options, onLoss, styles, texts, names } = reading;
  const { addin, newId } = options;
  const worksheet = file.xml(place.path);
  const empty = emptySheet(place.id, place.name);
  if (!worksheet) {
    onLoss(`The sheet "${place.name}" has no cells in the file.`);
    return empty;
  }
  const relationships = file.relationships(place.path);
  const part = (type: string) => partOf(file, relationships, type);
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
    tableAt: (row, column) => tables.find(({ area }) => containsCell(area, { row, column }))?.name,
    onLoss,
  });
  const filter = childOf(worksheet, "autoFilter");
  const [filtered] = areasOf(filter?.attributes["ref"]);
  const hyperlinks = readHyperlinks(childOf(worksheet, "hyperlinks"), relationships);
  const sizes = childOf(worksheet, "sheetFormatPr")?.attributes;
  const width = numberOf(sizes?.["defaultColWidth"]);
  const height = /^(?:1|true)$/.test(sizes?.["customHeight"] ?? "")
    ? numberOf(sizes?.["defaultRowHeight"])
    : undefined;
  sayWhatIsLost(worksheet, relationships, onLoss);
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
    validations: readValidations(childOf(worksheet, "dataValidations"), addin),
    conditionalFormats: readConditionalFormats(worksheet, styles, newId, addin, onLoss),
    notes: readNotes(part("comments"), vmlOf(file, relationships), onLoss),
    comments: readThreads(part("threadedComment"), reading.people),
    ...(hyperlinks ? { hyperlinks } : {}),
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

function partOf(
  file: Package,
  relationships: readonly Relationship[],
  type: string,
): XmlElement | undefined {
  const target = relationships.find((each) => each.type === type)?.target;
  return target === undefined ? undefined : file.xml(target);
}

function vmlOf(file: Package, relationships: readonly Relationship[]): string | undefined {
  const target = relationships.find(({ type }) => type === "vmlDrawing")?.target;
  return target === undefined ? undefined : file.text(target);
}

function sayWhatIsLost(
  worksheet: XmlElement,
  relationships: readonly Relationship[],
  onLoss: (loss: string) => void,
): void {
  const kinds: Readonly<Record<string, string>> = {
    pivotTable: "Pivot tables are kept as values.",
    slicer: "Slicers are not kept.",
    oleObject: "Embedded objects are not kept.",
    queryTable: "Queries are not kept.",
  };
  for (const { type } of relationships) {
    const loss = kinds[type];
    if (loss !== undefined) onLoss(loss);
  }
  const hasSparklines = JSON.stringify(childOf(worksheet, "extLst") ?? {}).includes("sparkline");
  if (hasSparklines) onLoss("Sparklines are not kept.");
}
