import type { HostObject } from "../hostObject";
import { apiNotFound, located, locationOf } from "./failure";
import { isCollection, itemsOf, navigationOf, scalarNames, scalarOf } from "./members";
import type { QueryInfo } from "./wire";

export type Answer = Record<string, unknown>;

/** What office.js must know an object by: its ids, and the reference under which it is kept. */
export type Identify = (object: HostObject) => Readonly<Record<string, unknown>>;

const EVERYTHING = "*";

/**
 * The values that `load` asked for. Nothing asked for is every scalar property; a path such as "worksheet/name" is
 * answered by nested objects, a null object by null.
 */
export function query(object: HostObject, info: QueryInfo, identify: Identify): Answer {
  const selected = info.Select ?? [];
  const paths = (selected.length === 0 ? [EVERYTHING] : selected).map((path) => path.trim());
  return isCollection(object)
    ? queryCollection(object, paths, identify)
    : queryObject(object, paths, identify);
}

function queryCollection(object: HostObject, paths: readonly string[], identify: Identify): Answer {
  const own: string[] = [];
  const ofItems: string[] = [];
  for (const path of paths) {
    const isOfItems = /^items(\/|$)/i.test(path);
    const rest = path.replace(/^items\/?/i, "") || EVERYTHING;
    if (rest === EVERYTHING) ofItems.push(EVERYTHING);
    else if (!isOfItems && scalarOf(object, rest)) own.push(rest);
    else ofItems.push(rest);
    if (path === EVERYTHING) own.push(EVERYTHING);
  }
  const answer = queryObject(object, own, identify);
  answer["_Items"] = itemsOf(object).map((item) => queryObject(item, ofItems, identify));
  return answer;
}

function queryObject(object: HostObject, paths: readonly string[], identify: Identify): Answer {
  const answer: Answer = { ...identify(object) };
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    if (first === EVERYTHING) {
      for (const name of scalarNames(object)) readScalar(object, name, answer);
    } else if (rest.length > 0 || !readScalar(object, first, answer)) {
      const inner = nested.get(first) ?? [];
      nested.set(first, inner);
      inner.push(rest.length > 0 ? rest.join("/") : EVERYTHING);
    }
  }
  for (const [name, inner] of nested) readNested(object, name, inner, answer, identify);
  return answer;
}

function readScalar(object: HostObject, path: string, answer: Answer): boolean {
  const found = scalarOf(object, path);
  if (!found) return false;
  const { name, scalar } = found;
  const location = locationOf(object.definition.name, name);
  answer[name] = located(location, () => scalar.get(object.self)) ?? null;
  return true;
}

function readNested(
  object: HostObject,
  path: string,
  select: readonly string[],
  answer: Answer,
  identify: Identify,
): void {
  const found = navigationOf(object, path);
  if (!found) throw apiNotFound(object.definition.name, path);
  const { name, navigate } = found;
  const location = locationOf(object.definition.name, name);
  const target = located(location, () => navigate(object.self));
  answer[name] = target && query(target, { Select: select }, identify);
}
