/**
 * A share of an amount, rounded to cents as the core rounds it (M1), in Excel's binary arithmetic: products of whole
 * numbers are exact there, and so are the halves of cents that decide.
 */
export function roundedShare(amount: string, share: string): string {
  return `ROUND(ROUND(100*${amount},0)*ROUND(100000000*${share},0)/100000000,0)/100`;
}
