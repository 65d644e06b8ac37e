import type { Language } from "../language";
import { sessionDe, type SessionTexts } from "../de/screens/session";
import { sessionEn } from "../en/screens/session";

export type { SessionTexts } from "../de/screens/session";

const TEXTS: Readonly<Record<Language, SessionTexts>> = { de: sessionDe, en: sessionEn };

/** The texts of the quote session in the language of the pane. */
export function sessionTexts(language: Language): SessionTexts {
  return TEXTS[language];
}
