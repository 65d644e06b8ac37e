import { ExcelError } from "../../model/errors";

/** An argument or a new value as text; InvalidArgument for anything else. */
export function textOf(value: unknown, what: string): string {
  if (typeof value !== "string") throw wrong(value, what, "a text");
  return value;
}

export function numberOf(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw wrong(value, what, "a number");
  return value;
}

/** A whole number of at least `least`. */
export function countOf(value: unknown, what: string, least = 0): number {
  const number = numberOf(value, what);
  if (!Number.isInteger(number) || number < least) {
    throw wrong(value, what, `a whole number from ${least} on`);
  }
  return number;
}

export function booleanOf(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw wrong(value, what, "true or false");
  return value;
}

/** One of the words of an enumeration of office.js. */
export function wordOf<Word extends string>(
  value: unknown,
  words: readonly Word[],
  what: string,
): Word {
  const word = words.find((each) => each === value);
  if (word === undefined) throw wrong(value, what, `one of ${words.join(", ")}`);
  return word;
}

/** An object such as the options of a method. */
export function recordOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw wrong(value, what, "an object");
  }
  return value as Readonly<Record<string, unknown>>;
}

/** Undefined for an argument that was left out; office.js often sends null for it. */
export function optional<Value>(
  value: unknown,
  read: (value: unknown, what: string) => Value,
  what: string,
): Value | undefined {
  return value === undefined || value === null ? undefined : read(value, what);
}

function wrong(value: unknown, what: string, wanted: string): ExcelError {
  const isObject = typeof value === "object" && value !== null;
  const text = isObject ? "an object" : value === undefined ? "nothing" : JSON.stringify(value);
  return new ExcelError("InvalidArgument", `${what} must be ${wanted}, not ${text}.`);
}
