import type { KeptPart } from "../../model/state";
import { readKept, writeKept } from "../keptParts";
import type { Package, Relationship } from "../package";
import type { PackageWriter } from "../packageWriter";
import { childOf, childrenOf, xml, type XmlElement } from "../xml";

/** The workbooks to which formulas refer as [1], [2] .... */
export function readLinkedBooks(
  file: Package,
  workbook: XmlElement,
  relationships: readonly Relationship[],
): readonly KeptPart[] {
  const references = childrenOf(childOf(workbook, "externalReferences"), "externalReference");
  return references.flatMap(({ attributes }) => {
    const path = relationships.find(({ id }) => id === attributes["id"])?.target ?? "";
    return readKept(file, path) ?? [];
  });
}

/** Adds the parts as they were; gives the element that lists them, empty for none. */
export function writeLinkedBooks(
  file: PackageWriter,
  workbookPath: string,
  books: readonly KeptPart[],
): string {
  if (books.length === 0) return "";
  const references = books.map((book) => {
    const id = file.relate(workbookPath, "externalLink", writeKept(file, book));
    return xml("externalReference", { "r:id": id });
  });
  return xml("externalReferences", {}, ...references);
}
