import type { FunctionMetadata, FunctionsMetadata } from "./metadata";

/** A function as a formula calls it. */
export type LibraryFunction = {
  readonly metadata: FunctionMetadata;
  readonly allowsErrors: boolean;
};

/** The functions of the add-ins that are loaded. */
export type FunctionLibrary = {
  /** Adds or replaces the functions of a namespace. */
  readonly load: (namespace: string, metadata: FunctionsMetadata) => void;
  /** The function of a name such as "flux.price", in any case. */
  readonly find: (fullName: string) => LibraryFunction | undefined;
  readonly onChanged: (listener: () => void) => () => void;
};

export function createFunctionLibrary(keepsErrorsOut = false): FunctionLibrary {
  const functions = new Map<string, LibraryFunction>();
  const listeners = new Set<() => void>();

  return {
    load(namespace, metadata) {
      const prefix = `${namespace}.`.toUpperCase();
      for (const name of functions.keys()) if (name.startsWith(prefix)) functions.delete(name);
      for (const each of metadata.functions) {
        const allowsErrors = !keepsErrorsOut && metadata.allowErrorForDataTypeAny === true;
        functions.set(prefix + each.name.toUpperCase(), { metadata: each, allowsErrors });
      }
      for (const listener of listeners) listener();
    },
    find: (fullName) => functions.get(fullName.toUpperCase()),
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
