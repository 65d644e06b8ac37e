import type { SellerCountry } from "./vat";

/** Who owes the tax: the seller, the customer ("Steuerschuldnerschaft des Leistungsempfängers"), or nobody here. */
export type VatTreatment = "sellerCharges" | "reverseCharge" | "notTaxedHere";

/** A business customer: ISO country code, and the VAT id where there is one. */
export type VatCustomer = { readonly country: string; readonly vatId?: string };

const EUROPEAN_UNION: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);

/**
 * How a quote to a business customer is taxed (M4): at home with the seller's VAT; from one EU country
 * to another without it, given a VAT id; across the border of the EU without it.
 */
export function vatTreatment(seller: SellerCountry, customer: VatCustomer): VatTreatment {
  if (customer.country === seller) return "sellerCharges";
  const isWithinUnion = EUROPEAN_UNION.has(seller) && EUROPEAN_UNION.has(customer.country);
  if (!isWithinUnion) return "notTaxedHere";
  return customer.vatId?.trim() ? "reverseCharge" : "sellerCharges";
}
