/** What the sheets say that are made beside a quote, in German; the English texts have the same keys and parameters. */
export const extraSheetsDe = {
  plan: {
    sheet: "Zahlungsplan",
    title: "Zahlungsplan",
    date: "Rechnung am",
    to: "bezahlt bis",
    net: "Netto",
    vatRate: "USt.-Satz",
    vat: "USt.",
    gross: "Brutto",
    sum: "Summe",
    single: "Alles mit einer Rechnung.",
    note: "Rechnungen im Voraus, bis die letzte Mindestlaufzeit endet.",
  },
  comparison: {
    sheet: "Vergleich",
    title: "Kauf und Abos im Vergleich",
    chart: (months: number) =>
      months === 1 ? "Kosten nach 1 Monat, netto" : `Kosten über ${months} Monate, netto`,
    note: "Positionen und Rabatte wie im Angebot; Abos kosten mindestens ihre Mindestlaufzeit.",
    notLive: "Wird das Angebot geändert, ist der Vergleich neu einzufügen.",
    upgradeCost: "Upgrade-Kosten beim Kauf",
    month: "Monat",
    months: "Monate",
    euro: "Kosten in €, netto",
    variants: {
      asQuoted: "wie angeboten",
      purchase: "alles Kauf",
      subscription: (months: number) => `alles Abo${months}`,
    },
    quoted: (variant: string) => `${variant} (angeboten)`,
    basis: "Zu zahlen",
    parts: {
      purchase: "einmalig, Kauf",
      once: "einmalig, Support",
      subscription: (months: number) => `im Monat, Abo${months}`,
      yearly: "im Jahr, Support-Pläne",
    },
    saved: "Positionen mit eigener Laufzeit",
    undiscounted: "Positionen ohne ihren Euro-Rabatt",
    total: (months: number) => (months === 1 ? "nach 1 Monat" : `nach ${months} Monaten`),
    breakEven: "teurer als der Kauf ab Monat",
    notDearer: "am Ende nicht",
  },
};

/** The texts of the sheets beside a quote in one language. */
export type ExtraSheetTexts = typeof extraSheetsDe;
