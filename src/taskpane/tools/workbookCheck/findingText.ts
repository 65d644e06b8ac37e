import { errorSentence, formatEuro, termLabel, type Language } from "../../../i18n";
import type { CheckTexts } from "../../../i18n/tools/check";
import { findEditionById, Money } from "../../../pricing";
import type { CellProblem, WrongPrice } from "../../../workbook/ports/tools/workbookCheckPort";
import { printedTier } from "../../ui/printedTier";

/** What findings are grouped by; what is worst comes first, hints last. */
export const GROUPS = [
  "tier",
  "term",
  "oldList",
  "other",
  "line",
  "formulaError",
  "damaged",
  "oldEdition",
  "noEdition",
  "far",
] as const;

const LONGEST_FORMULA = 200;

export type Group = (typeof GROUPS)[number];

export function groupOf(problem: CellProblem): Group {
  return problem.kind === "price" ? problem.reason.kind : problem.kind;
}

/** Whether a price can be put right at once; a number far from the list may be no price. */
export function isCorrectable<Problem extends CellProblem>(
  problem: Problem,
): problem is Problem & WrongPrice {
  return problem.kind === "price" && problem.reason.kind !== "far";
}

/** What is wrong with a cell, beside what its group says. */
export function findingText(problem: CellProblem, texts: CheckTexts, language: Language): string {
  switch (problem.kind) {
    case "price":
      return `${pricedThing(problem, texts)}: ${priceText(problem, texts, language)}`;
    case "line":
      return errorSentence(problem.error, language);
    case "formulaError": {
      const shown = texts.shows(problem.value);
      return problem.error ? `${shown}: ${errorSentence(problem.error, language)}` : shown;
    }
    case "oldEdition":
      return `${texts.oldList(printedEdition(problem.edition))}: ${shortened(problem.formula)}`;
    case "damaged":
    case "noEdition":
      return shortened(problem.formula);
  }
}

/** Formulas may have 8,000 characters, of which nobody reads more than the beginning here. */
export function shortened(formula: string): string {
  return formula.length > LONGEST_FORMULA ? `${formula.slice(0, LONGEST_FORMULA)}…` : formula;
}

/** A price list as it is printed: "09/2022". */
export function printedEdition(id: string): string {
  return findEditionById(id)?.provenance.printedDate ?? id;
}

function pricedThing({ product, term, users }: WrongPrice, texts: CheckTexts): string {
  return [product, term, users === "" ? "" : texts.users(users)]
    .filter((part) => part !== "")
    .join(", ");
}

function priceText(
  { found, expected, reason }: WrongPrice,
  texts: CheckTexts,
  language: Language,
): string {
  const euro = (amount: number) => formatEuro(Money.of(amount), language);
  const says = reason.kind === "far" ? texts.listPrice : texts.price;
  const why = reasonText(reason, texts, language);
  return says(euro(found), euro(expected)) + (why === "" ? "" : ` (${why})`);
}

/** Which price it is that was typed; "" where nobody knows. */
function reasonText(reason: WrongPrice["reason"], texts: CheckTexts, language: Language): string {
  switch (reason.kind) {
    case "tier":
      return texts.tier(printedTier(reason.given), printedTier(reason.right));
    case "term":
      return texts.term(termLabel(reason.given, language), termLabel(reason.right, language));
    case "oldList":
      return texts.oldList(printedEdition(reason.edition));
    case "other":
    case "far":
      return "";
  }
}
