/** An error as Excel answers it, with the code on which the pane depends. */
export class HostError extends Error {
  constructor(readonly code: string) {
    super(`Excel refuses: ${code}`);
  }
}

/** An object of Excel's object model, as far as the fake knows it; names are those on the wire. */
export type HostObject = {
  /** What tells it apart on the wire: `Id` of a sheet, `_ReferenceId` of a kept range. */
  readonly ids?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly navigation?: Readonly<Record<string, () => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (args: readonly unknown[]) => unknown>>;
  /** Of a collection: its objects, each found by its ids and its name. */
  readonly items?: () => readonly HostObject[];
};

export type Property = {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
};

/** A property that only is what was set. */
export function stored(values: Map<string, unknown>, name: string): Property {
  return { get: () => values.get(name) ?? null, set: (value) => void values.set(name, value) };
}

export function isHostObject(value: unknown): value is HostObject {
  return (
    typeof value === "object" &&
    value !== null &&
    ["ids", "properties", "navigation", "methods", "items"].some((part) => part in value)
  );
}
