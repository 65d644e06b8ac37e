/** What the pane says in German of a list that is priced; the English texts have the same keys. */
export const pricedListDe = {
  intro:
    "Markieren Sie eine Liste mit einem Produkt je Zeile, oder eine Zelle darin. FLUX erkennt die Spalten und zeigt, was es versteht; geschrieben wird erst, wenn Sie es sagen.",
  read: "Liste lesen",
  readAgain: "Noch einmal lesen",
  reading: "Wird gelesen …",
  noProducts:
    "In dieser Liste nennt keine Spalte Produkte der Preisliste. Markieren Sie die Zellen mit den Produkten, und lesen Sie noch einmal.",
  found: (place: string, lines: number) =>
    lines === 1 ? `${place}: 1 Position` : `${place}: ${lines} Positionen`,
  withoutPrice: (lines: number) =>
    lines === 1
      ? "1 Position hat noch keinen Preis."
      : `${lines} Positionen haben noch keinen Preis.`,
  allPriced: "Alle Positionen haben einen Preis.",
  columns: "Spalten",
  roles: {
    product: "Produkt",
    term: "Laufzeit",
    users: "Benutzer",
    lightUsers: "Light-Benutzer",
    quantity: "Menge",
    discount: "Rabatt",
  },
  noColumn: "keine",
  column: (letters: string, heading: string) =>
    heading === "" ? `Spalte ${letters}` : `${letters}: ${heading}`,
  defaultTerm: "Laufzeit, wo die Liste keine nennt",
  noTerm: "keine",
  defaultUsers: "Benutzer, wo die Liste keine nennt",
  suggestions: "Gemeint war vielleicht",
  suggestion: (name: string) => `→ ${name}`,
  accept: "Berichtigen",
  acceptNamed: (before: string, after: string) => `„${before}“ in „${after}“ berichtigen`,
  acceptAll: (names: number) => `Alle ${names} berichtigen`,
  corrected: (cells: number) =>
    cells === 1 ? "1 Name in der Liste berichtigt." : `${cells} Namen in der Liste berichtigt.`,
  notCorrected:
    "Die Liste ist inzwischen eine andere, oder die Namen stehen dort als Formeln. Lesen Sie sie noch einmal.",
  errors: "Ohne Preis",
  sums: { oneOff: "einmalig", monthly: "im Monat", yearly: "im Jahr" },
  net: "Summen, netto nach Rabatt und Menge",
  writeFormulas: "Formeln daneben schreiben",
  writeValues: "Werte daneben schreiben",
  writing: "Wird geschrieben …",
  written: (place: string) => `Die Preise stehen in ${place}.`,
  price: "Preis",
  lineNet: "Netto",
  noRoom:
    "Rechts neben der Liste sind nicht genug Spalten leer. Fügen Sie dort welche ein, und versuchen Sie es noch einmal.",
  changed: "Die Liste hat sich geändert, seit sie gelesen wurde. Lesen Sie sie noch einmal.",
  undo: "Zurücknehmen",
  undone: "Zurückgenommen.",
  changedSince: "Seither geändert und deshalb nicht zurückgenommen:",
};

/** The texts about lists that are priced in one language. */
export type PricedListTexts = typeof pricedListDe;
