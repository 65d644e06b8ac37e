import type { Language } from "../language";
import { builderDe, type BuilderTexts } from "./builder.de";
import { builderEn } from "./builder.en";

export type { BuilderTexts } from "./builder.de";

const TEXTS: Readonly<Record<Language, BuilderTexts>> = { de: builderDe, en: builderEn };

/** The texts of the quote builder in the language of the pane. */
export function builderTexts(language: Language): BuilderTexts {
  return TEXTS[language];
}
