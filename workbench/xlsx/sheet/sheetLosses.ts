import type { Relationship } from "../package";
import { childOf, childrenOf, isSet, type XmlElement } from "../xml";

/** What of a sheet is read elsewhere, or means nothing once it is read. */
const KNOWN_ELEMENTS = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection autoFilter mergeCells " +
    "phoneticPr dataValidations printOptions pageMargins pageSetup headerFooter " +
    "rowBreaks colBreaks customProperties drawing legacyDrawing tableParts extLst AlternateContent"
  ).split(" "),
);

const ELEMENTS: Readonly<Record<string, string>> = {
  protectedRanges: "Ranges that may be edited in protected sheets are not kept.",
  conditionalFormatting: "Conditional formats are not kept.",
  hyperlinks: "Links are kept as texts.",
  scenarios: "Scenarios are not kept.",
  sortState: "How sheets were sorted last is not kept.",
  customSheetViews: "Custom views are not kept.",
  cellWatches: "Watched cells are not kept.",
  ignoredErrors: "Errors that are ignored are marked again.",
  legacyDrawingHF: "Pictures in headers are not kept.",
  picture: "Background pictures are not kept.",
  oleObjects: "Embedded objects are not kept.",
  controls: "Form controls are not kept.",
};

const KNOWN_RELATIONSHIPS = new Set(
  (
    "hyperlink table vmlDrawing drawing printerSettings customProperty image control ctrlProp " +
    "oleObject package"
  ).split(" "),
);

const RELATIONSHIPS: Readonly<Record<string, string>> = {
  comments: "Notes and comments are not kept.",
  threadedComment: "Notes and comments are not kept.",
  pivotTable: "Pivot tables are kept as values.",
  slicer: "Slicers are not kept.",
  timeline: "Timelines are not kept.",
  queryTable: "Queries are not kept.",
};

const KNOWN_EXTENSIONS = new Set(["dataValidations", "slicerList"]);

const EXTENSIONS: Readonly<Record<string, string>> = {
  conditionalFormattings: "Conditional formats are not kept.",
  sparklineGroups: "Sparklines are not kept.",
  timelineRefs: "Timelines are not kept.",
  ignoredErrors: "Errors that are ignored are marked again.",
  protectedRanges: "Ranges that may be edited in protected sheets are not kept.",
};

/** Says what of a sheet is not kept, also what nobody has thought of here. */
export function saySheetLosses(
  worksheet: XmlElement,
  relationships: readonly Relationship[],
  onLoss: (loss: string) => void,
): void {
  for (const { type } of relationships) {
    if (KNOWN_RELATIONSHIPS.has(type)) continue;
    onLoss(RELATIONSHIPS[type] ?? `What sheets refer to as "${type}" is not kept.`);
  }
  for (const { name } of childrenOf(worksheet)) {
    if (KNOWN_ELEMENTS.has(name)) continue;
    onLoss(ELEMENTS[name] ?? `What sheets hold as "${name}" is not kept.`);
  }
  for (const { name } of childrenOf(childOf(worksheet, "extLst")).flatMap((ext) =>
    childrenOf(ext),
  )) {
    if (KNOWN_EXTENSIONS.has(name)) continue;
    onLoss(EXTENSIONS[name] ?? `What sheets hold as "${name}" is not kept.`);
  }
  const outline = childOf(childOf(worksheet, "sheetPr"), "outlinePr")?.attributes ?? {};
  const isAbove = [outline["summaryBelow"], outline["summaryRight"]].some(
    (value) => value !== undefined && !isSet(value),
  );
  if (isAbove) onLoss("Sums above or to the left of their groups are shown below or to the right.");
  const cells = childrenOf(childOf(worksheet, "sheetData"), "row").flatMap((row) =>
    childrenOf(row, "c"),
  );
  if (cells.some(({ attributes }) => attributes["vm"] !== undefined)) {
    onLoss("Data types and pictures in cells are kept as plain values.");
  }
}
