/** What the pane says in German of price lists; the English texts have the same keys. */
export const priceListsDe = {
  held: "Vorhandene Preislisten",
  origins: {
    builtIn: "im Add-in enthalten",
    published: "veröffentlicht",
    workbook: "Planung in dieser Mappe",
  },
  list: (date: string, validFrom: string) => `Preisliste ${date}, gültig ab ${validFrom}`,
  usual: "gilt, wo eine Formel keine Preisliste nennt",
  newer: (date: string) =>
    `Die neuere Preisliste ${date} gilt ab dem nächsten Start von Excel auch für Formeln, die keine nennen.`,
  useNow: "Jetzt verwenden",
  usedNow: (date: string) =>
    `Die Preisliste ${date} gilt. Die Formeln dieser Mappe sind neu berechnet.`,
  save: "Als Datei speichern",
  saveNamed: (id: string) => `Preisliste ${id} als Datei speichern`,
  remove: "Aus der Mappe nehmen",
  removeNamed: (id: string) => `Preisliste ${id} aus der Mappe nehmen`,
  removed: (id: string) => `Die Preisliste ${id} ist nicht mehr in der Mappe.`,
  added: (id: string) =>
    `Die Preisliste ${id} ist in der Mappe. Formeln und Angebote verwenden sie, wo sie „${id}“ nennen.`,
  taken: (id: string) => `Eine Preisliste ${id} gibt es schon; sie bleibt, wie sie ist.`,
  asItWas: "In der Mappe hat sich inzwischen etwas geändert; es blieb, wie es ist.",
  undo: "Zurücknehmen",
  undone: "Zurückgenommen.",
  notes: {
    faulty: (name: string) => `Die veröffentlichte Liste „${name}“ wird nicht verwendet:`,
    otherContent: (edition: string) =>
      `Eine andere Liste nennt sich ebenfalls ${edition}; sie wird nicht verwendet.`,
    changed: (edition: string) =>
      `Die Preisliste ${edition} wurde neu veröffentlicht und gilt so ab dem nächsten Start.`,
    notLoaded:
      "Veröffentlichte Preislisten ließen sich nicht laden; es gelten die vom letzten Start.",
  },
  import: "Neue Preisliste lesen",
  importIntro:
    "Markieren Sie die Zellen einer Preisliste, so wie FLUX.CATALOG sie schreibt oder wie sie aus dem PDF kopiert ist, oder wählen Sie eine Datei (JSON, Text mit Tabulatoren). Übernommen wird erst, wenn Sie es sagen.",
  readSelection: "Markierung lesen",
  chooseFile: "Datei wählen",
  reading: "Wird gelesen …",
  unreadable: "Die Datei ließ sich nicht lesen.",
  edition: "Ausgabe (JJJJ-MM)",
  validFrom: "Gültig ab",
  understood: (products: number, prices: number) =>
    `Verstanden: ${products} Produkte, ${prices} Preise.`,
  faults: (count: number) =>
    count === 1
      ? "1 Fehler. Berichtigen Sie ihn, und lesen Sie noch einmal."
      : `${count} Fehler. Berichtigen Sie sie, und lesen Sie noch einmal.`,
  line: (row: number) => `Zeile ${row}`,
  newProducts: "Neu",
  fromBefore: (id: string) =>
    `Kleingedrucktes, Kürzel und Suchwörter bekannter Produkte kommen aus der Preisliste ${id}.`,
  keptPlans: (plans: string, id: string) =>
    `Support-Pläne stehen nicht in dieser Liste. ${plans} kosten weiter, was die Preisliste ${id} sagt.`,
  unusual: (count: number) =>
    count === 1
      ? "1 Abopreis folgt nicht dem Muster der Preisliste 2022-09. Das ist nur ein Hinweis auf Tippfehler:"
      : `${count} Abopreise folgen nicht dem Muster der Preisliste 2022-09. Das ist nur ein Hinweis auf Tippfehler:`,
  add: "In dieser Mappe behalten",
  compare: "Preislisten vergleichen",
  earlier: "Bisher",
  later: "Neu",
  needTwo: "Zum Vergleichen braucht es zwei Preislisten.",
  same: "Die beiden Listen haben dieselben Preise.",
  summary: (rose: number, fell: number, same: number) =>
    `${rose} Preise steigen, ${fell} sinken, ${same} bleiben gleich.`,
  biggest: "Mittlere Änderung je Produkt",
  changes: "Geänderte Preise",
  product: "Produkt",
  term: "Laufzeit",
  tier: "Staffel",
  before: "bisher",
  after: "neu",
  difference: "Unterschied",
  percent: "in %",
  gone: "Entfallen",
  packs: (product: string, before: number, after: number) =>
    `${product}: Pakete zu ${after} statt ${before} Benutzern`,
  tiersChanged: (before: string, after: string) =>
    `Staffeln enden bei ${after} statt ${before} Benutzern.`,
  newPrices: (count: number) => `${count} Preise gibt es nur in der neuen Liste.`,
  gonePrices: (count: number) => `${count} Preise gibt es nur in der bisherigen Liste.`,
  more: (count: number) => `und ${count} weitere; alle stehen im Blatt`,
  asSheet: "Als Blatt ausgeben",
  sheetName: (before: string, after: string) => `Preise ${before} zu ${after}`,
  inserted: (sheet: string) => `Der Vergleich steht im Blatt „${sheet}“.`,
  working: "Wird geschrieben …",
};

/** The texts about price lists in one language. */
export type PriceListsTexts = typeof priceListsDe;
