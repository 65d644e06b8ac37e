/** The comparison and the payment plan in German; the English texts have the same keys and parameters. */
export const extrasDe = {
  plan: {
    date: "Rechnung am",
    to: "bis",
    net: "Netto",
    vat: "USt.",
    gross: "Brutto",
    sum: "Summe",
    taxPart: (rate: string, net: string) => `${rate} auf ${net}`,
    treatments: {
      sellerCharges: "Mit Umsatzsteuer des Verkäufers.",
      reverseCharge: "Steuerschuldnerschaft des Leistungsempfängers: ohne Umsatzsteuer.",
      notTaxedHere: "Hier nicht steuerbar: ohne Umsatzsteuer.",
    },
    insert: "Als Tabelle in die Mappe",
    inserted: (sheet: string) => `Der Zahlungsplan steht im neuen Blatt „${sheet}“.`,
  },
  comparison: {
    months: "Haltedauer in Monaten",
    upgradeCost: "Upgrade-Kosten in €",
    upgradeCostHint: "Was Major-Upgrades einen Käufer in dieser Zeit voraussichtlich kosten",
    caption: (months: number) =>
      months === 1 ? "Kosten über 1 Monat, netto" : `Kosten über ${months} Monate, netto`,
    variant: "Laufzeit",
    total: "Summe",
    againstPurchase: "gegenüber Kauf",
    asQuoted: "wie angeboten",
    allBought: "alles Kauf",
    whole: (term: string) => `alles ${term}`,
    quoted: "so angeboten",
    cheapest: "am günstigsten",
    kept: (count: number) =>
      count === 1 ? "1 Position bleibt, wie sie ist" : `${count} Positionen bleiben, wie sie sind`,
    breakEven: (variant: string, month: number) =>
      month === 1
        ? `${variant}: von Anfang an teurer als der Kauf, weil die Mindestlaufzeit geschuldet ist.`
        : `${variant}: ab Monat ${month} teurer als der Kauf.`,
    neverDearer: (variant: string) => `${variant}: nie teurer als der Kauf.`,
    updatesNotValued:
      "Bei Abos sind Updates enthalten. Was sie einen Käufer kosten würden, ist hier noch nicht angesetzt.",
    chart: (months: number, cheapest: string, total: string) =>
      `Kostenverlauf über ${months} Monate. Am Ende am günstigsten: ${cheapest}, ${total}. Die Zahlen stehen in der Tabelle darunter.`,
    month: "Monate",
    none: "Für diese Position gibt es nichts zu vergleichen.",
    insert: "Als Diagramm in die Mappe",
    inserted: (sheet: string) => `Diagramm und Zahlen stehen im neuen Blatt „${sheet}“.`,
  },
  inserting: "Wird eingefügt …",
};

/** The texts of the comparison and the payment plan in one language. */
export type ExtrasTexts = typeof extrasDe;
