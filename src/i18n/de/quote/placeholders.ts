/** What the placeholders of forms stand for, in German with their German names. */
export const placeholdersDe = {
  hint: "Ein Platzhalter steht in einer Zelle oder in einer Kopf- oder Fußzeile, allein oder mitten im Text. Die Zeile mit {{positionen.…}} wiederholt sich für jede Position. Formate und alles Übrige bleiben.",
  groups: [
    {
      title: "Angebot",
      names: {
        "angebot.nummer": "Nummer",
        "angebot.revision": "Revision",
        "angebot.titel": "Überschrift mit Nummer",
        "angebot.datum": "Datum",
        "angebot.beginn": "Vertragsbeginn",
        "angebot.gueltig": "bindend bis, oder „freibleibend“",
        "angebot.preisliste": "Stand der Preisliste",
        "angebot.einleitung": "Text vor den Positionen",
        "angebot.schluss": "Text danach",
        "angebot.bedingungen": "alle Bedingungen, die zutreffen",
      },
    },
    {
      title: "Kunde",
      names: {
        "kunde.firma": "Firma",
        "kunde.anschrift": "Anschrift, mehrzeilig",
        "kunde.nummer": "Kundennummer",
        "kunde.ustid": "USt-IdNr.",
        "kunde.land": "Land",
        "ansprechpartner.name": "Ansprechpartner",
        "ansprechpartner.email": "seine E-Mail",
        "ansprechpartner.telefon": "sein Telefon",
      },
    },
    {
      title: "Verkäufer",
      names: {
        "verkaeufer.firma": "Firma",
        "verkaeufer.anschrift": "Anschrift, mehrzeilig",
        "verkaeufer.sitz": "Sitz",
        "verkaeufer.register": "Registergericht und -nummer",
        "verkaeufer.geschaeftsfuehrung": "Geschäftsführung",
        "verkaeufer.ustid": "USt-IdNr.",
        "verkaeufer.email": "E-Mail",
        "verkaeufer.telefon": "Telefon",
        "verkaeufer.webseite": "Webseite",
      },
    },
    {
      title: "Positionen, in genau einer Zeile",
      names: {
        "positionen.pos": "Position",
        "positionen.standort": "Standort",
        "positionen.produkt": "Produkt",
        "positionen.laufzeit": "Laufzeit",
        "positionen.benutzer": "Benutzer",
        "positionen.menge": "Menge",
        "positionen.listenpreis": "Listenpreis",
        "positionen.rabatt": "Rabatt",
        "positionen.einzelpreis": "Einzelpreis",
        "positionen.netto": "Netto",
        "positionen.netto_einmalig": "Netto, soweit einmalig",
        "positionen.netto_monatlich": "Netto, soweit monatlich",
        "positionen.netto_jaehrlich": "Netto, soweit jährlich",
        "positionen.zahlweise": "einmalig, monatlich oder jährlich",
        "positionen.hinweis": "Hinweis",
      },
    },
    {
      title: "Summen",
      names: {
        "summe.einmalig": "einmalig",
        "summe.monatlich": "im Monat",
        "summe.jaehrlich": "im Jahr",
        "summe.einmalig_mit_optionen": "einmalig mit allen Optionen",
        "summe.monatlich_mit_optionen": "im Monat mit allen Optionen",
        "summe.jaehrlich_mit_optionen": "im Jahr mit allen Optionen",
        "summe.erste_rechnung": "erste Rechnung, netto",
        "summe.erste_rechnung_ust": "ihre Umsatzsteuer",
        "summe.erste_rechnung_brutto": "erste Rechnung, brutto",
      },
    },
  ] as readonly PlaceholderGroup[],
};

/** What the placeholders of a group stand for, by their names without braces. */
type PlaceholderGroup = {
  readonly title: string;
  readonly names: Readonly<Record<string, string>>;
};

/** The texts about placeholders in one language. */
export type PlaceholderTexts = typeof placeholdersDe;
