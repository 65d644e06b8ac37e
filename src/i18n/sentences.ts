import {
  Money,
  termToken,
  valueByTerm,
  type ExplanationStep,
  type Period,
  type PricingError,
  type Quoted,
  type Term,
} from "../pricing";
import { formatCount, formatEuro, formatIsoDate, formatPercent, formatQuoted } from "./format";
import type { Language } from "./language";
import { de } from "./de/messages";
import type { Messages } from "./messageTypes";

/** German is always there; what else is spoken comes with the page, where the language can be another. */
const MESSAGES = new Map<Language, Messages>([["de", de]]);

type Parameters = Readonly<Record<string, string | readonly string[]>>;
type Sentence = (parameters: Parameters) => string;

/** Makes us speak another language. */
export function addMessages(language: Language, messages: Messages): void {
  MESSAGES.set(language, messages);
}

/** Everything said about prices in a language. */
export function messagesIn(language: Language): Messages {
  return MESSAGES.get(language) ?? de;
}

/** The sentence that says what is wrong, and the nearest valid choice where there is one. */
export function errorSentence(error: PricingError, language: Language): string {
  const { errors } = messagesIn(language);
  if (error.code === "inLine") {
    const row = formatCount(error.row, language);
    return errors.inLine({ row, sentence: errorSentence(error.error, language) });
  }
  const sentence = errors[error.code] as Sentence;
  return sentence(spoken(error, language));
}

/** The sentence of one step of an explanation. */
export function explanationSentence(step: ExplanationStep, language: Language): string {
  const sentence = messagesIn(language).steps[step.code] as Sentence;
  return sentence(spoken(step, language));
}

/** A term as people say it: "Abo 24 Monate". */
export function termLabel(term: Term, language: Language): string {
  return valueByTerm(messagesIn(language).terms, term);
}

/** How a price is paid: "im Monat". */
export function periodLabel(period: Period, language: Language): string {
  return messagesIn(language).periods[period];
}

function spoken(data: PricingError | ExplanationStep, language: Language): Parameters {
  const values: readonly [string, SpokenValue][] = Object.entries(data);
  const parameters: Record<string, string | readonly string[]> = {};
  for (const [name, value] of values) {
    parameters[name] =
      name === "input"
        ? quotation(data.code, value as Quoted, language)
        : speak(name, value as Exclude<SpokenValue, boolean>, language);
  }
  return parameters;
}

/** What was given, as the user sees it; a discount below nothing is seen as a percentage. */
function quotation(code: string, input: Quoted, language: Language): string {
  const isPercent =
    code === "invalidDiscount" && typeof input === "number" && input > -1 && input < 0;
  return isPercent ? formatPercent(input, language) : formatQuoted(input, language);
}

type SpokenValue = Quoted | Money | readonly string[];

function speak(
  name: string,
  value: Exclude<SpokenValue, boolean>,
  language: Language,
): string | readonly string[] {
  if (typeof value === "number") return formatCount(value, language);
  if (typeof value === "string") return speakText(name, value, language);
  if (value instanceof Money) return formatEuro(value, language);
  return value.map((each) => speakText(name, each, language));
}

/** Terms, periods and days are codes in the data and words in a sentence. */
function speakText(name: string, text: string, language: Language): string {
  if (name === "term" || name === "offered") return termToken(text as Term);
  if (name === "period") return periodLabel(text as Period, language);
  if (name === "from") return formatIsoDate(text, language);
  return text;
}
