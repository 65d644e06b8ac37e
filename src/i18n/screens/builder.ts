import type { Language } from "../language";
import { builderDe, type BuilderTexts } from "../de/screens/builder";
import { builderEn } from "../en/screens/builder";

export type { BuilderTexts } from "../de/screens/builder";

const TEXTS: Readonly<Record<Language, BuilderTexts>> = { de: builderDe, en: builderEn };

/** The texts of the quote builder in the language of the pane. */
export function builderTexts(language: Language): BuilderTexts {
  return TEXTS[language];
}
