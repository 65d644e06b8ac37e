/** What the pane says of frozen formulas in German; the English texts have the same keys. */
export const frozenDe = {
  intro:
    "Aus FLUX-Formeln werden Werte, die auch ohne FLUX stehen bleiben, etwa bevor Sie die Mappe verschicken. Die Formeln bleiben in der Mappe aufbewahrt, bis Sie sie auftauen oder verwerfen.",
  scope: {
    selection: "Auswahl einfrieren",
    sheet: "Blatt einfrieren",
    workbook: "Mappe einfrieren",
  },
  freezing: "Wird eingefroren …",
  thawing: "Wird aufgetaut …",
  frozen: (cells: number) => (cells === 1 ? "1 Wert eingefroren." : `${cells} Werte eingefroren.`),
  nothing: "Hier gibt es keine FLUX-Formel, die sich einfrieren lässt.",
  tooMuch:
    "Das sind zu viele verschiedene Formeln für einmal. Frieren Sie die Blätter einzeln ein. Es wurde nichts verändert.",
  thawed: (formulas: number) =>
    formulas === 1 ? "1 Formel ist wieder da." : `${formulas} Formeln sind wieder da.`,
  nothingThawed: "Keine Formel wurde wiederhergestellt.",
  forgotten: "Die Formeln sind verworfen, die Werte bleiben.",
  list: "Eingefroren",
  entry: (day: string, edition: string) => `${day}, Preisliste ${edition}`,
  cells: (cells: number, sheets: string) =>
    cells === 1 ? `1 Wert in ${sheets}` : `${cells} Werte in ${sheets}`,
  thaw: "Auftauen",
  thawNamed: (entry: string) => `Auftauen: ${entry}`,
  forget: "Formeln verwerfen",
  forgetNamed: (entry: string) => `Formeln verwerfen: ${entry}`,
  reallyForget:
    "Diese Formeln lassen sich danach nicht wiederherstellen. Die Werte bleiben, wie sie sind.",
  cancel: "Behalten",
  left: {
    quote:
      "Gehört zu einem Angebot und blieb, wie es ist. Zum Verschicken gibt es dort „Kopie für den Kunden“:",
    protected:
      "Blieb, weil das Blatt geschützt ist. Heben Sie unter Überprüfen den Blattschutz auf:",
    array: "Blieb, weil die Formel für mehrere Zellen zugleich gilt (Strg+Umschalt+Enter):",
    noValue: "Blieb eine Formel, weil sie einen Fehler zeigt oder noch rechnet:",
    notFollowed:
      "Blieb eine Formel, weil sie auf ganze Spalten oder Zeilen, mehrere Blätter oder eine andere Datei verweist und sich deshalb nicht genau wiederherstellen ließe:",
    changed: "Blieb ein Wert, weil er seither geändert oder umsortiert wurde:",
    moved:
      "Blieb ein Wert, weil Zellen, auf die seine Formel verwies, fehlen oder verschoben sind:",
  },
};

/** The texts about frozen formulas in one language. */
export type FrozenTexts = typeof frozenDe;
