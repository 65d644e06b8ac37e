import fc from "fast-check";

import { nearest, nearestProducts } from "../../../src/pricing/search/nearest";
import { namesOf, productsOf } from "../../../src/pricing/search/products";
import { edition } from "../../support/quoting";

const found = (text: string, count = 3) =>
  nearestProducts(text, edition, count).map(({ name }) => name);

it.each([
  ["Call Recording", "Call Recording"],
  ["Cal Recording", "Call Recording"],
  ["Call Recroding", "Call Recording"],
  ["Call Recordng", "Call Recording"],
  ["call-recordings", "Call Recording"],
  ["CALLRECORDING", "Call Recording"],
  ["Call\u00a0Recording", "Call Recording"],
  ["Antifruad", "AntiFraud"],
  ["Anti-Fraud", "AntiFraud"],
  ["Monitring", "Monitoring"],
  ["Zeitgesteurte Umleitung", "Zeitgesteuerte Umleitung PRO"],
  ["Zeitgesteürte Umleitung Pro", "Zeitgesteuerte Umleitung PRO"],
  ["Rufnumernsignalisierung", "Rufnummernsignalisierung"],
  ["Notruf und Alarmirung", "Notruf & Alarmierung"],
  ["Privacy for Starfase", "Privacy for STARFACE"],
  ["Teams Presense Sync", "Teams Presence Sync"],
  ["Insite Analytics", "Insight Analytics"],
  ["Suport Premium", "Support Premium"],
  ["Modulmanger", "Module Manager"],
  ["Active Directroy", "Active Directory Synchronisation"],
])("a typing error: %p is nearest to %s", (text, name) => {
  expect(found(text)[0]).toBe(name);
});

it.each([
  ["Call", "Call Recording"],
  ["Insi", "Insight Analytics"],
  ["zeit", "Zeitgesteuerte Umleitung PRO"],
  ["Multi", "Multiline TAPI Configuration"],
  ["Priv", "Privacy for STARFACE"],
])("the beginning of a name: %p is nearest to %s", (text, name) => {
  expect(found(text)[0]).toBe(name);
});

it.each([
  ["recording", "Call Recording"],
  ["rec", "Call Recording"],
  ["presence", "Teams Presence Sync"],
  ["analyt", "Insight Analytics"],
  ["umleitung", "Zeitgesteuerte Umleitung PRO"],
  ["alarm", "Notruf & Alarmierung"],
  ["starface", "Privacy for STARFACE"],
  ["ringtones", "HD Ringtones"],
  ["fraud", "AntiFraud"],
  ["signal", "Rufnummernsignalisierung"],
  ["lookup", "Reverse Lookup PRO"],
])("a part of a name: %p is nearest to %s", (text, name) => {
  expect(found(text)[0]).toBe(name);
});

it("the very name comes first, then beginnings, the shortest name first", () => {
  expect(found("Support", 4)).toEqual([
    "Support Free",
    "Support Basic",
    "Support Premium",
    "Support Enterprise",
  ]);
});

it.each(["", "  ", "!?", "Xylophon", "qqq", "zzzzzzzzzz"])("nothing is near to %p", (text) => {
  expect(found(text)).toEqual([]);
});

it("gives as many as there are, and no more than asked for", () => {
  expect(found("Support", 0)).toEqual([]);
  expect(found("Support", 1)).toEqual(["Support Free"]);
  expect(found("Call Recordin", 100).length).toBeLessThan(27);
});

describe("order of what is near", () => {
  const names = (...entries: string[]) => entries;
  const order = (text: string, entries: readonly string[]) =>
    nearest(text, entries, (entry) => [entry], 10);

  it("is the name, its beginning, the beginning of a word, a part, a typing error", () => {
    const entries = names("sint", "desyncing", "time sync", "syncing", "sync");
    expect(order("sync", entries)).toEqual(["sync", "syncing", "time sync", "desyncing", "sint"]);
  });

  it("prefers a beginning of which much is missing to a word of which little is", () => {
    const entries = names("a sync", "syncing all of them");
    expect(order("sync", entries)).toEqual(["syncing all of them", "a sync"]);
  });

  it("is empty for a text without letters and digits", () => {
    expect(order("-", names("sync"))).toEqual([]);
  });

  it("prefers, among beginnings, the name of which less is missing", () => {
    expect(order("tele", names("telephoning", "telephone"))).toEqual(["telephone", "telephoning"]);
  });

  it("prefers, among words, the name of which less is missing", () => {
    expect(order("line", names("one more long line", "a line"))).toEqual([
      "a line",
      "one more long line",
    ]);
  });

  it("prefers, among parts, the name of which less is missing", () => {
    expect(order("ine", names("multilines", "lines"))).toEqual(["lines", "multilines"]);
  });

  it("knows words after spaces, hyphens and ampersands, and words that were run together", () => {
    const entries = names("big-red", "big&red", "big red", "big  redder", "bigred");
    expect(order("red", entries)).toEqual([
      "big-red",
      "big&red",
      "big red",
      "big  redder",
      "bigred",
    ]);
    expect(order("twothree", names("xtwothree", "one two three"))).toEqual([
      "one two three",
      "xtwothree",
    ]);
  });

  it("takes two letters for a beginning, but not for a part", () => {
    expect(order("ab", names("xxabxxxxxx"))).toEqual([]);
    expect(order("abx", names("xxabxxxxxx"))).toEqual(["xxabxxxxxx"]);
    expect(order("ab", names("abxxxxxxxx"))).toEqual(["abxxxxxxxx"]);
  });

  it("lets half of the letters differ, not more", () => {
    expect(order("abc", names("abz"))).toEqual(["abz"]);
    expect(order("ab", names("az"))).toEqual(["az"]);
    expect(order("abc", names("ayz"))).toEqual([]);
  });

  it("counts the letters of the longer text", () => {
    expect(order("abz", names("abcdef"))).toEqual([]);
    expect(order("abz", names("abcd"))).toEqual(["abcd"]);
  });

  it("forgives a typing error in the beginning of a long name from four letters on", () => {
    expect(order("abxd", names("abcdefghijklmnop"))).toEqual(["abcdefghijklmnop"]);
    expect(order("abx", names("abcdefghijklmnop"))).toEqual([]);
    expect(order("axxd", names("abcdefghijklmnop"))).toEqual([]);
  });

  it("prefers an error in the whole name to one in its beginning", () => {
    expect(order("abxdefgh", names("abcdefghijklm", "abcdefgh"))).toEqual([
      "abcdefgh",
      "abcdefghijklm",
    ]);
  });

  it("takes the nearest of an entry's names", () => {
    const entries = [["far away", "other"], ["sink"], ["entirely", "sync"]];
    expect(nearest("sync", entries, (entry) => entry, 2)).toEqual([["entirely", "sync"], ["sink"]]);
  });
});

it.each([999, 1_000, 32_767])("nothing is near to a text of %d letters", (length) => {
  expect(found("Call Recording".padEnd(length, "x"))).toEqual([]);
});

it("ranks as the share of edits of every name does, without a limit to what is counted", () => {
  const edits = (one: string, other: string): number => {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [index, letter] of Array.from(one).entries()) {
      const next = [index + 1];
      for (const [column, another] of Array.from(other).entries()) {
        const changed = (row[column] ?? 0) + (letter === another ? 0 : 1);
        next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
      }
      row = next;
    }
    return row[other.length] ?? 0;
  };
  const quoteTexts = fc.string({
    unit: fc.constantFrom("a", "b", "c"),
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(quoteTexts, quoteTexts, (text, name) => {
      const whole = edits(text, name) / Math.max(text.length, name.length);
      const start = edits(text, name.slice(0, text.length)) / text.length + 0.1;
      const share = text.length < 4 ? whole : Math.min(whole, start);
      const isPart = name.startsWith(text) || (text.length > 2 && name.includes(text));
      const isNear = nearest(text, [name], (entry) => [entry], 1).length === 1;
      expect(isNear).toBe(isPart || share <= 0.5);
    }),
  );
});

it("every name is nearest to itself, and still with one letter left out", () => {
  const named = fc.constantFrom(
    ...productsOf(edition).flatMap((product) =>
      namesOf(product)
        .filter((name) => name.length > 8)
        .map((name) => ({ name, product })),
    ),
  );
  fc.assert(
    fc.property(named, fc.nat(), ({ name, product }, position) => {
      expect(nearestProducts(name, edition, 1)).toEqual([product]);
      const at = position % name.length;
      const shortened = name.slice(0, at) + name.slice(at + 1);
      expect(nearestProducts(shortened, edition, 1)).toEqual([product]);
    }),
  );
});
