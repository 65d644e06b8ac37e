import { readFile } from "node:fs/promises";
import { associateAll } from "../../../src/functions/associate";
import { functionsMetadata } from "../../../src/functions/metadata";
import type { AddinFiles, PaneWindow } from "./headless";

/** Whence the page takes office.js; the path is that of Microsoft's address. */
const PAGE = '<!doctype html><script src="https://office.example/1/office.js"></script>';

type Associate = (id: string, run: (...args: never[]) => unknown) => void;

/** The functions of the sources in a page with nothing but office.js, associated as functions.ts does. */
export function sourceAddin(): AddinFiles {
  return {
    async read(file) {
      if (file === "manifest.xml") return readFile(file);
      if (file === "taskpane.html") return Buffer.from(PAGE);
      const language = file === "functions-de.json" ? "de" : "en";
      return Buffer.from(JSON.stringify(functionsMetadata(language)));
    },
    run: (window: PaneWindow) => {
      const { Office, CustomFunctions } = window;
      Object.assign(globalThis, { Office, CustomFunctions });
      const { associate } = CustomFunctions as { readonly associate: Associate };
      associateAll((id, run) => associate(id, run));
    },
  };
}

/** Functions of a test in such a page, with metadata of their own. */
export function ownAddin(metadata: unknown, run: (window: PaneWindow) => void): AddinFiles {
  const { read } = sourceAddin();
  return {
    read: (file) =>
      file.startsWith("functions")
        ? Promise.resolve(Buffer.from(JSON.stringify(metadata)))
        : read(file),
    run,
  };
}
