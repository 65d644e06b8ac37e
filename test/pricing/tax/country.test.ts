import { parseCountry } from "../../../src/pricing/tax/country";

it.each([
  ["DE", "DE"],
  ["de", "DE"],
  [" Deutschland ", "DE"],
  ["Germany", "DE"],
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
  ["D", "D"],
  ["FR", "FR"],
  [" Frankreich ", "Frankreich"],
  ["DE, AT", "DE, AT"],
  [49, "49"],
  [true, "TRUE"],
  [["DE"], "[object Array]"],
])("[M4] %p is no country of a seller", (raw, input) => {
  expect(parseCountry(raw)).toEqual({
    ok: false,
    error: { code: "unknownCountry", input, countries: ["DE", "AT", "CH"] },
  });
});
