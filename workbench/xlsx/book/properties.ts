import {
  childrenOf,
  escapeText,
  isSet,
  numberOf,
  textOf,
  xml,
  xmlPart,
  type XmlElement,
} from "../xml";

type Properties = ReadonlyMap<string, string | number | boolean>;

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const DUBLIN = "http://purl.org/dc/elements/1.1/";
const TERMS = "http://purl.org/dc/terms/";
const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const CUSTOM_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const OF_CUSTOM = "custom/";

/** Elements of docProps/core.xml with office.js' names. */
const CORE_NAMES: Readonly<Record<string, string>> = {
  "dc:title": "title",
  "dc:subject": "subject",
  "dc:creator": "author",
  "cp:keywords": "keywords",
  "dc:description": "comments",
  "cp:lastModifiedBy": "lastAuthor",
  "cp:revision": "revisionNumber",
  "cp:category": "category",
  "dcterms:created": "creationDate",
};

const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

const EXTENDED_NAMES: Readonly<Record<string, string>> = {
  Company: "company",
  Manager: "manager",
};

export function readProperties(
  core: XmlElement | undefined,
  extended: XmlElement | undefined,
  custom: XmlElement | undefined,
): Properties {
  const properties = new Map<string, string | number | boolean>();
  const read = (element: XmlElement | undefined, names: Readonly<Record<string, string>>) => {
    for (const [tag, name] of Object.entries(names)) {
      const plain = tag.replace(/^.*:/, "");
      const found = childrenOf(element, plain)[0];
      const text = found ? textOf(found) : "";
      if (text === "") continue;
      const isNumber = name === "revisionNumber" && numberOf(text) !== undefined;
      properties.set(name, isNumber ? Number(text) : text);
    }
  };
  read(core, CORE_NAMES);
  read(extended, EXTENDED_NAMES);
  for (const element of childrenOf(custom, "property")) {
    const [value] = childrenOf(element);
    const name = element.attributes["name"];
    if (value && name !== undefined) properties.set(OF_CUSTOM + name, readVariant(value));
  }
  return properties;
}

function readVariant(value: XmlElement): string | number | boolean {
  const text = textOf(value);
  if (value.name === "bool") return isSet(text.trim());
  const isNumber = /^(u?i[1248]|int|uint|r[48]|decimal)$/.test(value.name);
  return isNumber ? Number(text) : text;
}

export function coreXml(properties: Properties): string {
  const elements = Object.entries(CORE_NAMES).map(([tag, name]) => {
    const value = properties.get(name);
    if (value === undefined) return "";
    if (!tag.startsWith("dcterms:")) return xml(tag, {}, escapeText(String(value)));
    // Excel takes a file for damaged when a date here is none.
    const isDate = DATE.test(String(value));
    return isDate ? xml(tag, { "xsi:type": "dcterms:W3CDTF" }, String(value)) : "";
  });
  return xmlPart(
    xml(
      "cp:coreProperties",
      {
        "xmlns:cp": CORE,
        "xmlns:dc": DUBLIN,
        "xmlns:dcterms": TERMS,
        "xmlns:dcmitype": "http://purl.org/dc/dcmitype/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      ...elements,
    ),
  );
}

/** LibreOffice keeps the values of formulas without calculating again when a file names Excel as its writer. */
export function extendedXml(properties: Properties): string {
  const elements = Object.entries(EXTENDED_NAMES).map(([tag, name]) => {
    const value = properties.get(name);
    return value === undefined ? "" : xml(tag, {}, escapeText(String(value)));
  });
  return xmlPart(
    xml(
      "Properties",
      { xmlns: EXTENDED, "xmlns:vt": TYPES },
      xml("Application", {}, "Microsoft Excel"),
      ...elements,
      xml("AppVersion", {}, "16.0300"),
    ),
  );
}

/** The part of custom properties; undefined when there are none. */
export function customPropertiesXml(properties: Properties): string | undefined {
  const entries = [...properties].filter(([name]) => name.startsWith(OF_CUSTOM));
  if (entries.length === 0) return undefined;
  return xmlPart(
    xml(
      "Properties",
      { xmlns: CUSTOM, "xmlns:vt": TYPES },
      ...entries.map(([name, value], index) =>
        xml(
          "property",
          { fmtid: CUSTOM_FORMAT, pid: index + 2, name: name.slice(OF_CUSTOM.length) },
          variantXml(value),
        ),
      ),
    ),
  );
}

function variantXml(value: string | number | boolean): string {
  if (typeof value === "boolean") return xml("vt:bool", {}, String(value));
  if (typeof value === "string") return xml("vt:lpwstr", {}, escapeText(value));
  return xml(Number.isInteger(value) ? "vt:i4" : "vt:r8", {}, String(value));
}
