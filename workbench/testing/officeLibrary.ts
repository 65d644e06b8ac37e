import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const LIBRARY = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist/excel-web-16.00.debug.js",
);

/**
 * Loads the library of Microsoft into this jsdom, unchanged and once; the requirement set ExcelApi is claimed up to
 * a version.
 */
export function loadOfficeLibrary(apiVersion: string): void {
  // Evaluated and not imported, so that its `var Excel` becomes global as in a page; it loads only once in one.
  if (!("Excel" in globalThis)) (0, eval)(readFileSync(LIBRARY, "utf8"));
  const isSetSupported = (name: string, version: string | number) =>
    name === "ExcelApi" && numberOf(version) <= numberOf(apiVersion);
  const context = { requirements: { isSetSupported } };
  Object.assign(globalThis, { Office: { ...globalThis.Office, context } });
}

/** "1.9" comes before "1.10". */
function numberOf(version: string | number): number {
  const [major = 0, minor = 0] = String(version).split(".").map(Number);
  return major * 1000 + minor;
}
