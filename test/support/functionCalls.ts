import { associateAll, type AssociatedFunction } from "../../src/functions/associate";
import type { FunctionDeclaration } from "../../src/functions/declaration/declaration";
import { DECLARATIONS, type FunctionId } from "../../src/functions/declarations";
import { installCustomFunctions } from "./customFunctions";

/** The declarations as the tests loop over them. */
export const declarations: readonly FunctionDeclaration[] = DECLARATIONS;

/** What a cell shows that is no value. */
export type ShownError = { readonly code: string; readonly message: string };

/** A call as a cell makes it: arguments that are left out are null. It throws what the function throws. */
export type Call = (id: FunctionId, ...given: readonly unknown[]) => unknown;

/** Installs the stand-in runtime and gives the associated functions to call. */
export function installFunctions(): Call {
  installCustomFunctions();
  const associated = new Map<string, AssociatedFunction>();
  associateAll((id, run) => associated.set(id, run));
  return (id, ...given) => {
    const run = associated.get(id);
    const declaration = declarations.find((each) => each.id === id);
    if (!run || !declaration) throw new Error(`No function ${id}`);
    const { parameters } = declaration;
    if (given.length > parameters.length) throw new Error(`${id} has no parameter ${given.length}`);
    return run(
      ...(parameters.map((_, index) => (index < given.length ? given[index] : null)) as []),
    );
  };
}

/** The error that a call ends with; a call that gives a value is a failure of the test. */
export function errorOf(run: () => unknown): ShownError {
  let value: unknown;
  try {
    value = run();
  } catch (error) {
    return shown(error);
  }
  throw new Error(`No error but ${JSON.stringify(value)}`);
}

/** The error in a cell of a spilled table. */
export function shown(error: unknown): ShownError {
  if (!(error instanceof CustomFunctions.Error)) throw error;
  return { code: error.code, message: error.message ?? "" };
}

/** Sets the language of Excel's surface, or takes Office away as in a bare engine. */
export function showIn(displayLanguage: string | undefined): void {
  Object.assign(globalThis, {
    Office: displayLanguage === undefined ? undefined : { context: { displayLanguage } },
  });
}
