/**
 * A class of Excel's object model over objects of our own; all names are those on the wire, in Pascal case:
 * "Values", "GetRange". What is not here is answered with ApiNotFound and the name of the member.
 */
export type HostClass<Self> = {
  /** As office.js names it: "Range", "WorksheetCollection". */
  readonly name: string;
  /** What office.js must know the object by afterwards: `Id` of a sheet, `_ReferenceId` is the dispatcher's. */
  readonly ids?: (self: Self) => Readonly<Record<string, string | number>>;
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  /** Properties that are objects themselves. */
  readonly navigation?: Readonly<Record<string, Navigation<Self>>>;
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  /** Of a collection: its objects in order. */
  readonly items?: (self: Self) => readonly HostObject[];
  /** Of a collection: `getItem(key)`; null when there is none, which is ItemNotFound. */
  readonly item?: (self: Self, key: unknown) => HostObject | null;
};

export type Scalar<Self> = {
  readonly get: (self: Self) => unknown;
  readonly set?: (self: Self, value: unknown) => void;
};

export type Navigation<Self> = (self: Self) => HostObject | null;

/**
 * A method; it gives a value as it travels, a HostObject, or null for a null object (`...OrNullObject`). An argument
 * that is an object arrives as a HostObject; one that is left out as undefined or null.
 */
export type Method<Self> = (self: Self, args: readonly unknown[]) => unknown;

/** An object of a class; made by `hostObject`. */
export type HostObject = {
  readonly definition: HostClass<never>;
  readonly self: unknown;
};

/** Makes an object of a class. */
export function hostObject<Self>(definition: HostClass<Self>, self: Self): HostObject {
  return new TypedObject(definition, self);
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof TypedObject;
}

/** The object behind a HostObject of this class; undefined for anything else. */
export function selfOf<Self>(definition: HostClass<Self>, value: unknown): Self | undefined {
  const isOfClass =
    isHostObject(value) && value.definition === (definition as unknown as HostClass<never>);
  return isOfClass ? (value.self as Self) : undefined;
}

class TypedObject implements HostObject {
  constructor(
    readonly definition: HostClass<never>,
    readonly self: unknown,
  ) {}
}
