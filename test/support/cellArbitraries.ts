import fc from "fast-check";

import { latestEdition, productsOf, knownTerms, termToken } from "../../src/pricing";

/** What no function can do anything with, among it everything that has ever surprised a program. */
const JUNK: readonly unknown[] = [
  ...[null, undefined, "", " ", "\u00a0", "\t\n", 0, -0, true, false],
  ...[-1, 0.5, 45.5, 1e9, 1e21, -1e300, 5e-324, NaN, Infinity, -Infinity, 2 ** 53],
  ...["45,5", "1.000", "-3", "1e3", "0x10", "TRUE", "#N/A", "#NV", "=1+1", "%", "ß", "İ"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "<b>x</b>"],
  ...[
    "\ud800",
    "👩‍👩‍👧",
    "e\u0301\u0301\u0301",
    "\u202eabc",
    "ﬃ",
    "x".repeat(32_767),
    "a b ".repeat(900),
  ],
  ...[[], [[]], [null], [[], []], [[[[1]]]], [[{}]], [1, 2], [[1], [2, 3]], ["a", ["b"]]],
  ...[{}, { type: "Entity" }, { basicValue: {} }, { basicValue: [[1]] }, new Date(0)],
  Object.create(null),
  { type: "Error", basicValue: "#DIV/0!", errorType: "Div0" },
  { type: "Error" },
  { type: "Double", basicValue: 45, numberFormat: "0.00 €" },
  { type: "Boolean", basicValue: true },
  { type: "Empty", basicValue: "" },
  { type: "String", basicValue: "Call Recording" },
  { type: "Entity", text: "Call Recording", basicValue: "#VALUE!", properties: {} },
  { type: "WebImage", address: "https://example.com/x.png", basicValue: "#VALUE!" },
];

const PRODUCTS = productsOf(latestEdition()).flatMap(({ name, aliases = [] }) => [
  name,
  ...aliases,
]);
const NEAR_PRODUCTS = [
  "Cal Recording",
  "call-recording",
  " Pro\u00a0IVR ",
  "Notruf",
  "Abo",
  "Support",
];

const TERM_TEXTS = [
  ...knownTerms().map(termToken),
  ...[1, 12, 24, 36, 13, "24", "abo 24", "Abo 24 Monate", "Abo13", "sub12", "purchase", "yearly"],
];

const COUNTS = [1, 5, 20, 21, 43, 45, 80, 81, 250, 251, 1_000_000, 1_000_001, "45", " 12 "];
const AMOUNTS = [89.5, 0, -89.5, 0.005, 1e12, 1e12 + 1, 99_999_999.99];
const DISCOUNTS = [0, 0.15, 1, 1.01, 15, "15 %", "15%", "0,15", "100 %", "101 %", "-5 %"];
const DATES = [
  ...[1, 59, 60, 61, 44_804, 44_805, 46_054, 46_054.75, 401_768, 401_769, 1e6],
  ...["2026-02-01", "2026-02-30", "01.02.2026", "1.2.2026", "2022-08-31", "2999-12-31", "heute"],
];
const EDITIONS = ["2022-09", "2022-9", "09/2022", "9.2022", "2022-10", "alt"];
const WORDS = [
  ...["monatlich", "quarterly", "jährlich", "weekly", "DE", "at", "Schweiz", "FR"],
  ...["Premium", "Support Basic", "Gold", "Reaktionszeit", "Support", "x"],
];

const valid = fc.constantFrom<unknown>(
  ...[...PRODUCTS, ...NEAR_PRODUCTS, ...TERM_TEXTS, ...COUNTS, ...AMOUNTS],
  ...[...DISCOUNTS, ...DATES, ...EDITIONS, ...WORDS],
);

const products = fc.constantFrom<unknown>(...PRODUCTS, ...NEAR_PRODUCTS);
const terms = fc.constantFrom<unknown>(...TERM_TEXTS);
const counts = fc.constantFrom<unknown>(...COUNTS);

/** What can stand in one cell. */
const cells = fc.oneof(
  { weight: 6, arbitrary: valid },
  { weight: 3, arbitrary: fc.constantFrom(...JUNK) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double() },
);

/** Rows that look like lines of a quote, some of them bad, cut to a number of columns. */
const lines = fc
  .record({
    width: fc.constantFrom(1, 2, 3, 4, 5, 5, 6, 6, 7),
    rows: fc.array(
      fc.tuple(
        fc.oneof({ weight: 5, arbitrary: products }, cells),
        fc.oneof({ weight: 5, arbitrary: terms }, cells),
        fc.oneof({ weight: 5, arbitrary: counts }, cells),
        fc.oneof({ weight: 5, arbitrary: fc.constantFrom<unknown>(1, 2, "", 3) }, cells),
        fc.oneof({ weight: 5, arbitrary: fc.constantFrom<unknown>(...DISCOUNTS) }, cells),
        fc.oneof({ weight: 5, arbitrary: fc.constantFrom<unknown>("", null, ...DATES) }, cells),
        cells,
      ),
      { maxLength: 5 },
    ),
  })
  .map(({ width, rows }) => rows.map((row): unknown[] => row.slice(0, width)));

const goodLines = fc.array(
  fc.constantFrom<unknown[]>(
    ["Call Recording", "Abo24", 43, 2, 0.15, ""],
    ["Pro IVR", "Kauf", "", "", "", 46_054],
    ["Teams Presence Sync", 12, 12, 1, "5 %", "31.01.2026"],
    ["Support Premium", "jährlich", null, 1, 0, "2035-12-31"],
    ["Support Premium", "jährlich", null, 1, 0, "2027-07-15"],
    ["", "", "", "", "", ""],
  ),
  { maxLength: 4 },
);

/** Ranges of cells, now and then ragged, flat or without any cell. */
const ranges = fc.oneof(
  fc.array(fc.array(cells, { maxLength: 4 }), { maxLength: 4 }),
  fc.array(cells, { minLength: 1, maxLength: 6 }).map((row) => [row]),
  fc.array(cells, { minLength: 1, maxLength: 6 }).map((column) => column.map((cell) => [cell])),
  lines,
  goodLines,
);

/** What can come as one argument of a function, whatever is declared of it. */
const anyArguments: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: cells },
  { weight: 2, arbitrary: ranges },
  { weight: 1, arbitrary: cells.map((cell) => [[cell]]) },
);

/** What is mostly right for a parameter, so that calls get past the first argument, and now and then anything. */
const PLAUSIBLE: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  product: products,
  term: terms,
  users: counts,
  users_before: counts,
  users_after: counts,
  price_paid: fc.constantFrom(...AMOUNTS, null),
  months: fc.constantFrom(1, 12, 24, 1200, null, "36"),
  upgrade_cost: fc.constantFrom(...AMOUNTS, null),
  edition: fc.constantFrom<unknown>(null, null, "", ...EDITIONS, 44_805, "2026-02-01"),
  products: fc
    .array(products, { minLength: 1, maxLength: 4 })
    .map((names) => names.map((n) => [n])),
  products_or_lines: fc.oneof(
    fc.array(products, { minLength: 1, maxLength: 4 }).map((names) => names.map((n) => [n])),
    lines,
  ),
  terms: fc.array(terms, { minLength: 1, maxLength: 4 }).map((row) => [row]),
  lines: goodLines,
  start: fc.constantFrom<unknown>(...DATES),
  first_month: fc.constantFrom<unknown>(...DATES, "2026-02", "02/2026", "2.2026"),
  rows: fc.constantFrom<unknown>(null, "je Rechnung", "je Position", "per line"),
  as_of: fc.constantFrom<unknown>(null, ...DATES),
  net: fc.constantFrom<unknown>(...AMOUNTS),
  country: fc.constantFrom<unknown>(null, "DE", "at", "Schweiz"),
  date: fc.constantFrom<unknown>(null, ...DATES),
  interval: fc.constantFrom<unknown>(null, "monatlich", "quarterly", "jährlich"),
  search: fc.constantFrom<unknown>(null, "pro", "Support", "xyz"),
  text: fc.constantFrom<unknown>(...NEAR_PRODUCTS),
  count: fc.constantFrom<unknown>(null, 1, 3, 100, 101),
  plan: fc.constantFrom<unknown>("Premium", "Support Free", "basic"),
  item: fc.constantFrom<unknown>(null, "Reaktionszeit", "Support", "x"),
};

/** What can come for the parameter of this English name. */
export function argumentsFor(parameter: string): fc.Arbitrary<unknown> {
  const plausible = PLAUSIBLE[parameter];
  if (!plausible) throw new Error(`Nothing plausible is known for the parameter ${parameter}`);
  return fc.oneof({ weight: 3, arbitrary: plausible }, { weight: 2, arbitrary: anyArguments });
}
