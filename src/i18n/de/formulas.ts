/** What the pane says in German about all FLUX formulas of a workbook; the English texts have the same keys. */
export const formulasDe = {
  intro:
    "Excel rechnet FLUX-Formeln weder beim Öffnen noch mit F9 neu. Nach einer neuen Preisliste können deshalb alte Preise stehen bleiben.",
  recalculate: "Neu berechnen",
  recalculating: "Wird berechnet …",
  repair: "Formeln reparieren",
  repairing: "Wird repariert …",
  repairHint:
    "Zeigt eine Formel #NAME? oder beginnt sie mit _xldudf_, trägt „Formeln reparieren“ sie an ihrer Stelle neu ein. Alles andere bleibt, wie es ist.",
  none: "In dieser Mappe gibt es keine FLUX-Formeln.",
  unchanged: (formulas: number) =>
    formulas === 1
      ? "1 Formel berechnet, ihr Wert stimmt."
      : `${formulas} Formeln berechnet, alle Werte stimmen.`,
  changed: (cells: number, formulas: number) =>
    `${cells === 1 ? "1 Wert hat" : `${cells} Werte haben`} sich geändert (${formulas === 1 ? "1 Formel" : `${formulas} Formeln`} berechnet).`,
  change: (before: string, after: string) => `${before} → ${after}`,
  spokenChange: (before: string, after: string) => `vorher ${before}, jetzt ${after}`,
  empty: "leer",
  changedList: "Geänderte Werte",
  repairedList: "Neu eingetragene Formeln",
  quote: (number: string, revision: number) =>
    `gehört zum Angebot ${number === "" ? "ohne Nummer" : number}, Revision ${revision}`,
  sentQuote: (number: string, revision: number) =>
    `gehört zum Angebot ${number === "" ? "ohne Nummer" : number}, Revision ${revision}, das durch eine spätere ersetzt ist`,
  quotesChanged:
    "Auch Werte in Angeboten haben sich geändert. Was Sie schon verschickt haben, zeigt nun andere Preise als beim Kunden; mit einer neuen Revision oder als Werte bleibt ein Angebot, wie es ist.",
  unanswered: (cells: number) =>
    cells === 1
      ? "1 Formel wartet noch auf ihren Wert. Öffnen Sie FLUX unter Start › Add-Ins, und berechnen Sie noch einmal."
      : `${cells} Formeln warten noch auf ihren Wert. Öffnen Sie FLUX unter Start › Add-Ins, und berechnen Sie noch einmal.`,
  damaged: (formulas: number) =>
    formulas === 1
      ? "1 Formel ist beschädigt und rechnet nicht. „Formeln reparieren“ trägt sie neu ein."
      : `${formulas} Formeln sind beschädigt und rechnen nicht. „Formeln reparieren“ trägt sie neu ein.`,
  nothingDamaged: "Keine FLUX-Formel dieser Mappe ist beschädigt.",
  repaired: (formulas: number) =>
    formulas === 1 ? "1 Formel neu eingetragen." : `${formulas} Formeln neu eingetragen.`,
  left: {
    protected:
      "Nicht repariert, weil das Blatt geschützt ist. Heben Sie unter Überprüfen den Blattschutz auf:",
    array:
      "Nicht repariert, weil die Formel für mehrere Zellen zugleich eingegeben wurde (Strg+Umschalt+Enter). Markieren Sie alle Zellen, und geben Sie sie neu ein:",
    text: "Nicht repariert, weil die Zelle als Text formatiert ist. Wählen Sie das Format Standard, und reparieren Sie noch einmal:",
  },
  unknown:
    "Zeigt weiterhin #NAME?. Prüfen Sie, ob der Name der Funktion stimmt und Produkte in Anführungszeichen stehen:",
  withoutRoom: "Zeigt #ÜBERLAUF!: Leeren Sie die Zellen, über die sich das Ergebnis erstreckt:",
  undoHint: "Zurücknehmen können Sie das, bis FLUX oder die Mappe geschlossen wird.",
  undo: "Reparatur zurücknehmen",
  undoing: "Wird zurückgenommen …",
  undone: (formulas: number) =>
    formulas === 1
      ? "1 Formel steht wieder da wie vorher."
      : `${formulas} Formeln stehen wieder da wie vorher.`,
  changedSince: "Seither geändert und deshalb nicht zurückgenommen:",
};

/** The texts about all formulas of a workbook in one language. */
export type FormulasTexts = typeof formulasDe;
