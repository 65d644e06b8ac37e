type Named = { readonly number: string; readonly customer: string };
type Aged = Named & { readonly age: string };

const quoteOf = ({ number, customer }: Named) =>
  `${number === "" ? "ohne Nummer" : number}, ${customer === "" ? "ohne Kunden" : customer}`;

/** What the quote builder says in German about drafts of this machine and about the quote before. */
export const offersDe = {
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
  previous: (offer: Named) => `Ein neues Angebot ist begonnen. Aufbewahrt ist: ${quoteOf(offer)}.`,
  backToPrevious: "Zum vorigen zurück",
};

/** The texts about drafts of this machine in one language. */
export type OffersTexts = typeof offersDe;
