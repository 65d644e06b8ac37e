import type { Language } from "../language";

const ASK: Readonly<Record<Language, (name: string) => string>> = {
  de: (name) => `Warum? ${name}`,
  en: (name) => `Why? ${name}`,
};

/** What the button is called that explains an amount or a day. */
export function askText(name: string, language: Language): string {
  return ASK[language](name);
}
