import type { Culture } from "../../culture/culture";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject } from "../hostObject";

/** The patterns of a culture's dates and times, as .NET names them. */
const PATTERNS: Readonly<
  Record<Culture["name"], { readonly [Pattern in "longDate" | "shortDate" | "longTime"]: string }>
> = {
  "de-DE": { longDate: "dddd, d. MMMM yyyy", shortDate: "dd.MM.yyyy", longTime: "HH:mm:ss" },
  "en-US": { longDate: "dddd, MMMM d, yyyy", shortDate: "M/d/yyyy", longTime: "h:mm:ss tt" },
};

const NUMBERS: HostClass<Culture> = {
  name: "NumberFormatInfo",
  scalars: {
    NumberDecimalSeparator: { get: ({ decimalSeparator }) => decimalSeparator },
    NumberGroupSeparator: { get: ({ groupSeparator }) => groupSeparator },
  },
};

const DATES: HostClass<Culture> = {
  name: "DatetimeFormatInfo",
  scalars: {
    DateSeparator: { get: ({ dateSeparator }) => dateSeparator },
    LongDatePattern: { get: ({ name }) => PATTERNS[name].longDate },
    ShortDatePattern: { get: ({ name }) => PATTERNS[name].shortDate },
    TimeSeparator: { get: () => ":" },
    LongTimePattern: { get: ({ name }) => PATTERNS[name].longTime },
  },
};

const CULTURE: HostClass<Culture> = {
  name: "CultureInfo",
  scalars: { Name: { get: ({ name }) => name } },
  navigation: {
    DatetimeFormat: (culture) => hostObject(DATES, culture),
    NumberFormat: (culture) => hostObject(NUMBERS, culture),
  },
};

export function cultureObject({ workbook }: HostContext): HostObject {
  return hostObject(CULTURE, workbook.culture);
}
