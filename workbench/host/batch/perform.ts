import { isHostObject, type HostObject } from "../hostObject";
import { apiNotFound, LocatedError, located, locationOf } from "./failure";
import { scalarOf } from "./members";
import type { Paths, PathSources } from "./paths";
import { query, type Answer } from "./query";
import type { References } from "./references";
import { ACTION, type Action, type QueryInfo } from "./wire";

/** What the actions of a batch work with. */
export type Performance = {
  readonly paths: Paths;
  readonly references: References;
  readonly sources: PathSources;
  readonly identify: (object: HostObject) => Answer;
};

/** Carries out one action; the value is what travels back as its result. */
export function perform(action: Action, performance: Performance): unknown {
  const { paths, identify, sources } = performance;
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  // Whatever is done to a null object is nothing: `getItemOrNullObject("x").delete()`.
  if (object === null) {
    if (action.ActionType !== ACTION.instantiate) sources.beforeNothing(action.Name);
    return null;
  }
  const { name } = object.definition;
  if (action.ActionType !== ACTION.method)
    sources.refuseIfLost(object, locationOf(name, action.Name));
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identify(object);
    case ACTION.query:
    case ACTION.queryAsJson:
      return query(object, action.QueryInfo ?? {}, identify);
    case ACTION.recursiveQuery:
      return query(object, recursiveSelection(object, action), identify);
    case ACTION.method:
      return callMethod(object, action, performance);
    case ACTION.setProperty: {
      const [value] = paths.argumentsOf(action.ArgumentInfo);
      setScalar(object, action.Name, value, sources);
      return null;
    }
    case ACTION.update:
      for (const [property, value] of Object.entries(action.ObjectState ?? {})) {
        setScalar(object, property, value, sources);
      }
      return null;
    case ACTION.ensureUnchanged:
      ensureUnchanged(object, action.ObjectState ?? {});
      return null;
    default:
      throw new LocatedError(
        "NotImplemented",
        `There is no action of type ${action.ActionType}.`,
        "",
      );
  }
}

function callMethod(
  object: HostObject,
  action: Action,
  { paths, references, identify }: Performance,
): unknown {
  const args = paths.argumentsOf(action.ArgumentInfo);
  if (action.Name === "_KeepReference") {
    references.keep(object);
    return null;
  }
  const result = paths.call(object, action.Name, args);
  return isHostObject(result) ? identify(result) : result;
}

function setScalar(
  object: HostObject,
  name: string,
  value: unknown,
  { beforeCall }: PathSources,
): void {
  const className = object.definition.name;
  const location = locationOf(className, name);
  located(location, () => {
    beforeCall(location, object, [value]);
  });
  // Office.js sets nothing that is read-only in Excel, so what cannot be set here is only not played.
  const set = scalarOf(object, name)?.scalar.set;
  if (!set) throw apiNotFound(className, name);
  located(location, () => set(object.self, value));
}

/** Excel refuses to go on when somebody else has changed what the add-in had read. */
function ensureUnchanged(object: HostObject, state: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(state);
  if (names.length === 0) return;
  const current = query(object, { Select: names }, () => ({}));
  for (const [name, expected] of Object.entries(state)) {
    const spelt = scalarOf(object, name)?.name ?? name;
    if (JSON.stringify(current[spelt]) === JSON.stringify(expected)) continue;
    const location = locationOf(object.definition.name, name);
    throw new LocatedError(
      "InvalidOperation",
      `${location} has changed in the meantime.`,
      location,
    );
  }
}

/** What `loadRecursive` asks of an object of this class, by the name of its class. */
function recursiveSelection(object: HostObject, { RecursiveQueryInfo }: Action): QueryInfo {
  const ofClass = RecursiveQueryInfo?.Queries[object.definition.name];
  if (ofClass) return ofClass;
  const location = `${object.definition.name}.loadRecursive`;
  throw new LocatedError("NotImplemented", "Objects of other classes cannot be loaded.", location);
}
