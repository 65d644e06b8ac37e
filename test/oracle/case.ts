import type { CellError } from "./prices";

/** A call as a cell makes it, and what the rule book says it gives: a value, or rows below a heading. */
export type Case = {
  readonly id: string;
  readonly given: readonly unknown[];
} & (
  | { readonly value: unknown }
  | { readonly body: readonly (readonly unknown[])[]; readonly hasHeading?: false }
);

/** Stands for a cell of which the rule book says nothing. */
export const ANYTHING = Symbol("anything");

/** What a cell shows of an amount in cents. */
export function euro(cents: bigint): number {
  return Number(cents) / 100;
}

/** The same, or the error. */
export function euroOr(cents: bigint | CellError): number | CellError {
  return typeof cents === "bigint" ? euro(cents) : cents;
}
