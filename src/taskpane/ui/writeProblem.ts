import type { PaneTexts } from "../../i18n/pane/pane";
import type { BuilderTexts } from "../../i18n/screens/builder";
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
export function writeProblem(
  problem: QuoteProblem | "hasErrors",
  quoteTexts: BuilderTexts,
  texts: PaneTexts,
): string {
  if (problem === "hasErrors") return quoteTexts.write.blocked;
  if (problem.code === "hostFailure" && TOO_LARGE.test(problem.hostCode)) {
    return quoteTexts.write.tooLarge;
  }
  const sentences: Sentences = quoteTexts.write.problems;
  if (!isOwn(problem, sentences)) return problemSentence(problem, texts);
  const sentence = sentences[problem.code] as (problem: OwnProblem) => string;
  return sentence(problem);
}

function isOwn(problem: QuoteProblem, sentences: Sentences): problem is OwnProblem {
  return Object.hasOwn(sentences, problem.code);
}
