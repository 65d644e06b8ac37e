/** What the list of quotes says in German; the English texts have the same keys and parameters. */
export const listDe = {
  title: "Angebote in dieser Mappe",
  reading: "Die Angebote werden gelesen …",
  failed: "Die Angebote dieser Mappe konnten nicht gelesen werden.",
  empty: "In dieser Mappe ist noch kein Angebot.",
  emptyHint: "Was Sie eingeben, wird mit der Mappe aufbewahrt und steht dann hier.",
  noWorkbook: "Ohne Mappe gibt es hier nur, was auf diesem Gerät liegt.",
  newQuote: "Neues Angebot",
  search: "Angebote durchsuchen",
  searchHint: "Nummer, Kunde oder Blatt",
  found: (shown: number, all: number) => `${shown} von ${all} Angeboten`,
  noneFound: "Kein Angebot passt dazu.",
  list: "Angebote",
  noNumber: "ohne Nummer",
  noCustomer: "ohne Kunden",
  revision: (revision: number) => `Revision ${revision}`,
  sums: { oneOff: "einmalig", monthly: "im Monat", yearly: "im Jahr" },
  unknownEdition: (edition: string) => `Preisliste ${edition} ist unbekannt; keine Summen.`,
  incomplete: "Unvollständig: ohne Positionen, die keinen Preis haben.",
  states: {
    open: "geöffnet",
    draft: "Entwurf",
    inSheet: (sheet: string) => `im Blatt „${sheet}“`,
    sheetGone: "Blatt ist gelöscht",
    undone: "steht in keinem Blatt mehr",
    changed: "seit dem Schreiben geändert",
    superseded: "ersetzt",
    expired: (day: string) => `abgelaufen am ${day}`,
  },
  earlier: (count: number) => (count === 1 ? "1 frühere Revision" : `${count} frühere Revisionen`),
  actions: {
    open: "Öffnen",
    goOn: "Weiter bearbeiten",
    show: "Blatt zeigen",
    more: "Mehr",
    revise: "Neue Revision",
    duplicate: "Als neues Angebot duplizieren",
    copy: "Kopie für den Kunden",
    remove: "Löschen",
  },
  of: (action: string, quote: string) => `${action}: ${quote}`,
  busy: "Einen Moment …",
  copied: (sheet: string) => `Die Kopie mit Werten steht im Blatt „${sheet}“.`,
  deleting: {
    title: (quote: string) => `${quote} löschen?`,
    sheet: (sheet: string) =>
      `Es steht im Blatt „${sheet}“, das jetzt vorn ist. Die Zellen bleiben stehen, bis Sie sie in Excel löschen.`,
    sheetMayGo: (sheet: string) =>
      `Es steht im Blatt „${sheet}“, das jetzt vorn ist. Dort steht sonst nichts. Löschen Sie das Blatt mit, löscht Excel es endgültig; das kann Excel nicht rückgängig machen. Diagramme und Auswahllisten anderer Blätter, die daraus lesen, verlieren ihre Werte.`,
    mayHaveNotes:
      "Notizen kann FLUX in diesem Excel nicht sehen. Sehen Sie im Blatt nach: Notizen darin wären mit dem Blatt verloren.",
    quoteOnly: "Nur das Angebot löschen",
    withSheet: "Angebot und Blatt löschen",
    withSheetWithoutNotes: "Keine Notizen darin: Angebot und Blatt löschen",
    cancel: "Abbrechen",
  },
  stays: {
    shared: (sheet: string) =>
      `Das Blatt „${sheet}“ bleibt, weil es nicht für dieses Angebot angelegt wurde.`,
    otherQuote: (sheet: string) =>
      `Das Blatt „${sheet}“ bleibt, weil noch ein anderes Angebot darin steht.`,
    cell: (sheet: string, address: string) =>
      `Das Blatt „${sheet}“ bleibt, weil in ${address} etwas anderes steht, als FLUX geschrieben hat.`,
    objects: (sheet: string) =>
      `Das Blatt „${sheet}“ bleibt, weil darin eine Tabelle, ein Diagramm, ein Bild oder ein Kommentar ist.`,
    pages: (sheet: string) =>
      `Das Blatt „${sheet}“ bleibt, weil seine Kopf- oder Fußzeile anders ist, als FLUX sie geschrieben hat.`,
    properties: (sheet: string) =>
      `Das Blatt „${sheet}“ bleibt, weil ein anderes Programm Eigenschaften darin gespeichert hat.`,
    formats: (sheet: string) =>
      `Das Blatt „${sheet}“ bleibt, weil Zellen neben dem Angebot gefärbt sind oder eine andere Schrift haben.`,
    notes: (sheet: string) =>
      `Das Blatt „${sheet}“ bleibt, weil FLUX in diesem Excel nicht sieht, ob darin Notizen sind.`,
    referredTo: (sheet: string, by: string) =>
      `Das Blatt „${sheet}“ bleibt, weil sich ${by} darauf bezieht.`,
    lastVisible: (sheet: string) =>
      `Das Blatt „${sheet}“ bleibt, weil eine Mappe mindestens ein sichtbares Blatt braucht.`,
    hidden: (sheet: string) =>
      `Das Blatt „${sheet}“ bleibt, weil es ausgeblendet ist und Sie nicht sehen, was darin steht.`,
    protected: (sheet: string) =>
      `Das Blatt „${sheet}“ bleibt, weil das Blatt oder die Mappe geschützt ist.`,
    unchecked: (sheet: string) =>
      `Das Blatt „${sheet}“ bleibt, weil die Mappe zu groß ist, um zu prüfen, was daran hängt.`,
  },
  deleted: (quote: string) => `Gelöscht: ${quote}.`,
  sheetDeleted: (sheet: string) => `Das Blatt „${sheet}“ ist mit gelöscht.`,
  undoDelete: "Löschen rückgängig",
  broughtBack: (quote: string) => `Wieder da: ${quote}.`,
  writtenAnew: (quote: string, sheet: string) =>
    `Wieder da: ${quote}, neu geschrieben ins Blatt „${sheet}“.`,
  supersededHint: "Sie bleibt, wie sie verschickt wurde, und wird nicht mehr bearbeitet.",
  sheetGoneHint: "Öffnen Sie das Angebot, um es wieder in ein Blatt zu schreiben.",
  undoneHint:
    "Das Schreiben wurde in Excel rückgängig gemacht, oder die Zellen wurden überschrieben. Öffnen Sie das Angebot, um es neu zu schreiben.",
  renamedHint: "Das Blatt wurde umbenannt; FLUX findet es weiter.",
  renamed: (before: string, sheet: string) =>
    `Das Blatt „${before}“ heißt jetzt „${sheet}“, oder das Angebot wurde dorthin verschoben.`,
  copies: {
    title: (quote: string, sheet: string) => `Kopie von ${quote} auf Blatt „${sheet}“`,
    hint: "FLUX ändert und liest sie nicht. Löschen Sie das Blatt, oder duplizieren Sie das Angebot, wenn ein eigenes daraus werden soll.",
    show: "Kopie zeigen",
  },
  forms: {
    title: (sheet: string) => `Formular ausgefüllt auf Blatt „${sheet}“`,
    hint: "Es wird nicht zurückgelesen.",
    show: "Formular zeigen",
  },
  unreadable: {
    title: "Nicht lesbar",
    count: (count: number) =>
      count === 1
        ? "Ein Angebot dieser Mappe kann nicht gelesen werden. Es bleibt unverändert."
        : `${count} Angebote dieser Mappe können nicht gelesen werden. Sie bleiben unverändert.`,
    tooLarge:
      "Größer, als Excel hier auf einmal liest (5 MB). Öffnen Sie die Mappe in der Desktop-App von Excel.",
    newer: "Von einer neueren Version von FLUX gespeichert. Aktualisieren Sie FLUX.",
    fields: (paths: string) => `Nicht lesbare Angaben: ${paths}.`,
    damaged:
      "Beschädigt oder von einem anderen Programm verändert. Öffnen Sie eine ältere Fassung der Mappe; das Blatt selbst ist davon nicht betroffen.",
  },
  left: {
    title: "Von einer älteren Version",
    hint: "FLUX ändert daran nichts von selbst.",
    deleted: (quote: string) => `${quote} war gelöscht und ist noch gespeichert.`,
    onSheet: (sheet: string) =>
      `Seine Zellen stehen im ausgeblendeten Blatt „${sheet}“. Stellen Sie es wieder her, um sie anzusehen; löschen können Sie es dann wie jedes Angebot.`,
    hiddenQuote: (sheet: string) =>
      `Das Blatt „${sheet}“ eines Angebots ist so ausgeblendet, dass Excel es nicht zeigt.`,
    hiddenSheet: (sheet: string) =>
      `Das ausgeblendete Blatt „${sheet}“ ist von etwas übrig, das nicht fertig wurde. Blenden Sie es ein, sehen Sie nach, was darin steht, und löschen Sie es dann in Excel.`,
    restore: "Wiederherstellen",
    remove: "Entfernen",
    show: "Einblenden",
    shown: (sheet: string) => `Das Blatt „${sheet}“ ist eingeblendet.`,
  },
  machine: {
    title: "Auf diesem Gerät",
    hint: "Entwürfe, die diese Mappe so nicht hat.",
  },
};

/** The texts of the list of quotes in one language. */
export type ListTexts = typeof listDe;
