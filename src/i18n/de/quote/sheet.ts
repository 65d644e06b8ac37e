/** Everything that a quote says to the customer in German; the English texts have the same keys and parameters. */
export const sheetDe = {
  title: "Angebot",
  number: "Angebotsnummer",
  revision: (revision: number) => `Revision ${revision}`,
  date: "Datum",
  validUntil: "Gültig bis",
  start: "Vertragsbeginn",
  customerNumber: "Kundennummer",
  contact: "Ansprechpartner",
  vatId: "USt-IdNr.",
  phone: "Telefon",
  email: "E-Mail",
  page: "Seite &P von &N",

  columns: {
    position: "Pos.",
    product: "Produkt",
    term: "Laufzeit",
    users: "Benutzer",
    quantity: "Menge",
    listPrice: "Listenpreis",
    discount: "Rabatt",
    unitPrice: "Einzelpreis",
    net: "Netto",
    period: "Zahlweise",
    note: "Hinweis",
  },
  periods: { once: "einmalig", month: "monatlich", year: "jährlich" },
  site: (name: string, key: string) =>
    key === "" ? name : `${name} · Serverlizenzschlüssel ${key}`,
  /** As the pane numbers them. */
  unnamedSite: (number: number) => `Standort ${number}`,
  siteKey: (key: string) => (key === "" ? "" : `Serverlizenzschlüssel ${key}`),
  tier: "Staffel",
  pbxUsers: "PBX-Benutzer",
  lightUsers: "User Light",
  optional: "optional",
  alternativeTo: (position: string) => `Alternative zu Pos. ${position}`,
  upgrade: (after: string, price: string, before: string, credit: string) =>
    `Upgrade von Staffel ${before} auf ${after}: ${price} − ${credit}`,

  totals: {
    oneOff: "Einmalig netto",
    monthly: "Monatlich netto",
    yearly: "Jährlich netto",
    withOptions: "Mit allen Optionen",
    bySite: "Summe je Standort",
    firstInvoice: "Zahlbar zum Vertragsbeginn",
    net: "netto",
    vat: (rate: string) => `zzgl. ${rate} USt.`,
    gross: "brutto",
    supportShare: (months: number) =>
      `Support-Pläne sind darin anteilig für ${months === 1 ? "1 Monat" : `${months} Monate`} bis zum Jahresende enthalten, mit ${months}/12 des Jahrespreises.`,
    taxedAt: (rate: string) => `davon mit ${rate} USt.`,
  },
  plan: {
    title: "Zahlungsplan",
    date: "Rechnung am",
    from: "für die Zeit vom",
    to: "bis",
    net: "Netto",
    vatRate: "USt.-Satz",
    vat: "USt.",
    gross: "Brutto",
    sum: "Summe",
  },
  commitments: {
    supportPlan: "Support-Plan",
    title: "Laufzeiten und Kündigung",
    end: "Mindestlaufzeit bis",
    noticeBy: "Kündigung bis spätestens",
  },
  intervals: {
    monthly: "Die Abonnements werden monatlich im Voraus bezahlt.",
    quarterly: "Die Abonnements werden quartalsweise im Voraus bezahlt.",
    yearly: "Die Abonnements werden jährlich im Voraus bezahlt.",
  },

  /** Only where there is something to which they apply. */
  terms: {
    renewal:
      "Abonnements verlängern sich nach der Mindestlaufzeit zu gleichbleibenden Konditionen um jeweils einen Monat, wenn sie nicht mit einer Frist von 14 Tagen zum Laufzeitende gekündigt werden.",
    updates:
      "Während der Laufzeit eines Abonnements sind alle Updates, die diese Erweiterung betreffen, kostenlos.",
    perServer:
      "Alle Preise gelten je PBX-Serverlizenz. Die Benutzerstaffel richtet sich nach den installierten PBX-Benutzern und User-Light-Lizenzen zusammen.",
    support:
      "Support-Pläne werden einmal je Serverlizenzschlüssel gebucht und jährlich im Voraus berechnet. Sie gelten für Erweiterungen, die zeitgleich mit dem Plan oder danach erworben werden. Kündigungsfrist: 3 Monate zum Jahresende.",
    firstSupportYear: {
      proRata: "Das erste, kürzere Jahr wird anteilig nach angefangenen Monaten berechnet.",
      full: "Das erste, kürzere Jahr wird in voller Höhe berechnet.",
    },
    reverseCharge:
      "Steuerschuldnerschaft des Leistungsempfängers (Reverse Charge): Der Rechnungsbetrag ist netto, die Umsatzsteuer schuldet der Leistungsempfänger.",
    notTaxedHere:
      "Die Leistung ist im Land des Verkäufers nicht steuerbar; eine Bezugsteuer schuldet der Empfänger.",
    net: "Alle Preise verstehen sich netto zuzüglich der gesetzlichen Umsatzsteuer.",
    edition: (printed: string) => `Preisliste Stand ${printed}.`,
    bindingUntil: (day: string) =>
      `An dieses Angebot halten wir uns bis zum ${day}, 24:00 Uhr, gebunden.`,
    subjectToChange: "Dieses Angebot ist freibleibend.",
  },

  /** What a German business letter must say of who writes it (§ 35a GmbHG). */
  letter: {
    registeredOffice: "Sitz",
    register: "Registergericht",
    managingDirectors: "Geschäftsführung",
    supervisoryBoardChair: "Vorsitz des Aufsichtsrats",
  },
};

export type QuoteSheetTexts = typeof sheetDe;
