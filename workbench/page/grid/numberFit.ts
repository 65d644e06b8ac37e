import type { Culture } from "../../culture/culture";
import { displayText } from "../../format/display";

const SCIENTIFIC = [5, 4, 3, 2, 1].map((digits) => `0.${"0".repeat(digits)}E+00`).concat("0E+00");
const MOST_DECIMALS = 9;

/**
 * The text of a number in a column that is too narrow for it: with fewer digits when the format is General, else
 * nothing but number signs.
 */
export function fittedNumber(
  value: number,
  text: string,
  numberFormat: string,
  culture: Culture,
  width: number,
  measure: (text: string) => number,
): string {
  if (measure(text) <= width) return text;
  const shorter = numberFormat === "General" ? shorterNumbers(value, culture) : [];
  for (const candidate of shorter) if (measure(candidate) <= width) return candidate;
  return "#".repeat(Math.max(1, Math.floor(width / measure("#"))));
}

function* shorterNumbers(value: number, culture: Culture): Generator<string> {
  const size = Math.abs(value);
  if (size < 1e11 && (size >= 1e-4 || size === 0)) {
    for (let decimals = MOST_DECIMALS; decimals >= 0; decimals -= 1) {
      yield displayText(Number(value.toFixed(decimals)), "General", culture);
    }
  }
  for (const format of SCIENTIFIC) yield displayText(value, format, culture);
}
