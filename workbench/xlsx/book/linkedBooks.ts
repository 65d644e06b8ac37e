import { areaOf } from "../../model/area";
import type { LinkedBook } from "../../model/state";
import { ERROR_CODES, type Constant } from "../../model/values";
import type { Package, Relationship } from "../package";
import type { PackageWriter } from "../packageWriter";
import {
  childOf,
  childrenOf,
  isSet,
  numberOf,
  textOf,
  unescapeText,
  xml,
  type XmlElement,
} from "../xml";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml";

/** The workbooks to which formulas refer as [1], [2] ..., with the values that they had. */
export function readLinkedBooks(
  file: Package,
  workbook: XmlElement,
  relationships: readonly Relationship[],
): readonly LinkedBook[] {
  const references = childrenOf(childOf(workbook, "externalReferences"), "externalReference");
  return references.map(({ attributes }): LinkedBook => {
    const path = relationships.find(({ id }) => id === attributes["id"])?.target ?? "";
    const book = childOf(file.xml(path), "externalBook");
    const names = childrenOf(childOf(book, "sheetNames"), "sheetName").map((sheet) =>
      unescapeText(sheet.attributes["val"] ?? "").toLowerCase(),
    );
    const data = childrenOf(childOf(book, "sheetDataSet"), "sheetData");
    return {
      xml: file.text(path) ?? "",
      links: file.relationships(path),
      sheets: new Map(
        data.map((sheet) => [names[Number(sheet.attributes["sheetId"])] ?? "", valuesIn(sheet)]),
      ),
    };
  });
}

function valuesIn(sheet: XmlElement): ReadonlyMap<number, ReadonlyMap<number, Constant>> {
  return new Map(
    childrenOf(sheet, "row").map((row) => [
      (numberOf(row.attributes["r"]) ?? 1) - 1,
      new Map(
        childrenOf(row, "cell").map((cell) => [
          areaOf(cell.attributes["r"] ?? "A1").column,
          valueOf(cell),
        ]),
      ),
    ]),
  );
}

function valueOf(cell: XmlElement): Constant {
  const text = textOf(childOf(cell, "v"));
  switch (cell.attributes["t"] ?? "n") {
    case "b":
      return isSet(text.trim());
    case "e":
      return { error: ERROR_CODES.find((code) => code === text.trim()) ?? "#VALUE!" };
    case "str":
      return unescapeText(text);
    default:
      return numberOf(text) ?? 0;
  }
}

/** Adds the parts as they were; gives the element that lists them, empty for none. */
export function writeLinkedBooks(
  file: PackageWriter,
  workbookPath: string,
  books: readonly LinkedBook[],
): string {
  if (books.length === 0) return "";
  const references = books.map((book, index) => {
    const path = `xl/externalLinks/externalLink${index + 1}.xml`;
    file.add(path, book.xml, CONTENT_TYPE);
    for (const { id, address, target, isExternal } of book.links) {
      file.relate(path, address, target, { isExternal, id });
    }
    return xml("externalReference", { "r:id": file.relate(workbookPath, "externalLink", path) });
  });
  return xml("externalReferences", {}, ...references);
}
