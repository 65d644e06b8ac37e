import JSZip from "jszip";
import { xml, xmlPart } from "./xml";

const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

type RelateChoices = {
  /** The target is no part of the file. */
  readonly isExternal?: boolean;
  /** A new one if it is left out; a part keeps to one of the two ways. */
  readonly id?: string;
};

/** Collects the parts of an .xlsx and what they refer to. */
export class PackageWriter {
  readonly #parts = new Map<string, string | Uint8Array>();
  readonly #paths = new Set<string>();
  readonly #contentTypes = new Map<string, string>();
  readonly #relationships = new Map<string, string[]>();

  /** A path for a part that no other has: the wanted one, or with the next free number. */
  newPath(wanted: string): string {
    const [, stem = wanted, ending = ""] = /^(.*?)\d*(\.\w+)$/.exec(wanted) ?? [];
    let path = wanted;
    for (let number = 1; this.#paths.has(path); number += 1) path = `${stem}${number}${ending}`;
    this.#paths.add(path);
    return path;
  }

  /** Adds a part; without a content type it has that of its ending. */
  add(path: string, content: string | Uint8Array, contentType?: string): void {
    this.#parts.set(path, content);
    if (contentType !== undefined) this.#contentTypes.set(path, contentType);
  }

  /**
   * Lets a part refer to another one ("" is the package); gives the id of the relationship. A type without an address
   * is one of Office's.
   */
  relate(from: string, type: string, target: string, choices: RelateChoices = {}): string {
    const list = this.#relationships.get(from) ?? [];
    this.#relationships.set(from, list);
    const { isExternal = false, id = `rId${list.length + 1}` } = choices;
    list.push(
      xml("Relationship", {
        Id: id,
        Type: type.includes("://") ? type : OFFICE_RELATIONSHIPS + type,
        Target: isExternal ? target : relative(from, target),
        TargetMode: isExternal ? "External" : undefined,
      }),
    );
    return id;
  }

  async bytes(): Promise<Uint8Array> {
    const zip = new JSZip();
    zip.file("[Content_Types].xml", this.#contentTypesXml());
    for (const [from, list] of this.#relationships) {
      const folder = from.slice(0, from.lastIndexOf("/") + 1);
      const path = `${folder}_rels/${from.slice(folder.length)}.rels`;
      zip.file(path, xmlPart(xml("Relationships", { xmlns: PACKAGE_RELATIONSHIPS }, ...list)));
    }
    for (const [path, content] of this.#parts) zip.file(path, content);
    return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }

  #contentTypesXml(): string {
    const defaults = Object.entries({
      rels: "application/vnd.openxmlformats-package.relationships+xml",
      xml: "application/xml",
      vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    }).map(([Extension, ContentType]) => xml("Default", { Extension, ContentType }));
    const overrides = Array.from(this.#contentTypes, ([path, ContentType]) =>
      xml("Override", { PartName: `/${path}`, ContentType }),
    );
    return xmlPart(xml("Types", { xmlns: CONTENT_TYPES }, ...defaults, ...overrides));
  }
}

/** The path from the folder of one part to another part, as Excel writes it. */
function relative(from: string, to: string): string {
  const start = from.split("/").slice(0, -1);
  const end = to.split("/");
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared += 1;
  return [...start.slice(shared).map(() => ".."), ...end.slice(shared)].join("/");
}
