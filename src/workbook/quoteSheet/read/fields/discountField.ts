import { formatEuro, formatRate } from "../../../../i18n";
import { parseDiscountText } from "../../../../i18n/discountText";
import { Money, Rate } from "../../../../pricing";
import type { Discount } from "../../../../quote";
import { SAME, read, unclear, type FieldReading, type NearReading } from "./fieldReading";
import { isBlankCell, textOf, type SheetCell } from "../quoteCells";
import type { ReadingSource } from "../source";

/** Excel counts with so many digits; what a calculated cell holds beyond them means nothing. */
const EXCEL_DIGITS = 15;

/** A discount by the number format of its cell: a percentage, or an amount in euro off the unit price (M2). */
export function readDiscount(
  cell: SheetCell,
  stored: Discount | undefined,
  { language }: Pick<ReadingSource, "language">,
): FieldReading {
  if (isBlankCell(cell)) return stored ? read({ discount: undefined }) : SAME;
  if (typeof cell.value !== "number") {
    return unclear("notANumber", nearestOf(discountsIn(textOf(cell), language), language));
  }
  if (cell.value === 0 && !stored) return SAME;
  const discount = byFormat(cell.value, cell.numberFormat);
  if (!discount) {
    const percent = cell.value <= 1 ? percentOf(cell.value) : percentText(plain(cell.value));
    return unclear("notANumber", nearestOf([percent, amountOf(cell.value)], language));
  }
  return isSameDiscount(discount, stored) ? SAME : read({ discount });
}

/** "12,5 %", "50,00 €", or nothing. */
export function discountText(
  discount: Discount | undefined,
  language: ReadingSource["language"],
): string {
  if (!discount) return "";
  return discount.kind === "percent"
    ? formatRate(Rate.ofPercent(discount.percent), language)
    : formatEuro(Money.of(discount.euro), language);
}

function isSameDiscount(one: Discount, other: Discount | undefined): boolean {
  if (one.kind === "percent") {
    return other?.kind === "percent" && Number(one.percent) === Number(other.percent);
  }
  return (
    other?.kind === "amount" && Money.of(one.euro).toCents() === Money.of(other.euro).toCents()
  );
}

function byFormat(value: number, numberFormat: string): Discount | undefined {
  const isEuro = /€|EUR/.test(numberFormat);
  // A cell for either shows a share up to 1 and an amount above.
  if (numberFormat.includes("%") && !(isEuro && value > 1)) return percentOf(value);
  return isEuro ? amountOf(value) : undefined;
}

function percentOf(fraction: number): Discount | undefined {
  if (fraction < 0 || fraction > 1) return undefined;
  const percent = Rate.ofFraction(fraction.toPrecision(EXCEL_DIGITS)).percentText();
  return { kind: "percent", percent };
}

function amountOf(euro: number): Discount | undefined {
  if (euro < 0 || euro > 1e12) return undefined;
  return { kind: "amount", euro: Money.of(euro.toPrecision(EXCEL_DIGITS)).toString() };
}

function percentText(percent: string | undefined): Discount | undefined {
  if (percent === undefined || Number(percent) > 100) return undefined;
  return { kind: "percent", percent };
}

function plain(number: number): string | undefined {
  const text = String(number);
  return /^\d+(\.\d+)?$/.test(text) ? text : undefined;
}

/** What a text such as "5 %" or "10,50 Euro" may mean; without a sign either of the two. */
function discountsIn(
  text: string,
  language: ReadingSource["language"],
): readonly (Discount | undefined)[] {
  const signed = parseDiscountText(text, undefined, language);
  const either = (["percent", "amount"] as const).map((unit) =>
    parseDiscountText(text, unit, language),
  );
  return (signed.ok ? [signed] : either).map((reading) => (reading.ok ? reading.value : undefined));
}

function nearestOf(
  discounts: readonly (Discount | undefined)[],
  language: ReadingSource["language"],
): readonly NearReading[] {
  return discounts.flatMap((discount) =>
    discount ? [{ value: discountText(discount, language), change: { discount } }] : [],
  );
}
