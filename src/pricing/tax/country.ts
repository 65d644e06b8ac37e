import type { PricingError } from "../errors";
import { isBlank, quoted } from "../input/raw";
import { fail, succeed, type Result } from "../result";
import { SELLER_COUNTRIES, type SellerCountry } from "./vat";

const SPELLINGS: Readonly<Record<SellerCountry, readonly string[]>> = {
  DE: ["de", "deutschland", "germany"],
  AT: ["at", "österreich", "oesterreich", "austria"],
  CH: ["ch", "schweiz", "switzerland"],
};

/** The seller's country of a raw text, by code or name; Germany when it is blank (M4). Error: unknownCountry. */
export function parseCountry(raw: unknown): Result<SellerCountry, PricingError> {
  if (isBlank(raw)) return succeed("DE");
  const spelling = quoted(raw).normalize("NFKC").toLowerCase();
  const country = SELLER_COUNTRIES.find((each) => SPELLINGS[each].includes(spelling));
  if (country) return succeed(country);
  return fail({ code: "unknownCountry", input: quoted(raw), countries: SELLER_COUNTRIES });
}
