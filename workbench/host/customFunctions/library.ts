import type { EnumMetadata, FunctionMetadata, FunctionsMetadata } from "./metadata";

/** A function as a formula calls it. */
export type LibraryFunction = {
  /** With its namespace: "FLUX.PRICE". */
  readonly fullName: string;
  readonly metadata: FunctionMetadata;
  readonly allowsErrors: boolean;
};

/** The functions of the add-ins that are loaded. */
export type FunctionLibrary = {
  /** Adds or replaces the functions of a namespace. */
  readonly load: (namespace: string, metadata: FunctionsMetadata) => void;
  /** The function of a name such as "flux.price", in any case. */
  readonly find: (fullName: string) => LibraryFunction | undefined;
  readonly list: () => readonly LibraryFunction[];
  /** The values of which an argument is one. */
  readonly enumOf: (fullName: string, enumId: string) => EnumMetadata | undefined;
  readonly onChanged: (listener: () => void) => () => void;
};

export function createFunctionLibrary(keepsErrorsOut = false): FunctionLibrary {
  const functions = new Map<string, LibraryFunction>();
  const namespaces = new Map<string, FunctionsMetadata>();
  const listeners = new Set<() => void>();

  return {
    load(namespace, metadata) {
      const before = namespaces.get(namespace);
      for (const { name } of before?.functions ?? []) {
        functions.delete(`${namespace}.${name}`.toUpperCase());
      }
      namespaces.set(namespace, metadata);
      for (const each of metadata.functions) {
        const fullName = `${namespace}.${each.name}`.toUpperCase();
        const allowsErrors = !keepsErrorsOut && metadata.allowErrorForDataTypeAny === true;
        functions.set(fullName, { fullName, metadata: each, allowsErrors });
      }
      for (const listener of listeners) listener();
    },
    find: (fullName) => functions.get(fullName.toUpperCase()),
    list: () => [...functions.values()],
    enumOf(fullName, enumId) {
      const [namespace = ""] = fullName.split(".");
      const found = [...namespaces].find(
        ([name]) => name.toUpperCase() === namespace.toUpperCase(),
      );
      return found?.[1].enums?.find(({ id }) => id === enumId);
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
