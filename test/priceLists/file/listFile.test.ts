import fc from "fast-check";
import {
  isSameList,
  listFileOf,
  readListData,
  readListFile,
  type ListFault,
} from "../../../src/priceLists";
import builtIn from "../../../src/pricing/catalogue/editions/2022-09.json" with { type: "json" };
import { edition202209 } from "../../support/edition202209";
import { edition202701, FILE_202701 } from "../../support/edition202701";
import { valueOf } from "../../support/quoting";

function faultsIn(data: unknown): readonly ListFault[] {
  const read = readListData(data);
  return read.ok ? [] : read.error;
}

type ListData = Readonly<Record<string, unknown>>;

const LIST = JSON.parse(FILE_202701) as ListData;

it("[C4] the list in the build is a file of the form that others have", () => {
  expect(faultsIn(builtIn)).toEqual([]);
  expect(isSameList(valueOf(readListData(builtIn)), edition202209)).toBe(true);
});

it("[C4] a list that was written is read as it was", () => {
  for (const edition of [edition202209, edition202701]) {
    const read = valueOf(readListFile(listFileOf(edition)));
    expect(isSameList(read, edition)).toBe(true);
    expect(read.extensions).toEqual(edition.extensions);
  }
});

it("[C4] lists are the same in whatever order their fields are, and others if a cent is", () => {
  const reversed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(reversed)
      : typeof value === "object" && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, each]) => [key, reversed(each)]),
          )
        : value;
  expect(isSameList(valueOf(readListData(reversed(LIST))), edition202701)).toBe(true);
  const dearer = valueOf(readListFile(FILE_202701.replace('"103.95"', '"103.96"')));
  expect(isSameList(dearer, edition202701)).toBe(false);
});

it.each<[string, string, ListFault]>([
  ["no JSON", "Preisliste", { path: "", code: "notJson" }],
  ["an empty file", "", { path: "", code: "notJson" }],
  ["half a file", FILE_202701.slice(0, 500), { path: "", code: "notJson" }],
  ["a number", "7", { path: "format", code: "otherFormat", format: "undefined" }],
  ["null", "null", { path: "format", code: "otherFormat", format: "undefined" }],
  ["a later form", '{"format":2}', { path: "format", code: "otherFormat", format: "2" }],
  [
    "an object that has no text",
    '{"format":{"toString":0}}',
    { path: "format", code: "otherFormat", format: '{"toString":0}' },
  ],
  ["too much", " ".repeat(2_000_001), { path: "", code: "tooLarge", maximum: 2_000_000 }],
])("[C4] %s is no price list", (_, file, fault) => {
  expect(readListFile(file)).toEqual({ ok: false, error: [fault] });
});

it("[C4] a mark of the encoding before the file does not matter", () => {
  expect(readListFile(`\uFEFF${FILE_202701}`).ok).toBe(true);
});

it.each<[string, ListData, string]>([
  ["a field that nobody knows", { ...LIST, discount: 5 }, "discount"],
  ["dollars", { ...LIST, currency: "USD" }, "currency"],
  ["a number as a price", withPrices({ purchase: 99 }), "extensions.0.prices.purchase"],
  ["a term that nobody knows", withPrices({ lease: "99.00" }), "extensions.0.prices.lease"],
  ["a term of 121 months", withPrices({ sub121: "9.00" }), "extensions.0.prices.sub121"],
  ["a kind that nobody knows", { ...LIST, extensions: [{ kind: "gift" }] }, "extensions.0.kind"],
])("[C4] %s is a fault at its path", (_, data, path) => {
  expect(faultsIn(data)).toContainEqual(expect.objectContaining({ path, code: "malformedField" }));
});

it.each<[string, ListData, string, string]>([
  [
    "a price with a comma",
    withPrices({ purchase: "99,00" }),
    "malformedPrice",
    "extensions.gift.prices.purchase",
  ],
  ["no price", withPrices({}), "noPrice", "extensions.gift.prices"],
  ["a day that is none", { ...LIST, validFrom: "2027-02-30" }, "malformedDate", "validFrom"],
  [
    "falling tiers",
    { ...LIST, tierUpperBounds: [10, 5, 200] },
    "tierBoundsNotAscending",
    "tierUpperBounds[1]",
  ],
  [
    "a tier of more users than there are",
    { ...LIST, tierUpperBounds: [10, 50, 1_000_001] },
    "malformedTierBound",
    "tierUpperBounds[2]",
  ],
  [
    "a tier too many",
    { ...LIST, tierUpperBounds: [10, 50, 200, 300] },
    "notOnePricePerTier",
    "extensions.call-recording.prices.purchase",
  ],
])("[C4] %s is a fault of what the list says", (_, data, code, path) => {
  expect(faultsIn(data)).toContainEqual(expect.objectContaining({ code, path }));
});

function withPrices(prices: object): ListData {
  const gift = { kind: "flat", id: "gift", name: "Gift", prices };
  return { ...LIST, extensions: [gift, ...(LIST["extensions"] as unknown[])] };
}

it("[C4] whatever a file holds, it is read or its faults are named", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(...Object.keys(LIST)), (json, key) => {
      const harmed = { ...LIST, [key]: JSON.parse(json) as unknown };
      const read = readListData(harmed);
      expect(read.ok || read.error.length > 0).toBe(true);
      expect(readListFile(json).ok).toBe(false);
    }),
  );
});
