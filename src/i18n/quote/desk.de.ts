/** What the quote builder says in German about its screens and where a quote comes from. */
export const deskDe = {
  navigation: {
    label: "Mehr",
    screens: { list: "Angebote", settings: "Einstellungen", reading: "Aus dem Blatt lesen" },
    back: "Zurück zum Angebot",
    failed: "Dieser Teil konnte nicht geladen werden. Prüfen Sie die Verbindung.",
  },
};

export type DeskTexts = typeof deskDe;
