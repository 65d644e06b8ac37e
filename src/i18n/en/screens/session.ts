import type { SessionTexts } from "../../de/screens/session";

/** What the quote builder says in English about its screens and its beginning. */
export const sessionEn: SessionTexts = {
  navigation: {
    label: "More",
    screens: { list: "Quotes", settings: "Settings", reading: "Read from the sheet" },
    back: "Back to the quote",
    failed: "This part could not be loaded. Check the connection.",
  },
  start: {
    reading: "Reading the quotes of this workbook …",
    failed: "The quotes of this workbook could not be read.",
    without: "Go on without the workbook",
    isWithout: "Without the workbook: quotes are kept on this machine only and cannot be written.",
    readAgain: "Read the workbook again",
  },
};
