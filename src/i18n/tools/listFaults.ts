import { listFaultsDe } from "../de/tools/listFaults";
import { listFaultsEn } from "../en/tools/listFaults";
import type { Language } from "../language";
import type { Fault, ListFaultTexts } from "./listFaultTexts";

const TEXTS: Readonly<Record<Language, ListFaultTexts>> = { de: listFaultsDe, en: listFaultsEn };

/** What is wrong with a price list, in a sentence. */
export function listFaultSentence(fault: Fault, language: Language): string {
  const sentence = TEXTS[language][fault.code] as (of: Fault) => string;
  return sentence(fault);
}
