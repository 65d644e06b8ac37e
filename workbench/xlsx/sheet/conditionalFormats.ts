import type { ConditionalFormat, Id } from "../../model/state";
import type { FileAddin } from "../options";
import type { ReadStyles } from "../style/readStyles";
import type { StyleTable } from "../style/styleTable";
import { childrenOf, type XmlElement } from "../xml";

export function readConditionalFormats(
  worksheet: XmlElement,
  _styles: ReadStyles,
  _newId: () => Id,
  _addin: FileAddin | undefined,
  onLoss: (loss: string) => void,
): readonly ConditionalFormat[] {
  if (childrenOf(worksheet, "conditionalFormatting").length > 0) onLoss("Conditional formats");
  return [];
}

export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  _styles: StyleTable,
  _addin: FileAddin | undefined,
  onLoss: (loss: string) => void,
): string {
  if (formats.length > 0) onLoss("Conditional formats");
  return "";
}
