import type { Months } from "../../../quote";
import { listed } from "../../listed";

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
    undiscounted: (count: number) =>
      count === 1
        ? "ohne den Euro-Rabatt, der für die angebotene Laufzeit gilt"
        : `ohne ${count} Euro-Rabatte, die für die angebotene Laufzeit gelten`,
    /** `positions` are those that are named, fewer than `count` where there are many. */
    saved: (count: number, positions: readonly string[]) => {
      if (count === 1) return `Position ${listed(positions, "und")} bleibt, wie sie ist`;
      return positions.length === count
        ? `Positionen ${listed(positions, "und")} bleiben, wie sie sind`
        : `${count} Positionen bleiben, wie sie sind: ${positions.join(", ")} …`;
    },
    dearer: (variant: string, months: readonly Months[]) => {
      const always = months.some(({ from, to }) => from === 1 && to === undefined);
      if (always) {
        return `${variant}: von Anfang an teurer als der Kauf, weil die Mindestlaufzeit geschuldet ist.`;
      }
      if (months.length === 0) return `${variant}: nie teurer als der Kauf.`;
      const times = months.map(({ from, to }) => {
        if (to === undefined) return `ab Monat ${from}`;
        if (from === to) return `nach ${from === 1 ? "1 Monat" : `${from} Monaten`}`;
        return from === 1 ? `bis Monat ${to}` : `von Monat ${from} bis ${to}`;
      });
      return `${variant}: ${listed(times, "und")} teurer als der Kauf.`;
    },
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
