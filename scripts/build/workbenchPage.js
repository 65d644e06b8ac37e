import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "./run.js";

const SOURCE = join(ROOT, "workbench", "page");

/** Where the page of the workbench is built; it is no part of the product. */
export const WORKBENCH_FOLDER = join(ROOT, ".cache", "workbench");

/**
 * Builds the page of the workbench: grid, ribbon and Excel's side of office.js, without the add-in itself.
 *
 * @returns {Promise<string>} the folder
 */
export async function buildWorkbenchPage() {
  await rm(WORKBENCH_FOLDER, { recursive: true, force: true });
  await mkdir(WORKBENCH_FOLDER, { recursive: true });
  await build({
    entryPoints: [join(SOURCE, "main.tsx")],
    outdir: WORKBENCH_FOLDER,
    bundle: true,
    format: "esm",
    // What is rarely needed, such as reading .xlsx files, comes when it is.
    splitting: true,
    minify: true,
    target: "es2022",
    jsx: "automatic",
    legalComments: "none",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    loader: { ".svg": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl" },
    logLevel: "error",
  });
  await cp(join(SOURCE, "index.html"), join(WORKBENCH_FOLDER, "index.html"));
  const addin = { manifestUrl: "/manifest.xml" };
  await writeFile(join(WORKBENCH_FOLDER, "workbench.json"), JSON.stringify(addin));
  return WORKBENCH_FOLDER;
}
