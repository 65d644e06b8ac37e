import type { ListFaultTexts } from "../../tools/listFaultTexts";

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** What is wrong with a price list, in German. */
export const listFaultsDe: ListFaultTexts = {
  notJson: () => "Die Datei ist keine Preisliste: Sie enthält kein JSON.",
  tooLarge: ({ maximum }) => `Die Datei ist zu groß: mehr als ${maximum} Zeichen.`,
  otherFormat: ({ format }) =>
    `Die Datei hat das Format „${format}“; diese Version des Add-ins liest Format 1.`,
  malformedField: ({ expected, received }) => `Erwartet wird ${expected}, dort steht ${received}.`,
  malformedEditionId: ({ id }) =>
    `„${id}“ ist keine Ausgabe: Sie besteht aus Jahr und Monat, etwa 2027-01.`,
  malformedDate: ({ date }) => `„${date}“ ist kein Tag; er heißt etwa 2027-01-01.`,
  idDisagreesWithDate: ({ id, validFrom }) =>
    `Die Ausgabe ${id} gilt ab ${validFrom}; beide müssen im selben Monat liegen.`,
  malformedSha256: () => "Der Prüfwert der Quelle hat nicht 64 Stellen von 0 bis f.",
  malformedTierBound: ({ bound }) => `${bound} ist keine Obergrenze einer Staffel.`,
  tierBoundsNotAscending: ({ bound, lowerBound }) =>
    `Die Obergrenze ${bound} folgt auf ${lowerBound}; Staffeln müssen steigen.`,
  tooManyTiers: ({ bounds }) => `${bounds} Staffeln sind zu viele.`,
  noExtensions: () => "Die Liste enthält keine Erweiterung.",
  malformedProductId: ({ id }) =>
    `„${id}“ ist kein Kürzel: Es besteht aus Kleinbuchstaben, Ziffern und Bindestrichen.`,
  duplicateProductId: ({ id, sameAs }) => `Das Kürzel „${id}“ gibt es schon in ${sameAs}.`,
  emptyName: () => "Der Name ist leer.",
  nameCollision: ({ name, sameAs }) => `„${name}“ heißt schon ein anderes Produkt: ${sameAs}.`,
  malformedPackSize: ({ usersPerPack }) => `${usersPerPack} ist keine Anzahl Benutzer je Paket.`,
  noPrice: () => "Das Produkt hat keinen Preis.",
  notOnePricePerTier: ({ prices, tiers }) =>
    `${count(prices, "Preis", "Preise")} für ${count(tiers, "Staffel", "Staffeln")}; jede braucht einen.`,
  malformedPrice: ({ price }) => `„${price}“ ist kein Preis; er heißt etwa 1299.00.`,
  priceNotPositive: ({ price }) => `Der Preis ${price} ist nicht größer als 0.`,
  priceFallsWithTier: ({ price, lowerTierPrice }) =>
    `Der Preis ${price} ist niedriger als der der kleineren Staffel, ${lowerTierPrice}.`,
  priceRisesWithTerm: ({ price, shorterTermPrice }) =>
    `Der Monatspreis ${price} ist höher als der der kürzeren Laufzeit, ${shorterTermPrice}.`,
  unknownMatrixPlan: ({ plan }) => `Die Support-Matrix nennt „${plan}“, den die Liste nicht hat.`,
  notOneEntryPerPlan: ({ entries, plans }) =>
    `${count(entries, "Eintrag", "Einträge")} für ${count(plans, "Support-Plan", "Support-Pläne")}.`,
  duplicateEditionId: ({ id }) => `Die Ausgabe ${id} gibt es schon.`,
  editionsNotAscending: ({ validFrom, earlierValidFrom }) =>
    `Gültig ab ${validFrom}, aber die Liste davor gilt ab ${earlierValidFrom}.`,
  noPrices: () =>
    "Hier stehen keine Preise, die sich einem Produkt und einer Laufzeit zuordnen lassen.",
  noProduct: () => "Zu dieser Zeile fehlt das Produkt.",
  unreadTerm: ({ text }) => `„${text}“ ist keine Laufzeit.`,
  unreadAmount: ({ text }) => `„${text}“ ist kein eindeutiger Betrag.`,
  unreadTier: ({ text }) => `„${text}“ ist keine Staffel.`,
  noTier: () =>
    "Über diesen Preisen fehlt die Zeile mit den Staffeln, oder ihre Anzahl ist eine andere.",
  repeatedPrice: ({ product }) => `Diesen Preis von ${product} gibt es schon weiter oben.`,
};
