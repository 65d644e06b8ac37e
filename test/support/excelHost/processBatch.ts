import { HostError, isHostObject, type HostObject } from "./hostObject";
import type { References } from "./rangeObject";

type ArgumentInfo = {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
};

type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
};

type ObjectPath = {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

/** A batch of calls as office.js sends it. */
export type Batch = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

/** Called with "Object.Member" before anything happens; throws to make it fail. */
export type Interceptor = (member: string) => void;

const INSTANTIATE = 1;
const QUERY = 2;
const CALL = 3;
const SET = 4;
const TRACE = 5;

const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** Carries out a batch in order; what comes after a failure is not done, what came before stays. */
export function processBatch(
  batch: Batch,
  root: HostObject,
  references: References,
  intercept: Interceptor,
) {
  const resolve = resolverFor(batch, root, references, intercept);
  const Results: { readonly ActionId: number; readonly Value: unknown }[] = [];
  const TraceIds: number[] = [];
  for (const [ActionIndex, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === TRACE) TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: perform(action, resolve, references, intercept) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code: Code, message: Message } = error;
      return { TraceIds, Results, Error: { Code, Message, Location: action.Name, ActionIndex } };
    }
  }
  return { TraceIds, Results };
}

type Resolve = (pathId: number) => HostObject | null;

function perform(
  action: Action,
  resolve: Resolve,
  references: References,
  intercept: Interceptor,
): unknown {
  const { ActionType, Name, ObjectPathId } = action;
  if (ActionType === TRACE) return null;
  if (Name === "_RemoveReference") {
    references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
    return null;
  }
  const object = resolve(ObjectPathId);
  if (object === null) return null;
  switch (ActionType) {
    case INSTANTIATE:
      return { ...object.ids };
    case QUERY:
      return query(object, action.QueryInfo?.Select ?? []);
    case CALL: {
      intercept(Name);
      const result = methodOf(object, Name)(argumentsOf(action.ArgumentInfo, resolve));
      return isHostObject(result) ? { ...result.ids } : (result ?? null);
    }
    case SET: {
      intercept(Name);
      const set = object.properties?.[Name]?.set;
      if (!set) throw new Error(`This Excel cannot set ${Name}`);
      set(argumentsOf(action.ArgumentInfo, resolve)[0]);
      return null;
    }
    default:
      throw new Error(`This Excel has no action of type ${ActionType}`);
  }
}

/** What was asked for, nested where the names are: "worksheet/name". */
function query(object: HostObject, select: readonly string[]): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...object.ids };
  if (object.items) {
    const inner = select.map((name) => name.replace(/^items\//, ""));
    answer["_Items"] = object.items().map((item) => query(item, inner));
    return answer;
  }
  for (const path of select) {
    const [first = "", ...rest] = path.split("/");
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    if (rest.length > 0) {
      const target = object.navigation?.[name]?.();
      if (!target) throw new Error(`This Excel has no ${path}`);
      answer[name] = { ...(answer[name] as object), ...query(target, [rest.join("/")]) };
    } else {
      const property = object.properties?.[name];
      if (!property) throw new Error(`This Excel has no ${path}`);
      answer[name] = property.get();
    }
  }
  return answer;
}

/** Resolves each path once per batch, so that what it calls is called once. */
function resolverFor(
  { ObjectPaths }: Batch,
  root: HostObject,
  references: References,
  intercept: Interceptor,
): Resolve {
  const known = new Map<number, HostObject | null>();

  function resolve(pathId: number): HostObject | null {
    const cached = known.get(pathId);
    if (cached !== undefined) return cached;
    const path = ObjectPaths[pathId];
    if (!path) throw new Error(`The batch has no path ${pathId}`);
    const object = follow(path);
    known.set(pathId, object);
    return object;
  }

  function follow(path: ObjectPath): HostObject | null {
    const { ObjectPathType, Name, ParentObjectPathId } = path;
    if (ObjectPathType === PATH.root) return root;
    if (ObjectPathType === PATH.nullObject) return null;
    if (ObjectPathType === PATH.reference) {
      const kept = references.get(Name);
      if (!kept) throw new HostError("InvalidObjectPath");
      return kept;
    }
    const parent = resolve(ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (ObjectPathType === PATH.property) {
      const target = parent.navigation?.[Name];
      if (!target) throw new Error(`This Excel has no ${Name}`);
      return target();
    }
    const args = argumentsOf(path.ArgumentInfo, resolve);
    if (ObjectPathType === PATH.indexer) return itemOf(parent, args[0]);
    intercept(Name);
    return methodOf(parent, Name)(args) as HostObject | null;
  }

  return resolve;
}

function itemOf(parent: HostObject, wanted: unknown): HostObject {
  const found = parent.items?.().find((item) => {
    const names = [item.properties?.["Name"]?.get(), ...Object.values(item.ids ?? {})];
    return names.some((name) => String(name).toLowerCase() === String(wanted).toLowerCase());
  });
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

function methodOf(object: HostObject, name: string) {
  const method = object.methods?.[name];
  if (!method) throw new Error(`This Excel has no method ${name}`);
  return method;
}

function argumentsOf(info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, index) => {
    const pathId = references[index] ?? 0;
    return pathId > 0 ? resolve(pathId) : argument;
  });
}
