import type { Culture } from "../culture/culture";
import { readDate } from "../culture/typedDate";
import { readNumber } from "../culture/typedNumber";
import type { Today } from "../culture/typedDate";
import { isError, type CellError, type CellValue } from "../model/values";
import { VALUE_ERROR } from "./errors";

/** Dates without a year need one. */
const SOME_DAY: Today = { year: new Date().getFullYear(), month: 1, day: 1 };

/** The number that arithmetic sees in a value; #VALUE! for text that is none. */
export function toNumber(value: CellValue | undefined, culture: Culture): number | CellError {
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return numberInText(value, culture) ?? VALUE_ERROR;
  return value;
}

/** What a text says as a number, date or time in this language. */
export function numberInText(
  text: string,
  culture: Culture,
  today: Today = SOME_DAY,
): number | undefined {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return undefined;
  if (/^[+-]?\d{1,15}$/.test(trimmed)) return Number(trimmed);
  return (readNumber(trimmed, culture) ?? readDate(trimmed, culture, today))?.number;
}

export function toText(value: CellValue | undefined, culture: Culture): string | CellError {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value, culture);
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? culture.trueText : culture.falseText;
  return value;
}

/** A number as it reads when it is joined to a text: at most 15 digits. */
function numberText(value: number, culture: Culture): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const text = plainDigits(Number(value.toPrecision(15)));
  return culture.decimalSeparator === "." ? text : text.replace(".", culture.decimalSeparator);
}

function plainDigits(value: number): string {
  const [digits = "", exponent] = String(value).split("e");
  if (exponent === undefined) return digits;
  const power = Number(exponent);
  const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  if (power < 0 && decimals - power <= 19) return value.toFixed(decimals - power);
  return `${digits}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

export function toBoolean(value: CellValue | undefined, culture: Culture): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null || value === undefined) return false;
  if (isError(value)) return value;
  const upper = value.trim().toUpperCase();
  if (upper === "TRUE" || upper === culture.trueText) return true;
  if (upper === "FALSE" || upper === culture.falseText) return false;
  return VALUE_ERROR;
}
