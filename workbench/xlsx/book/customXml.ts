import type { CustomXmlPart, Id } from "../../model/state";
import type { Package } from "../package";
import type { PackageWriter } from "../packageWriter";
import { xml, xmlPart } from "../xml";

const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The custom XML parts of a file, each with the id that the file has for it, or a new one. */
export function readCustomXml(
  file: Package,
  workbookPath: string,
  newId: () => Id,
): readonly CustomXmlPart[] {
  return file
    .relationships(workbookPath)
    .filter(({ type }) => type === "customXml")
    .flatMap(({ target }) => {
      const text = file.text(target);
      if (text === undefined) return [];
      const properties = file
        .relationships(target)
        .find(({ type }) => type === "customXmlProps")?.target;
      const id = properties === undefined ? undefined : file.xml(properties)?.attributes["itemID"];
      const content = text.replace(/^<\?xml[^>]*\?>\s*/, "");
      return [{ id: id ?? newId(), namespaceUri: namespaceOf(content), xml: content }];
    });
}

/** The namespace of the root element; "" when it has none. */
function namespaceOf(text: string): string {
  const [start = "", prefix] = /<(?![?!])(?:([^\s:>/]+):)?[^\s>/]+[^>]*>/.exec(text) ?? [];
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const declaration = new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(start);
  return declaration?.[1] ?? "";
}

export function writeCustomXml(
  file: PackageWriter,
  workbookPath: string,
  parts: readonly CustomXmlPart[],
): void {
  parts.forEach((part, index) => {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    const isComplete = /^\s*<\?xml/.test(part.xml);
    file.add(item, isComplete ? part.xml : xmlPart(part.xml));
    file.add(properties, propertiesXml(part.id, part.namespaceUri), PROPERTIES_TYPE);
    file.relate(workbookPath, "customXml", item);
    file.relate(item, "customXmlProps", properties);
  });
}

function propertiesXml(id: Id, namespaceUri: string): string {
  const schemas = namespaceUri === "" ? "" : xml("ds:schemaRef", { "ds:uri": namespaceUri });
  return xmlPart(
    xml(
      "ds:datastoreItem",
      { "ds:itemID": id, "xmlns:ds": PROPERTIES },
      xml("ds:schemaRefs", {}, schemas),
    ),
  );
}
