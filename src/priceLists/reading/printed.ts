import { termOfSpelling, type Term } from "../../pricing";

/** The value of a cell as Excel gives it, or a piece of a line of text. */
export type SheetValue = string | number | boolean;

/** A text on one line: words broken at the end of a line are one word again (C2). */
export function plainText(cell: SheetValue | undefined): string {
  if (cell === undefined) return "";
  return String(cell)
    .normalize("NFKC")
    .replace(/\u00ad/g, "")
    .replace(/-\s*\n\s*(?=\p{Ll})/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** "1.299,00 €", "1,299.00" or 1299: in euro with a dot and two decimals; undefined for what is no clear amount. */
export function printedAmount(cell: SheetValue | undefined): string | undefined {
  if (typeof cell === "number") return amountOfNumber(cell);
  const text = plainText(cell)
    .replace(/^(?:€|EUR)\s*|\s*(?:€|EUR)$/gi, "")
    .replace(/,[-–—]$/, "");
  const [, german, germanCents = ""] =
    /^(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,2}))?$/.exec(text) ?? [];
  if (german !== undefined) return amountOf(german.replaceAll(".", ""), germanCents);
  const [, english, cents = ""] = /^(\d{1,3}(?:,\d{3})+|\d{1,9})\.(\d\d)$/.exec(text) ?? [];
  return english === undefined ? undefined : amountOf(english.replaceAll(",", ""), cents);
}

/** A cell in which the list says that there is no price. */
export function isNoPrice(cell: SheetValue | undefined): boolean {
  return /^(?:[-–—]|entfällt|n\/a)?$/i.test(plainText(cell));
}

/** "Abo 24 Monate", "jährlich ***": the term, whatever small print is referred to. */
export function printedTerm(cell: SheetValue | undefined): Term | undefined {
  return typeof cell === "boolean" ? undefined : termOfSpelling(withoutMarks(plainText(cell)));
}

/** "1–20", "21 - 40 Benutzer", "> 250", "über 250", "ab 251": the tier as "1-20" or ">250"; undefined for others. */
export function printedTier(cell: SheetValue | undefined): string | undefined {
  const text = withoutMarks(plainText(cell)).replace(/\s*(?:Benutzer|User|Users)$/i, "");
  const [, from, to] = /^(\d{1,7})\s*[-–—]\s*(\d{1,7})$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return `${Number(from)}-${Number(to)}`;
  const [, above] = /^(?:>|über|over|mehr als|more than)\s*(\d{1,7})$/i.exec(text) ?? [];
  if (above !== undefined) return `>${Number(above)}`;
  const [, first, least = first] = /^(?:(?:ab|from)\s*(\d{1,7})|(\d{1,7})\s*\+)$/i.exec(text) ?? [];
  return least === undefined ? undefined : `>${Number(least) - 1}`;
}

/** "je 5 Benutzer", "per 5 users": users of one pack (P5). */
export function printedPack(cell: SheetValue | undefined): number | undefined {
  const [, users] =
    /\b(?:je|per)\s+(?:angefangene\s+)?(\d{1,5})\s+(?:Benutzer|users?)\b/i.exec(plainText(cell)) ??
    [];
  return users === undefined || users === "1" ? undefined : Number(users);
}

function withoutMarks(text: string): string {
  return text.replace(/\s*\*+$/, "").replace(/^\*+\s*/, "");
}

function amountOf(euros: string, cents: string): string {
  return `${Number(euros)}.${cents.padEnd(2, "0")}`;
}

function amountOfNumber(number: number): string | undefined {
  const shown = Number(number.toPrecision(15));
  const text = shown.toFixed(2);
  return number >= 0 && number < 1e9 && Number(text) === shown ? text : undefined;
}
