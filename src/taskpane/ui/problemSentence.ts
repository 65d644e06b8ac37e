import type { PaneTexts } from "../../i18n/pane/pane";
import type { WorkbookProblem } from "../../workbook/ports/port";

type ProblemSentences = {
  readonly [Code in WorkbookProblem["code"]]: (
    problem: Extract<WorkbookProblem, { readonly code: Code }>,
  ) => string;
};

/** What is wrong with the workbook and what to do next, as a sentence. */
export function problemSentence(problem: WorkbookProblem, texts: PaneTexts): string {
  if (problem.code === "hostFailure" && isOfLost(problem.hostCode, texts)) {
    return texts.lost[problem.hostCode];
  }
  const sentences: ProblemSentences = texts.problems;
  const sentence = sentences[problem.code] as (problem: WorkbookProblem) => string;
  return sentence(problem);
}

function isOfLost(hostCode: string, { lost }: PaneTexts): hostCode is keyof PaneTexts["lost"] {
  return Object.hasOwn(lost, hostCode);
}
