/** Everything the page says in German; the English texts have the same keys and parameters. */
export const de = {
  title: (workbook: string) => `${workbook} – FLUX-Werkbank`,
  newWorkbook: "Mappe1",
  sampleWorkbook: "Beispiel",
  failed: "Die Werkbank konnte nicht starten.",
  close: "Schließen",
  cancel: "Abbrechen",
  about: {
    badge: "Werkbank – kein Excel",
    title: "Das ist nicht Excel",
    lead: "Diese Seite spielt Excels Rolle, damit man das Add-in ohne Excel ausprobieren und testen kann.",
    realTitle: "Echt ist",
    real: [
      "das Add-in: dasselbe, das in Excel läuft, unverändert",
      "office.js, die Bibliothek von Microsoft, über die es mit Excel spricht",
    ],
    oursTitle: "Nachgebaut ist",
    ours: [
      "die Tabelle, ihre Berechnung, ihre Formate und ihre Dateien",
      "was Excel auf Anfragen des Add-ins antwortet",
    ],
    limit:
      "Es fehlen Diagramme, Pivot-Tabellen und vieles mehr. Was hier läuft, läuft wahrscheinlich auch in Excel; sicher weiß es nur Excel.",
    isOffline: "Alles bleibt auf diesem Rechner, es wird nichts übertragen.",
    playedTitle: "Gespielt wird",
    played: {
      "windows-de": "Excel für Windows, deutsch",
      "windows-en": "Excel für Windows, englisch",
      mac: "Excel für den Mac",
      web: "Excel im Web",
      "ltsc-2021": "Excel LTSC 2021",
    },
    switching: "Ein anderes Excel öffnet die Seite neu.",
  },
  ribbon: {
    label: "Menüband",
    addin: (name: string) => `Add-in ${name}`,
    groups: {
      file: "Datei",
      edit: "Bearbeiten",
      font: "Schrift",
      number: "Zahlenformat",
      cells: "Zellen",
    },
    commands: {
      sample: "Beispiel",
      empty: "Leere Mappe",
      open: "Öffnen",
      save: "Speichern",
      saveForLibreOffice: "Für LibreOffice",
      undo: "Rückgängig",
      redo: "Wiederholen",
      bold: "Fett",
      italic: "Kursiv",
      general: "Standard",
      currency: "Währung €",
      percent: "Prozent",
      date: "Datum",
      insertRow: "Zeile einfügen",
      deleteRow: "Zeile löschen",
      insertColumn: "Spalte einfügen",
      deleteColumn: "Spalte löschen",
      newSheet: "Neues Blatt",
    },
    tips: {
      sample: "Die Beispielmappe neu laden",
      empty: "Mit einer leeren Mappe beginnen",
      open: "Eine .xlsx-Datei öffnen",
      save: "Als .xlsx-Datei speichern (Strg+S)",
      saveForLibreOffice:
        "Mit Werten an Stelle der Formeln, die überlaufen; LibreOffice kann sie nicht behalten",
      undo: "Rückgängig (Strg+Z)",
      redo: "Wiederholen (Strg+Y)",
      bold: "Fett (Strg+B)",
      italic: "Kursiv (Strg+I)",
    },
  },
  menu: {
    label: "Zellen",
    cut: "Ausschneiden",
    copy: "Kopieren",
    paste: "Einfügen",
    cutKeys: "Strg+X",
    copyKeys: "Strg+C",
    pasteKeys: "Strg+V",
    noClipboard: "Der Browser gibt die Zwischenablage nicht frei. Mit Strg+V geht es trotzdem.",
    clear: "Inhalte löschen",
    clearKeys: "Entf",
    clearAll: "Inhalte und Formate löschen",
  },
  formulaBar: {
    label: "Bearbeitungsleiste",
    nameBox: "Namenfeld",
    formula: "Formel",
    accept: "Eingeben",
    cancel: "Abbrechen",
    insertFunction: "Funktion einfügen",
    unknownName: (text: string) => `„${text}“ ist weder eine Adresse noch ein Name.`,
  },
  editor: {
    cell: (address: string) => `Eingabe in ${address}`,
    suggestions: "Vorschläge",
    noFormula:
      "Diese Formel ist unvollständig oder enthält einen Tippfehler. Argumente werden durch Semikolon getrennt, Dezimalstellen durch Komma.",
  },
  sheets: {
    label: "Blätter",
    add: "Neues Blatt",
    rename: "Umbenennen",
    renameLabel: (name: string) => `Neuer Name für ${name}`,
    delete: "Löschen",
    hide: "Ausblenden",
    unhide: (name: string) => `${name} einblenden`,
    deleteTitle: (name: string) => `Blatt „${name}“ löschen?`,
    deleteText:
      "Alles auf dem Blatt geht verloren. Formeln, die sich darauf beziehen, zeigen #BEZUG!.",
    hint: "Umbenennen mit F2, verschieben mit Strg und Pfeiltaste",
  },
  status: {
    ready: "Bereit",
    calculating: "Berechnet …",
    entering: "Eingeben",
    editing: "Bearbeiten",
    pointing: "Zeigen",
    label: "Statusleiste",
    count: (text: string) => `Anzahl: ${text}`,
    sum: (text: string) => `Summe: ${text}`,
    average: (text: string) => `Mittelwert: ${text}`,
  },
  pane: {
    label: (name: string) => `Aufgabenbereich ${name}`,
    close: "Aufgabenbereich schließen",
    reload: "Aufgabenbereich neu laden",
  },
  grid: {
    label: "Tabelle",
  },
  cards: {
    errors: {
      "#NULL!": "Die Bereiche haben keine Zelle gemeinsam.",
      "#DIV/0!": "Die Formel teilt durch null oder durch eine leere Zelle.",
      "#VALUE!": "Ein Wert in der Formel hat den falschen Typ.",
      "#REF!": "Die Formel bezieht sich auf Zellen, die es nicht mehr gibt.",
      "#NAME?":
        "Die Formel enthält einen Namen, den niemand kennt. Ist er richtig geschrieben, und ist das Add-in geladen?",
      "#NUM!": "Eine Zahl in der Formel ist nicht zulässig.",
      "#N/A": "Für die Formel ist kein Wert verfügbar.",
      "#GETTING_DATA": "Die Daten werden noch geladen.",
      "#SPILL!":
        "Das Ergebnis braucht mehrere Zellen, und nicht alle davon sind leer. Leeren Sie die Zellen rechts und darunter.",
      "#CONNECT!": "Die Verbindung zum Add-in fehlt.",
      "#CALC!": "Dieses Ergebnis kann eine Zelle nicht anzeigen, zum Beispiel eine leere Liste.",
      "#BUSY!": "Das Add-in rechnet noch.",
    },
  },
  validation: {
    open: "Liste öffnen",
    list: (address: string) => `Werte für ${address}`,
    refused: "Dieser Wert ist in dieser Zelle nicht zulässig.",
  },
  uncalculated: (names: readonly string[]) =>
    `Nicht berechnet werden hier: ${names.join(", ")}. Zellen mit diesen Funktionen behalten ihre Werte aus der Datei, auch wenn sich die Zellen ändern, auf die sie sich beziehen.`,
  /** What a file does not keep; the sentences are English. */
  losses: {
    opened: (losses: readonly string[]) =>
      `Beim Öffnen ging verloren, in den Worten der Werkbank: ${losses.join(" ")}`,
    saved: (losses: readonly string[]) =>
      `Nicht gespeichert wurde, in den Worten der Werkbank: ${losses.join(" ")}`,
  },
  refusals: {
    byCode: {
      AccessDenied: "Das Blatt ist geschützt. Diese Zellen lassen sich nicht ändern.",
      NonBlankCellOffSheet: "Das Einfügen würde gefüllte Zellen aus dem Blatt schieben.",
      InsertDeleteConflict:
        "Das geht hier nicht, weil eine Tabelle oder verbundene Zellen zerrissen würden.",
      ItemAlreadyExists: "Diesen Namen gibt es schon.",
      InvalidArgument: "Das ist hier nicht zulässig.",
    },
    other: (message: string) => `Das geht nicht: ${message}`,
    sheetName:
      "Ein Blattname hat 1 bis 31 Zeichen, keines davon ist \\ / ? * [ ] : und er ist noch nicht vergeben.",
    unreadable: (file: string) => `${file} lässt sich nicht als .xlsx-Datei lesen.`,
  },
};

export type Texts = typeof de;
