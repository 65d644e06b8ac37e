import type { TextStorage } from "../environment/storage";
import { emptyPriceLookup, type PriceLookupState, type TypedField } from "./priceLookupState";

const KEY = "priceLookup";

/** What was typed last; picked cells belong to a workbook and are not remembered. */
export function recall(storage: TextStorage): PriceLookupState {
  const known = parsed(storage.read(KEY));
  const typed = { ...emptyPriceLookup.typed };
  for (const field of Object.keys(typed) as TypedField[]) {
    const text = known[field];
    if (typeof text === "string") typed[field] = text;
  }
  return { ...emptyPriceLookup, typed };
}

export function remember({ typed }: PriceLookupState, storage: TextStorage): void {
  storage.write(KEY, JSON.stringify(typed));
}

export function forget(storage: TextStorage): void {
  storage.remove(KEY);
}

function parsed(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
