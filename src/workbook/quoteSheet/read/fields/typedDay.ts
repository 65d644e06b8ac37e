import { dayOf, isoDate } from "../../../../pricing";

/** "21/11/2023", "21-11-23": which of the first two is the month depends on who has written it. */
const EITHER_ORDER = /^(\d{1,2})\s*[/\p{Pd}\u2212]\s*(\d{1,2})\s*[/\p{Pd}\u2212]\s*(?=\d)/u;

export type TypedDay = {
  /** What it says, as ISO text; undefined where nobody can know. */
  readonly day: string | undefined;
  /** Otherwise what it could mean, the day first as letters have it. */
  readonly nearest: readonly string[];
};

/** The day that a cell of the letter says, in the letter's own format, in Excel's or in any that functions accept. */
export function typedDay(value: unknown): TypedDay {
  const day = dayOf(value);
  if (day) return { day: isoDate(day), nearest: [] };
  const text = typeof value === "string" ? value.trim() : "";
  const orders = [text.replace(EITHER_ORDER, "$1.$2."), text.replace(EITHER_ORDER, "$2.$1.")];
  const [dayFirst, monthFirst] = orders.map((order) => dayOf(order)?.toString());
  const isClear = monthFirst === undefined || monthFirst === dayFirst;
  if (dayFirst !== undefined && isClear) return { day: dayFirst, nearest: [] };
  return { day: undefined, nearest: [dayFirst, monthFirst].filter((each) => each !== undefined) };
}
