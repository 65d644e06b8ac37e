type Named = { readonly number: string; readonly customer: string };
type Aged = Named & { readonly age: string };

const quoteOf = ({ number, customer }: Named) =>
  `${number === "" ? "ohne Nummer" : number}, ${customer === "" ? "ohne Kunden" : customer}`;

/** What the quote builder says in German about its screens and about where a quote comes from. */
export const deskDe = {
  navigation: {
    label: "Mehr",
    screens: { list: "Angebote", settings: "Einstellungen", reading: "Aus dem Blatt lesen" },
    back: "Zurück zum Angebot",
    failed: "Dieser Teil konnte nicht geladen werden. Prüfen Sie die Verbindung.",
  },
  start: {
    reading: "Die Angebote dieser Mappe werden gelesen …",
    failed: "Die Angebote dieser Mappe konnten nicht gelesen werden.",
    without: "Ohne die Mappe weiter",
    isWithout:
      "Ohne die Mappe: Angebote werden nur auf diesem Gerät gesichert und können nicht geschrieben werden.",
    readAgain: "Mappe noch einmal lesen",
  },
  offers: {
    notHere: (offer: Aged) =>
      `Auf diesem Gerät liegt ein Entwurf, den diese Mappe nicht kennt: ${quoteOf(offer)} (${offer.age} geändert). Öffnen Sie ihn nur, wenn er in diese Mappe gehört.`,
    otherVersion: (offer: Aged) =>
      `Auf diesem Gerät liegt ein anderer Stand von ${quoteOf(offer)} (${offer.age} geändert). Offen ist der Stand der Mappe.`,
    superseded: (offer: Aged) =>
      `Auf diesem Gerät liegt ein Entwurf zu ${quoteOf(offer)} (${offer.age} geändert), den inzwischen eine neuere Revision ersetzt. Er kann ein neues Angebot werden.`,
    take: {
      notHere: "Hier öffnen",
      otherVersion: "Diesen Stand öffnen",
      superseded: "Als neues Angebot öffnen",
    },
    drop: "Verwerfen",
    leave: "Liegen lassen",
    dropped: (offer: Named) => `Der Entwurf ist verworfen: ${quoteOf(offer)}.`,
    undo: "Verwerfen rückgängig",
  },
  previous: (offer: Named) => `Ein neues Angebot ist begonnen. Aufbewahrt ist: ${quoteOf(offer)}.`,
  backToPrevious: "Zum vorigen zurück",
};

/** The texts of the desk in one language. */
export type DeskTexts = typeof deskDe;
