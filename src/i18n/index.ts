export { formatCount, formatDate, formatEuro, formatRate } from "./format";
export { LANGUAGES, languageOf } from "./language";
export type { Language } from "./language";
export type { Headers, Messages } from "./messageTypes";
export {
  errorSentence,
  explanationSentence,
  messagesIn,
  periodLabel,
  termLabel,
} from "./sentences";
