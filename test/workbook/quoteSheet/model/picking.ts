import type { SheetInUse } from "./sheetInUse";

/** One of them, whatever the number. */
export function picked<Item>(items: readonly Item[], pick: number): Item | undefined {
  return items[pick % Math.max(items.length, 1)];
}

/** The keys of lines from top to bottom, each once. */
export function lineKeysIn({ keys }: SheetInUse): readonly string[] {
  return [...new Set(keys.filter((key) => key?.startsWith("line:")))].filter(
    (key) => key !== undefined,
  );
}
