/** What the quote builder says in German about its screens and its beginning. */
export const sessionDe = {
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
};

/** The texts of the desk in one language. */
export type SessionTexts = typeof sessionDe;
