/** What the pane says in German of formulas under another price list; the English texts have the same keys. */
export const rePricingDe = {
  intro:
    "Was würde sich an dieser Mappe ändern, wenn ihre FLUX-Formeln mit einer anderen Preisliste rechneten? Geändert wird erst, wenn Sie es sagen; Rabatte in der Mappe bleiben, Angebote behalten ihre Preisliste.",
  edition: "Preisliste",
  look: "Änderungen zeigen",
  looking: "Wird gerechnet …",
  same: (edition: string) => `Mit der Preisliste ${edition} ändert sich keine Formel dieser Mappe.`,
  changed: (cells: number, edition: string) =>
    cells === 1
      ? `Mit der Preisliste ${edition} ändert sich 1 Formel.`
      : `Mit der Preisliste ${edition} ändern sich ${cells} Formeln.`,
  sums: "Summen der geänderten Formeln",
  kinds: {
    once: "einmalig",
    month: "im Monat",
    year: "im Jahr",
    contract: "Vertragswert (TCV)",
  },
  arrow: (before: string, after: string) => `${before} → ${after}`,
  tables: "Die Tabelle ändert sich.",
  use: "Übernehmen",
  useNamed: (cell: string) => `Preisliste in ${cell} übernehmen`,
  useSheet: (sheet: string, cells: number) =>
    cells === 1 ? `${sheet}: 1 übernehmen` : `${sheet}: alle ${cells} übernehmen`,
  useAll: (cells: number) => `Alle ${cells} übernehmen`,
  entering: "Wird eingetragen …",
  entered: (cells: number, edition: string) =>
    cells === 1
      ? `1 Formel nennt jetzt die Preisliste ${edition}.`
      : `${cells} Formeln nennen jetzt die Preisliste ${edition}.`,
  undo: "Zurücknehmen",
  undone: "Zurückgenommen.",
  changedSince: "Seither geändert und deshalb nicht zurückgenommen:",
  left: {
    calculated: "Rechnet mit dem Ergebnis weiter; hier nicht zu bewerten:",
    listInCell: "Die Preisliste steht in einer anderen Zelle; ändern Sie sie dort:",
    quote: "Gehört zu einem Angebot und behält seine Preisliste:",
    protected: "Auf einem geschützten Blatt, nicht geändert:",
    array: "Matrixformel über mehrere Zellen, nicht geändert:",
    text: "Als Text formatiert, nicht geändert:",
    changed: "Inzwischen eine andere Formel, nicht geändert:",
  },
  more: (cells: number) => `und ${cells} weitere`,
};

/** The texts about formulas under another price list in one language. */
export type RePricingTexts = typeof rePricingDe;
