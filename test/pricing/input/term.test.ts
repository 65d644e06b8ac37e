import fc from "fast-check";

import { parseTerm, plainSpellingsOf } from "../../../src/pricing/input/term";
import { knownTerms } from "../../../src/pricing/catalogue/editions";
import type { Term } from "../../../src/pricing/term";
import { readPriceList } from "../../support/readPriceList";

/** A hyphen, the dashes of Unicode's punctuation, and a minus. */
const DASHES = "- \u2010 \u2011 \u2012 \u2013 \u2014 \u2015 \u2212".split(" ");

const SPELLINGS: readonly (readonly [Term, readonly (string | number)[]])[] = [
  ["sub1", [1, "1", "Abo1", "Abo 1 Monat", "Abo 1 Monate", "sub1", "1 Monat", "1 month", "abo-1"]],
  [
    "sub12",
    [
      12,
      "12",
      "Abo12",
      "ABO12",
      "abo 12",
      "Abo 12 Monate",
      "sub12",
      "12 months",
      "12M",
      "Abo 1 Jahr",
    ],
  ],
  [
    "sub24",
    [
      24,
      "24",
      " 24 ",
      "Abo24",
      "abo24",
      "Abo 24",
      "Abo-24",
      "Abo - 24",
      "Abo\u00a024\u00a0Monate",
      "Abo 24 Monate",
      "Abo24Monate",
      "Abo-24-Monate",
      "24 Monate",
      "24Monate",
      "24-Monate",
      "Abonnement 24 Monate",
      "Sub24",
      "sub 24",
      "sub-24",
      "subscription 24 months",
      "Subscription24",
      "24 months",
      "２４",
      "24M",
      "24 M",
      "24 Mon.",
      "24 Mon",
      "24 months.",
      "2 Jahre",
      "2-Jahre",
      "Abo 2 Jahre",
      "2 years",
      "Abo24.",
      "Abo_24",
      "Abo.24",
      "abo  24  monate.",
      ...DASHES.map((dash) => `Abo${dash}24`),
      ...DASHES.map((dash) => `24${dash}Monate`),
      0.24 * 100,
      2.4 * 10,
    ],
  ],
  ["sub36", [36, "36", "Abo36", "Abo 36 Monate", "sub36", "subscription 36", "3 Jahre", "36M"]],
  [
    "purchase",
    [
      "Kauf",
      "kauf",
      " KAUF ",
      "kaufen",
      "gekauft",
      "Kauf.",
      "purchase",
      "purchased",
      "Purchase",
      "buy",
    ],
  ],
  [
    "once",
    ["einmalig", "Einmalig", "once", "one-time", "one time", "onetime", "one-off", "oneoff"],
  ],
  [
    "yearly",
    [
      "jährlich",
      "JÄHRLICH",
      "ja\u0308hrlich",
      "jaehrlich",
      "jahrlich",
      "pro Jahr",
      "pro\u00a0Jahr",
      "projahr",
      "yearly",
      "annual",
      "annually",
      "per year",
      "1 Jahr",
      "1\u00a0Jahr",
      "p.a.",
      "p. a.",
      "pa",
      "per annum",
      "im Jahr",
    ],
  ],
];

const ACCEPTED = SPELLINGS.flatMap(([term, spellings]) =>
  spellings.map((spelling) => [spelling, term] as const),
);

it.each(ACCEPTED)("[P6] %p is %s", (spelling, term) => {
  expect(parseTerm(spelling)).toEqual({ ok: true, value: term });
});

it("[P6] every term of the printed list is read as printed", () => {
  const printed = [...new Set(readPriceList().rows.map((row) => row.term))];
  const parsed = printed.map((term) => [term, parseTerm(term)]);
  expect(Object.fromEntries(parsed)).toEqual({
    Kauf: { ok: true, value: "purchase" },
    "Abo 1 Monat": { ok: true, value: "sub1" },
    "Abo 12 Monate": { ok: true, value: "sub12" },
    "Abo 24 Monate": { ok: true, value: "sub24" },
    "Abo 36 Monate": { ok: true, value: "sub36" },
  });
});

it.each([[null], [undefined], [""], ["  "], ["\u00a0"], [0]])("[P6] %p is no term", (raw) => {
  expect(parseTerm(raw)).toEqual({ ok: true, value: undefined });
});

it.each([
  ["-24", "-24"],
  [-24, -24],
  ["24-", "24-"],
  ["Abo24 -", "Abo24 -"],
  ["+24", "+24"],
  ["1.2", "1.2"],
  ["1,2", "1,2"],
  [1.2, 1.2],
  [24.5, 24.5],
  ["024", "024"],
  [13, 13],
  ["13", "13"],
  [120, 120],
  ["Abo 13", "Abo 13"],
  ["Abo 2 4", "Abo 2 4"],
  ["Abo 2.4", "Abo 2.4"],
  ["\u221224", "\u221224"],
  ["2,4", "2,4"],
  ["24/36", "24/36"],
  ["4 Jahre", "4 Jahre"],
  ["0 Jahre", "0 Jahre"],
  ["Abo", "Abo"],
  ["24 Jahre", "24 Jahre"],
  ["M24", "M24"],
  ["24MM", "24MM"],
  ["(Kauf)", "(Kauf)"],
  ["Abo24..", "Abo24.."],
  ["Abo", "Abo"],
  ["Abo24Jahre", "Abo24Jahre"],
  ["xAbo24", "xAbo24"],
  ["Abo24x", "Abo24x"],
  ["24 Monaten", "24 Monaten"],
  ["24 Tage", "24 Tage"],
  ["Monate", "Monate"],
  ["monatlich", "monatlich"],
  ["Kauff", "Kauff"],
  ["toString", "toString"],
  [NaN, NaN],
  [Infinity, Infinity],
  [true, true],
  [false, false],
  [{}, "[object Object]"],
  [[24], "[object Array]"],
])("[P6] %p is refused with the terms that there are", (raw, input) => {
  expect(parseTerm(raw)).toEqual({
    ok: false,
    error: {
      code: "unknownTerm",
      input,
      offered: ["purchase", "once", "sub1", "sub12", "yearly", "sub24", "sub36"],
    },
  });
});

it.each<[Term, readonly (string | number)[]]>([
  ["purchase", ["Kauf"]],
  ["once", ["einmalig"]],
  ["yearly", ["jährlich"]],
  ["sub1", ["Abo1", "1", 1]],
  ["sub24", ["Abo24", "24", 24]],
])("[P6] the plain spellings of %s are %p", (term, spellings) => {
  expect(plainSpellingsOf(term)).toEqual(spellings);
});

it.each(knownTerms())("[P6] every plain spelling of %s is read as that term", (term) => {
  for (const spelling of plainSpellingsOf(term)) {
    expect(parseTerm(spelling)).toEqual({ ok: true, value: term });
  }
});

it("[P6] reads every term alike with any separators, in any case and with any blanks around it", () => {
  const separators = fc.constantFrom("", " ", "  ", "\u00a0", "_", ".", ...DASHES);
  const around = fc.constantFrom("", " ", "\u00a0", "\t");
  const months = fc.constantFrom(1, 12, 24, 36);
  const quoteTexts = fc.constantFrom("Abo", "ABO", "abonnement", "sub", "Subscription");
  const units = fc.constantFrom("", "m", "Mon", "MONATE", "Monat", "months", "month");
  fc.assert(
    fc.property(
      fc.tuple(around, quoteTexts, separators, months, separators, units, around),
      ([before, word, first, count, second, unit, after]) => {
        const isDoubled = unit === "" && second !== "";
        const end = isDoubled ? "" : second;
        const spelling = `${before}${word}${first}${count}${end}${unit}${after}`;
        expect(parseTerm(spelling)).toEqual({ ok: true, value: `sub${count}` });
      },
    ),
  );
});

it("[P6] reads a sign before a term, or digits apart, as no term", () => {
  const terms = fc.constantFrom("24", "12 Monate", "1 Jahr", "36");
  fc.assert(
    fc.property(fc.constantFrom("+", ...DASHES, ",", "."), terms, (sign, term) => {
      expect(parseTerm(`${sign}${term}`).ok).toBe(false);
      expect(parseTerm(`1${sign}2`).ok).toBe(false);
    }),
  );
});

it("[P6] takes no text for a term that is longer than any spelling", () => {
  expect(parseTerm(`Abo${" ".repeat(60)}24`).ok).toBe(false);
});
