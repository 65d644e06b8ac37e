import { getFormatDateInfo, isDateFormat, isPercentFormat } from "numfmt";
import { datePartsOf } from "../format/serialDate";
import { displayText } from "../format/display";
import { toLocalFormula } from "../formula/local";
import type { Cell } from "../model/state";
import { isError, type CellValue } from "../model/values";
import { BoundedCache } from "./boundedCache";
import type { Culture } from "./culture";
import { errorName } from "./errorNames";

type Kind = "number" | "percent" | "date" | "time";

const kinds = new BoundedCache<Kind>(1000);

/** What the formula bar shows of a cell, and what typing again would enter the same. `value` is that of a cell that others spill into. */
export function entryText(cell: Cell | undefined, value: CellValue, culture: Culture): string {
  if (cell?.formula !== undefined) return toLocalFormula(cell.formula, culture);
  const constant = cell?.constant ?? value;
  if (constant === null) return "";
  if (typeof constant === "boolean") return constant ? culture.trueText : culture.falseText;
  if (isError(constant)) return errorName(constant.error, culture);
  if (typeof constant === "string") return (cell?.style.quotePrefix ? "'" : "") + constant;
  return numberText(constant, cell?.style.numberFormat ?? "General", culture);
}

function numberText(number: number, numberFormat: string, culture: Culture): string {
  switch (kinds.get(numberFormat, kindOf)) {
    case "percent":
      return `${plainNumber(Number((number * 100).toPrecision(15)), culture)}%`;
    case "date":
      return dateText(number, culture, false) ?? plainNumber(number, culture);
    case "time":
      return dateText(number, culture, true) ?? plainNumber(number, culture);
    case "number":
      return plainNumber(number, culture);
  }
}

function dateText(serial: number, culture: Culture, isTime: boolean): string | undefined {
  const parts = datePartsOf(serial);
  if (!parts) return undefined;
  const time = culture.name === "de-DE" ? "hh:mm:ss" : "h:mm:ss AM/PM";
  if (isTime && serial < 1) return displayText(serial, time, culture);
  const isWholeDay = parts.hour + parts.minute + parts.second === 0;
  const format = isWholeDay ? culture.shortDateFormat : `${culture.shortDateFormat} ${time}`;
  return displayText(serial, format, culture);
}

/** Up to 15 digits; very large and very small numbers with an exponent. */
function plainNumber(number: number, { decimalSeparator }: Culture): string {
  const [mantissa = "", exponent = ""] = Math.abs(number).toExponential(14).split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "") || "0";
  const power = Number(exponent);
  const sign = number < 0 ? "-" : "";
  const withPoint = (whole: string, decimals: string) =>
    sign + whole + (decimals === "" ? "" : decimalSeparator + decimals);
  if (power >= 20 || power < -15) {
    const shown = String(Math.abs(power)).padStart(2, "0");
    return `${withPoint(digits.slice(0, 1), digits.slice(1))}E${power < 0 ? "-" : "+"}${shown}`;
  }
  return power < 0
    ? withPoint("0", "0".repeat(-power - 1) + digits)
    : withPoint(digits.slice(0, power + 1).padEnd(power + 1, "0"), digits.slice(power + 1));
}

function kindOf(numberFormat: string): Kind {
  if (isPercentFormat(numberFormat)) return "percent";
  if (!isDateFormat(numberFormat)) return "number";
  const { year, month, day } = getFormatDateInfo(numberFormat);
  return year || month || day ? "date" : "time";
}
