/** What the pane says in German of a workbook that is checked; the English texts have the same keys. */
export const checkDe = {
  intro:
    "FLUX sucht in allen Blättern, auch ausgeblendeten, FLUX-Formeln und getippte Preise neben Produkt und Laufzeit, und vergleicht sie mit der neuesten Preisliste. Das Prüfen verändert nichts.",
  check: "Mappe prüfen",
  checkAgain: "Noch einmal prüfen",
  checking: "Wird geprüft …",
  cancel: "Abbrechen",
  cancelled: "Abgebrochen.",
  nothing:
    "In dieser Mappe gibt es weder FLUX-Formeln noch getippte Preise neben Produkt und Laufzeit.",
  checked: (formulas: number, prices: number, edition: string) =>
    `${formulas === 1 ? "1 FLUX-Formel" : `${formulas} FLUX-Formeln`} und ${prices === 1 ? "1 getippter Preis" : `${prices} getippte Preise`} geprüft, Preisliste ${edition}.`,
  findings: (findings: number) =>
    findings === 0 ? "Kein Befund." : findings === 1 ? "1 Befund." : `${findings} Befunde.`,
  group: (title: string, cells: number) => `${title} (${cells})`,
  groups: {
    tier: "Preis einer anderen Staffel",
    term: "Preis einer anderen Laufzeit",
    oldList: "Preis einer alten Preisliste",
    other: "Anderer Preis als in der Liste",
    line: "Ohne Preis in der Liste",
    formulaError: "FLUX-Formeln mit Fehler",
    damaged: "Beschädigte FLUX-Formeln",
    oldEdition: "Formeln mit alter Preisliste",
    noEdition: "Hinweis: Formeln ohne Preisliste",
    far: "Hinweis: weit vom Listenpreis",
  },
  hints: {
    line: "Falsch geschriebene Produkte berichtigt „Liste bepreisen“.",
    damaged: "„Formeln reparieren“ unter „Formeln dieser Mappe“ trägt sie neu ein.",
    oldEdition: "Das kann so gewollt sein, etwa in einem Angebot von damals.",
    noEdition: "Sie rechnen mit der neuesten Liste, die FLUX kennt.",
    far: "Mehr als die Hälfte daneben: Vielleicht ist die Zahl kein Listenpreis.",
  },
  fine: "Ohne Befund",
  names: "Namen mit FLUX-Formeln",
  namesHint: "Sie stehen unter Formeln › Namens-Manager; ausgeblendete zeigt Excel dort nicht.",
  nameOfSheet: (name: string, sheet: string) => `${name} (nur in ${sheet})`,
  hiddenName: (name: string) => `${name}, ausgeblendet`,
  hiddenSheets: (sheets: string) => `Ausgeblendet, aber mitgeprüft: ${sheets}.`,
  quotes: (quotes: string) =>
    `Zellen von Angeboten prüft der Reiter „Angebot“ beim Lesen des Blatts: ${quotes}.`,
  quote: (number: string, revision: number) => `${number}, Revision ${revision}`,
  users: (users: string) => `${users} Benutzer`,
  price: (found: string, expected: string) => `${found} statt ${expected}`,
  listPrice: (found: string, expected: string) => `${found}, in der Liste ${expected}`,
  tier: (given: string, right: string) => `Staffel ${given} statt ${right}`,
  term: (given: string, right: string) => `${given} statt ${right}`,
  oldList: (edition: string) => `Preisliste ${edition}`,
  shows: (value: string) => `zeigt ${value}`,
  onHiddenSheet: "Blatt ausgeblendet",
  correct: "Berichtigen",
  correctNamed: (cell: string) => `${cell} berichtigen`,
  correctAll: (cells: number) => `Alle ${cells} berichtigen`,
  correcting: "Wird berichtigt …",
  corrected: (cells: number) =>
    cells === 0
      ? "Kein Preis wurde berichtigt."
      : cells === 1
        ? "1 Preis berichtigt."
        : `${cells} Preise berichtigt.`,
  left: {
    protected:
      "Blieb, weil das Blatt geschützt ist. Heben Sie unter Überprüfen den Blattschutz auf:",
    changed: "Blieb, weil dort inzwischen etwas anderes steht:",
    spilled: "Blieb, weil eine Formel diese Zelle füllt:",
    text: "Blieb, weil die Zelle als Text formatiert ist und eine Zahl dort zu Text würde:",
  },
  undo: "Zurücknehmen",
  undoing: "Wird zurückgenommen …",
  undone: "Zurückgenommen.",
  changedSince: "Seither geändert und deshalb nicht zurückgenommen:",
  unhideQuestion: (sheet: string) =>
    `Das Blatt „${sheet}“ ist ausgeblendet. Soll es eingeblendet werden? Was Sie vorher getan haben, lässt sich danach in manchen Excel nicht mehr mit Strg+Z zurücknehmen.`,
  unhide: "Einblenden und zeigen",
  report: "Als Blatt ausgeben",
  reporting: "Wird geschrieben …",
  reported: (sheet: string) => `Der Bericht steht im Blatt „${sheet}“.`,
  sheet: {
    name: "Prüfung",
    title: "Prüfung dieser Mappe",
    place: "Blatt",
    cell: "Zelle",
    kind: "Befund",
    details: "Einzelheiten",
    found: "Steht da",
    expected: "Soll",
    more: (findings: number) =>
      findings === 1 ? "… und 1 weiterer Befund" : `… und ${findings} weitere Befunde`,
  },
};

/** The texts about a workbook that is checked in one language. */
export type CheckTexts = typeof checkDe;
