import { formatCount } from "../format";
import { MARGINS_DE, placeInFormDe, type MarginPlace } from "./formPlace.de";

/** Everything that the quote builder says in German; the English texts have the same keys and parameters. */
export const builderDe = {
  title: "Angebot erstellen",
  actions: {
    label: "Bearbeiten",
    undo: "Rückgängig",
    redo: "Wiederholen",
    newQuote: "Neues Angebot",
  },
  draftNotKept: "Der Entwurf ist auf diesem Gerät gesichert, aber noch nicht in der Mappe.",
  head: {
    region: "Angebot",
    number: "Angebotsnummer",
    revision: (revision: number) => `Revision ${revision}`,
    date: "Datum",
    start: "Vertragsbeginn",
    validity: "Gültigkeit",
    bindingUntil: "bindend bis",
    subjectToChange: "freibleibend",
    until: "Bindend bis",
    language: "Sprache des Angebots",
    languages: { de: "Deutsch", en: "Englisch" },
    interval: "Abrechnung der Abos",
    intervals: { monthly: "monatlich", quarterly: "vierteljährlich", yearly: "jährlich" },
    firstSupportYear: "Erstes Support-Jahr",
    supportYears: { full: "voll berechnet", proRata: "anteilig berechnet" },
    edition: "Preisliste",
  },
  customer: {
    title: (company: string) => (company === "" ? "Kunde" : `Kunde: ${company}`),
    company: "Firma",
    address: "Anschrift",
    country: "Land",
    choose: "Bitte wählen",
    vatId: "USt-IdNr.",
    customerNumber: "Kundennummer",
    contact: "Ansprechpartner",
    email: "E-Mail",
    phone: "Telefon",
  },
  site: {
    region: (name: string, index: number) => (name === "" ? `Standort ${index}` : name),
    name: "Standort",
    key: "Serverlizenzschlüssel",
    pbxUsers: "PBX-Benutzer",
    lightUsers: "Light-Benutzer",
    tier: (tier: string, users: string) => `Staffel ${tier} · ${users} Benutzer`,
    noTier: "Die Zahl der Benutzer bestimmt die Staffel.",
    add: "Standort hinzufügen",
    remove: (name: string) => `${name} löschen`,
    removed: (name: string) => `${name} ist gelöscht.`,
    plan: "Support-Plan",
    noPlan: "keiner",
  },
  owned: {
    title: (count: number) =>
      count === 0 ? "Bereits gekaufte Module" : `Bereits gekaufte Module (${count})`,
    hint: "Ein gekauftes Modul wird als Upgrade zur Differenz angeboten.",
    add: "Modul hinzufügen",
    choose: "Modul wählen …",
    users: "Gekauft für Benutzer",
    pricePaid: "Bezahlt in €",
    pricePaidHint: "leer: Listenpreis",
    boughtOn: "Gekauft am",
    remove: (product: string) => `${product} nicht mehr als gekauft führen`,
  },
  lines: {
    label: (site: string) => `Positionen: ${site}`,
    add: "Produkt hinzufügen",
    empty: "Noch keine Position. Suchen Sie ein Produkt, um zu beginnen.",
    name: (position: number, product: string) => `Position ${position}: ${product}`,
    term: "Laufzeit",
    packUsers: "Benutzer, die abgeglichen werden",
    quantity: "Menge",
    discount: "Rabatt",
    discountKind: "Art des Rabatts",
    per: { once: "einmalig", month: "im Monat", year: "im Jahr" },
    discountFor: (period: string) => `je Serverlizenz, ${period}`,
    discountQuestion: (discount: string, before: string, after: string) =>
      `Der Rabatt von ${discount} war für ${before} gedacht. Gilt er auch für ${after}?`,
    keepDiscount: "Rabatt behalten",
    dropDiscount: "Ohne Rabatt",
    percent: "%",
    euro: "€",
    percentName: "Prozent",
    euroName: "Euro",
    note: "Hinweis",
    role: "Zählt als",
    roles: { normal: "Position", optional: "Option, nicht in der Summe" },
    alternativeTo: (position: number, product: string) => `Alternative zu ${position}: ${product}`,
    badges: { optional: "Option", alternative: "Alternative" },
    listPrice: "Listenpreis",
    unitPrice: "Einzelpreis",
    net: "Netto",
    tier: (tier: string) => `Staffel ${tier}`,
    packs: (packs: number) => (packs === 1 ? "1 Paket" : `${packs} Pakete`),
    noPrice: "kein Preis",
    spoken: (product: string, amount: string) => `${product}: ${amount}`,
    why: "Warum dieser Preis?",
    commitment: (end: string, notice: string) => `läuft bis ${end}, Kündigung bis ${notice}`,
    upgrade: {
      title: "Upgrade (Regel U1)",
      price: (tier: string) => `Preis der Staffel ${tier}`,
      credit: (tier: string) => `abzüglich Staffel ${tier}`,
      difference: "Differenz",
    },
    up: "Nach oben",
    down: "Nach unten",
    duplicate: "Duplizieren",
    remove: "Löschen",
    removed: (product: string) => `${product} ist gelöscht.`,
    moved: (product: string, position: number) => `${product} steht jetzt an Position ${position}.`,
    drag: "Ziehen, um umzuordnen",
    keys: "Alt mit Pfeil nach oben oder unten ordnet um.",
  },
  advice: {
    title: "Prüfung",
    none: "Nichts zu beanstanden.",
    error: "Fehler",
    advice: "Hinweis",
    unreadable: "Eine Angabe ist nicht lesbar. Korrigieren Sie das markierte Feld.",
    count: (errors: number, hints: number) =>
      [
        ...(errors > 0 ? [errors === 1 ? "1 Fehler" : `${errors} Fehler`] : []),
        ...(hints > 0 ? [hints === 1 ? "1 Hinweis" : `${hints} Hinweise`] : []),
      ].join(", "),
    show: (product: string) => `${product} zeigen`,
    showField: "Feld zeigen",
  },
  totals: {
    region: "Summen, netto",
    oneOff: "einmalig",
    monthly: "im Monat",
    yearly: "im Jahr",
    details: "Summen im Einzelnen",
    firstInvoice: "Erste Rechnung, netto",
    firstInvoiceGross: "Erste Rechnung, brutto",
    withOptions: "Mit allen Optionen",
    mrr: "MRR (im Monat wiederkehrend)",
    arr: "ARR (im Jahr wiederkehrend)",
    tcv: "TCV (Vertragswert der Mindestlaufzeiten)",
  },
  plan: { title: "Zahlungsplan" },
  commitments: {
    title: "Laufzeiten und Kündigung",
    line: "Position",
    end: "Läuft bis",
    notice: "Kündigung bis",
  },
  comparison: {
    title: "Kauf und Abos vergleichen",
    ofLine: "Laufzeiten dieser Position vergleichen",
  },
  write: {
    title: "In die Mappe schreiben",
    target: "Wohin",
    targets: {
      newSheet: "neues Blatt",
      selection: "ab der gewählten Zelle",
      form: "Formular, das in Excel vorn ist",
    },
    ownSheet: (sheet: string) => `sein Blatt „${sheet}“`,
    live: "Mit Formeln, die mitrechnen",
    liveHint: "Sonst stehen nur Werte im Blatt.",
    write: "Angebot schreiben",
    writeAgain: "Noch einmal schreiben",
    update: "Blatt aktualisieren",
    fill: "Formular ausfüllen",
    writing: "Wird geschrieben …",
    place: (sheet: string, address: string) => `Steht im Blatt „${sheet}“, ${address}.`,
    current: "Das Blatt ist auf diesem Stand.",
    asWritten: "Seit dem letzten Schreiben wurde hier nichts geändert.",
    outdated: "Ihre letzten Änderungen fehlen dort noch, auch in einer Kopie für den Kunden.",
    sheetGone: "Das Blatt dieses Angebots ist gelöscht. Sie können es neu schreiben.",
    undone:
      "Das Angebot steht in keinem Blatt mehr: Das Schreiben wurde in Excel rückgängig gemacht, oder die Zellen wurden überschrieben.",
    superseded: "Eine spätere Revision hat diese ersetzt. Sie bleibt, wie sie gesendet wurde.",
    show: "Zeigen",
    read: "Aus dem Blatt lesen",
    copy: "Kopie für den Kunden",
    copying: "Wird kopiert …",
    copied: (sheet: string) => `Die Kopie steht im Blatt „${sheet}“: nur Werte, nichts Internes.`,
    news: (changes: number) =>
      changes === 1
        ? "Im Blatt wurde etwas geändert: 1 Änderung."
        : `Im Blatt wurde etwas geändert: ${changes} Änderungen.`,
    look: "Ansehen",
    writeAnew: "In ein neues Blatt schreiben",
    formHint: "Eine Kopie des Formulars wird ausgefüllt; das Formular selbst bleibt, wie es ist.",
    insertSample: "Musterformular einfügen",
    sampleInserted: (sheet: string) =>
      `Das Musterformular steht im Blatt „${sheet}“. Passen Sie es an, und füllen Sie es dann aus.`,
    placeholders: "Welche Platzhalter gibt es?",
    written: (sheet: string, address: string) =>
      `Das Angebot steht im Blatt „${sheet}“, ${address}.`,
    takeBack: "Geschriebenes zurücknehmen",
    takenBack: "Zurückgenommen. Alles steht wieder da wie vor dem Schreiben.",
    noUndo: "Strg+Z nimmt das nicht zurück, auch nichts, was Sie davor getan haben.",
    ownUndoOnly:
      "Strg+Z nimmt das nicht zurück, auch nichts, was Sie davor getan haben. Speichern Sie vorher. Nach dem Schreiben bietet FLUX „Geschriebenes zurücknehmen“ an.",
    occupied: (sheet: string, address: string) =>
      `Im Blatt „${sheet}“ ist ${address} nicht leer. Überschreiben?`,
    overwrite: "Überschreiben",
    keep: "Behalten",
    fillWithoutLines: "Ohne Positionen ausfüllen",
    blocked: "Beheben Sie zuerst die Fehler der Prüfung.",
    noNumber: "Geben Sie dem Angebot zuerst eine Nummer.",
    tooLarge:
      "Das ist mehr, als Excel hier auf einmal überträgt (5 MB). Geschrieben wurde nichts. Öffnen Sie die Mappe in der Desktop-App von Excel, oder teilen Sie das Angebot auf.",
    problems: {
      tooLittleRoom: ({ address }: { readonly address: string }) =>
        `Ab dieser Zelle fehlt Platz; gebraucht wird ${address}. Wählen Sie eine Zelle weiter oben links.`,
      mergedCellsInTheWay: ({ address }: { readonly address: string }) =>
        `Verbundene Zellen sind im Weg: ${address}. Heben Sie die Verbindung auf, oder wählen Sie eine andere Stelle.`,
      tableInTheWay: ({ address, table }: { readonly address: string; readonly table: string }) =>
        `Die Tabelle ${table} ist im Weg (${address}). Wählen Sie eine Stelle außerhalb der Tabelle.`,
      noPlaceholders: ({ sheet }: { readonly sheet: string }) =>
        `Das Blatt „${sheet}“ hat keine Platzhalter wie {{angebot.nummer}}. Holen Sie Ihr Formular nach vorn, oder beginnen Sie mit dem Musterformular.`,
      twoLineRows: ({
        sheet,
        rows,
      }: {
        readonly sheet: string;
        readonly rows: readonly number[];
      }) =>
        `Im Blatt „${sheet}“ stehen Platzhalter {{positionen.…}} in mehreren Zeilen (${rows.join(", ")}). Es darf nur eine sein; sie wiederholt sich für jede Position.`,
      unknownPlaceholder: ({
        address,
        text,
      }: {
        readonly address: string;
        readonly text: string;
      }) =>
        `Den Platzhalter ${text} gibt es nicht (${placeInFormDe(address)}). Korrigieren Sie ihn im Formular.`,
      unclosedPlaceholder: ({
        address,
        text,
      }: {
        readonly address: string;
        readonly text: string;
      }) =>
        `Ein Platzhalter ist nicht geschlossen (${placeInFormDe(address)}): ${text}. Er endet mit zwei Klammern: }}.`,
      formulaPlaceholder: ({ address }: { readonly address: string }) =>
        `In ${address} steht ein Platzhalter in einer Formel. Schreiben Sie ihn allein in eine Zelle, und verweisen Sie in der Formel auf diese Zelle.`,
      mergedLineRow: ({ address }: { readonly address: string }) =>
        `Die Zeile der Positionen gehört zu verbundenen Zellen über mehrere Zeilen (${address}); so kann sie sich nicht wiederholen. Heben Sie die Verbindung im Formular auf.`,
      noLineRow: ({ sheet }: { readonly sheet: string }) =>
        `Das Formular „${sheet}“ hat keine Zeile mit {{positionen.…}}; die Positionen des Angebots würden fehlen. Trotzdem ausfüllen?`,
      textTooLong: ({
        address,
        text,
        length,
        maximum,
      }: {
        readonly address: string;
        readonly text: string;
        readonly length: number;
        readonly maximum: number;
      }) =>
        `${text} (${address}) würde ${formatCount(length, "de")} Zeichen lang; eine Zelle soll höchstens ${formatCount(maximum, "de")} haben. Kürzen Sie den Text, oder schreiben Sie das Angebot in ein neues Blatt, wo er über mehrere Zeilen geht.`,
      marginTooLong: ({
        place,
        maximum,
      }: {
        readonly place: MarginPlace;
        readonly maximum: number;
      }) =>
        `Mit diesem Angebot wird die ${MARGINS_DE[place]} zu lang; Excel nimmt dort höchstens ${maximum} Zeichen. Kürzen Sie sie im Formular.`,
      hiddenCellsInTheWay: ({ address }: { readonly address: string }) =>
        `Ausgeblendete oder gefilterte Zeilen oder Spalten sind im Weg: ${address}. Blenden Sie sie ein, heben Sie den Filter auf, oder wählen Sie eine andere Stelle.`,
      revisionTaken: ({ revision }: { readonly revision: number }) =>
        `Revision ${revision} gibt es in dieser Mappe schon, vielleicht von jemand anderem. Sehen Sie die Liste noch einmal durch.`,
      cellsGone: ({ sheet }: { readonly sheet: string }) =>
        `Das Blatt „${sheet}“ gibt es unter diesem Namen nicht mehr, oder das Schreiben wurde in Excel rückgängig gemacht.`,
      quoteNotFound: () => "Das Angebot ist in dieser Mappe nicht mehr zu finden.",
      updateUnfinished: ({ sheet }: { readonly sheet: string }) =>
        `Die letzte Aktualisierung im Blatt „${sheet}“ wurde unterbrochen. Bringen Sie sie erst zu Ende, oder stellen Sie den vorherigen Stand wieder her; beides steht ganz oben.`,
      changedSince: ({ sheet }: { readonly sheet: string }) =>
        `Im Blatt „${sheet}“ wurde seitdem etwas geändert, oder andere Zellen beziehen sich darauf. Es bleibt deshalb, wie es ist.`,
      changedElsewhere: () =>
        "Das Angebot wurde inzwischen an anderer Stelle geändert. Geschrieben wurde nichts. Sehen Sie es durch, und versuchen Sie es noch einmal.",
      deletedElsewhere: () =>
        "Das Angebot wurde inzwischen an anderer Stelle gelöscht. Geschrieben wurde nichts.",
      superseded: ({ revision }: { readonly revision: number }) =>
        `Revision ${revision} hat inzwischen diese ersetzt. Geschrieben wurde nichts.`,
      dates1904: () =>
        "Diese Mappe zählt Tage ab 1904; die Daten des Angebots wären darin um vier Jahre verschoben. Geschrieben wurde nichts. Schreiben Sie das Angebot in eine neue Mappe.",
      nothingToPay: () => "Das Angebot hat noch keine Position, die zu bezahlen ist.",
      unknownEdition: ({ edition }: { readonly edition: string }) =>
        `Diese Version kennt die Preisliste ${edition} nicht. Aktualisieren Sie FLUX.`,
      customerCountry: ({ input }: { readonly input: string }) =>
        input.trim() === ""
          ? "Das Land des Kunden fehlt. Wählen Sie es unter „Kunde“; ohne Land ist offen, wer die Umsatzsteuer schuldet."
          : `„${input}“ ist kein Land der Liste. Wählen Sie das Land unter „Kunde“; sonst ist offen, wer die Umsatzsteuer schuldet.`,
      sheetDamaged: ({ address }: { readonly address: string }) =>
        `Im Blatt fehlen Zeilen oder Spalten des Angebots (${address}). Machen Sie das in Excel rückgängig, oder schreiben Sie das Angebot in ein neues Blatt; das beschädigte bleibt daneben stehen.`,
      requirementSet: ({ version }: { readonly version: string }) =>
        `Dieses Excel ist dafür zu alt; nötig ist ExcelApi ${version}.`,
      partNotLoaded: () =>
        "Ein Teil von FLUX konnte nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.",
    },
  },
};

/** The texts of the quote builder in one language. */
export type BuilderTexts = typeof builderDe;
