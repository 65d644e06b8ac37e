/** What the pane says in German about what is half-written; the English texts have the same keys and parameters. */
export const unfinishedDe = {
  region: "Nicht fertig geschrieben",
  what: {
    sheet: (sheet: string) =>
      `Das Blatt „${sheet}“ ist nicht fertig geworden: Excel oder FLUX blieb beim Schreiben stehen.`,
    selection: (sheet: string) =>
      `Im Blatt „${sheet}“ ist ein Angebot nicht fertig geworden: Excel oder FLUX blieb beim Schreiben stehen.`,
    form: (sheet: string) =>
      `Das Formular für „${sheet}“ ist nicht fertig ausgefüllt: Excel oder FLUX blieb dabei stehen.`,
    update: (sheet: string) =>
      `Die Aktualisierung im Blatt „${sheet}“ wurde unterbrochen. Dort steht jetzt Altes neben Neuem.`,
    deletion: (quote: string) =>
      `Beim Löschen oder Zurückholen von ${quote} blieb Excel oder FLUX stehen. Ein Teil des Angebots kann fehlen.`,
  },
  /** A quote in the sentences about its deletion. */
  quote: (number: string, revision: number) => {
    const name = number === "" ? "Angebot ohne Nummer" : `Angebot ${number}`;
    return revision === 1 ? name : `${name}, Revision ${revision}`;
  },
  finish: {
    sheet: "Fertig schreiben",
    selection: "Fertig schreiben",
    form: "Fertig ausfüllen",
    update: "Aktualisierung zu Ende bringen",
    deletion: "Zu Ende löschen",
  },
  remove: {
    sheet: "Unfertiges Blatt entfernen",
    selection: "Vorherigen Stand wiederherstellen",
    form: "Unfertiges Blatt entfernen",
    update: "Vorherigen Stand wiederherstellen",
    deletion: "Angebot zurückholen",
  },
  /** What an action is about; without a number where no quote is known. */
  of: (action: string, sheet: string, number: string | undefined) =>
    number ? `${action}: ${number}, „${sheet}“` : `${action}: „${sheet}“`,
  recent:
    "Vielleicht schreibt gerade noch jemand daran. Sehen Sie in zwei Minuten noch einmal nach.",
  lookAgain: "Noch einmal nachsehen",
  busy: "Einen Moment …",
  finished: (sheet: string) => `Fertig: Alles steht im Blatt „${sheet}“.`,
  removed: "Entfernt. Alles steht wieder da wie vor dem Schreiben.",
  deleted: (quote: string) => `Gelöscht: ${quote}.`,
  deletedButSheet: (quote: string, sheet: string) =>
    `Gelöscht: ${quote}. Das Blatt „${sheet}“ bleibt, weil FLUX nicht sicher ist, dass sonst nichts daran hängt. Löschen Sie es in Excel, wenn Sie es nicht mehr brauchen.`,
  broughtBack: (quote: string) => `Wieder da: ${quote}.`,
  writtenAnew: (quote: string, sheet: string) =>
    `Wieder da: ${quote}, neu geschrieben ins Blatt „${sheet}“.`,
  whole: (sheet: string) => `Im Blatt „${sheet}“ war schon alles geschrieben. Es bleibt stehen.`,
};

/** The texts about what is half-written in one language. */
export type UnfinishedTexts = typeof unfinishedDe;
