import { isHostObject, type HostObject } from "../hostObject";
import { apiNotFound, LocatedError, located, locationOf } from "./failure";
import { idsOf, itemsOf, methodOf, navigationOf, scalarOf } from "./members";
import { PATH, type ArgumentInfo, type ObjectPath } from "./wire";

export type BeforeMember = (location: string, object: HostObject, args: readonly unknown[]) => void;

/** What paths start from, and what is told of the calls on the way. */
export type PathSources = {
  readonly root: HostObject;
  /** Objects outside the workbook, by the full name of their class. */
  readonly services: Readonly<Record<string, () => HostObject>>;
  readonly reference: (id: string) => HostObject | undefined;
  /** Called before every call of a method or change of a property, with "Class.member"; throws to make it fail. */
  readonly beforeCall: BeforeMember;
  /** Throws when the cells of an object are gone. */
  readonly refuseIfLost: (object: HostObject, location: string) => void;
};

export type Paths = {
  /** The object of a path, null for a null object; what has to be called for it is called once. */
  readonly resolve: (pathId: number) => HostObject | null;
  readonly argumentsOf: (info: ArgumentInfo | undefined) => readonly unknown[];
  readonly call: (object: HostObject, name: string, args: readonly unknown[]) => unknown;
  readonly resolved: () => Iterable<HostObject>;
};

/** The paths of one batch. */
export function createPaths(
  objectPaths: Readonly<Record<string, ObjectPath>>,
  sources: PathSources,
): Paths {
  const known = new Map<number, HostObject | null>();

  function resolve(pathId: number): HostObject | null {
    const cached = known.get(pathId);
    if (cached !== undefined) return cached;
    const path = objectPaths[String(pathId)];
    if (!path) throw invalidPath();
    const object = follow(path);
    known.set(pathId, object);
    return object;
  }

  function follow(path: ObjectPath): HostObject | null {
    const { ObjectPathType: type, Name: name } = path;
    if (type === PATH.root) return sources.root;
    if (type === PATH.nullObject) return null;
    if (type === PATH.newObject) return newObject(name);
    if (type === PATH.reference) {
      const kept = sources.reference(name);
      if (!kept) throw invalidPath();
      return kept;
    }
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (type === PATH.property) return propertyOf(parent, name);
    const args = argumentsOf(path.ArgumentInfo);
    if (type === PATH.indexer) {
      const location = locationOf(parent.definition.name, "getItem");
      located(location, () => {
        sources.beforeCall(location, parent, args);
      });
      return itemOf(parent, args);
    }
    if (type !== PATH.method) throw invalidPath();
    const result = call(parent, name, args);
    if (result === null || isHostObject(result)) return result;
    throw new Error(`${locationOf(parent.definition.name, name)} gives no object`);
  }

  function newObject(name: string): HostObject {
    const create = Object.hasOwn(sources.services, name) ? sources.services[name] : undefined;
    if (!create) {
      throw new LocatedError("ApiNotFound", `The workbench has no ${name}.`, name);
    }
    return create();
  }

  function call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const location = locationOf(object.definition.name, name);
    const method = methodOf(object, name);
    sources.refuseIfLost(object, location);
    located(location, () => {
      sources.beforeCall(location, object, args);
    });
    if (!method) throw apiNotFound(object.definition.name, name);
    return located(location, () => method(object.self, args)) ?? null;
  }

  function argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => resolved(argument, references[index]));
  }

  /** Ids of paths stand in the place of objects, in lists as well. */
  function resolved(argument: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return resolve(reference);
    if (Array.isArray(argument)) {
      if (!Array.isArray(reference)) return argument;
      return argument.map((each: unknown, index) => resolved(each, reference[index]));
    }
    return typeof argument === "object" && argument !== null ? withObjects(argument) : argument;
  }

  /** Objects within an object, as in { list: { source: range } }, carry the ids of their paths themselves. */
  function withObjects(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(withObjects);
    if (typeof value !== "object" || value === null) return value;
    const { _ObjectPathId: pathId } = value as { readonly _ObjectPathId?: unknown };
    if (typeof pathId === "number") return resolve(pathId);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withObjects(each)]));
  }

  return { resolve, argumentsOf, call, resolved: () => objectsIn(known) };
}

function propertyOf(parent: HostObject, name: string): HostObject | null {
  const location = locationOf(parent.definition.name, name);
  const found = navigationOf(parent, name);
  if (!found) throw apiNotFound(parent.definition.name, name);
  return located(location, () => found.navigate(parent.self));
}

/** `getItem(key)`: as the collection itself finds it, else the one with this id or name. */
function itemOf(parent: HostObject, args: readonly unknown[]): HostObject {
  const { definition, self } = parent;
  const location = locationOf(definition.name, "getItem");
  const own = definition.item as ((self: unknown, key: unknown) => HostObject | null) | undefined;
  const [key] = args;
  const found = own
    ? located(location, () => own(self, args.length > 1 ? args : key))
    : itemsOf(parent).find((item) => isKnownAs(item, key));
  if (found) return found;
  if (!own && !definition.items) throw apiNotFound(definition.name, "getItem");
  throw new LocatedError("ItemNotFound", "The requested resource doesn't exist.", location);
}

function isKnownAs(item: HostObject, key: unknown): boolean {
  const wanted = String(key).toLowerCase();
  const name = scalarOf(item, "Name")?.scalar.get(item.self);
  return [name, ...Object.values(idsOf(item))].some(
    (each) => String(each).toLowerCase() === wanted,
  );
}

function* objectsIn(known: ReadonlyMap<number, HostObject | null>): Generator<HostObject> {
  for (const object of known.values()) if (object) yield object;
}

function invalidPath(): LocatedError {
  const message = "The object path is not valid: the object does not exist any more.";
  return new LocatedError("InvalidReference", message, "");
}
