import fc from "fast-check";

import { countryCodes } from "../../../src/pricing/tax/countries";
import { vatTreatment, type VatTreatment } from "../../../src/pricing/tax/treatment";
import type { SellerCountry } from "../../../src/pricing/tax/vat";

const MEMBER_STATES =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");

it.each<[SellerCountry, string, string | undefined, VatTreatment]>([
  ["DE", "DE", "DE123456789", "sellerCharges"],
  ["DE", "DE", undefined, "sellerCharges"],
  ["DE", "AT", "ATU12345678", "reverseCharge"],
  ["DE", "AT", " ", "sellerCharges"],
  ["DE", "AT", undefined, "sellerCharges"],
  ["DE", "CH", undefined, "notTaxedHere"],
  ["DE", "CH", "CHE-123.456.789", "notTaxedHere"],
  ["DE", "GB", "GB123456789", "notTaxedHere"],
  ["AT", "AT", "ATU12345678", "sellerCharges"],
  ["AT", "DE", "DE123456789", "reverseCharge"],
  ["AT", "CH", undefined, "notTaxedHere"],
  ["CH", "CH", undefined, "sellerCharges"],
  ["CH", "DE", "DE123456789", "notTaxedHere"],
])("[M4] seller in %s, customer in %s with VAT id %p: %s", (seller, country, vatId, treatment) => {
  const customer = vatId === undefined ? { country } : { country, vatId };
  expect(vatTreatment(seller, customer)).toEqual({ ok: true, value: treatment });
});

it.each(MEMBER_STATES.filter((country) => country !== "DE"))(
  "[M4] a German seller quotes a business customer in %s with a VAT id without VAT",
  (country) => {
    expect(vatTreatment("DE", { country, vatId: "1" })).toEqual({
      ok: true,
      value: "reverseCharge",
    });
  },
);

it("[M4] knows the 249 countries of ISO 3166-1, each once", () => {
  expect(countryCodes()).toHaveLength(249);
  expect(countryCodes()).toEqual([...new Set(countryCodes())].sort());
  expect(countryCodes()).toEqual(expect.arrayContaining(MEMBER_STATES));
});

it.each(["", " ", "D", "DEU", "de", "Deutschland", "XX", "XK", "EU", "UK", "EL", " DE", "DE "])(
  "[M4] nobody knows how to tax a customer in %j",
  (country) => {
    expect(vatTreatment("DE", { country, vatId: "DE123456789" })).toEqual({
      ok: false,
      error: { code: "customerCountry", input: country },
    });
  },
);

it("[M4] no text but the code of a country leads to a treatment", () => {
  const known = new Set(countryCodes());
  const texts = fc.oneof(fc.string(), fc.string({ minLength: 2, maxLength: 2, unit: "grapheme" }));
  fc.assert(
    fc.property(texts, fc.string(), (country, vatId) => {
      expect(vatTreatment("DE", { country, vatId }).ok).toBe(known.has(country));
    }),
  );
});
