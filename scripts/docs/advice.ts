import type { Texts } from "../../src/functions/declaration/declaration";
import type { PricingErrorCode } from "../../src/pricing";

/** What a person does about each error. */
export const ADVICE: Readonly<Record<PricingErrorCode, Texts>> = {
  missingProduct: {
    de: "Die Zelle mit dem Produkt füllen. Sind auch Laufzeit und Benutzer leer, bleiben FLUX.PRICE, FLUX.PRICES, FLUX.TOTAL und FLUX.CHECK leer (L1).",
    en: "Fill the cell of the product. Where term and users are blank too, FLUX.PRICE, FLUX.PRICES, FLUX.TOTAL and FLUX.CHECK stay blank (L1).",
  },
  unknownProduct: {
    de: "Einen der vorgeschlagenen Namen nehmen, oder mit FLUX.FIND und FLUX.CATALOG suchen.",
    en: "Take one of the names suggested, or search with FLUX.FIND and FLUX.CATALOG.",
  },
  headingInRange: {
    de: "Den Bereich unter der Überschrift beginnen lassen.",
    en: "Let the range begin below the heading.",
  },
  noMatch: {
    de: "Weniger oder andere Wörter suchen; FLUX.CATALOG() ohne Suche zeigt die ganze Preisliste.",
    en: "Search for fewer or other words; FLUX.CATALOG() without a search shows the whole price list.",
  },
  missingTerm: {
    de: "Eine der genannten Laufzeiten angeben. Nur was kostenlos ist, braucht keine.",
    en: "Give one of the terms named. Only what is free needs none.",
  },
  unknownTerm: {
    de: "Die Laufzeit wie in der Preisliste, als Abo24 oder als Monate 24 schreiben.",
    en: "Write the term as in the price list, as Abo24 or as months, 24.",
  },
  termNotOffered: {
    de: "Eine der genannten Laufzeiten wählen; eine andere verkauft die Preisliste für dieses Produkt nicht (P6).",
    en: "Choose one of the terms named; the price list sells this product under no other (P6).",
  },
  noUserCount: {
    de: "Die Anzahl der installierten Benutzerlizenzen angeben, PBX und Light zusammen.",
    en: "Give the number of installed user licences, PBX and Light together.",
  },
  missingUserCount: {
    de: "Die Anzahl der installierten Benutzerlizenzen angeben; der Preis folgt der Staffel oder der Zahl der Pakete (P3, P5).",
    en: "Give the number of installed user licences; the price goes by the tier or by the number of packs (P3, P5).",
  },
  invalidUserCount: {
    de: "Eine ganze Zahl ab 1 ohne Tausenderpunkt angeben (P7).",
    en: "Give a whole number from 1 without separators (P7).",
  },
  missingQuantity: {
    de: "In jeder Zeile eine Menge angeben oder in keiner; in einer leeren Spalte zählt jede Zeile einmal (L2).",
    en: "Give a quantity in every row or in none; in a blank column each row counts once (L2).",
  },
  swappedCounts: {
    de: "Prüfen, ob die dritte Spalte die Benutzer und die vierte die Serverlizenzen hat. Der Preis wird auch so berechnet.",
    en: "See whether the third column has the users and the fourth the server licences. The price is computed all the same.",
  },
  invalidQuantity: {
    de: "In der vierten Spalte die Anzahl der Serverlizenzen als ganze Zahl angeben, oder die ganze Spalte leer lassen.",
    en: "Give the number of server licences in the fourth column as a whole number, or leave the whole column blank.",
  },
  invalidDiscount: {
    de: "15 % als 0,15 oder mit Prozentzeichen schreiben; eine bloße 15 wird nicht erraten (M2).",
    en: "Write 15 % as 0.15 or with a percent sign; a bare 15 is not guessed at (M2).",
  },
  ambiguousDiscount: {
    de: "1 % als 0,01 oder mit Prozentzeichen schreiben. Excel liefert für 100 % die Zahl 1, daher nur als Text (M2).",
    en: "Write 1 % as 0.01 or with a percent sign. For 100 % Excel gives the number 1, so it must be a text (M2).",
  },
  invalidMonths: {
    de: "Eine ganze Zahl von Monaten angeben, höchstens hundert Jahre, bei FLUX.REVENUE zehn. Fehlt sie dort, reicht die Tabelle bis zum letzten Umsatz: einen Beginn prüfen, der zu weit weg liegt.",
    en: "Give a whole number of months, a hundred years at most, ten for FLUX.REVENUE. Left out there, the table goes to the last revenue: look for a start that is too far away.",
  },
  invalidCount: {
    de: "Eine ganze Zahl von 1 bis 100 angeben oder das Argument weglassen.",
    en: "Give a whole number from 1 to 100, or leave the argument out.",
  },
  missingAmount: {
    de: "Den Nettobetrag als Zahl angeben; 0 ist ein Betrag.",
    en: "Give the net amount as a number; 0 is an amount.",
  },
  invalidAmount: {
    de: "Eine Zahl statt eines Textes angeben; bezahlte Preise und Upgradekosten sind nie negativ.",
    en: "Give a number, not a text; prices paid and upgrade costs are never negative.",
  },
  missingDate: {
    de: "Den ersten Tag der Laufzeit angeben, bei FLUX.REVENUE den ersten Monat.",
    en: "Give the first day of the term, for FLUX.REVENUE the first month.",
  },
  invalidDate: {
    de: "Ein Datum von Excel angeben, oder einen Text wie 01.02.2026 oder 2026-02-01, auch in der sechsten Spalte von Positionen.",
    en: "Give a date of Excel, or a text such as 01.02.2026 or 2026-02-01, in the sixth column of lines too.",
  },
  unknownEdition: {
    de: "Eine der genannten Ausgaben angeben oder das Argument weglassen, dann gilt die neueste (C4).",
    en: "Give one of the editions named, or leave the argument out for the latest (C4).",
  },
  lowerTier: {
    de: "Die Benutzerzahlen prüfen; eine kleinere Staffel wird nicht erstattet (U1).",
    en: "Check the user counts; a lower tier is not refunded (U1).",
  },
  notUpgradable: {
    de: "FLUX.UPGRADE nur für gekaufte Erweiterungen mit Benutzerstaffeln verwenden (U2).",
    en: "Use FLUX.UPGRADE only for purchased extensions with user tiers (U2).",
  },
  noPurchasePrice: {
    de: "Mit FLUX.COMPARE die Abos untereinander vergleichen; zu kaufen gibt es das Produkt nicht.",
    en: "Compare the subscriptions with each other by FLUX.COMPARE; the product is not for sale.",
  },
  notASubscription: {
    de: "Ein Abo angeben, das mit dem Kauf verglichen werden soll.",
    en: "Give the subscription that is to be compared with the purchase.",
  },
  noTermEnd: {
    de: "Ein Abo oder einen Support-Plan mit jährlicher Zahlung angeben; was einmal bezahlt ist, endet nicht.",
    en: "Give a subscription or a support plan paid yearly; what is paid once does not end.",
  },
  unknownCountry: {
    de: "Das Land des Verkäufers angeben, nicht das des Kunden (M4).",
    en: "Give the country of the seller, not that of the customer (M4).",
  },
  noVatRate: {
    de: "Ein späteres Datum angeben; ältere Steuersätze sind nicht hinterlegt (M4).",
    en: "Give a later day; older rates are not known (M4).",
  },
  unknownInterval: {
    de: "Eine der drei Zahlungsweisen angeben oder das Argument weglassen, dann gilt monatlich (T5).",
    en: "Give one of the three intervals, or leave the argument out for monthly (T5).",
  },
  unknownScheduleRows: {
    de: "„je Position“ für jede Position einzeln schreiben, oder das Argument weglassen, dann gilt je Rechnung (F2).",
    en: "Write “per line” for each line by itself, or leave the argument out for per invoice (F2).",
  },
  unknownSupportPlan: {
    de: "Einen der vier Pläne angeben, mit oder ohne das Wort Support.",
    en: "Give one of the four plans, with or without the word Support.",
  },
  unknownSupportItem: {
    de: "Die Zeile der Support-Tabelle genauer benennen.",
    en: "Name the line of the support matrix more clearly.",
  },
  noLines: {
    de: "Den Bereich prüfen: alle seine Zeilen sind leer.",
    en: "Check the range: all of its rows are blank.",
  },
  tooFewColumns: {
    de: "Den Bereich um die Spalte der Laufzeit erweitern.",
    en: "Extend the range by the column of the term.",
  },
  tooManyColumns: {
    de: "Den Bereich auf die ersten sechs Spalten beschränken.",
    en: "Restrict the range to the first six columns.",
  },
  sizesDisagree: {
    de: "Bereiche gleicher Länge angeben, oder eine Spalte mit Produkten und eine Zeile mit Laufzeiten.",
    en: "Give ranges of the same length, or a column of products and a row of terms.",
  },
  tooLarge: {
    de: "Den Bereich auf mehrere Formeln verteilen.",
    en: "Split the range into several formulas.",
  },
  notASingleValue: {
    de: "Eine einzelne Zelle angeben; für ganze Bereiche gibt es FLUX.PRICES.",
    en: "Give a single cell; for whole ranges there is FLUX.PRICES.",
  },
  errorValue: {
    de: "Zuerst den Fehler in der angegebenen Zelle beheben.",
    en: "Mend the error in the cell given first.",
  },
  inLine: {
    de: "Die genannte Zeile des Bereichs berichtigen; FLUX.QUOTE zeigt die Fehler aller Zeilen.",
    en: "Correct the row of the range that is named; FLUX.QUOTE shows the errors of all rows.",
  },
};
