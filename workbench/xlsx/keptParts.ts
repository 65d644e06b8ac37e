import type { KeptPart } from "../model/state";
import type { Package } from "./package";
import type { PackageWriter } from "./packageWriter";

/** A part as the file has it, with those to which it refers; undefined when there is none. */
export function readKept(
  file: Package,
  path: string,
  above: readonly string[] = [],
): KeptPart | undefined {
  const content = file.text(path) ?? file.bytes(path);
  if (content === undefined || above.includes(path)) return undefined;
  const links = file.relationships(path).flatMap(({ id, address: type, target, isExternal }) => {
    const found = isExternal ? target : readKept(file, target, [...above, path]);
    return found === undefined ? [] : [{ id, type, target: found }];
  });
  return { path, contentType: file.contentType(path), content, links };
}

/** Adds a part as it was, if need be under another number; gives its path. */
export function writeKept(file: PackageWriter, part: KeptPart): string {
  const path = file.newPath(part.path);
  file.add(path, part.content, part.contentType);
  for (const { id, type, target } of part.links) {
    const isExternal = typeof target === "string";
    file.relate(path, type, isExternal ? target : writeKept(file, target), { isExternal, id });
  }
  return path;
}
