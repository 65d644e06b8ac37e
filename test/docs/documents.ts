import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";

const ROOT = join(__dirname, "..", "..");

export type Document = {
  /** Path from the root of the project, with slashes. */
  readonly path: string;
  readonly text: string;
};

export function readDocument(path: string): Document {
  return { path, text: readFileSync(join(ROOT, path), "utf8") };
}

/** The files below a folder, with their paths from the root of the project. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((path) => posix.join(folder, path.replaceAll("\\", "/")))
    .filter((path) => statSync(join(ROOT, path)).isFile());
}

/** The files with tests. */
export function testFiles(): readonly string[] {
  return ["test", "workbench/test"].flatMap(filesIn).filter((path) => /\.test\.tsx?$/.test(path));
}

/** Everything written for people: what lies at the root, and docs. */
export function allDocuments(): readonly Document[] {
  const atRoot = readdirSync(ROOT);
  return [...atRoot, ...filesIn("docs")].filter((path) => path.endsWith(".md")).map(readDocument);
}

export function isThere(path: string): boolean {
  return existsSync(join(ROOT, path));
}

export function isFolder(path: string): boolean {
  return isThere(path) && statSync(join(ROOT, path)).isDirectory();
}

/** The text with every run of spaces and line ends as one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The text without its fenced blocks. */
export function proseOf({ text }: Document): string {
  return text.replace(/^```[^]*?^```$/gm, "");
}
