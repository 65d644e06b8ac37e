/** What the pane says in German of dates; the English texts have the same keys. */
export const datesDe = {
  intro:
    "Termine der Angebote dieser Mappe und aller Listen mit Produkt, Laufzeit und Beginn: letzter Tag für die Kündigung, Ende der Laufzeit, nächste Rechnung. Gelesen wird nur; an der Mappe ändert sich nichts.",
  look: "Termine zeigen",
  looking: "Wird gelesen …",
  none: "Diese Mappe hat keine Termine: weder ein geschriebenes Angebot mit Abos oder Support-Plänen noch eine Liste mit Produkt, Laufzeit und Beginn.",
  found: (count: number) => (count === 1 ? "1 Termin" : `${count} Termine`),
  filter: "Anzeigen",
  all: "alle",
  kinds: {
    notice: "letzter Tag für die Kündigung",
    end: "Ende der Laufzeit",
    invoice: "nächste Rechnung",
  },
  past: (count: number) => `Vergangen (${count})`,
  list: "Termine, der nächste zuerst",
  show: (place: string) => `${place} zeigen`,
  more: (count: number) => `und ${count} weitere; sie stehen im Blatt und in der Kalenderdatei`,
  left: (count: number) => `Weitere ${count} Termine stehen nur in der Kalenderdatei.`,
  asSheet: "Als Blatt ausgeben",
  asCalendar: "Als Kalenderdatei (.ics)",
  copyCalendar: "Kalenderdatei kopieren",
  saved:
    "Die Kalenderdatei wird geladen. Erscheint keine, kopieren Sie sie und speichern Sie den Text als termine.ics.",
  copied: "Der Text der Kalenderdatei ist kopiert. Speichern Sie ihn als termine.ics.",
  notCopied: "Der Text ließ sich nicht kopieren.",
  working: "Wird geschrieben …",
  inserted: (sheet: string) => `Die Termine stehen im Blatt „${sheet}“.`,
  sheetName: "Termine",
  headings: {
    day: "Tag",
    kind: "Termin",
    product: "Produkt",
    term: "Laufzeit",
    customer: "Kunde",
    site: "Standort",
    quote: "Angebot",
    place: "Zelle",
  },
  summary: (kind: string, product: string, customer: string) =>
    customer === "" ? `${product}: ${kind}` : `${product}, ${customer}: ${kind}`,
  calendar: "Termine aus Excel (FLUX)",
  fileName: "termine.ics",
};

/** The texts about dates in one language. */
export type DatesTexts = typeof datesDe;
