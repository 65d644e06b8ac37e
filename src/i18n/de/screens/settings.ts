type Field = { readonly label: string; readonly hint: string };

/** Everything that the settings of the quote builder say in German; the English texts have the same keys. */
export const settingsDe = {
  title: "Einstellungen für Angebote",
  notSaved: {
    machine:
      "Die letzten Änderungen gelten nur, bis das Fenster geschlossen wird: Der Browser lässt hier nichts speichern oder hat keinen Platz mehr. Sichern Sie die Einstellungen unten als Datei.",
    workbook:
      "Die letzten Änderungen stehen noch nicht in der Mappe. Beenden Sie die Bearbeitung einer Zelle, und prüfen Sie den Schutz der Mappe.",
    retry: "Noch einmal versuchen",
  },
  others: {
    title: "Gleichzeitig geändert",
    hint: "In der Mappe stand inzwischen etwas anderes. Was hier geändert wurde, gilt; das andere können Sie übernehmen.",
  },
  unreadable: {
    place: { machine: "Auf diesem Gerät", workbook: "In dieser Mappe" },
    newerSchema: (place: string) =>
      `${place} liegen Einstellungen einer neueren Version von FLUX. Sie bleiben, wie sie sind; laden Sie das Add-in neu, um sie zu verwenden.`,
    notADocument: (place: string) =>
      `${place} liegen Einstellungen, die nicht zu lesen sind. Sie bleiben, wie sie sind.`,
    notReached: () =>
      "Die Einstellungen der Mappe waren nicht zu lesen. Bis dahin gelten die von diesem Gerät.",
    copy: "Ihren Text kopieren",
    notCopied: "Das Kopieren ist hier gesperrt.",
    replace: "Durch die hier gezeigten ersetzen",
  },
  machine: {
    title: "Entwürfe auf diesem Gerät",
    hint: (days: number) =>
      `Was Sie an einem Angebot ändern, liegt auch im Speicher dieses Browsers, mit den Angaben zum Kunden, bis die Mappe es sicher hat: Es wird gelöscht, wenn Sie die gespeicherte Mappe das nächste Mal öffnen, spätestens ${days} Tage nachdem eine Mappe es bekommen hat. Was in keiner Mappe ist, bleibt, bis Sie es löschen.`,
    drafts: (count: number) =>
      count === 0
        ? "Zurzeit liegt hier kein Entwurf."
        : count === 1
          ? "Zurzeit liegt hier 1 Entwurf."
          : `Zurzeit liegen hier ${count} Entwürfe.`,
    deleteAll: "Alle Entwürfe auf diesem Gerät löschen",
    deleted:
      "Auf diesem Gerät liegt kein Entwurf mehr. Die Angebote in den Mappen sind unverändert.",
  },
  place: {
    title: "Wo die Einstellungen liegen",
    machine: {
      label: "Auf diesem Gerät",
      hint: "Gelten für alle Mappen an diesem Gerät, nur für Sie. In der Mappe steht davon nichts.",
    },
    workbook: {
      label: "In dieser Mappe",
      hint: "Gelten nur für diese Mappe, für alle, die sie bearbeiten, und gehen vor. Sie gehen mit der Datei mit: Wer die Datei bekommt, hat auch Zählerstand und Vorgaben.",
    },
    customer:
      "„Kopie für den Kunden“ ist ein Blatt ohne Einstellungen. Geben Sie dem Kunden dieses Blatt in einer eigenen Datei (Blatt verschieben oder kopieren, neue Arbeitsmappe), nicht diese Mappe.",
    noWorkbook: "Eine Mappe ist hier nicht offen.",
    question: (company: string) =>
      company === ""
        ? "Auf diesem Gerät liegen schon andere Einstellungen. Welche sollen gelten? Die Mappe hat danach keine mehr."
        : `Auf diesem Gerät liegen schon Einstellungen (${company}). Welche sollen gelten? Die Mappe hat danach keine mehr.`,
    takeMachine: "Die vom Gerät",
    takeWorkbook: "Die aus der Mappe",
    cancel: "Abbrechen",
    moved: {
      machine: "Die Einstellungen liegen jetzt auf diesem Gerät; die Mappe hat keine mehr.",
      workbook: "Die Einstellungen liegen jetzt in dieser Mappe, als Kopie derer vom Gerät.",
    },
    foundOthers: "In der Mappe lagen inzwischen schon Einstellungen; sie gelten jetzt.",
    failed: "Das ging nicht. Die Einstellungen liegen, wo sie waren.",
  },
  reset: {
    button: "Zurücksetzen",
    of: (group: string) => `${group} zurücksetzen`,
    done: (group: string) => `${group}: zurückgesetzt.`,
    undo: "Rückgängig",
  },
  groups: {
    seller: "Absender",
    numbering: "Nummern",
    defaults: "Vorgaben für neue Angebote",
    texts: "Texte",
    transfer: "Sichern und übertragen",
  },
  sellerHint:
    "Gilt für neue Angebote. In bestehenden bleibt der Absender, bis Sie ihn dort übernehmen. Ein Logo setzen Sie in der Mappe ein, im Blatt oder in Ihrem eigenen Formular.",
  letter: {
    title: "Für einen Geschäftsbrief fehlt noch:",
    complete: "Der Absender hat, was ein Geschäftsbrief braucht.",
    gaps: {
      company: "Firma",
      legalForm: "Rechtsform in der Firma (GmbH, UG, AG, KG, e. K. …)",
      address: "Anschrift mit Straße und Ort",
      registeredOffice: "Sitz der Gesellschaft",
      registerCourt: "Registergericht",
      registerNumber: "Handelsregisternummer",
      managingDirectors: "alle Geschäftsführer oder Vorstände",
      generalPartner:
        "die persönlich haftende Gesellschaft mit Sitz, Registergericht und Registernummer, unter „Geschäftsführung“ in einer eigenen Zeile: Muster Verwaltungs GmbH, Karlsruhe, Amtsgericht Mannheim HRB 12345",
      firstNames: "ein ausgeschriebener Vorname bei jedem Geschäftsführer",
      vatId: "USt-IdNr.",
      vatIdForm: "USt-IdNr. in der Form des Landes (DE123456789, ATU12345678, CHE-123.456.789)",
    },
    basis: "Grundlage: § 35a GmbHG, § 80 AktG, § 37a und § 125 HGB; in Österreich § 14 UGB.",
  },
  fields: {
    company: { label: "Firma", hint: "mit Rechtsform, wie im Handelsregister" },
    address: { label: "Anschrift", hint: "je Zeile ein Teil: Straße, dann PLZ und Ort" },
    country: { label: "Land (USt.)", hint: "bestimmt Satz und Reverse Charge" },
    registeredOffice: { label: "Sitz", hint: "laut Handelsregister" },
    registerCourt: { label: "Registergericht", hint: "z. B. Amtsgericht München" },
    registerNumber: { label: "Registernummer", hint: "z. B. HRB 12345" },
    managingDirectors: {
      label: "Geschäftsführung",
      hint: "je Zeile eine Person, mit ausgeschriebenem Vornamen",
    },
    supervisoryBoardChair: { label: "Vorsitz des Aufsichtsrats", hint: "nur wenn es einen gibt" },
    vatId: { label: "USt-IdNr.", hint: "z. B. DE123456789" },
    email: { label: "E-Mail", hint: "im Briefkopf, wenn kein Ansprechpartner eine hat" },
    phone: { label: "Telefon", hint: "im Briefkopf, wenn kein Ansprechpartner eines hat" },
    website: { label: "Website", hint: "für eigene Formulare" },
    pattern: {
      label: "Muster der Nummer",
      hint: "{JJJJ} oder {JJ} ist das Jahr des Angebots, {NNNN} die laufende Nummer",
    },
    lastNumber: {
      label: "Zuletzt vergebene Nummer",
      hint: "Zählt, sobald ein Angebot in die Mappe geschrieben wird. Ein neues Jahr beginnt bei 1.",
    },
    term: { label: "Laufzeit", hint: "neuer Positionen, wo das Produkt sie anbietet" },
    interval: { label: "Abrechnung der Abos", hint: "im Voraus" },
    validity: { label: "Gültigkeit", hint: "Bindend heißt: Sie halten sich daran (§ 145 BGB)." },
    validityDays: { label: "Bindend für Tage", hint: "ab dem Datum des Angebots" },
    firstSupportYear: { label: "Erstes Support-Jahr", hint: "bei Beginn während des Jahres" },
    quoteLanguage: {
      label: "Sprache neuer Angebote",
      hint: "Die Sprache dieses Fensters ist davon unabhängig; sie wechseln Sie ganz unten.",
    },
    isLive: { label: "Inhalt der Zellen", hint: "Formeln rechnen im Blatt mit." },
    introductionDe: { label: "Einleitung, deutsch", hint: "steht über den Positionen" },
    closingDe: { label: "Schluss, deutsch", hint: "steht am Ende des Angebots" },
    introductionEn: { label: "Einleitung, englisch", hint: "für Angebote auf Englisch" },
    closingEn: { label: "Schluss, englisch", hint: "für Angebote auf Englisch" },
  } satisfies Readonly<Record<string, Field>>,
  countries: { DE: "Deutschland", AT: "Österreich", CH: "Schweiz" },
  validities: { bindingFor: "bindend", subjectToChange: "freibleibend" },
  live: { live: "Formeln", values: "nur Werte" },
  nextNumber: (number: string) => `Das nächste Angebot bekommt ${number}.`,
  problems: {
    pattern:
      "Das Muster braucht genau ein {NNNN} und höchstens ein Jahr ({JJJJ} oder {JJ}), sonst keine geschweiften Klammern.",
    lastNumber: "Geben Sie eine ganze Zahl ab 0 ein.",
    days: "Geben Sie eine Zahl von 1 bis 3650 ein.",
  },
  transfer: {
    hint: "Für ein anderes Gerät oder für Kollegen. Die Datei enthält alles von dieser Seite.",
    save: "Als Datei sichern",
    saved: (name: string) =>
      `„${name}“ wird heruntergeladen. Kommt nichts an, nehmen Sie den Text.`,
    open: "Aus Datei übernehmen",
    asText: "Als Text, wenn Excel keine Dateien zulässt",
    text: "Diese Einstellungen als Text",
    copy: "Text kopieren",
    copied: "Der Text ist kopiert.",
    notCopied: "Das Kopieren ist hier gesperrt. Der Text ist markiert: Strg+C kopiert ihn.",
    paste: "Text anderer Einstellungen",
    pasteHint: "hier einfügen, dann prüfen",
    check: "Text prüfen",
    tooLarge: "Die Datei ist für Einstellungen zu groß. Es bleibt alles, wie es ist.",
    unreadableFile: "Die Datei war nicht zu lesen. Es bleibt alles, wie es ist.",
    newerSchema:
      "Diese Einstellungen stammen von einer neueren Version von FLUX. Es bleibt alles, wie es ist.",
    notSettings: (path: string) =>
      path === "" || path === "schema"
        ? "Das sind keine Einstellungen von FLUX. Es bleibt alles, wie es ist."
        : `Die Angabe „${path}“ stimmt nicht. Es bleibt alles, wie es ist.`,
    same: "Diese Einstellungen sind genau die, die schon gelten.",
    changes: (count: number) =>
      count === 1 ? "1 Angabe wird sich ändern" : `${count} Angaben werden sich ändern`,
    field: "Angabe",
    before: "bisher",
    after: "künftig",
    empty: "leer",
    take: "Übernehmen",
    discard: "Nicht übernehmen",
    taken: "Die Einstellungen sind übernommen.",
    undo: "Rückgängig",
  },
};

export type SettingsTexts = typeof settingsDe;
