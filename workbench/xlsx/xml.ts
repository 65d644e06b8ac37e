import { XMLParser } from "fast-xml-parser";
import { UnreadableWorkbook } from "./unreadable";

/** An element without its prefix, as are the names of its attributes. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
};

type ParsedNode = Readonly<Record<string, unknown>>;

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
});

/** The root element of a part; UnreadableWorkbook when it is not well formed. */
export function parseXml(text: string): XmlElement {
  let nodes: readonly ParsedNode[];
  try {
    nodes = PARSER.parse(text) as readonly ParsedNode[];
  } catch (error) {
    throw new UnreadableWorkbook("damaged", String(error));
  }
  const root = nodes.map(elementOf).find((node) => typeof node !== "string");
  if (root === undefined || typeof root === "string") {
    throw new UnreadableWorkbook("damaged", "A part of the file is empty.");
  }
  // The parser does not mind a text that breaks off.
  if (!new RegExp(`(?:</(?:[^<>:]+:)?${root.name}\\s*|/|--)>\\s*$`).test(text)) {
    throw new UnreadableWorkbook("damaged", "A part of the file breaks off.");
  }
  return root;
}

function elementOf(node: ParsedNode): XmlElement | string {
  const text = node["#text"];
  if (typeof text === "string") return text;
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  if (name.startsWith("?")) return "";
  const children = node[name];
  return {
    name,
    attributes: (node[":@"] ?? {}) as Readonly<Record<string, string>>,
    children: Array.isArray(children) ? children.map((child: ParsedNode) => elementOf(child)) : [],
  };
}

/** The first child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== "string" && child.name === name,
  );
}

/** All child elements, or those of a name. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  if (!element) return [];
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The text in an element and all within it. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return "";
  return element.children
    .map((child) => (typeof child === "string" ? child : textOf(child)))
    .join("");
}

/** Whether a flag such as `<b/>`, `<b val="0"/>` or `wrapText="1"` is set. */
export function isSet(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

export function hasFlag(element: XmlElement | undefined, name: string): boolean {
  const flag = childOf(element, name);
  return (
    flag !== undefined && (flag.attributes["val"] === undefined || isSet(flag.attributes["val"]))
  );
}

export function numberOf(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** XML of an element; attributes that are undefined are left out, children are XML themselves. */
export function xml(
  name: string,
  attributes: Attributes = {},
  ...children: readonly string[]
): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    start += ` ${key}="${escapeXml(text)}"`;
  }
  const content = children.join("");
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element as text again, without the prefixes that it had. */
export function elementXml({ name, attributes, children }: XmlElement): string {
  const content = children.map((child) =>
    typeof child === "string" ? escapeXml(child) : elementXml(child),
  );
  return xml(name, attributes, ...content);
}

export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

export function escapeXml(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? character);
}

/** Characters that XML cannot hold as _x000B_, and so the sign itself: _x005F_x000B_. */
export function escapeCharacters(text: string): string {
  return text.replace(
    /_(?=x[0-9A-Fa-f]{4}_)|[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|\p{Cs}/gu,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

/** Text of a cell, with characters that XML cannot hold. */
export function escapeText(text: string): string {
  return escapeCharacters(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
