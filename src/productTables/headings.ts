/** What a column of a product table can hold. */
export type ColumnRole =
  | "customer"
  | "site"
  | "product"
  | "term"
  | "users"
  | "lightUsers"
  | "quantity"
  | "discount"
  | "start"
  | "price";

/** A number of a customer or of an article is neither of them. */
const IDENTIFIER = /\b(?:nr|no|nummer|number|id|code|sku)\b|(?:nummer|nr)\.?$|#/;

/**
 * Words of headings, the more special role first: "Preis je Benutzer" is a price, "Anzahl Benutzer" are users. Words are
 * in lower case, with umlauts as they are.
 */
const WORDS: readonly (readonly [ColumnRole, RegExp])[] = [
  ["discount", /rabatt|nachlass|discount|rebate|^%$/],
  [
    "price",
    /preis|price|betrag|amount|kosten|\bcosts?\b|summe|gesamt|total|netto|brutto|\b(?:ep|gp|vk|uvp|eur|euro)\b|€/,
  ],
  ["lightUsers", /\blight\b|light-?(?:benutzer|user|nutzer|lizenz)/],
  ["users", /benutzer|\busers?\b|nutzer|anwender|\bseats?\b|mitarbeiter|employees|nebenstelle/],
  ["start", /beginn|\bstart|\bab\b|\bfrom\b|\bvon\b|\bdatum\b|\bdate\b/],
  [
    "term",
    /laufzeit|bindung|\babo|kauf|\bterm\b|duration|\bdauer\b|modell|\bmonate\b|\bmonths\b|lizenzart/,
  ],
  ["quantity", /menge|stück|\bstk\b|anzahl|\bqty\b|quantity|\bcount\b|\bserver/],
  [
    "product",
    /produkt|product|artikel|article|erweiterung|extension|\bmodul|bezeichnung|leistung|\bitem|software|description|\bplan\b|\bservice\b/,
  ],
  ["customer", /\bkunde|firma|customer|company|\bclient\b|auftraggeber/],
  ["site", /standort|filiale|niederlassung|\banlage|\bsite\b|location|branch|\bort\b|\bcity\b/],
];

/** What a heading says of its column; undefined where it says nothing that is known. */
export function roleOfHeading(heading: string): ColumnRole | undefined {
  const words = heading.toLowerCase().replaceAll("ae", "ä").replaceAll("ue", "ü");
  if (IDENTIFIER.test(words)) return undefined;
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

const TOTAL =
  /^(?:(?:zwischen|gesamt|end)?summen?|gesamt|insgesamt|(?:sub|grand )?total|sum|netto|brutto|net|gross|übertrag|(?:zzgl|inkl)\.?|mwst|ust|vat|mehrwertsteuer|umsatzsteuer|rabatt|skonto)\b/i;

/** Whether a text begins a row that adds up others. */
export function isTotal(text: string): boolean {
  return TOTAL.test(text);
}
