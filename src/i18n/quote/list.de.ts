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
  states: {
    open: "geöffnet",
    draft: "Entwurf",
    inSheet: (sheet: string) => `im Blatt „${sheet}“`,
    sheetGone: "Blatt ist gelöscht",
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
  deleted: (quote: string) => `Gelöscht: ${quote}.`,
  undoDelete: "Löschen rückgängig",
  broughtBack: (quote: string) => `Wieder da: ${quote}.`,
  supersededHint: "Sie bleibt, wie sie verschickt wurde, und wird nicht mehr bearbeitet.",
  sheetGoneHint: "Öffnen Sie das Angebot, um es wieder in ein Blatt zu schreiben.",
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
    newer: "Von einer neueren Version von FLUX gespeichert. Aktualisieren Sie FLUX.",
    damaged:
      "Beschädigt oder von einem anderen Programm verändert. Öffnen Sie eine ältere Fassung der Mappe; das Blatt selbst ist davon nicht betroffen.",
  },
  machine: {
    title: "Auf diesem Gerät",
    hint: "Entwürfe, die diese Mappe so nicht hat.",
  },
};

/** The texts of the list of quotes in one language. */
export type ListTexts = typeof listDe;
