import { explanationSentence, formatEuro, formatRate } from "../../../i18n";
import { formatIsoDate } from "../../../i18n/format";
import { amountSentence, daySentence, whyTexts } from "../../../i18n/quote/why";
import {
  type Evaluation,
  type Operation,
  amountOf,
  explainAmount,
  explainCommitment,
} from "../../../quote";
import type { Language } from "../../../i18n";
import { usePane } from "../../environment/PaneContext";
import { useSessionState } from "../../quoteSession/SessionContext";
import { StepList, type ShownStep } from "./StepList";
import type { WhyQuestion } from "./whyQuestion";

/** The steps to one amount, or to the days of a line, with the edition of the price list. */
export function WhySteps({ question }: { readonly question: WhyQuestion }) {
  const { language } = usePane();
  const evaluation = useSessionState((state) => state.evaluation);
  const { edition } = evaluation;
  const { steps, result } =
    question.kind === "commitment"
      ? { steps: dayStepsOf(evaluation, question.lineId, language), result: undefined }
      : amountStepsOf(evaluation, question, language);
  const quoteTexts = whyTexts(language);
  if (steps.length === 0) return <span>{quoteTexts.nothing}</span>;
  return (
    <StepList
      steps={steps}
      result={
        result === undefined
          ? undefined
          : { name: quoteTexts.results[resultOf(question)], value: result }
      }
      source={explanationSentence(
        { code: "edition", edition: edition.id, printedDate: edition.provenance.printedDate },
        language,
      )}
    />
  );
}

function resultOf(question: WhyQuestion): "result" | "net" | "vat" | "gross" {
  return question.kind === "invoice" || question.kind === "plan" ? question.part : "result";
}

function amountStepsOf(
  evaluation: Evaluation,
  question: Exclude<WhyQuestion, { readonly kind: "commitment" }>,
  language: Language,
): { readonly steps: readonly ShownStep[]; readonly result: string } {
  const steps = explainAmount(evaluation, question);
  return {
    steps: steps.map(({ reason, operation, rule, footnote }) => ({
      ...{ rule, footnote },
      sentence: amountSentence(reason, language),
      value: operationText(operation, language),
    })),
    result: formatEuro(amountOf(steps), language),
  };
}

function dayStepsOf(
  evaluation: Evaluation,
  lineId: string,
  language: Language,
): readonly ShownStep[] {
  return explainCommitment(evaluation, lineId).map(({ reason, day, rule, footnote }) => ({
    ...{ rule, footnote },
    sentence: daySentence(reason, language),
    value: formatIsoDate(day, language),
  }));
}

function operationText(operation: Operation, language: Language): string {
  switch (operation.kind) {
    case "start":
      return formatEuro(operation.amount, language);
    case "plus":
      return `+ ${formatEuro(operation.amount, language)}`;
    case "minus":
      return `− ${formatEuro(operation.amount, language)}`;
    case "times":
      return `× ${operation.count}`;
    case "share":
      return `× ${formatRate(operation.rate, language)}`;
    case "fraction":
      return `× ${operation.parts}/${operation.outOf}`;
    case "orNothing":
      return "≥ 0";
    case "none":
      return "";
  }
}
