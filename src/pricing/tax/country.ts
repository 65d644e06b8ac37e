import type { PricingError } from "../errors";
import { isBlank, quoted } from "../input/raw";
import { spelledBy } from "../input/spelling";
import { fail, succeed, type Result } from "../result";
import { SELLER_COUNTRIES, type SellerCountry } from "./vat";

const countryOf = spelledBy<SellerCountry>({
  DE: "de d deu ger brd deutschland germany",
  AT: "at a aut österreich austria",
  CH: "ch che sui schweiz suisse svizzera switzerland",
});

/** The seller's country of a raw text, by code or name; Germany when it is blank (M4). Error: unknownCountry. */
export function parseCountry(raw: unknown): Result<SellerCountry, PricingError> {
  if (isBlank(raw)) return succeed("DE");
  const country = countryOf(raw);
  if (country) return succeed(country);
  return fail({ code: "unknownCountry", input: quoted(raw), countries: SELLER_COUNTRIES });
}
