import { serialOfTime } from "../format/serialDate";
import type { Culture } from "./culture";
import type { TypedNumber } from "./typedNumber";

const TIME = /^(\d{1,4}):(\d{1,2})?(?::(\d{1,2})(?:[.,](\d{1,3}))?)?(?:\s*([AaPp])[Mm]?)?$/;
const HOUR = /^(\d{1,2})\s+([AaPp])[Mm]?$/;

/** The time that a text means, as part of a day: "14:30", "9:05:30", "2:30 PM", "26:10" (more than a day). */
export function readTime(text: string, culture: Culture): TypedNumber | undefined {
  const match = TIME.exec(text);
  const hourOnly = match ? null : HOUR.exec(text);
  const hours = match?.[1] ?? hourOnly?.[1];
  if (hours === undefined) return undefined;
  const [minutes, seconds, fraction] = [match?.[2], match?.[3], match?.[4]];
  const half = (match?.[5] ?? hourOnly?.[2])?.toLowerCase();
  const separator = /[.,]/.exec(text)?.[0];
  if (separator !== undefined && separator !== culture.decimalSeparator) return undefined;
  const hour = hourOfDay(Number(hours), half);
  if (hour === undefined || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59)
    return undefined;
  const second = Number(`${seconds ?? 0}.${fraction ?? 0}`);
  const number = serialOfTime(hour, Number(minutes ?? 0), second);
  return {
    number,
    numberFormat: formatOf(culture, {
      isLong: hour >= 24,
      hasFraction: fraction !== undefined,
      hasSeconds: seconds !== undefined,
      isHalved: half !== undefined,
    }),
  };
}

function hourOfDay(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour > 12) return undefined;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

function formatOf(
  culture: Culture,
  typed: {
    readonly isLong: boolean;
    readonly hasFraction: boolean;
    readonly hasSeconds: boolean;
    readonly isHalved: boolean;
  },
): string {
  if (typed.isLong) return "[h]:mm:ss";
  if (typed.hasFraction) return "mm:ss.0";
  const hours = culture.name === "de-DE" && !typed.isHalved ? "hh" : "h";
  return `${hours}:mm${typed.hasSeconds ? ":ss" : ""}${typed.isHalved ? " AM/PM" : ""}`;
}
