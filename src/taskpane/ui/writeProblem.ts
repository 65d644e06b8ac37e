import type { Language } from "../../i18n";
import { paneTexts } from "../../i18n/pane/pane";
import { builderTexts } from "../../i18n/screens/builder";
import { writtenTexts } from "../../i18n/screens/written";
import type { WorkbookProblem } from "../../workbook/ports/port";
import type { QuoteProblem } from "../../workbook/ports/quotes/quotePort";
import { problemSentence } from "./problemSentence";

type OwnProblem = Exclude<QuoteProblem, WorkbookProblem>;

type Sentences = {
  readonly [Code in OwnProblem["code"]]: (
    problem: Extract<OwnProblem, { readonly code: Code }>,
  ) => string;
};

/** Excel on the web takes and gives 5 MB at once (R17). */
const TOO_LARGE = /^Re(quest|sponse)PayloadSizeLimitExceeded$/;

/** Why a quote could not be written and what to do next, as a sentence. */
export function writeProblem(problem: QuoteProblem | "hasErrors", language: Language): string {
  if (problem === "hasErrors") return builderTexts(language).write.blocked;
  const texts = writtenTexts(language);
  if (problem.code === "hostFailure" && TOO_LARGE.test(problem.hostCode)) return texts.tooLarge;
  const sentences: Sentences = texts.problems;
  if (!isOwn(problem, sentences)) return problemSentence(problem, paneTexts(language));
  const sentence = sentences[problem.code] as (problem: OwnProblem) => string;
  return sentence(problem);
}

function isOwn(problem: QuoteProblem, sentences: Sentences): problem is OwnProblem {
  return Object.hasOwn(sentences, problem.code);
}
