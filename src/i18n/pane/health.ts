import type { Language } from "../language";

type HealthTexts = {
  readonly called: string;
  readonly notCalled: string;
  /** How many formulas of the sheet in front show no value, and the first of them. */
  readonly unanswered: (formulas: number, first: string) => string;
};

const TEXTS: Readonly<Record<Language, HealthTexts>> = {
  de: {
    called: "Die Funktionen antworten.",
    notCalled: "Excel hat noch keine Funktion aufgerufen.",
    unanswered: (formulas, first) =>
      `${formulas === 1 ? `Eine FLUX-Formel dieses Blatts zeigt keinen Wert (${first})` : `${formulas} FLUX-Formeln dieses Blatts zeigen keinen Wert (ab ${first})`}, und Excel hat noch keine Funktion aufgerufen: Wählen Sie Start › Add-Ins › Meine Add-Ins › FLUX, und reparieren oder berechnen Sie die Formeln dann unter „Werkzeuge › Formeln dieser Mappe“ neu; hilft das nicht, schließen Sie alle Mappen und öffnen diese als erste.`,
  },
  en: {
    called: "The functions answer.",
    notCalled: "Excel has not called a function yet.",
    unanswered: (formulas, first) =>
      `${formulas === 1 ? `A FLUX formula of this sheet shows no value (${first})` : `${formulas} FLUX formulas of this sheet show no value (from ${first} on)`}, and Excel has not called a function yet: choose Home › Add-ins › My Add-ins › FLUX, then repair or recalculate the formulas under “Tools › Formulas of this workbook”; if that does not help, close all workbooks and open this one first.`,
  },
};

/** Whether the functions answer, in a language. */
export function healthTexts(language: Language): HealthTexts {
  return TEXTS[language];
}
