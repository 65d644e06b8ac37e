import fc from "fast-check";

import { Money } from "../../../src/pricing/money/money";
import { Rate } from "../../../src/pricing/money/rate";
import {
  SELLER_COUNTRIES,
  vatRate,
  withVat,
  type SellerCountry,
} from "../../../src/pricing/tax/vat";
import { cents } from "../../support/arbitraries";
import { divideRounded, textOfCents } from "../../support/centOracle";
import { day, valueOf } from "../../support/quoting";

describe("rates", () => {
  it.each<[SellerCountry, string]>([
    ["DE", "19"],
    ["AT", "20"],
    ["CH", "8.1"],
  ])("[M4] %s charges %s %% by default", (country, percent) => {
    expect(valueOf(vatRate(country)).percentText()).toBe(percent);
  });

  it("[M4] the sellers' countries are Germany, Austria and Switzerland", () => {
    expect(SELLER_COUNTRIES).toEqual(["DE", "AT", "CH"]);
  });

  it.each<[SellerCountry, string, string]>([
    ["DE", "2007-01-01", "19"],
    ["DE", "2020-06-30", "19"],
    ["DE", "2020-07-01", "16"],
    ["DE", "2020-12-31", "16"],
    ["DE", "2021-01-01", "19"],
    ["DE", "2026-11-22", "19"],
    ["AT", "1984-01-01", "20"],
    ["AT", "2020-07-01", "20"],
    ["CH", "2018-01-01", "7.7"],
    ["CH", "2023-12-31", "7.7"],
    ["CH", "2024-01-01", "8.1"],
  ])("[M4] %s on %s: %s %%", (country, date, percent) => {
    expect(valueOf(vatRate(country, day(date))).percentText()).toBe(percent);
  });

  it.each<[SellerCountry, string, string]>([
    ["DE", "2006-12-31", "2007-01-01"],
    ["AT", "1983-12-31", "1984-01-01"],
    ["CH", "2017-12-31", "2018-01-01"],
  ])("[M4] %s on %s: no rate is known before %s", (country, date, from) => {
    expect(vatRate(country, day(date))).toEqual({
      ok: false,
      error: { code: "noVatRate", country, from },
    });
  });
});

describe("tax of an amount", () => {
  it.each([
    ["89.50", "19", "17.01", "106.51"],
    ["1188.70", "19", "225.85", "1414.55"],
    ["2417.40", "19", "459.31", "2876.71"],
    ["536.16", "19", "101.87", "638.03"],
    ["7.00", "8.1", "0.57", "7.57"],
    ["-89.50", "19", "-17.01", "-106.51"],
    ["0.00", "19", "0.00", "0.00"],
  ])("[M3] %s net at %s %%: %s VAT, %s gross", (net, percent, vat, gross) => {
    const taxed = withVat(Money.of(net), Rate.ofPercent(percent));
    expect([taxed.vat.toString(), taxed.gross.toString()]).toEqual([vat, gross]);
  });

  it.each([
    [24, "22.34", "637.92"],
    [8, "67.02", "638.00"],
    [2, "268.08", "638.04"],
    [1, "536.16", "638.03"],
  ])("[M3] 536.16 net in %d invoices of %s is %s gross", (invoices, net, gross) => {
    expect(Money.of(net).times(invoices).toString()).toBe("536.16");
    const oneGross = withVat(Money.of(net), valueOf(vatRate("DE"))).gross;
    expect(oneGross.times(invoices).toString()).toBe(gross);
  });

  it("[M3] gross is net and VAT, both in whole cents", () => {
    const perMille = fc.constantFrom(190n, 160n, 200n, 81n, 77n);
    fc.assert(
      fc.property(cents, perMille, (net, rate) => {
        const taxed = withVat(Money.of(textOfCents(net)), Rate.ofFraction(`0.${digits(rate)}`));
        const vat = divideRounded(net * rate, 1000n);
        expect(taxed.vat.toString()).toBe(textOfCents(vat));
        expect(taxed.gross.toString()).toBe(textOfCents(net + vat));
      }),
    );
  });
});

function digits(perMille: bigint): string {
  return String(perMille).padStart(3, "0");
}
