import type { Culture } from "./culture";

/** A number that somebody typed, with the number format that the way of typing asks for. */
export type TypedNumber = { readonly number: number; readonly numberFormat?: string };

/** Excel keeps 15 digits of what is typed and takes the rest for zeros. */
const DIGITS = 15;

const patterns = new Map<string, RegExp>();

/** The number that a text means: "1.234,50", "-5", "(5)", "12,5 %", "3,90 €", "1E3", "1 1/2". Undefined when it is none. */
export function readNumber(text: string, culture: Culture): TypedNumber | undefined {
  const trimmed = text.trim();
  const fraction = readFraction(trimmed);
  if (fraction) return fraction;
  const negated = /^\((.*)\)$/.exec(trimmed);
  const plain = negated ? (negated[1] ?? "") : trimmed;
  const match = patternOf(culture).exec(plain);
  if (!match?.groups) return undefined;
  const { sign1, sign2, sign3, left, right, grouped, digits, decimals, bare, exponent } =
    match.groups;
  const signs = [sign1, sign2, sign3].filter(Boolean);
  const marks = [left, right].flatMap((part) => (part ?? "").trim() || []);
  if (signs.length > 1 || marks.length > 1 || (negated && signs.length > 0)) return undefined;
  const whole = (grouped ?? digits ?? "").replaceAll(culture.groupSeparator, "");
  const fractional = decimals ?? bare ?? "";
  const isNegative = negated !== null || signs[0] === "-";
  const [mark] = marks;
  const value = numberOf(whole, fractional, Number(exponent ?? 0) - (mark === "%" ? 2 : 0));
  if (!Number.isFinite(value)) return undefined;
  const number = isNegative && value !== 0 ? -value : value;
  const numberFormat = formatOf(culture, {
    mark,
    isGrouped: grouped !== undefined,
    hasDecimals: fractional !== "",
    hasExponent: exponent !== undefined,
  });
  return numberFormat === undefined ? { number } : { number, numberFormat };
}

function patternOf(culture: Culture): RegExp {
  const known = patterns.get(culture.name);
  if (known) return known;
  const group = `\\${culture.groupSeparator}`;
  const decimal = `\\${culture.decimalSeparator}`;
  const mark = `%|\\${culture.currencySymbol}`;
  const pattern = new RegExp(
    `^(?<sign1>[+-]?)\\s*(?<left>(?:\\s*(?:${mark})\\s*)?)(?<sign2>[+-]?)` +
      `(?:(?:(?<grouped>\\d{1,3}(?:${group}\\d{3})+)|(?<digits>\\d+))(?:${decimal}(?<decimals>\\d*))?|${decimal}(?<bare>\\d+))` +
      `(?:[Ee](?<exponent>[+-]?\\d{1,4}))?(?<right>(?:\\s*(?:${mark}))?)(?<sign3>-?)$`,
  );
  patterns.set(culture.name, pattern);
  return pattern;
}

function numberOf(whole: string, fractional: string, exponent: number): number {
  const digits = (whole + fractional).replace(/^0+/, "");
  const kept = digits.slice(0, DIGITS);
  const power = exponent - fractional.length + (digits.length - kept.length);
  return kept === "" ? 0 : Number(`${kept}e${power}`);
}

type Typed = {
  readonly mark: string | undefined;
  readonly isGrouped: boolean;
  readonly hasDecimals: boolean;
  readonly hasExponent: boolean;
};

function formatOf(
  { currencySymbol, name }: Culture,
  { mark, isGrouped, hasDecimals, hasExponent }: Typed,
): string | undefined {
  if (hasExponent) return "0.00E+00";
  if (mark === "%") return hasDecimals ? "0.00%" : "0%";
  const grouped = hasDecimals ? "#,##0.00" : "#,##0";
  if (mark === undefined) return isGrouped ? grouped : undefined;
  return name === "de-DE" ? `${grouped} "${currencySymbol}"` : `${currencySymbol}${grouped}`;
}

function readFraction(text: string): TypedNumber | undefined {
  const match = /^(-?)(\d{1,15}) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (!match) return undefined;
  const [, sign, whole, numerator = "", denominator = ""] = match;
  if (Number(denominator) === 0) return undefined;
  const number = Number(whole) + Number(numerator) / Number(denominator);
  const isLong = Math.max(numerator.length, denominator.length) > 1;
  return { number: sign === "-" ? -number : number, numberFormat: isLong ? "# ??/??" : "# ?/?" };
}
