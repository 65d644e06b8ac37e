import type { Language } from "../../../i18n";
import type { QuoteSheetTexts } from "../../../i18n/quote/sheet";
import type { Evaluation, QuoteDocument } from "../../../quote";
import type { SheetEdit, SheetQuestion } from "../../ports/quotes/quotePort";
import type { PlannedRow } from "../layout/plan";
import type { NewRows } from "./lines/newRows";
import type { QuoteCells } from "./quoteCells";

/** What a sheet is read against, and where what is found in it is collected. */
export type ReadingSource = {
  readonly stored: QuoteDocument;
  readonly evaluation: Evaluation;
  readonly plannedRow: (key: string) => PlannedRow | undefined;
  /** Whether the sheet was written with formulas. */
  readonly isLive: boolean;
  readonly cells: QuoteCells;
  readonly texts: QuoteSheetTexts;
  readonly language: Language;
  readonly newRows: NewRows;
  readonly edits: SheetEdit[];
  readonly questions: SheetQuestion[];
};

export type Choice = SheetQuestion["choices"][number];

export function ask({ questions }: ReadingSource, question: Omit<SheetQuestion, "id">): void {
  questions.push({ id: `${question.kind}:${question.address}`, ...question });
}
