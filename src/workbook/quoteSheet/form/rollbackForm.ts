import { loadSheets, type SoughtSheet } from "../write/madeSheet";
import { plainFormula, withoutReferences } from "../read/asWritten";
import { partRestoring, type PartToSave } from "../../quoteStore/partToSave";
import { Refusal, type ExcelSession } from "../../connection/session";
import { loadSheetProperty, sheetPropertyOf } from "../../quoteStore/sheetProperty";
import type { FilledForm, FormCells } from "./filledForm";

/** A copy of a form that was filled in or was to be; plain data, for its note. */
export type WrittenForm = {
  readonly form: FormCells;
  readonly formId: string;
  readonly filled: FilledForm;
  /** The sheet property of the copy until all is done. */
  readonly token: string;
  /** Ids of the sheets that were there before. */
  readonly known: readonly string[];
  readonly part: PartToSave;
  readonly isWithoutLines: boolean;
};

/**
 * Deletes a copy that was not finished, if nothing is in it but what the form holds or what was filled in.
 *
 * @throws Refusal leftUnfinished where somebody has worked in it, or where it cannot be distinguished from another new sheet
 */
export async function rollBackForm(
  session: ExcelSession,
  { form, filled, known, part, token }: WrittenForm,
  { id, isFromNote = false }: SoughtSheet = {},
): Promise<void> {
  const { worksheets } = session.context.workbook;
  loadSheets(worksheets);
  await session.sync("writing");
  const candidates = worksheets.items
    .filter((sheet) => (id === undefined ? !known.includes(sheet.id) : sheet.id === id))
    .map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load("formulas"),
      property: loadSheetProperty(sheet),
    }));
  const restorePart = await partRestoring(session, part);
  const signed = candidates.filter(({ property }) => sheetPropertyOf(property) === token);
  const [candidate, another] = signed.length > 0 ? signed : candidates;
  if (candidate) {
    const { sheet, used } = candidate;
    const written = filled.cells.flatMap(({ contents }) => contents);
    const mayHold = new Set(["", ...form.formulas.flat(), ...written].map(comparable));
    const contents: readonly unknown[] = used.isNullObject ? [] : used.formulas.flat();
    const isUntouched = contents.every((content) => mayHold.has(comparable(content)));
    // A copy of the form that the user has made looks the same.
    const isUnsure = another !== undefined || (isFromNote && signed.length === 0);
    if (isUnsure || !isUntouched) throw new Refusal({ code: "leftUnfinished", sheet: sheet.name });
  }
  restorePart();
  candidate?.sheet.delete();
}

/** Formulas follow the rows that are inserted, so their references differ; the apostrophe before a text is not shown. */
function comparable(content: unknown): unknown {
  if (typeof content !== "string") return content;
  if (content.startsWith("=")) return withoutReferences(plainFormula(content));
  return content.replace(/^'/, "");
}
