import { readdirSync } from "node:fs";
import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ["office-js"],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

const parsed = new Map<string, ts.SourceFile | undefined>();

/** A program of some sources; those given as texts need not be on the disk, whose files are parsed once. */
export function programOf(
  paths: readonly string[],
  texts: Readonly<Record<string, string>> = {},
): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  return ts.createProgram([...paths, ...Object.keys(texts)], OPTIONS, {
    ...host,
    fileExists: (path) => path in texts || host.fileExists(path),
    readFile: (path) => texts[path] ?? host.readFile(path),
    getSourceFile: (path, target) => {
      const text = texts[path];
      if (text !== undefined) return ts.createSourceFile(path, text, target);
      if (!parsed.has(path)) parsed.set(path, host.getSourceFile(path, target));
      return parsed.get(path);
    },
  });
}

/** Everything that speaks to Excel. */
export function workbookSources(): readonly string[] {
  return readdirSync("src/workbook", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `src/workbook/${path}`);
}
