import { DECLARATIONS } from "../../../../src/functions/declarations";
import type { FileAddin } from "../../../../workbench/files";

/** What a file tells of the add-in. */
export const FILE_ADDIN: FileAddin = {
  id: "11111111-2222-3333-4444-555555555555",
  version: "1.0.0.0",
  namespace: "FLUX",
  functions: DECLARATIONS.map(({ id }) => ({ id, name: id })),
};
