import type { ElsewhereTexts } from "../../de/screens/elsewhere";

const quoteOf = ({ number, customer }: { readonly number: string; readonly customer: string }) =>
  `${number === "" ? "no number" : number}, ${customer === "" ? "no customer" : customer}`;

/** What the quote builder says in English about what somebody does elsewhere with the same quote. */
export const elsewhereEn: ElsewhereTexts = {
  merged: "Somebody has changed the quote elsewhere too. Those changes are here now.",
  deleted: (quote) =>
    `Somebody has deleted the quote elsewhere: ${quoteOf(quote)}. What you see here is not in the workbook any more.`,
  saveAsNew: "Save as a new quote",
  drop: "Discard",
  superseded: (revision) =>
    `Revision ${revision} has taken the place of this one elsewhere. This one is not written any more.`,
  notSaved: "Your last changes are on this machine only.",
  open: (revision) => `Open revision ${revision}`,
  carryInto: (revision) => `Take them into revision ${revision}`,
  dropAndOpen: (revision) => `Open revision ${revision} without them`,
  conflicts: {
    title: "Changed here and elsewhere",
    hint: "Which one holds? Until then nothing of it is written to the workbook.",
    ours: (value) => `Here: ${value}`,
    theirs: (value) => `Elsewhere: ${value}`,
    settle: "Take over",
  },
};
