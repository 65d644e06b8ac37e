import type { Culture } from "../../culture/culture";

/** Formats that a file names by number only. Those of dates and money follow the language of Excel. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '#,##0 "€";-#,##0 "€"',
  6: '#,##0 "€";[Red]-#,##0 "€"',
  7: '#,##0.00 "€";-#,##0.00 "€"',
  8: '#,##0.00 "€";[Red]-#,##0.00 "€"',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-* #,##0 "€"_-;-* #,##0 "€"_-;_-* "-" "€"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-;_-* "-"?? "€"_-;_-@_-',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

const SHORT_DATE = 14;
const DATE_AND_TIME = 22;
/** Those that read the same in every language; others are written out. */
const WRITTEN_BY_NUMBER = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 49];

/** The format of a number below 164; General when the format has no such number. */
export function builtInFormat(id: number, culture: Culture): string {
  if (id === SHORT_DATE) return culture.shortDateFormat;
  if (id === DATE_AND_TIME) return `${culture.shortDateFormat} h:mm`;
  const format = BUILT_IN[id];
  if (format === undefined) return "General";
  return culture.currencySymbol === "€" ? format : inDollars(format);
}

/** The number by which a file names the format; undefined when it has to be written out. */
export function builtInId(format: string, culture: Culture): number | undefined {
  if (format === culture.shortDateFormat) return SHORT_DATE;
  return WRITTEN_BY_NUMBER.find((id) => BUILT_IN[id] === format);
}

function inDollars(format: string): string {
  return format
    .replace(/((?:\[Red\])?-?)(#,##0(?:\.00)?) "€"/g, '$1"$"$2')
    .replaceAll('"€"', '"$"');
}
