import fc from "fast-check";
import { storedTextOf } from "../../src/quote";
import { quoteDocuments } from "./quoteArbitraries";

/** What stands in files that were damaged, written by hand or meant badly. */
const HOSTILE_VALUES: readonly unknown[] = [
  null,
  true,
  [],
  {},
  "",
  " ",
  "\u0000\uffff\ud800",
  "x".repeat(1_000),
  "ä".repeat(40_000),
  "__proto__",
  "constructor",
  "toString",
  '<a b="c">&amp;]]>',
  "=HYPERLINK(1)",
  "l1",
  "2026-02-30",
  "0000-01-01",
  "1900-01-01",
  "2999-12-31",
  "9999-12-31",
  "bindingUntil",
  "1e999",
  "9".repeat(400),
  "9999999999999.99",
  `0.${"0".repeat(300)}1`,
  "100.000001",
  -1,
  0,
  0.5,
  45.5,
  1_000_000,
  2_000_000,
  1e21,
  1e300,
  Number.MAX_SAFE_INTEGER,
  "\u202e{{angebot.nummer}}",
  "1999-01",
  "DE\nAT",
];

type Json = Record<string, unknown>;

/** Everything in a value that can be replaced, by its parent and its key. */
function placesIn(value: unknown): readonly (readonly [Json, string])[] {
  if (typeof value !== "object" || value === null) return [];
  const parent = value as Json;
  return Object.keys(parent).flatMap((key) => [[parent, key] as const, ...placesIn(parent[key])]);
}

/** Stored documents in which something stands that may not, is there twice, is gone or is unknown. */
export const hostileTexts: fc.Arbitrary<string> = fc
  .tuple(
    quoteDocuments,
    fc.array(
      fc.record({
        place: fc.nat(),
        change: fc.constantFrom("replace", "replace", "replace", "remove", "repeat", "add"),
        value: fc.oneof(fc.constantFrom(...HOSTILE_VALUES), fc.jsonValue()),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([document, changes]) => {
    const stored = JSON.parse(storedTextOf(document)) as Json;
    for (const { place, change, value } of changes) {
      const places = placesIn(stored);
      const [parent, key] = places[place % places.length] ?? [stored, "id"];
      const there = parent[key];
      if (change === "remove") Reflect.deleteProperty(parent, key);
      else if (change === "repeat" && Array.isArray(there))
        parent[key] = [...(there as unknown[]), ...(there as unknown[])];
      else if (change === "add")
        Object.defineProperty(parent, "__proto__", {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      else parent[key] = value;
    }
    return JSON.stringify(stored);
  });
