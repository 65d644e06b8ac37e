import type { FileAddin } from "../options";

const PREFIX = "_xldudf_";

/**
 * The name under which Excel saves a custom function: FLUX.PRICE is `_xldudf_FLUX_PRICE`, dots being underscores.
 * Undefined when the add-in has no function of that name.
 */
export function savedCustomFunction(
  name: string,
  addin: FileAddin | undefined,
): string | undefined {
  const wanted = name.toUpperCase();
  const found = addin?.functions.find(
    (each) => shownName(addin, each.name).toUpperCase() === wanted,
  );
  return addin && found ? savedName(addin, found.id) : undefined;
}

/**
 * The name as it is typed, for a name in a file: `_xldudf_FLUX_PRICE`, and `_xll.FLUX.PRICE` as an XLL has it. A
 * function of an add-in that is not known stays as it is, as Excel shows it.
 */
export function shownCustomFunction(name: string, addin: FileAddin | undefined): string {
  if (!addin) return name;
  const plain = name.replace(/^_xll\./i, "");
  const wanted = plain.toUpperCase();
  const found = addin.functions.find((each) => savedName(addin, each.id).toUpperCase() === wanted);
  if (found) return shownName(addin, found.name);
  return savedCustomFunction(plain, addin) === undefined ? name : plain;
}

/** The names of all functions of an add-in as they are saved. */
export function savedCustomFunctions(addin: FileAddin): readonly string[] {
  return addin.functions.map(({ id }) => savedName(addin, id));
}

function shownName(addin: FileAddin, name: string): string {
  return `${addin.namespace}.${name}`;
}

function savedName(addin: FileAddin, id: string): string {
  return PREFIX + `${addin.namespace}.${id}`.replaceAll(".", "_");
}
