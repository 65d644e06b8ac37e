import { listed } from "../listed";

/** Everything the pane says in German; the English texts have the same keys and parameters. */
export const de = {
  /** Of the whole pane, for screen readers: what it is for is plain to see. */
  title: "Preise nachschlagen",
  argument: {
    product: "Produkt",
    term: "Laufzeit",
    users: "Benutzer",
  },
  /** Side by side on a narrow pane. */
  terms: {
    purchase: "Kauf",
    once: "einmalig",
    yearly: "jährlich",
    subscription: (months: number) => `Abo${months}`,
  },
  product: {
    placeholder: "Name, Teil des Namens oder Kürzel",
    clear: "Suche leeren",
    show: "Alle Produkte zeigen",
    extensions: "Erweiterungen",
    supportPlans: "Support-Pläne",
    free: "Kostenlos",
    nearest: "Meinten Sie …?",
    none: "Kein Produkt klingt so. Leeren Sie das Feld, um alle zu sehen.",
    count: (count: number) => (count === 1 ? "1 Produkt" : `${count} Produkte`),
    alias: (alias: string) => `auch: ${alias}`,
  },
  users: {
    installed: "Installierte PBX- und Light-Benutzer",
    synchronised: "Benutzer, die abgeglichen werden sollen",
    tier: (tier: string) => `Staffel ${tier}`,
    packs: (packs: number, usersPerPack: number) =>
      packs === 1 ? `1 Paket zu ${usersPerPack}` : `${packs} Pakete zu je ${usersPerPack}`,
  },
  edition: {
    label: "Preisliste",
    latest: (printed: string) => `Neueste (${printed})`,
    fixed: (printed: string) => `Immer ${printed}`,
    inForce: (printed: string) => `Stand ${printed}`,
  },
  choices: "Nächstliegende",
  picking: {
    start: {
      product: "Zelle mit dem Produkt wählen",
      term: "Zelle mit der Laufzeit wählen",
      users: "Zelle mit den Benutzern wählen",
    },
    prompt: {
      product: "Klicken Sie im Blatt auf die Zelle mit dem Produkt.",
      term: "Klicken Sie im Blatt auf die Zelle mit der Laufzeit.",
      users: "Klicken Sie im Blatt auf die Zelle mit den Benutzern.",
    },
    waiting: "Noch keine Zelle gewählt",
    confirm: (cell: string) => `${cell} nehmen`,
    cancel: "Abbrechen",
    release: (cell: string) => `${cell} nicht mehr verwenden`,
    empty: "leer",
  },
  price: {
    region: "Preis",
    netPerLicence: "netto, je Serverlizenz",
    netPerKey: "netto, je Serverlizenzschlüssel",
    free: "kostenlos",
    tier: "Staffel",
    tierUsers: (tier: string) => `${tier} Benutzer`,
    packs: "Pakete",
    packsEach: (packs: number, price: string) => `${packs} × ${price}`,
    minimum: "Mindestlaufzeit",
    minimumTotal: (months: number, total: string) =>
      months === 1 ? `1 Monat: ${total}` : `${months} Monate: ${total}`,
    edition: "Preisliste",
    spoken: (parts: readonly string[]) => parts.join(", "),
    empty: "Welcher Preis?",
    emptyHint: "Wählen Sie ein Produkt. Der Preis erscheint sofort, noch während Sie tippen.",
    needsUsers: "Wie viele Benutzer?",
    needsUsersHint: "Der Preis hängt von ihrer Anzahl ab.",
    none: "Noch kein Preis",
    noneHint: "Ändern Sie die markierte Angabe.",
    emptyCell: (cell: string) =>
      `${cell} ist noch leer. Sobald etwas darin steht, rechnet die Formel.`,
  },
  explanation: {
    title: "Warum dieser Preis?",
    rule: (rule: string) => `Regel ${rule}`,
    printed: "In der Preisliste gedruckt:",
  },
  comparison: {
    title: "Laufzeiten vergleichen",
    months: "Monate",
    upgradeCost: "Upgrade-Kosten in €",
    upgradeCostHint: "Was Käufer in dieser Zeit für Major-Upgrades zahlen",
    upgradeCostExample: "1.200,00",
    caption: (product: string, months: number) =>
      months === 1 ? `${product} über 1 Monat` : `${product} über ${months} Monate`,
    term: "Laufzeit",
    price: "Preis",
    total: "Summe",
    saving: "Ersparnis",
    savingHint: "gegenüber Kauf",
    cheapest: "am günstigsten",
    dominated: "bindet nur länger",
    chosen: "gewählt",
    breakEven: (months: readonly string[]) =>
      `Der Kauf wird günstiger als ${listed(months, "und")}.`,
    breakEvenMonth: (term: string, month: number) =>
      month === 1 ? `${term} von Anfang an` : `${term} ab Monat ${month}`,
    updatesNotValued: "Kostenlose Updates während des Abos sind hier nicht bewertet.",
    insert: "Als neues Blatt einfügen",
    inserting: "Blatt wird angelegt …",
    inserted: (sheet: string) => `Der Vergleich steht im neuen Blatt „${sheet}“.`,
  },
  formula: {
    title: "Als Formel",
    label: "Formel",
    copy: "Formel kopieren",
    copied: "Formel kopiert",
    copyFailed:
      "Kopieren ist hier gesperrt. Die Formel ist markiert: Drücken Sie Strg+C, am Mac Cmd+C.",
    insert: "In die gewählte Zelle einfügen",
    insertInto: (cell: string) => `In ${cell} einfügen`,
    inserting: "Wird eingefügt …",
    inserted: (cell: string) => `Die Formel steht in ${cell}.`,
    firstOfRange: (range: string) => `Gewählt war ${range}: Sie kam in die erste Zelle.`,
    inTable: (table: string) =>
      `Excel füllt damit vielleicht die ganze Spalte der Tabelle ${table}.`,
    occupied: (cell: string, content: string) => `${cell} enthält schon ${content}. Überschreiben?`,
    overwrite: "Überschreiben",
    keep: "Behalten",
    notInExcel: "Zum Einfügen öffnen Sie FLUX in Excel. Kopieren können Sie die Formel auch hier.",
  },
  problems: {
    notInExcel: () => "FLUX läuft hier nicht in Excel. Kopieren Sie die Formel stattdessen.",
    cellEditMode: () =>
      "In Excel wird gerade eine Zelle bearbeitet. Schließen Sie die Eingabe mit Enter ab, und versuchen Sie es noch einmal.",
    noCellSelected: () =>
      "Keine Zelle dieser Mappe ist gewählt: Vorn steht ein Diagrammblatt oder eine andere Mappe, oder ein Objekt ist markiert. Klicken Sie in dieser Mappe auf eine Zelle, und versuchen Sie es noch einmal.",
    sheetProtected: ({ sheet }: { readonly sheet: string }) =>
      `Das Blatt „${sheet}“ ist geschützt. Heben Sie unter Überprüfen den Blattschutz auf, oder wählen Sie ein anderes Blatt.`,
    workbookProtected: () =>
      "Die Mappe ist geschützt und nimmt kein neues Blatt auf. Heben Sie unter Überprüfen den Schutz der Arbeitsmappe auf.",
    mergedCell: ({ address }: { readonly address: string }) =>
      `${address} gehört zu verbundenen Zellen und würde nicht gezeigt. Wählen Sie deren erste Zelle oder eine andere.`,
    tableHeader: ({ address, table }: { readonly address: string; readonly table: string }) =>
      `${address} ist eine Überschrift der Tabelle ${table}; dort wird aus einer Formel Text. Wählen Sie eine Zelle darunter.`,
    ownArgument: ({ address }: { readonly address: string }) =>
      `Die Formel bezieht sich auf ${address} und kann deshalb nicht selbst dort stehen. Wählen Sie eine andere Zelle.`,
    accessDenied: () =>
      "Excel lässt hier keine Änderung zu. Prüfen Sie, ob die Mappe schreibgeschützt oder das Blatt geschützt ist.",
    workbookChanged: () =>
      "Die Mappe hat sich gerade geändert: Ein Blatt, ein Name oder Zeilen sind dazugekommen oder weggefallen. Sehen Sie nach, und versuchen Sie es noch einmal.",
    leftUnfinished: ({ sheet }: { readonly sheet: string }) =>
      `Im Blatt „${sheet}“ ist etwas nicht fertig geschrieben. FLUX lässt es stehen, weil dort auch anderes stehen kann. Sehen Sie nach, und löschen Sie selbst, was Sie nicht brauchen.`,
    hostFailure: ({ hostCode }: { readonly hostCode: string }) =>
      `Excel hat abgelehnt (${hostCode}). Holen Sie diese Mappe nach vorn, und versuchen Sie es noch einmal.`,
  },
  /** Excel was lost, by the code of the host failure. */
  lost: {
    NoAnswer: "Excel antwortet nicht. Geschrieben wurde nichts. Versuchen Sie es noch einmal.",
    NoAnswerWhileWriting:
      "Excel hat beim Schreiben nicht mehr geantwortet. Sehen Sie in der Mappe nach, ob alles dort steht, bevor Sie es noch einmal versuchen.",
    NotTakenBack:
      "Excel hat das Schreiben abgebrochen, und ein Teil davon ist vielleicht stehen geblieben. Versuchen Sie es noch einmal: FLUX nimmt ihn zuerst zurück, sobald Excel antwortet. Sehen Sie danach in der Mappe nach.",
  },
  sheet: {
    name: (product: string) => `Vergleich ${product}`,
    title: (product: string) => `${product}: Laufzeiten im Vergleich`,
    product: "Produkt",
    users: "Benutzer",
    months: "Monate",
    upgradeCost: "Upgrade-Kosten",
    edition: "Preisliste (leer: neueste)",
    note: "Die farbigen Felder können geändert werden; der Vergleich rechnet mit. Alle Preise netto.",
  },
  version: (version: string, edition: string) => `${version}, Preisliste ${edition}.`,
  help: "Hilfe",
  language: { label: "Sprache", de: "Deutsch", en: "English" },
  views: {
    label: "Ansicht",
    price: "Preis",
    quote: "Angebot",
    tools: "Werkzeuge",
    failed: "Das Angebot konnte nicht geladen werden. Prüfen Sie die Verbindung.",
    retry: "Noch einmal versuchen",
  },
  formulas: {
    failed: "Dieser Teil konnte nicht geladen werden. Prüfen Sie die Verbindung.",
  },
  loading: "Wird geladen …",
  close: "Schließen",
  datesFrom1904:
    "Diese Arbeitsmappe zählt ihre Datumswerte ab 1904, FLUX zählt ab 1900. Datumswerte, die FLUX hier liest oder schreibt, sind um vier Jahre und einen Tag verschoben. Arbeiten Sie in einer Mappe, in der „1904-Datumswerte verwenden“ (Datei › Optionen › Erweitert) ausgeschaltet ist.",
  defect: {
    title: "Hier ist uns ein Fehler unterlaufen",
    hint: "Ihre Mappe ist unverändert. Mit einem leeren Formular geht es weiter.",
    restart: "Neu beginnen",
  },
};

/** The texts of the pane in one language. */
export type PaneTexts = typeof de;
