import type { Package, Relationship } from "../package";
import type { PackageWriter } from "../packageWriter";
import { childrenOf, xml, type XmlElement } from "../xml";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** The custom properties of a sheet; each is a part of its own in UTF-16. */
export function readCustomProperties(
  list: XmlElement | undefined,
  file: Package,
  relationships: readonly Relationship[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { attributes } of childrenOf(list, "customPr")) {
    const target = relationships.find(({ id }) => id === attributes["id"])?.target;
    const bytes = target === undefined ? undefined : file.bytes(target);
    if (bytes) found.set(attributes["name"] ?? "", new TextDecoder("utf-16le").decode(bytes));
  }
  return found;
}

export function customPropertiesXml(
  properties: ReadonlyMap<string, string>,
  file: PackageWriter,
  sheetPath: string,
): string {
  if (properties.size === 0) return "";
  const elements = Array.from(properties, ([name, value]) => {
    const path = file.newPath("xl/customProperty1.bin");
    file.add(path, utf16(value), CONTENT_TYPE);
    return xml("customPr", { name, "r:id": file.relate(sheetPath, "customProperty", path) });
  });
  return xml("customProperties", {}, ...elements);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
