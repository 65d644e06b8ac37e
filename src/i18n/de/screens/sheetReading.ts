import { isLongFormula } from "../../quote/longFormula";
const counted = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** What the pane says of changes in the sheet in German; the English texts have the same keys and parameters. */
export const sheetReadingDe = {
  title: "Aus dem Blatt lesen",
  back: "Weiter am Angebot",
  reading: "Das Blatt wird gelesen …",
  unchanged: (sheet: string) =>
    `Im Blatt „${sheet}“ hat niemand etwas geändert, seit es geschrieben wurde.`,
  found: (edits: number, questions: number) =>
    [
      ...(edits > 0 ? [counted(edits, "Änderung", "Änderungen")] : []),
      ...(questions > 0 ? [counted(questions, "Frage", "Fragen")] : []),
    ].join(" und "),
  intro:
    "Das Blatt zeigt einen anderen Stand als den, der zuletzt hineingeschrieben wurde. Nichts davon geht verloren.",
  undone:
    "Das letzte Aktualisieren wurde in Excel rückgängig gemacht: Das Blatt zeigt den Stand davor. „Übernehmen“ nimmt diesen Stand ins Angebot.",
  redo: "Noch einmal ins Blatt schreiben",
  changedAgain:
    "Inzwischen wurde im Blatt noch etwas geändert. Sehen Sie die Liste noch einmal durch; das Blatt ist unverändert.",
  alreadyTaken: "Alle Änderungen stehen schon im Angebot.",
  /** Before something is made of a quote. */
  unread: {
    title: "Im Blatt geändert",
    found: (sheet: string, changes: number) =>
      changes === 1
        ? `Im Blatt „${sheet}“ steht 1 Änderung, die im Angebot noch fehlt. Gemacht wurde noch nichts.`
        : `Im Blatt „${sheet}“ stehen ${changes} Änderungen, die im Angebot noch fehlen. Gemacht wurde noch nichts.`,
    unreadable: (problem: string) =>
      `Das Blatt kann gerade nicht gelesen werden: ${problem} Gemacht wurde noch nichts.`,
    look: "Ansehen und übernehmen",
    without: "Ohne diese Änderungen",
    cancel: "Abbrechen",
  },
  wholeQuote: "Ganzes Angebot",
  show: (address: string) => `${address} im Blatt zeigen`,
  edits: {
    title: "Änderungen",
    empty: "leer",
    changed: (before: string, after: string) => `${before} → ${after}`,
    moved: (before: string, after: string) => `von ${before} nach ${after}`,
    ofSite: (site: string, position: string) => `„${site}“, Position ${position}`,
    kinds: {
      lineAdded: "Neue Zeile",
      lineRemoved: "Gelöschte Zeile",
      lineMoved: "Verschoben",
      product: "Produkt",
      term: "Laufzeit",
      users: "Benutzer",
      quantity: "Menge",
      discount: "Rabatt",
      note: "Hinweis",
      customer: "Kunde",
      price: "Preis",
      role: "Zählt als",
      site: "Standort",
      siteAdded: "Neuer Standort",
      siteRemoved: "Gelöschter Standort",
      siteMoved: "Standort verschoben",
      quote: "Angebot",
      text: "Text",
    },
  },
  conflicts: {
    title: "Hier und im Blatt geändert",
    hint: "Was soll gelten?",
    label: (name: string, kind: string) => `${name}, ${kind}`,
    ours: (value: string) => `Aus dem Angebot hier: ${value}`,
    theirs: (value: string) => `Aus dem Blatt: ${value}`,
    open: (count: number) =>
      count === 1
        ? "Wählen Sie zuerst, was bei dem doppelt Geänderten gilt."
        : `Wählen Sie zuerst, was bei den ${count} doppelt Geänderten gilt.`,
  },
  questions: {
    title: "Fragen",
    asked: {
      unknownProduct: (content: string) => `„${content}“ ist kein Produkt der Preisliste.`,
      unknownTerm: (content: string) => `„${content}“: Welche Laufzeit ist gemeint?`,
      termNotOffered: (content: string) => `„${content}“ steht nicht in der Preisliste.`,
      notANumber: (content: string) => `„${content}“ ist hier nicht zu lesen.`,
      unclearDay: (content: string) => `„${content}“: Welcher Tag ist gemeint?`,
      overwrittenFormula: (content: string) =>
        isLongFormula(content)
          ? "Hier rechnet das Angebot; nun steht eine andere Formel da."
          : `Hier rechnet das Angebot; nun steht „${content}“ da.`,
      discountOfOtherTerm: (content: string) =>
        `Der Rabatt von ${content} war für eine andere Laufzeit gedacht. Gilt er weiter?`,
      missingHeading: (content: string) =>
        `Die Zeile mit dem Namen „${content}“ fehlt. Im Blatt rechnen ihre Positionen deshalb mit den Benutzern des Standorts darüber.`,
      unknownRow: (content: string) => `Diese Zeile zählt im Angebot nicht: „${content}“`,
    },
    nothing: "(leer)",
    keepStored: (value: string) => `Wie im Angebot: ${value}`,
    keepChanged: "Wie im Angebot",
    recalculate: "Wieder rechnen lassen",
    take: (value: string) => `Gemeint ist: ${value}`,
    keepDiscount: (value: string) => `Rabatt von ${value} behalten`,
    dropDiscount: "Ohne Rabatt",
    takeDiscount: (value: string) => `Als Rabatt übernehmen: ${value}`,
    takeUsers: (value: string) => `Als Benutzer der Lizenz übernehmen: ${value}`,
    removeLine: "Position löschen",
    leaveInSheet: "Vorerst so im Blatt lassen",
  },
  take: "Übernehmen",
  takeAndUpdate: "Übernehmen und Blatt aktualisieren",
  update: "Blatt aktualisieren",
  updating: "Blatt wird aktualisiert …",
  taken: "Die Änderungen stehen jetzt im Angebot. Das Blatt ist noch, wie es war.",
  updated: (sheet: string, left: number) =>
    left === 0
      ? `Das Blatt „${sheet}“ ist auf dem Stand des Angebots.`
      : `Das Blatt „${sheet}“ ist aktualisiert; ${left === 1 ? "eine Zelle bleibt" : `${left} Zellen bleiben`} vorerst, wie sie ${left === 1 ? "ist" : "sind"}.`,
  notUpdated: (problem: string) =>
    `Das Angebot hat die Änderungen, das Blatt wurde nicht aktualisiert: ${problem}`,
  again: "Noch einmal versuchen",
  writeAnew: "In ein neues Blatt schreiben",
  writtenAnew: (sheet: string) => `Das Angebot steht jetzt im neuen Blatt „${sheet}“.`,
  gone: "Das Blatt dieses Angebots ist gelöscht, oder das Schreiben wurde in Excel rückgängig gemacht. Das Angebot selbst ist noch da; Sie können es neu schreiben.",
  damaged: (address: string) =>
    `Im Blatt fehlen Zeilen oder Spalten des Angebots (${address}). Machen Sie das in Excel rückgängig und lesen Sie noch einmal, oder schreiben Sie das Angebot in ein neues Blatt; das beschädigte bleibt daneben stehen.`,
};

/** The texts about changes in the sheet in one language. */
export type SheetReadingTexts = typeof sheetReadingDe;
