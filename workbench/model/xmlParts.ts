import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Draft } from "./draft";
import { ExcelError } from "./errors";
import type { CustomXmlPart, Id } from "./state";

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@" });

/** Keeps an XML document with the workbook; InvalidArgument when it is not well-formed. */
export function addXmlPart(draft: Draft, id: Id, xml: string): void {
  const part = { id, xml, namespaceUri: namespaceOf(xml) };
  draft.update({ customXmlParts: [...draft.state.customXmlParts, part] });
}

export function setXml(draft: Draft, id: Id, xml: string): void {
  const before = existing(draft, id);
  const part = { ...before, xml, namespaceUri: namespaceOf(xml) };
  draft.update({
    customXmlParts: draft.state.customXmlParts.map((each) => (each === before ? part : each)),
  });
}

export function deleteXmlPart(draft: Draft, id: Id): void {
  const part = existing(draft, id);
  draft.update({ customXmlParts: draft.state.customXmlParts.filter((each) => each !== part) });
}

function existing(draft: Draft, id: Id): CustomXmlPart {
  const found = draft.state.customXmlParts.find((part) => part.id === id);
  if (!found) throw new ExcelError("ItemNotFound", "The custom XML part does not exist.");
  return found;
}

/** The namespace of the document's root; "" when it has none. */
function namespaceOf(xml: string): string {
  if (XMLValidator.validate(xml) !== true) {
    throw new ExcelError("InvalidArgument", "The text is not well-formed XML.");
  }
  const document = parser.parse(xml) as Readonly<Record<string, unknown>>;
  const [root, ...more] = Object.entries(document).filter(([name]) => !name.startsWith("?"));
  if (!root || more.length > 0 || Array.isArray(root[1])) {
    throw new ExcelError("InvalidArgument", "An XML document has one root.");
  }
  const [name, content] = root;
  const attributes = (typeof content === "object" && content !== null ? content : {}) as Readonly<
    Record<string, unknown>
  >;
  const [prefix] = name.includes(":") ? name.split(":") : [undefined];
  const uri = attributes[prefix === undefined ? "@xmlns" : `@xmlns:${prefix}`];
  return typeof uri === "string" ? uri : "";
}
