import { associateAll } from "../../../src/functions/associate";
import { functionsMetadata } from "../../../src/functions/metadata";
import { languageOf } from "../../../src/i18n";
import { startOfficeRuntime, type OfficeRuntime } from "./officeRuntime";

/** The functions of the sources, associated through Microsoft's `CustomFunctions.associate`, as functions.ts does. */
export async function startAssociatedRuntime(language: string): Promise<OfficeRuntime> {
  const runtime = await startOfficeRuntime(functionsMetadata(languageOf(language)), language);
  const { Office, CustomFunctions } = runtime.window;
  Object.assign(globalThis, { Office, CustomFunctions });
  associateAll((id, run) => globalThis.CustomFunctions.associate(id, run));
  return runtime;
}
