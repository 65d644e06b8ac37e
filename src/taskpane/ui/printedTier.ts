/** "41-80" with the dash that people print. */
export function printedTier(label: string): string {
  return label.replace("-", "–");
}
