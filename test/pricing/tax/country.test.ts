import { parseCountry } from "../../../src/pricing/tax/country";

it.each([
  ["DE", "DE"],
  ["de", "DE"],
  [" Deutschland ", "DE"],
  ["Germany", "DE"],
  ["D", "DE"],
  ["DEU", "DE"],
  ["d.", "DE"],
  ["A", "AT"],
  ["AUT", "AT"],
  ["Osterreich", "AT"],
  ["CHE", "CH"],
  ["AT", "AT"],
  ["Österreich", "AT"],
  ["O\u0308sterreich", "AT"],
  ["OESTERREICH", "AT"],
  ["austria", "AT"],
  ["CH", "CH"],
  ["\u00a0Schweiz", "CH"],
  ["switzerland", "CH"],
  ["", "DE"],
  [" ", "DE"],
  [null, "DE"],
  [undefined, "DE"],
  [0, "DE"],
])("[M4] %p is %s", (raw, country) => {
  expect(parseCountry(raw)).toEqual({ ok: true, value: country });
});

it.each([
  ["L", "L"],
  ["USA", "USA"],
  ["XX", "XX"],
  ["FR", "FR"],
  [" Frankreich ", "Frankreich"],
  ["DE, AT", "DE, AT"],
  [49, 49],
  [true, true],
  [["DE"], "[object Array]"],
])("[M4] %p is no country of a seller", (raw, input) => {
  expect(parseCountry(raw)).toEqual({
    ok: false,
    error: { code: "unknownCountry", input, countries: ["DE", "AT", "CH"] },
  });
});
