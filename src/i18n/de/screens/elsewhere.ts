type Named = { readonly number: string; readonly customer: string };

const quoteOf = ({ number, customer }: Named) =>
  `${number === "" ? "ohne Nummer" : number}, ${customer === "" ? "ohne Kunden" : customer}`;

/** What the quote builder says in German about what somebody does elsewhere with the same quote. */
export const elsewhereDe = {
  merged: "Das Angebot wurde auch an anderer Stelle geändert. Diese Änderungen sind jetzt hier.",
  deleted: (quote: Named) =>
    `Das Angebot wurde an anderer Stelle gelöscht: ${quoteOf(quote)}. Was Sie hier sehen, ist nicht mehr in der Mappe.`,
  saveAsNew: "Als neues Angebot sichern",
  drop: "Verwerfen",
  superseded: (revision: number) =>
    `Revision ${revision} hat diese an anderer Stelle ersetzt. Diese wird nicht mehr geschrieben.`,
  notSaved: "Ihre letzten Änderungen sind nur auf diesem Gerät.",
  open: (revision: number) => `Revision ${revision} öffnen`,
  carryInto: (revision: number) => `In Revision ${revision} übernehmen`,
  dropAndOpen: (revision: number) => `Revision ${revision} ohne sie öffnen`,
  conflicts: {
    title: "Hier und an anderer Stelle geändert",
    hint: "Was soll gelten? Bis dahin wird nichts davon in die Mappe geschrieben.",
    ours: (value: string) => `Hier: ${value}`,
    theirs: (value: string) => `An anderer Stelle: ${value}`,
    settle: "So übernehmen",
  },
};

/** The texts about what is done elsewhere in one language. */
export type ElsewhereTexts = typeof elsewhereDe;
