import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

/** Names that say which file they mean; "./sheet.de" does not. */
const COMPLETE = /\.(?:[cm]?js|json|tsx?)$/;

/** What may be left out of the name of a module. */
const ENDINGS = [".ts", "/index.ts"];

/**
 * Finds modules by the names that a bundler accepts.
 *
 * @type {import("node:module").ResolveHook}
 */
export async function resolve(specifier, context, next) {
  if (!/^\.{1,2}\//.test(specifier) || COMPLETE.test(specifier)) return next(specifier, context);
  for (const ending of ENDINGS) {
    try {
      return await next(specifier + ending, context);
    } catch {
      // The next ending may fit.
    }
  }
  return next(specifier, context);
}

/**
 * Compiles TypeScript by the rules of .swcrc, and takes JSON for a module.
 *
 * @type {import("node:module").LoadHook}
 */
export async function load(url, context, next) {
  if (!/\.(?:ts|json)$/.test(url)) return next(url, context);
  const filename = fileURLToPath(url);
  const source = await readFile(filename, "utf8");
  // The compiler leaves out what tells Node that a file is JSON.
  if (url.endsWith(".json")) {
    return { format: "module", source: `export default ${source}`, shortCircuit: true };
  }
  const { code } = await transform(source, { filename, sourceMaps: "inline" });
  return { format: "module", source: code, shortCircuit: true };
}
