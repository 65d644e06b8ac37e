import { hostObject, type HostObject } from "../hostObject";
import { lookup } from "./lookup";

const { methods, ...nothing } = lookup<undefined>({ items: () => [], item: () => null });

/** A collection of what the workbench does not have, such as pictures: always empty, and nothing can be added. */
export function emptyCollection(name: string): HostObject {
  return hostObject({ name, ...nothing, methods }, undefined);
}
