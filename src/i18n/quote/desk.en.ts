import type { DeskTexts } from "./desk.de";

/** What the quote builder says in English about its screens and where a quote comes from. */
export const deskEn: DeskTexts = {
  navigation: {
    label: "More",
    screens: { list: "Quotes", settings: "Settings", reading: "Read from the sheet" },
    back: "Back to the quote",
    failed: "This part could not be loaded. Check the connection.",
  },
};
