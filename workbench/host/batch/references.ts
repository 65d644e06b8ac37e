import type { HostObject } from "../hostObject";

/** The ranges that office.js asked to keep, by the ids it knows them by. */
export type References = {
  /** Keeps an object until it is released; asked twice for the same one, it answers the same id. */
  readonly keep: (object: HostObject) => string;
  /** The object of an id; undefined when there is none (any more). */
  readonly find: (id: string) => HostObject | undefined;
  readonly idOf: (object: HostObject) => string | undefined;
  readonly release: (id: string) => void;
  readonly objects: () => Iterable<HostObject>;
  readonly clear: () => void;
  readonly size: () => number;
};

export function createReferences(): References {
  const kept = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  let lastId = 0;

  return {
    keep(object) {
      const known = ids.get(object);
      if (known !== undefined) return known;
      lastId += 1;
      const id = `ref-${lastId}`;
      kept.set(id, object);
      ids.set(object, id);
      return id;
    },
    find: (id) => kept.get(id),
    idOf: (object) => ids.get(object),
    release(id) {
      const object = kept.get(id);
      if (object) ids.delete(object);
      kept.delete(id);
    },
    objects: () => kept.values(),
    clear() {
      kept.clear();
      ids.clear();
    },
    size: () => kept.size,
  };
}
