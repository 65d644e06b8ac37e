import { itemsOf } from "../../host/batch/members";
import type { Area } from "../../model/area";
import { isHostObject, type HostClass, type HostObject } from "../../host/hostObject";

type Arguments = readonly (readonly unknown[])[];

/** What is tried on methods that give objects, so that as many classes as possible are met. */
const ANY: Arguments = [[], ["A1:B2"], [0], ["Tabelle1!A1:C3"], ["EdgeTop"]];

/** How the workbook is filled on the way. */
const BY_CLASS: Readonly<Record<string, Arguments>> = {
  "TableCollection.Add": [["Tabelle1!F1:H4", true]],
  "CommentCollection.Add": [["Tabelle1!A1", "Hallo"]],
  "NamedItemCollection.Add": [["Zahl", "=1"]],
  "CustomXmlPartCollection.Add": [["<a xmlns='n'/>"]],
  "CustomXmlPartCollection.GetByNamespace": [["n"]],
  "WorksheetCustomPropertyCollection.Add": [["k", "1"]],
  "PageBreakCollection.Add": [["A5"]],
  "Functions.Date": [[2000, 1, 1]],
};

/** Every class that is met on the way through all properties, items and methods that give objects. */
export function classesFrom(root: HostObject): ReadonlyMap<string, HostClass<unknown>> {
  const classes = new Map<string, HostClass<unknown>>();
  const seen = new Map<string, number>();
  const queue: HostObject[] = [root];

  function meet(value: unknown): void {
    if (isHostObject(value) && !isLarge(value.self)) queue.push(value);
  }

  for (let object = queue.shift(); object; object = queue.shift()) {
    const definition = object.definition as HostClass<unknown>;
    const visits = (seen.get(definition.name) ?? 0) + 1;
    seen.set(definition.name, visits);
    classes.set(definition.name, definition);
    if (visits > 3) continue;
    const { self } = object;
    const { navigation = {}, methods = {} } = definition;
    for (const navigate of Object.values(navigation)) meet(attempt(() => navigate(self)));
    for (const [name, method] of Object.entries(methods)) {
      const own = BY_CLASS[`${definition.name}.${name}`];
      if (!own && !/^_?Get/.test(name)) continue;
      for (const args of own ?? ANY) meet(attempt(() => method(self, args)));
    }
    if (definition.name === "ChartCollection") {
      const range = [...queue].find((each) => each.definition.name === "Range");
      meet(attempt(() => methods["Add"]?.(self, ["Line", range, "Auto"])));
    }
    for (const item of attempt(() => itemsOf(object)) ?? []) meet(item);
  }
  return classes;
}

/** Some methods look at each cell, which takes too long for a whole sheet. */
function isLarge(self: unknown): boolean {
  const { area } = (self ?? {}) as { readonly area?: Partial<Area> };
  return (area?.rows ?? 1) * (area?.columns ?? 1) > 1000;
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
