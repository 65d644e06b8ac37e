import type { LetterPartTexts } from "../../de/screens/letter";

export const letterEn: LetterPartTexts = {
  seller: {
    missing:
      "The quote has no sender yet. The company and what a business letter must say come from the settings.",
    differs: "The sender of this quote is another one than in the settings.",
    openSettings: "Open the settings",
    take: "Take over the sender",
  },
  number: {
    taken: "Another quote of the workbook has this number already.",
    used: "Numbers up to this one have been counted already. Another quote may have it.",
    otherYear: "The number names another year than the date of the quote.",
    take: (number) => `Use ${number}`,
  },
  texts: {
    title: "Texts",
    introduction: "Introduction",
    introductionHint: "above the lines",
    closing: "Closing",
    closingHint: "at the end of the quote",
    takeDefaults: "Use the texts of the settings",
  },
};
