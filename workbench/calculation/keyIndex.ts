import { isError, type CellValue } from "../model/values";

/** What a value is looked up by: texts without their case. Undefined for what no look-up finds. */
export function lookupKey(value: CellValue): string | number | boolean | undefined {
  if (typeof value === "string") return value.toLowerCase();
  if (value === null || isError(value)) return undefined;
  return typeof value === "number" ? roundedKey(value) : value;
}

/** Where in a row or column each value stands. */
export class KeyIndex {
  readonly #places = new Map<string | number | boolean, number[]>();

  constructor(values: readonly CellValue[]) {
    values.forEach((value, place) => {
      const key = lookupKey(value);
      if (key === undefined) return;
      const places = this.#places.get(key);
      if (places) places.push(place);
      else this.#places.set(key, [place]);
    });
  }

  /** The places of a value, in order. */
  places(value: CellValue): readonly number[] {
    const key = lookupKey(value);
    return key === undefined ? NONE : (this.#places.get(key) ?? NONE);
  }
}

const NONE: readonly number[] = [];

/** Numbers that agree in 15 digits are the same. */
function roundedKey(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
