import type { Package } from "../package";
import type { PackageWriter } from "../packageWriter";
import { childOf, textOf, xml, xmlPart } from "../xml";

type Properties = ReadonlyMap<string, string>;

const DOCUMENT = "application/vnd.openxmlformats-officedocument.";
const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/** The parts of properties that are kept as they are, with their types of content and of relationship. */
const PARTS = [
  {
    type: "core-properties",
    path: "docProps/core.xml",
    content: "application/vnd.openxmlformats-package.core-properties+xml",
    relationship:
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  },
  {
    type: "custom-properties",
    path: "docProps/custom.xml",
    content: `${DOCUMENT}custom-properties+xml`,
    relationship: "custom-properties",
  },
];

/** Title, author ... and custom properties, as the file has them. */
export function readProperties(file: Package, onLoss: (loss: string) => void): Properties {
  const targetOf = (type: string) =>
    file.relationships("").find((each) => each.type === type)?.target ?? "";
  const extended = file.xml(targetOf("extended-properties"));
  if (["Company", "Manager"].some((name) => textOf(childOf(extended, name)) !== "")) {
    onLoss("Company and manager of the file are not kept.");
  }
  return new Map(
    PARTS.flatMap(({ type }) => {
      const text = file.text(targetOf(type));
      return text === undefined ? [] : [[type, text] as const];
    }),
  );
}

/** LibreOffice keeps the values of formulas without calculating again when a file names Excel as its writer. */
export function writeProperties(file: PackageWriter, properties: Properties): void {
  for (const { type, path, content, relationship } of PARTS) {
    const text = properties.get(type);
    if (text === undefined) continue;
    file.add(path, text, content);
    file.relate("", relationship, path);
  }
  const application = xml("Application", {}, "Microsoft Excel");
  const version = xml("AppVersion", {}, "16.0300");
  file.add(
    "docProps/app.xml",
    xmlPart(xml("Properties", { xmlns: EXTENDED }, application, version)),
    `${DOCUMENT}extended-properties+xml`,
  );
  file.relate("", "extended-properties", "docProps/app.xml");
}
