import { ExcelError } from "../../model/errors";
import type { HostObject, Method } from "../hostObject";
import { countOf } from "./arguments";

type Lookup<Self> = {
  readonly items: (self: Self) => readonly HostObject[];
  readonly item: (self: Self, key: unknown) => HostObject | null;
};

/** What most collections of Excel offer: their objects by key and by place, and how many there are. */
export function lookup<Self>({ items, item }: Lookup<Self>): {
  readonly items: Lookup<Self>["items"];
  readonly item: Lookup<Self>["item"];
  readonly methods: Readonly<Record<string, Method<Self>>>;
} {
  return {
    items,
    item,
    methods: {
      GetCount: (self) => items(self).length,
      GetItem: (self, [key]) => item(self, key) ?? notFound(),
      GetItemOrNullObject: (self, [key]) => item(self, key),
      GetItemAt: (self, [index]) => itemAt(items(self), index),
    },
  };
}

/** The object at a place; InvalidArgument, as Excel says, when there is no such place. */
export function itemAt(items: readonly HostObject[], index: unknown): HostObject {
  const found = items[countOf(index, "index")];
  if (!found) throw new ExcelError("InvalidArgument", "There is nothing at this index.");
  return found;
}

export function notFound(what = "The requested resource"): never {
  throw new ExcelError("ItemNotFound", `${what} does not exist.`);
}
