import JSZip from "jszip";
import { UnreadableWorkbook } from "./unreadable";
import { childrenOf, parseXml, type XmlElement } from "./xml";

export type Relationship = {
  readonly id: string;
  /** The last part of its address: "worksheet", "styles". */
  readonly type: string;
  /** All of it. */
  readonly address: string;
  /** The path of a part of the file, or an address elsewhere. */
  readonly target: string;
  readonly isExternal: boolean;
};

const ZIP_START = [0x50, 0x4b];
const OLE_START = [0xd0, 0xcf, 0x11, 0xe0];

/** An opened .xlsx: its parts by path, such as "xl/workbook.xml". */
export class Package {
  readonly #parts: ReadonlyMap<string, string>;
  readonly #binary: ReadonlyMap<string, Uint8Array>;

  private constructor(parts: ReadonlyMap<string, string>, binary: ReadonlyMap<string, Uint8Array>) {
    this.#parts = parts;
    this.#binary = binary;
  }

  /** UnreadableWorkbook when it is not an archive of XML parts. */
  static async open(bytes: ArrayBuffer | Uint8Array): Promise<Package> {
    const data = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
    if (startsWith(data, OLE_START)) {
      throw new UnreadableWorkbook(
        "encrypted",
        "The file has a password, or it is an .xls of Excel 97-2003.",
      );
    }
    if (!startsWith(data, ZIP_START)) {
      throw new UnreadableWorkbook("noArchive", "The file is not an .xlsx workbook.");
    }
    const parts = new Map<string, string>();
    const binary = new Map<string, Uint8Array>();
    try {
      const zip = await JSZip.loadAsync(data);
      for (const entry of Object.values(zip.files)) {
        const path = entry.name.replace(/^\//, "");
        if (/\.(xml|rels|vml)$/i.test(path))
          parts.set(path, withoutMark(await entry.async("string")));
        else if (!entry.dir) binary.set(path, await entry.async("uint8array"));
      }
    } catch (error) {
      throw new UnreadableWorkbook("damaged", `The file is damaged: ${String(error)}`);
    }
    return new Package(parts, binary);
  }

  get paths(): readonly string[] {
    return [...this.#parts.keys()];
  }

  /** The text of a part; undefined when there is none. */
  text(path: string): string | undefined {
    const exact = this.#parts.get(path);
    if (exact !== undefined) return exact;
    const wanted = path.toLowerCase();
    const found = this.paths.find((each) => each.toLowerCase() === wanted);
    return found === undefined ? undefined : this.#parts.get(found);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.#binary.get(path);
  }

  xml(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(text);
  }

  /** What kind of content a part has: by itself, else by its ending. */
  contentType(path: string): string {
    const types = this.xml("[Content_Types].xml");
    const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const found =
      childrenOf(types, "Override").find(
        ({ attributes }) => attributes["PartName"]?.toLowerCase() === `/${path}`.toLowerCase(),
      ) ??
      childrenOf(types, "Default").find(
        ({ attributes }) => attributes["Extension"]?.toLowerCase() === ending,
      );
    return found?.attributes["ContentType"] ?? "application/xml";
  }

  /** What a part refers to; "" is the package itself. */
  relationships(path: string): readonly Relationship[] {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const file = path.slice(folder.length);
    const root = this.xml(`${folder}_rels/${file}.rels`);
    return childrenOf(root, "Relationship").map(({ attributes }) => {
      const isExternal = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        type: (attributes["Type"] ?? "").replace(/^.*\//, ""),
        address: attributes["Type"] ?? "",
        target: isExternal ? target : resolved(folder, target),
        isExternal,
      };
    });
  }
}

function startsWith(data: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => data[index] === byte);
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const part of (folder + target).split("/")) {
    if (part === "..") path.pop();
    else if (part !== "." && part !== "") path.push(part);
  }
  return path.join("/");
}
