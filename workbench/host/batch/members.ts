import type { HostClass, HostObject, Method, Navigation, Scalar } from "../hostObject";

type Members = {
  readonly scalars: ReadonlyMap<string, string>;
  readonly navigation: ReadonlyMap<string, string>;
};

const known = new WeakMap<HostClass<never>, Members>();

/** The scalar property of an object by its name on the wire, in any case; undefined if it has none. */
export function scalarOf(
  { definition }: HostObject,
  name: string,
): { readonly name: string; readonly scalar: Scalar<unknown> } | undefined {
  const { scalars } = definition as HostClass<unknown>;
  const spelt = membersOf(definition).scalars.get(name.toLowerCase());
  const scalar = spelt === undefined ? undefined : scalars?.[spelt];
  return spelt === undefined || !scalar ? undefined : { name: spelt, scalar };
}

/** The property of an object that is an object itself, by its name in any case. */
export function navigationOf(
  { definition }: HostObject,
  name: string,
): { readonly name: string; readonly navigate: Navigation<unknown> } | undefined {
  const { navigation } = definition as HostClass<unknown>;
  const spelt = membersOf(definition).navigation.get(name.toLowerCase());
  const navigate = spelt === undefined ? undefined : navigation?.[spelt];
  return spelt === undefined || !navigate ? undefined : { name: spelt, navigate };
}

export function methodOf({ definition }: HostObject, name: string): Method<unknown> | undefined {
  const { methods } = definition as HostClass<unknown>;
  return methods && Object.hasOwn(methods, name) ? methods[name] : undefined;
}

export function scalarNames({ definition }: HostObject): readonly string[] {
  return Object.keys(definition.scalars ?? {});
}

export function isCollection({ definition }: HostObject): boolean {
  return definition.items !== undefined;
}

export function itemsOf({ definition, self }: HostObject): readonly HostObject[] {
  return (definition as HostClass<unknown>).items?.(self) ?? [];
}

export function idsOf({ definition, self }: HostObject): Readonly<Record<string, unknown>> {
  return (definition as HostClass<unknown>).ids?.(self) ?? {};
}

function membersOf(definition: HostClass<never>): Members {
  const found = known.get(definition);
  if (found) return found;
  const members = {
    scalars: byLowerCase(definition.scalars),
    navigation: byLowerCase(definition.navigation),
  };
  known.set(definition, members);
  return members;
}

function byLowerCase(members: Readonly<Record<string, unknown>> | undefined) {
  return new Map(Object.keys(members ?? {}).map((name) => [name.toLowerCase(), name]));
}
