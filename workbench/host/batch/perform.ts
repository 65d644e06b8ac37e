import { isHostObject, type HostObject } from "../hostObject";
import { apiNotFound, LocatedError, located, locationOf } from "./failure";
import { scalarOf } from "./members";
import type { Paths, PathSources } from "./paths";
import { query, type Answer } from "./query";
import type { References } from "./references";
import { ACTION, type Action } from "./wire";

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
  if (object === null) return null;
  const { name } = object.definition;
  if (action.ActionType !== ACTION.method)
    sources.refuseIfLost(object, locationOf(name, action.Name));
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identify(object);
    case ACTION.query:
      return query(object, action.QueryInfo ?? {}, identify);
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
