import { readFile } from "node:fs/promises";
import { associateAll } from "../../src/functions/associate";
import { functionsMetadata } from "../../src/functions/metadata";
import { barePageAddin, type AddinFiles } from "../../workbench/headless";

type Associate = (id: string, run: (...args: never[]) => unknown) => void;

/** The functions of the sources in a page with nothing but office.js, associated as functions.ts does. */
export function sourceAddin(): AddinFiles {
  return barePageAddin({
    manifest: () => readFile("manifest.xml"),
    metadata: functionsMetadata,
    run(window) {
      const { Office, CustomFunctions } = window;
      Object.assign(globalThis, { Office, CustomFunctions });
      const { associate } = CustomFunctions as { readonly associate: Associate };
      associateAll((id, run) => associate(id, run));
    },
  });
}
