import { isSubscription, minimumMonths, periodOf, type Term } from "../../../pricing";

/** Where what is to be paid under a term stands. */
type AmountCell = { readonly term: Term; readonly address: string };

/**
 * The cost after so many months as a formula without "=", in English notation (T2): what is paid once, a subscription
 * for at least its minimum term, a support plan for every started year.
 */
export function monthlyCost(
  amounts: readonly AmountCell[],
  months: string,
  upgradeCost: string | undefined,
): string {
  const parts = amounts.map(({ term, address }) => {
    const held = `MAX(${months},${minimumMonths(term)})`;
    if (isSubscription(term)) return `${address}*${held}`;
    return periodOf(term) === "year" ? `${address}*ROUNDUP(${held}/12,0)` : address;
  });
  return `ROUND(${[...parts, ...(upgradeCost === undefined ? [] : [upgradeCost])].join("+")},2)`;
}
