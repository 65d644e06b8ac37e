import type { Relationship } from "../package";
import { childOf, childrenOf, isSet, type XmlElement } from "../xml";

/** What of a workbook is read elsewhere, or means nothing once it is read. */
const KNOWN_RELATIONSHIPS = new Set(
  (
    "worksheet chartsheet dialogsheet xlMacrosheet xlIntlMacrosheet styles theme sharedStrings sheetMetadata calcChain " +
    "externalLink person customXml pivotCacheDefinition slicerCache timelineCache"
  ).split(" "),
);

const RELATIONSHIPS: Readonly<Record<string, string>> = {
  vbaProject: "Macros are not kept.",
  connections: "Connections to data are not kept.",
  powerPivotData: "The data model is not kept.",
};

/** Says what of a workbook, beside its sheets, is not kept. */
export function sayWorkbookLosses(
  workbook: XmlElement,
  relationships: readonly Relationship[],
  onLoss: (loss: string) => void,
): void {
  for (const { type } of relationships) {
    if (KNOWN_RELATIONSHIPS.has(type)) continue;
    const isData = /^rd|richValue/i.test(type);
    onLoss(
      RELATIONSHIPS[type] ??
        (isData
          ? "Data types and pictures in cells are kept as plain values."
          : `What the workbook refers to as "${type}" is not kept.`),
    );
  }
  const calculation = childOf(workbook, "calcPr")?.attributes ?? {};
  const precision = calculation["fullPrecision"];
  if (precision !== undefined && !isSet(precision)) {
    onLoss("Precision as displayed is not kept: values are calculated in full.");
  }
  if (isSet(calculation["iterate"])) {
    onLoss("Iterative calculation is not kept: circular formulas give 0.");
  }
  if (childrenOf(childOf(workbook, "customWorkbookViews")).length > 0) {
    onLoss("Custom views are not kept.");
  }
  if (isSet(childOf(workbook, "fileSharing")?.attributes["readOnlyRecommended"])) {
    onLoss("That a file is to be opened read-only is not kept.");
  }
}
