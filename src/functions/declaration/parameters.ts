import type { ParameterDeclaration } from "./declaration";

const USERS_NAME = { de: "Benutzer", en: "users" } as const;
const MONTHS_NAME = { de: "Monate", en: "months" } as const;

export const PRODUCT = {
  name: { de: "Produkt", en: "product" },
  description: {
    de: "Name aus der Preisliste oder ein Kurzname, in beliebiger Schreibung",
    en: "Name in the price list or an alias, in any case and spacing",
  },
  type: "string",
  dimensionality: "scalar",
  customEnum: "PRODUCT",
} as const satisfies ParameterDeclaration;

export const TERM = {
  name: { de: "Laufzeit", en: "term" },
  description: {
    de: "Kauf, Abo1, Abo12, Abo24 oder Abo36; bei Support-Plänen einmalig oder jährlich",
    en: "Kauf, Abo1, Abo12, Abo24 or Abo36 (also purchase, sub24, 24); for support plans once or yearly",
  },
  type: "string",
  dimensionality: "scalar",
  customEnum: "TERM",
} as const satisfies ParameterDeclaration;

export const USERS = {
  name: USERS_NAME,
  description: {
    de: "Installierte Benutzerlizenzen (PBX und Light), ganze Zahl ab 1; nötig, wo der Preis davon abhängt",
    en: "Installed user licences (PBX and Light), whole number from 1; needed where the price depends on them",
  },
  type: "any",
  dimensionality: "scalar",
  optional: true,
} as const satisfies ParameterDeclaration;

export const REQUIRED_USERS = {
  name: USERS_NAME,
  description: {
    de: "Installierte Benutzerlizenzen (PBX und Light), ganze Zahl ab 1",
    en: "Installed user licences (PBX and Light), whole number from 1",
  },
  type: "any",
  dimensionality: "scalar",
} as const satisfies ParameterDeclaration;

export const USERS_BEFORE = {
  name: { de: "Benutzer_bisher", en: "users_before" },
  description: {
    de: "Benutzerlizenzen, für die die Erweiterung gekauft wurde",
    en: "User licences for which the extension was purchased",
  },
  type: "any",
  dimensionality: "scalar",
} as const satisfies ParameterDeclaration;

export const USERS_AFTER = {
  name: { de: "Benutzer_neu", en: "users_after" },
  description: {
    de: "Benutzerlizenzen, für die sie gelten soll",
    en: "User licences for which it is to hold",
  },
  type: "any",
  dimensionality: "scalar",
} as const satisfies ParameterDeclaration;

export const PRICE_PAID = {
  name: { de: "bezahlt", en: "price_paid" },
  description: {
    de: "Wirklich bezahlter Preis in Euro, der angerechnet wird; sonst der Listenpreis",
    en: "Price really paid in euro, which is credited; otherwise the list price",
  },
  type: "any",
  dimensionality: "scalar",
  optional: true,
} as const satisfies ParameterDeclaration;

export const MONTHS = {
  name: MONTHS_NAME,
  description: {
    de: "Monate, ganze Zahl ab 1; sonst die Mindestlaufzeit",
    en: "Months, whole number from 1; otherwise the minimum term",
  },
  type: "any",
  dimensionality: "scalar",
  optional: true,
} as const satisfies ParameterDeclaration;

export const COMPARED_MONTHS = {
  ...MONTHS,
  description: {
    de: "Monate, über die verglichen wird, ganze Zahl ab 1; sonst die längste Mindestlaufzeit des Produkts",
    en: "Months to compare over, whole number from 1; otherwise the longest minimum term of the product",
  },
} as const satisfies ParameterDeclaration;

export const UPGRADE_COST = {
  name: { de: "Upgradekosten", en: "upgrade_cost" },
  description: {
    de: "Was Major-Upgrades einen Käufer in dieser Zeit kosten würden, in Euro; sonst 0",
    en: "What major upgrades would cost a buyer in that time, in euro; otherwise 0",
  },
  type: "any",
  dimensionality: "scalar",
  optional: true,
} as const satisfies ParameterDeclaration;

export const EDITION = {
  name: { de: "Preisliste", en: "edition" },
  description: {
    de: 'Ausgabe der Preisliste wie "2022-09" oder ein Datum; sonst die neueste',
    en: 'Edition of the price list such as "2022-09" or a date; otherwise the latest',
  },
  type: "any",
  dimensionality: "scalar",
  optional: true,
} as const satisfies ParameterDeclaration;

export const PRODUCTS = {
  name: { de: "Produkte", en: "products" },
  description: {
    de: "Bereich mit Produkten; als Spalte gegen eine Zeile mit Laufzeiten entsteht ein Raster",
    en: "Range of products; a column against a row of terms gives a grid",
  },
  type: "any",
  dimensionality: "matrix",
} as const satisfies ParameterDeclaration;

export const TERMS_RANGE = {
  name: { de: "Laufzeiten", en: "terms" },
  description: {
    de: "Bereich mit Laufzeiten oder eine Laufzeit",
    en: "Range of terms or one term",
  },
  type: "any",
  dimensionality: "matrix",
} as const satisfies ParameterDeclaration;

export const OPTIONAL_TERMS = { ...TERMS_RANGE, optional: true } as const;

export const CHECKED = {
  ...PRODUCTS,
  name: { de: "Produkte_oder_Positionen", en: "products_or_lines" },
  description: {
    de: "Produkt oder Bereich mit Produkten; ohne weitere Angaben ein Bereich ganzer Positionen mit 2 bis 6 Spalten",
    en: "Product or range of products; with nothing else given a range of whole lines of 2 to 6 columns",
  },
} as const satisfies ParameterDeclaration;

export const USERS_RANGE = {
  name: USERS_NAME,
  description: {
    de: "Bereich mit Benutzerzahlen oder eine Benutzerzahl",
    en: "Range of user counts or one user count",
  },
  type: "any",
  dimensionality: "matrix",
  optional: true,
} as const satisfies ParameterDeclaration;

export const LINES = {
  name: { de: "Positionen", en: "lines" },
  description: {
    de: "Bereich mit 2 bis 6 Spalten: Produkt, Laufzeit, Benutzer, Menge (in jeder Zeile oder in keiner, dann je 1), Rabatt (sonst 0), Beginn (sonst der gemeinsame)",
    en: "Range of 2 to 6 columns: product, term, users, quantity (in every row or in none, then 1 each), discount (otherwise 0), start (otherwise the common one)",
  },
  type: "any",
  dimensionality: "matrix",
} as const satisfies ParameterDeclaration;

export const START = {
  name: { de: "Beginn", en: "start" },
  description: { de: "Erster Tag der Laufzeit, ein Datum", en: "First day of the term, a date" },
  type: "any",
  dimensionality: "scalar",
} as const satisfies ParameterDeclaration;

export const AS_OF = {
  name: { de: "Stichtag", en: "as_of" },
  description: {
    de: "Tag, dessen laufende Laufzeit gefragt ist; bei Support-Plänen der Tag, ab dem gekündigt werden soll; sonst der Beginn",
    en: "Day whose running term is asked for; for support plans the day from which notice is to be given; otherwise the start",
  },
  type: "any",
  dimensionality: "scalar",
  optional: true,
} as const satisfies ParameterDeclaration;

export const NET = {
  name: { de: "Netto", en: "net" },
  description: { de: "Nettobetrag in Euro", en: "Net amount in euro" },
  type: "any",
  dimensionality: "scalar",
} as const satisfies ParameterDeclaration;

export const COUNTRY = {
  name: { de: "Land", en: "country" },
  description: {
    de: "Land des Verkäufers: DE, AT oder CH; sonst DE",
    en: "Country of the seller: DE, AT or CH; otherwise DE",
  },
  type: "string",
  dimensionality: "scalar",
  optional: true,
  customEnum: "COUNTRY",
} as const satisfies ParameterDeclaration;

export const VAT_DATE = {
  name: { de: "Datum", en: "date" },
  description: {
    de: "Tag, dessen Steuersatz gilt; sonst der neueste",
    en: "Day whose rate holds; otherwise the latest rate",
  },
  type: "any",
  dimensionality: "scalar",
  optional: true,
} as const satisfies ParameterDeclaration;

export const INTERVAL = {
  name: { de: "Zahlungsweise", en: "interval" },
  description: {
    de: "monatlich, quartalsweise oder jährlich im Voraus; sonst monatlich",
    en: "monthly, quarterly or yearly in advance; otherwise monthly",
  },
  type: "string",
  dimensionality: "scalar",
  optional: true,
  customEnum: "INTERVAL",
} as const satisfies ParameterDeclaration;

export const SEARCH = {
  name: { de: "Suche", en: "search" },
  description: {
    de: "Wörter, die im Produktnamen vorkommen; sonst die ganze Preisliste",
    en: "Words that occur in the product's name; otherwise the whole price list",
  },
  type: "any",
  dimensionality: "scalar",
  optional: true,
} as const satisfies ParameterDeclaration;

export const TEXT = {
  name: { de: "Text", en: "text" },
  description: { de: "Ungefährer Name eines Produkts", en: "Approximate name of a product" },
  type: "any",
  dimensionality: "scalar",
} as const satisfies ParameterDeclaration;

export const COUNT = {
  name: { de: "Anzahl", en: "count" },
  description: {
    de: "Höchstens so viele Namen; sonst 5",
    en: "At most so many names; otherwise 5",
  },
  type: "any",
  dimensionality: "scalar",
  optional: true,
} as const satisfies ParameterDeclaration;

export const PLAN = {
  name: { de: "Plan", en: "plan" },
  description: {
    de: "Support-Plan: Free, Basic, Premium oder Enterprise",
    en: "Support plan: Free, Basic, Premium or Enterprise",
  },
  type: "string",
  dimensionality: "scalar",
  customEnum: "SUPPORT_PLAN",
} as const satisfies ParameterDeclaration;

export const ITEM = {
  name: { de: "Leistung", en: "item" },
  description: {
    de: "Zeile der Support-Tabelle oder ein eindeutiger Teil davon; sonst der Preis",
    en: "Line of the support matrix or a clear part of it; otherwise the price",
  },
  type: "any",
  dimensionality: "scalar",
  optional: true,
} as const satisfies ParameterDeclaration;
