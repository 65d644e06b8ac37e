import { priceEntries, searchPriceEntries } from "../../src/pricing/catalogue/priceEntries";
import { termToken, type Term } from "../../src/pricing/term";
import { readPriceList } from "../support/readPriceList";
import { edition } from "../support/quoting";

const entries = priceEntries(edition);
const namesFound = (text: string) => [
  ...new Set(searchPriceEntries(text, edition).map(({ product }) => product.name)),
];

/** "Abo 24 Monate" as the token "Abo24". */
const tokenOf = (printed: string) => printed.replace(/^Abo (\d+) Monate?$/, "Abo$1");

it("[C1] every printed price is an entry, in printed order, and there are 148 of them", () => {
  const printed = readPriceList().rows.flatMap(({ product, term, tiers, prices }) =>
    prices.map((price, index) => [
      product.replace("Rufnummern-signalisierung", "Rufnummernsignalisierung"),
      tokenOf(term),
      tiers[index],
      price,
    ]),
  );
  const extensions = entries.filter(({ product }) => edition.extensions.includes(product as never));
  const found = extensions.map(({ product, term, tierLabel, amount }) => [
    product.name,
    termToken(term),
    tierLabel,
    amount.toString(),
  ]);
  expect(found).toHaveLength(148);
  const inOneForm = (rows: readonly (readonly (string | undefined)[])[]) =>
    rows.map((row) => row.map((cell) => cell?.replaceAll(/[\s–]/g, (c) => (c === "–" ? "-" : ""))));
  expect(inOneForm(found)).toEqual(inOneForm(printed));
});

it("[S1] the support plans and what is free come last", () => {
  const rest = entries
    .slice(148)
    .map(({ product, term, period, tierLabel, amount }) => [
      product.name,
      term,
      period,
      tierLabel,
      amount.toString(),
    ]);
  expect(rest).toEqual([
    ["Support Basic", "once", "once", undefined, "348.00"],
    ["Support Premium", "yearly", "year", undefined, "828.00"],
    ["Support Enterprise", "yearly", "year", undefined, "1548.00"],
    ["Support Free", "once", "once", undefined, "0.00"],
    ["Module Manager", "once", "once", undefined, "0.00"],
  ]);
});

it.each<[string, Term, string]>([
  ["Pro IVR", "purchase", "once"],
  ["Pro IVR", "sub24", "month"],
])("[P1] the price of %s under %s is paid for once or by the %s", (name, term, period) => {
  const [entry] = entries.filter(
    ({ product, ...rest }) => product.name === name && rest.term === term,
  );
  expect(entry).toMatchObject({ period, tierLabel: undefined, usersPerPack: undefined });
});

it("[P5] only the prices of Teams Presence Sync are per pack, of 5 users", () => {
  const packs = entries.filter(({ usersPerPack }) => usersPerPack !== undefined);
  expect(
    packs.map(({ product, term, usersPerPack }) => [product.name, term, usersPerPack]),
  ).toEqual([
    ["Teams Presence Sync", "sub1", 5],
    ["Teams Presence Sync", "sub12", 5],
    ["Teams Presence Sync", "sub24", 5],
    ["Teams Presence Sync", "sub36", 5],
  ]);
});

describe("search", () => {
  it.each(["", "  ", "&-!"])("finds everything for %p", (text) => {
    expect(searchPriceEntries(text, edition)).toHaveLength(153);
  });

  it.each([
    ["Call Recording", ["Call Recording"]],
    ["recording call", ["Call Recording"]],
    ["REC", ["Active Directory Synchronisation", "Call Recording"]],
    ["call\u00a0rec", ["Call Recording"]],
    [" sync ", ["Active Directory Synchronisation", "Teams Presence Sync"]],
    ["sync ad", ["Active Directory Synchronisation"]],
    ["microsoft", ["Teams Presence Sync"]],
    ["Insight PRO", ["Insight Analytics"]],
    ["Rufnummern-signalisierung", ["Rufnummernsignalisierung"]],
    ["notruf &", ["Notruf & Alarmierung"]],
    ["support", ["Support Basic", "Support Premium", "Support Enterprise", "Support Free"]],
    ["modul", ["Module Manager"]],
    ["call xyz", []],
    ["Call Recordings", []],
  ])("finds the products that have every word of %p: %p", (text, names) => {
    expect(namesFound(text)).toEqual(names);
  });

  it("finds each entry of a product once, and all of them", () => {
    expect(searchPriceEntries("call", edition)).toHaveLength(24);
    expect(searchPriceEntries("ivr", edition)).toHaveLength(4);
  });
});
