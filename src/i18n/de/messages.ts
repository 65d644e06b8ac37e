import { listed } from "../listed";
import type { Messages } from "../messageTypes";

/** Errors that a German Excel shows under other names. */
const GERMAN_ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "#NV",
  "#VALUE!": "#WERT!",
  "#REF!": "#BEZUG!",
  "#NUM!": "#ZAHL!",
};

const oneOf = (choices: readonly string[]) => listed(choices, "oder");
const meant = (nearest: readonly string[]) =>
  nearest.length > 0 ? ` Meinten Sie ${oneOf(nearest.map(quote))}?` : "";

export const de: Messages = {
  errors: {
    missingProduct: () => "Das Produkt fehlt. Geben Sie einen Namen aus der Preisliste an.",
    unknownProduct: ({ input, nearest }) =>
      `„${input}“ steht nicht in der Preisliste.${meant(nearest)}`,
    headingInRange: ({ input }) =>
      `Die Überschrift gehört nicht zum Bereich: „${input}“. Beginnen Sie ihn eine Zeile tiefer.`,
    noMatch: ({ input, nearest }) =>
      `Nichts in der Preisliste passt zu „${input}“.${meant(nearest)}`,
    missingTerm: ({ offered }) => `Die Laufzeit fehlt. Möglich: ${oneOf(offered)}.`,
    unknownTerm: ({ input, offered }) =>
      `„${input}“ ist keine Laufzeit. Möglich: ${oneOf(offered)}.`,
    termNotOffered: ({ product, term, offered }) =>
      `${product} gibt es nicht als ${term}, sondern als ${oneOf(offered)}.`,
    noUserCount: ({ which }) =>
      `Die ${which === "before" ? "bisherige " : which === "after" ? "neue " : ""}Benutzeranzahl fehlt. Geben Sie eine ganze Zahl ab 1 an.`,
    missingUserCount: ({ product }) =>
      `Der Preis von ${product} hängt von den Benutzern ab. Geben Sie ihre Anzahl an, eine ganze Zahl ab 1.`,
    invalidUserCount: ({ input, maximum }) =>
      `„${input}“ ist keine Benutzeranzahl. Geben Sie eine ganze Zahl von 1 bis ${maximum} an.`,
    missingQuantity: () =>
      "Die Menge fehlt, obwohl andere Zeilen eine haben. Geben Sie eine ganze Zahl ab 1 an, oder leeren Sie die ganze Spalte.",
    swappedCounts: ({ users, quantity }) =>
      `Die Menge ${quantity} ist größer als die Benutzeranzahl ${users}. Sind Benutzer und Menge vertauscht?`,
    invalidQuantity: ({ input, maximum }) =>
      `„${input}“ ist keine Anzahl von Serverlizenzen. Geben Sie eine ganze Zahl von 1 bis ${maximum} an.`,
    invalidDiscount: ({ input }) =>
      `„${input}“ ist kein Rabatt. Geben Sie ihn als 15 % oder 0,15 an, höchstens 100 %.`,
    ambiguousDiscount: ({ input }) =>
      `„${input}“ kann 1 % oder 100 % sein. Schreiben Sie 1 % oder 0,01; für 100 % den Text „100 %“, in einer Zelle mit Apostroph davor.`,
    invalidMonths: ({ input, maximum }) =>
      `„${input}“ ist keine Anzahl von Monaten. Geben Sie eine ganze Zahl von 1 bis ${maximum} an.`,
    invalidCount: ({ input, maximum }) =>
      `„${input}“ ist keine Anzahl. Geben Sie eine ganze Zahl von 1 bis ${maximum} an.`,
    missingAmount: () => "Der Betrag fehlt. Geben Sie ihn als Zahl in Euro an.",
    invalidAmount: ({ input }) => `„${input}“ ist kein Betrag. Geben Sie eine Zahl in Euro an.`,
    missingDate: () => "Das Datum fehlt. Geben Sie ein Datum an, etwa 01.02.2026.",
    invalidDate: ({ input }) =>
      `„${input}“ ist kein Datum. Geben Sie ein Datum vom 01.03.1900 bis 31.12.2999 an.`,
    unknownEdition: ({ input, editions }) =>
      `Eine Preisliste „${input}“ gibt es nicht. Vorhanden: ${oneOf(editions)}.`,
    lowerTier: ({ before, after }) =>
      `Die Staffel ${after} liegt unter der bisherigen Staffel ${before}. Eine Rückzahlung gibt es nicht.`,
    notUpgradable: ({ product }) =>
      `${product} hat keine gekauften Benutzerstaffeln, deren Unterschied zu zahlen wäre.`,
    noPurchasePrice: ({ product }) =>
      `${product} gibt es nicht zu kaufen, also auch keinen Vergleich mit dem Kauf.`,
    notASubscription: ({ term, offered }) =>
      `Nötig ist ein Abo, nicht ${term}.${offered.length > 0 ? ` Möglich: ${oneOf(offered)}.` : ""}`,
    noTermEnd: ({ term }) =>
      `Bei ${term} gibt es kein Laufzeitende. Möglich sind Abos und die Support-Pläne mit jährlicher Zahlung.`,
    unknownCountry: ({ input, countries }) =>
      `Für „${input}“ ist keine Umsatzsteuer hinterlegt. Möglich: ${oneOf(countries)}.`,
    noVatRate: ({ country, from }) =>
      `Die Umsatzsteuer von ${country} ist erst ab dem ${from} hinterlegt.`,
    unknownInterval: ({ input }) =>
      `„${input}“ ist keine Zahlungsweise. Möglich: monatlich, quartalsweise oder jährlich.`,
    unknownScheduleRows: ({ input }) =>
      `„${input}“ gibt es als Zeilen des Zahlungsplans nicht. Möglich: je Rechnung oder je Position.`,
    unknownSupportPlan: ({ input, plans }) =>
      `${input === "" ? "Der Support-Plan fehlt" : `„${input}“ ist kein Support-Plan`}. Möglich: ${oneOf(plans)}.`,
    unknownSupportItem: ({ input, nearest }) =>
      `„${input}“ benennt keine Leistung der Support-Pläne eindeutig. Möglich: ${oneOf(nearest.map(quote))}.`,
    noLines: () => "Der Bereich enthält keine Position.",
    tooFewColumns: ({ columns }) =>
      `Der Bereich hat ${columns === "1" ? "1 Spalte" : `${columns} Spalten`}. Nötig sind Produkt und Laufzeit, möglich auch Benutzer, Menge, Rabatt und Beginn.`,
    tooManyColumns: ({ columns }) =>
      `Der Bereich hat ${columns} Spalten. Möglich sind sechs: Produkt, Laufzeit, Benutzer, Menge, Rabatt und Beginn.`,
    sizesDisagree: ({ sizes }) =>
      `Die Bereiche passen nicht zusammen: ${listed(sizes, "und")}. Erlaubt sind gleiche Größen, einzelne Werte, oder eine Spalte mit einer Zeile.`,
    tooLarge: ({ rows, maximum }) =>
      `Der Bereich ist zu groß für einen Aufruf: ${rows} statt höchstens ${maximum}.`,
    notASingleValue: ({ rows, columns }) =>
      `Hier ist ein einzelner Wert nötig, kein Bereich von ${rows} × ${columns} Zellen.`,
    errorValue: ({ input }) =>
      `Eine der angegebenen Zellen enthält den Fehler ${GERMAN_ERRORS[input] ?? input}.`,
    inLine: ({ row, sentence }) => `${row}. Zeile des Bereichs: ${sentence}`,
  },
  unexpected:
    "Unerwarteter Fehler. Bitte melden Sie ihn mit der Formel und dem Wert von FLUX.VERSION().",
  terms: {
    purchase: "Kauf",
    subscription: (months) => `Abo ${months} ${months === 1 ? "Monat" : "Monate"}`,
    once: "einmalig",
    yearly: "jährlich",
  },
  periods: { once: "einmalig", month: "im Monat", year: "im Jahr" },
  steps: {
    edition: ({ edition, printedDate }) =>
      `Preisliste ${edition}, gedruckt als „Stand ${printedDate}“`,
    term: ({ term, period }) => `Laufzeit ${term}: Der Preis fällt ${period} an`,
    tier: ({ users, tierLabel }) =>
      `${users} Benutzer ${users === "1" ? "fällt" : "fallen"} in die Staffel ${tierLabel}`,
    flat: () => "Der Preis hängt nicht von der Benutzeranzahl ab",
    packs: ({ users, usersPerPack, packs, pricePerPack }) =>
      `${users} Benutzer ${users === "1" ? "braucht" : "brauchen"} ${packs} ${packs === "1" ? "Paket" : "Pakete"} zu je ${usersPerPack} Benutzern, jedes zu ${pricePerPack}`,
    supportPlan: () => "Der Support-Plan gilt einmal je Serverlizenzschlüssel",
    free: () => "Kostenlos",
    serverLicence: () => "Der Preis gilt je PBX-Serverlizenz",
    amount: ({ amount, period }) => `Gedruckter Preis: ${amount} ${period}, netto`,
    renewal: () =>
      "Nach der Mindestlaufzeit verlängert sich das Abo um jeweils einen Monat zum selben Preis",
    notice: () => "Die Kündigung muss 14 Tage vor dem Ende der Laufzeit eingehen",
    updates: () => "Während des Abos sind alle Updates dieser Erweiterung kostenlos",
    supportNotice: () => "Zahlung jährlich im Voraus, Kündigung 3 Monate vor dem Jahresende",
  },
  headers: {
    product: "Produkt",
    term: "Laufzeit",
    tier: "Staffel",
    unitPrice: "Einzelpreis",
    price: "Preis",
    net: "Netto",
    period: "Zeitraum",
    users: "Benutzer",
    quantity: "Menge",
    discount: "Rabatt",
    total: (months) => `Summe ${months} ${months === "1" ? "Monat" : "Monate"}`,
    saving: "Ersparnis gegenüber Kauf",
    cheapest: "Am günstigsten",
    dominated: "Bindet nur länger",
    invoiceDate: "Rechnungsdatum",
    month: "Monat",
    from: "Von",
    to: "Bis",
    vat: "USt.",
    gross: "Brutto",
    step: "Schritt",
    rule: "Regel",
    printed: "Gedruckt",
    oneOffTotal: "Summe einmalig",
    monthlyTotal: "Summe monatlich",
    yearlyTotal: "Summe jährlich",
    perPack: (users) => `je ${users} Benutzer`,
  },
  version: ({ addIn, edition }) => `FLUX ${addIn}, Preisliste ${edition}`,
};

function quote(text: string): string {
  return `„${text}“`;
}
