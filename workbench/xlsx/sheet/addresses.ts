import { addressOf, areaOf, type Area } from "../../model/area";

/** The areas of a list such as "A1:B2 D4"; none when it is not one. */
export function areasOf(list: string | undefined): readonly Area[] {
  try {
    return (list ?? "").split(/\s+/).filter(Boolean).map(areaOf);
  } catch {
    return [];
  }
}

export function listOf(areas: readonly Area[]): string {
  return areas.map(addressOf).join(" ");
}

/** "$A$1:$B$2", "$A:$C" for whole columns, "$1:$3" for whole rows. */
export function absoluteAddress(area: Area): string {
  return addressOf(area).replace(/[A-Z]+|\d+/g, "$$$&");
}
