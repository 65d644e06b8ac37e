import { loadSheets } from "../madeSheet";
import { plainFormula, withoutReferences } from "../readBack/asWritten";
import { Refusal, type QuoteSession } from "../session";
import { takeBackPart, type PartToKeep } from "../takeBackPart";
import type { FilledForm, FormCells } from "./filledForm";

/** A copy of a form that was to be filled in. */
export type AttemptedForm = {
  readonly form: FormCells;
  readonly filled: FilledForm;
  /** Ids of the sheets that were there before. */
  readonly known: ReadonlySet<string>;
  readonly part: PartToKeep;
  /** As the request has made it; Excel has told its id, or not. */
  copy: Excel.Worksheet | undefined;
};

/**
 * Deletes a copy that was not finished, if nothing is in it but what the form holds or what was filled in.
 *
 * @throws Refusal leftUnfinished where somebody has worked in it, or where it cannot be told from another new sheet
 */
export async function takeBackForm(
  session: QuoteSession,
  { form, filled, known, part, copy }: AttemptedForm,
): Promise<void> {
  const { worksheets } = session.context.workbook;
  loadSheets(worksheets);
  await takeBackPart(session, part);
  const id = copy?.toJSON().id;
  const candidates = worksheets.items
    .filter((sheet) => (id === undefined ? !known.has(sheet.id) : sheet.id === id))
    .map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load("formulas"),
    }));
  const [candidate, another] = candidates;
  if (!candidate) return;
  await session.sync("writing");
  const { sheet, used } = candidate;
  const written = filled.cells.flatMap(({ contents }) => contents);
  const mayHold = new Set(["", ...form.formulas.flat(), ...written].map(comparable));
  const contents: readonly unknown[] = used.isNullObject ? [] : used.formulas.flat();
  const isUntouched = contents.every((content) => mayHold.has(comparable(content)));
  if (another || !isUntouched) throw new Refusal({ code: "leftUnfinished", sheet: sheet.name });
  sheet.delete();
}

/** Formulas follow the rows that are inserted, so their references differ; the apostrophe before a text is not shown. */
function comparable(content: unknown): unknown {
  if (typeof content !== "string") return content;
  if (content.startsWith("=")) return withoutReferences(plainFormula(content));
  return content.replace(/^'/, "");
}
