import { fail, succeed, type Result } from "../result";
import { isCountry } from "./countries";
import type { SellerCountry } from "./vat";

/** Who owes the tax: the seller, the customer ("Steuerschuldnerschaft des Leistungsempfängers"), or nobody here. */
export type VatTreatment = "sellerCharges" | "reverseCharge" | "notTaxedHere";

/** A business customer: ISO country code, and the VAT id where there is one. */
export type VatCustomer = { readonly country: string; readonly vatId?: string };

/** Something else than the code of a country, or nothing, stands where the customer's country should. */
export type CustomerCountryError = { readonly code: "customerCountry"; readonly input: string };

const EUROPEAN_UNION =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";

/**
 * How a quote to a business customer is taxed (M4): at home with the seller's VAT; from one EU country to another
 * without it, given a VAT id; across the border of the EU without it. Error: customerCountry, which is never guessed.
 */
export function vatTreatment(
  seller: SellerCountry,
  { country, vatId }: VatCustomer,
): Result<VatTreatment, CustomerCountryError> {
  if (!isCountry(country)) return fail({ code: "customerCountry", input: country });
  if (country === seller) return succeed("sellerCharges");
  const isWithinUnion = EUROPEAN_UNION.includes(seller) && EUROPEAN_UNION.includes(country);
  if (!isWithinUnion) return succeed("notTaxedHere");
  return succeed(vatId?.trim() ? "reverseCharge" : "sellerCharges");
}
