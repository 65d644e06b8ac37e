import { formatEuro, formatRate, type Language } from "../../../i18n";
import { formatIsoDate } from "../../../i18n/format";
import { Money, Rate } from "../../../pricing";
import type { CellStyle, PlannedCell } from "../layout/plan";

/** A placeholder in a text: what stands between the braces, as it was typed and as it is looked up. */
export type FoundPlaceholder = { readonly typed: string; readonly name: string };

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

export function placeholdersIn(content: string): readonly FoundPlaceholder[] {
  return [...content.matchAll(PLACEHOLDER)].map(([typed, inside = ""]) => ({
    typed,
    name: nameOf(inside),
  }));
}

/** The text with its placeholders replaced; what stands around them stays. */
export function replaced(content: string, textOf: (name: string) => string): string {
  return content.replace(PLACEHOLDER, (_typed, inside: string) => textOf(nameOf(inside)));
}

/** People write "Angebot.Gültig" and "angebot . gueltig" for the same. */
function nameOf(inside: string): string {
  return inside
    .toLowerCase()
    .normalize("NFC")
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .replace(/\s+/g, "")
    .replaceAll("-", "_");
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

const EURO_STYLES: readonly CellStyle[] = ["euro", "euroInput", "euroTotal", "euroStrong"];

/** A value as people read it, for a cell that has more text than the placeholder. */
export function textOfCell({ content, look }: PlannedCell, language: Language): string {
  const value = content.kind === "formula" ? content.value : undefined;
  if (content.kind === "text") return content.text;
  if (content.kind === "date") return formatIsoDate(content.day, language);
  const shown = content.kind === "number" ? content.number : value;
  if (typeof shown !== "number") return shown ?? "";
  if (look === "discountInput") return formatRate(Rate.ofFraction(shown), language);
  return EURO_STYLES.includes(look) ? formatEuro(Money.of(shown), language) : String(shown);
}
