import fc from "fast-check";

import { unitPriceOfRaw } from "../../../src/pricing/price/priceQuestion";
import { createPriceLookup } from "../../../src/pricing/price/priceLookup";
import { offeredTerms } from "../../../src/pricing/price/unitPrice";
import { namesOf, productsOf } from "../../../src/pricing/search/products";
import { termToken } from "../../../src/pricing/term";
import { TIER_BOUNDS } from "../../support/arbitraries";
import { edition } from "../../support/quoting";

const lookUp = createPriceLookup(edition);

it.each<[unknown, unknown, unknown, number]>([
  ["Call Recording", "Abo24", 45, 89.5],
  ["Call Recording", 24, 20, 22.34],
  ["Call Recording", "24", 21, 44.75],
  ["call-recording", "Kauf", 251, 12500],
  ["Pro IVR", "Kauf", undefined, 249],
  ["Pro IVR", "Kauf", null, 249],
  ["IVR", "Abo36", 1_000_000, 7.42],
  ["Teams Presence Sync", "Abo12", 12, 22.2],
  ["Teams Presence Sync", 1, 5, 7.5],
  ["Teams Presence Sync", 1, 6, 15],
  ["Teams Presence Sync", "Abo12", 1_000_000, 1_480_000],
  ["Support Basic", "einmalig", undefined, 348],
  ["Support Enterprise", "jährlich", 45, 1548],
  ["Module Manager", "Kauf", undefined, 0],
  ["Module Manager", "jährlich", 300, 0],
])("[P3] [P4] [P5] %p, %p, %p: %p", (product, term, users, euro) => {
  expect(lookUp(product, term, users)).toBe(euro);
});

it.each<[unknown, unknown, unknown]>([
  ["Call Recording", "Abo24", undefined],
  ["Call Recording", "Abo24", null],
  ["Call Recording", "Abo24", 0],
  ["Call Recording", "Abo24", -1],
  ["Call Recording", "Abo24", 1.5],
  ["Call Recording", "Abo24", 1_000_001],
  ["Call Recording", "Abo24", NaN],
  ["Call Recording", "Abo24", true],
  ["Call Recording", "Abo1", 45],
  ["Call Recording", "einmalig", 45],
  ["Call Recording", 13, 45],
  ["Call Recording", undefined, 45],
  ["Teams Presence Sync", "Abo12", undefined],
  ["Teams Presence Sync", "Abo12", null],
  ["Teams Presence Sync", "Kauf", 5],
  ["Pro IVR", "Abo1", 5],
  ["Pro IVR", "Kauf", 1_000_001],
  ["Pro IVR", "Kauf", "xyz"],
  ["Support Premium", "einmalig", 5],
  ["Nichts dergleichen", "Kauf", 5],
  ["", "Kauf", 5],
  [undefined, "Kauf", 5],
  [42, "Kauf", 5],
  [{}, "Kauf", 5],
])("[P6] [P7] leaves %p, %p, %p to a closer look", (product, term, users) => {
  expect(lookUp(product, term, users)).toBeNaN();
});

const ODD_SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => ` ${text.toLowerCase()} `,
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replaceAll(" ", "-"),
  (text) => `${text}x`,
];
const NAMES = productsOf(edition).flatMap((product) => namesOf(product));
const TERMS: readonly unknown[] = [
  ...["Kauf", "einmalig", "Abo1", "Abo12", "jährlich", "Abo24", "Abo36"],
  ...[1, 12, 24, 36, "1", "12", "24", "36"],
  ...["kauf", "Abo 24 Monate", "purchase", "sub12", "yearly", " Abo36 "],
  ...[0, 13, -24, 24.5, "", "Abo", "Abo13", null, undefined, true, {}, NaN],
];
const USERS: readonly unknown[] = [
  ...TIER_BOUNDS,
  ...[2, 4, 5, 6, 10, 11, 45],
  ...[0, -1, 1.5, 1_000_001, NaN, Infinity],
  ...["45", " 45 ", "45,5", "1.000", "", "\u00a0", true, null, undefined, {}, []],
];

it("[P1] [P7] says what the full calculation says wherever it answers, and NaN where that fails", () => {
  const disagreements: unknown[] = [];
  let question = 0;
  for (const product of NAMES.flatMap((each) => ODD_SPELLINGS.map((spell) => spell(each)))) {
    for (const term of TERMS) {
      const users = USERS[question % USERS.length];
      const full = unitPriceOfRaw({ product, term, users }, edition);
      const found = lookUp(product, term, users);
      const agrees = full.ok && full.value.amount.toNumber() === found;
      if (!Number.isNaN(found) && !agrees) disagreements.push([product, term, users, found]);
      question += 1;
    }
  }
  expect(disagreements).toEqual([]);
  expect(question).toBeGreaterThan(5_000);
});

it("[P1] [P7] agrees with the full calculation on whatever comes", () => {
  const names = fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...ODD_SPELLINGS))
    .map(([name, spell]) => spell(name));
  const counts = fc.oneof(fc.constantFrom(...USERS), fc.integer({ min: 1, max: 1_000_000 }));
  fc.assert(
    fc.property(names, fc.constantFrom(...TERMS), counts, (product, term, users) => {
      const full = unitPriceOfRaw({ product, term, users }, edition);
      const found = lookUp(product, term, users);
      const allowed = full.ok ? [full.value.amount.toNumber(), NaN] : [NaN];
      expect(allowed).toContainEqual(found);
    }),
    { numRuns: 500 },
  );
});

it("[P1] [P7] answers for every name, every plain spelling of a term, and every user count", () => {
  for (const product of productsOf(edition)) {
    for (const term of offeredTerms(product)) {
      const months = /\d+/.exec(termToken(term))?.[0];
      const spellings = [termToken(term), ...(months ? [months, Number(months)] : [])];
      for (const users of TIER_BOUNDS) {
        const full = unitPriceOfRaw(
          { product: product.name, term: termToken(term), users },
          edition,
        );
        const expected = full.ok ? full.value.amount.toNumber() : NaN;
        const found = namesOf(product).flatMap((name) =>
          spellings.map((spelling) => lookUp(name, spelling, users)),
        );
        expect(new Set(found)).toEqual(new Set([expected]));
        expect(expected).not.toBeNaN();
      }
    }
  }
});

it.each(["24M", "24 Mon.", "2 Jahre", "Abo\u201124", "Abo_24.", " abo 24 ", "sub24", 0.24 * 100])(
  "[P6] answers for the spelling %p of a term without a closer look, each time",
  (term) => {
    for (let time = 0; time < 2; time += 1) {
      expect(lookUp("Call Recording", term, 45)).toBe(89.5);
      expect(lookUp("Call Recording", "nichts", 45)).toBeNaN();
    }
  },
);

describe("memory", () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("knows an odd spelling the second time", () => {
    const fresh = createPriceLookup(edition);
    const normalize = jest.spyOn(String.prototype, "normalize");
    expect(fresh("Call Recording", "Kauf", 45)).toBe(2400);
    expect(normalize).not.toHaveBeenCalled();
    expect(fresh("call recording", "Kauf", 45)).toBe(2400);
    expect(normalize).toHaveBeenCalledTimes(1);
    expect(fresh("AntiFraud", "Kauf", 45)).toBe(99);
    expect(fresh("call recording", "Abo24", 45)).toBe(89.5);
    expect(normalize).toHaveBeenCalledTimes(1);
  });

  it("does not grow beyond 4,096 names, and still answers", () => {
    const fresh = createPriceLookup(edition);
    const spelling = (blanks: number) => `Call Recording${" ".repeat(blanks)}`;
    for (let blanks = 1; blanks <= 4_096; blanks += 1) fresh(spelling(blanks), "Kauf", 45);
    const room = 4_096 - NAMES.length;
    const normalize = jest.spyOn(String.prototype, "normalize");
    expect(fresh(spelling(1), "Kauf", 45)).toBe(2400);
    expect(fresh(spelling(room), "Kauf", 45)).toBe(2400);
    expect(normalize).not.toHaveBeenCalled();
    expect(fresh(spelling(room + 1), "Kauf", 45)).toBe(2400);
    expect(fresh("AntiFraud", "Kauf", 45)).toBe(99);
    expect(fresh(spelling(room + 1), "Abo24", 45)).toBe(89.5);
    expect(normalize).toHaveBeenCalledTimes(2);
  });

  it("does not remember names of no product", () => {
    const fresh = createPriceLookup(edition);
    const normalize = jest.spyOn(String.prototype, "normalize");
    expect(fresh("Nichts", "Kauf", 45)).toBeNaN();
    expect(fresh("AntiFraud", "Kauf", 45)).toBe(99);
    expect(fresh("Nichts", "Kauf", 45)).toBeNaN();
    expect(normalize).toHaveBeenCalledTimes(2);
  });

  it("takes the last question again without looking at its name", () => {
    const fresh = createPriceLookup(edition);
    const normalize = jest.spyOn(String.prototype, "normalize");
    expect(fresh("Nichts", "Kauf", 45)).toBeNaN();
    expect(fresh("Nichts", "Abo24", 45)).toBeNaN();
    expect(normalize).toHaveBeenCalledTimes(1);
  });

  it("never answers with what the last question left behind", () => {
    const fresh = createPriceLookup(edition);
    expect(fresh("AntiFraud", "Kauf", 45)).toBe(99);
    expect(fresh("AntiFraud", "Abo24", 45)).toBe(7);
    expect(fresh("Intercom", "Abo24", 45)).toBe(7);
    expect(fresh("Intercom", "Kauf", 45)).toBe(169);
    expect(fresh("Nichts", "Kauf", 45)).toBeNaN();
    expect(fresh("Intercom", "nichts", 45)).toBeNaN();
    expect(fresh("Intercom", "Kauf", 45)).toBe(169);
  });
});
