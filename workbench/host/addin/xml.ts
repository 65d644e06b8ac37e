import { XMLParser } from "fast-xml-parser";

const ATTRIBUTE = "@";
const TEXT = "#text";
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  textNodeName: TEXT,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

/** An element of an XML text, whatever its namespace. */
export class Xml {
  constructor(readonly content: unknown) {}

  /** The first element of this name; an empty one if there is none, so that paths can be followed. */
  child(name: string): Xml {
    return this.children(name)[0] ?? new Xml(undefined);
  }

  children(name: string): readonly Xml[] {
    const found = this.#member(name);
    return Array.isArray(found) ? found.map((content) => new Xml(content)) : [];
  }

  attribute(name: string): string | undefined {
    const value = this.#member(ATTRIBUTE + name);
    return typeof value === "string" ? value : undefined;
  }

  get exists(): boolean {
    return this.content !== undefined;
  }

  get text(): string {
    const text = typeof this.content === "string" ? this.content : this.#member(TEXT);
    return typeof text === "string" ? text : "";
  }

  #member(name: string): unknown {
    const { content } = this;
    if (typeof content !== "object" || content === null) return undefined;
    return (content as Readonly<Record<string, unknown>>)[name];
  }
}

/** Reads an XML text without checking all of its rules; what cannot be read at all is an Error. */
export function parseXml(text: string): Xml {
  return new Xml(parser.parse(text));
}
