import type { OffersTexts } from "../../de/screens/offers";

type Named = Parameters<OffersTexts["previous"]>[0];

const quoteOf = ({ number, customer }: Named) =>
  `${number === "" ? "without a number" : number}, ${customer === "" ? "without a customer" : customer}`;

/** What the quote builder says in English about drafts of this machine and about the quote before. */
export const offersEn: OffersTexts = {
  notHere: (offer) =>
    `This machine has a draft that this workbook does not know: ${quoteOf(offer)} (changed ${offer.age}). Open it only if it belongs into this workbook.`,
  otherVersion: (offer) =>
    `This machine has another version of ${quoteOf(offer)} (changed ${offer.age}). What is open is the version of the workbook.`,
  superseded: (offer) =>
    `This machine has a draft of ${quoteOf(offer)} (changed ${offer.age}), which a later revision has superseded. It can become a new quote.`,
  take: {
    notHere: "Open here",
    otherVersion: "Open this version",
    superseded: "Open as a new quote",
  },
  drop: "Discard",
  leave: "Leave it",
  dropped: (offer) => `The draft is discarded: ${quoteOf(offer)}.`,
  undo: "Undo discarding",
  previous: (offer) => `A new quote is begun. The one before is kept: ${quoteOf(offer)}.`,
  backToPrevious: "Back to the one before",
};
