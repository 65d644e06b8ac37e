/** What the editor of a quote says in German about sender, number and texts; the English texts have the same keys. */
export const letterDe = {
  seller: {
    missing:
      "Das Angebot hat noch keinen Absender. Firma und Pflichtangaben eines Geschäftsbriefs kommen aus den Einstellungen.",
    differs: "Der Absender dieses Angebots ist ein anderer als in den Einstellungen.",
    openSettings: "Einstellungen öffnen",
    take: "Absender übernehmen",
  },
  number: {
    taken: "Diese Nummer hat schon ein anderes Angebot der Mappe.",
    used: "Bis zu dieser Nummer ist schon gezählt. Vielleicht hat sie ein anderes Angebot.",
    otherYear: "Die Nummer nennt ein anderes Jahr als das Datum des Angebots.",
    take: (number: string) => `${number} verwenden`,
  },
  texts: {
    title: "Texte",
    introduction: "Einleitung",
    introductionHint: "steht über den Positionen",
    closing: "Schluss",
    closingHint: "steht am Ende des Angebots",
    takeDefaults: "Texte aus den Einstellungen einsetzen",
  },
};

export type LetterPartTexts = typeof letterDe;
