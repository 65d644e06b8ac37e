import { quoteSheetTexts } from "../../../i18n/quote/sheet";
import type { QuoteDocument } from "../../../quote";
import { isChangeMeanwhile } from "../../connection/hostErrors";
import type { Basis, WriteOutcome } from "../../ports/quotes/quotePort";
import { freeSheetName } from "../../connection/sheetName";
import { areaAddress, rowsAddress } from "../../connection/addresses";
import { formMark } from "../anchor/anchor";
import { noteStored, partsToWrite } from "../../quoteStore/basis";
import { plannedQuote } from "../layout/evaluated";
import { loadParts, putInParts, readParts } from "../../quoteStore/savedParts";
import { sheetTitleOf } from "../layout/letter/letterRows";
import { show, suspend } from "../write/madeSheet";
import { newToken } from "../unfinished/token";
import { partToSave } from "../../quoteStore/partToSave";
import {
  Refusal,
  WorkbookChanged,
  type ExcelSession,
  type Rollback,
} from "../../connection/session";
import { setSheetProperty } from "../../quoteStore/sheetProperty";
import { NEW_QUOTE, xmlOf } from "../../quoteStore/storedPart";
import { loadLeft, requireOnlyOurWrites } from "../rollback/sheetOnlyOurs";
import { withDraftSince } from "../unfinished/draftSince";
import { newNote } from "../unfinished/note";
import { undoOf } from "../unfinished/undo";
import { withoutNote, writeAsRead, writeOrRollBack } from "../rollback/writeOrRollBack";
import { formCells, loadForm } from "./formCells";
import { filledForm, type FilledForm, type FormCells } from "./filledForm";
import { writeMargins } from "./formMargins";
import { rollBackForm, type WrittenForm } from "./rollbackForm";

/**
 * Fills a copy of the form in front with a quote, all or nothing, and saves the quote in the workbook. The form
 * itself stays as it is, to be used again. Four round trips whatever the number of lines.
 */
export async function fillForm(
  session: ExcelSession,
  document: QuoteDocument,
  isWithoutLines: boolean,
  basis?: Basis,
): Promise<WriteOutcome> {
  const { workbook } = session.context;
  const { worksheets } = workbook;
  const { evaluation, plan } = plannedQuote(document, session.settings.namespace);
  const texts = quoteSheetTexts(document.language);
  const form = worksheets.getActiveWorksheet();
  const loaded = loadForm(form);
  worksheets.load("items/name,items/id");
  workbook.protection.load("protected");
  const loadedParts = loadParts(session);
  await session.sync();
  if (workbook.protection.protected) throw new Refusal({ code: "workbookProtected" });
  const cells = formCells(loaded);
  const taken = worksheets.items.map(({ name }) => name);
  const all = await readParts(session, loadedParts);
  const parts = partsToWrite(all, document, basis);
  const quote = { ...NEW_QUOTE, ...parts[0]?.quote, document };
  const filled = filledForm(cells, { evaluation, plan, texts }, isWithoutLines);
  if (!filled.ok) throw new Refusal(filled.error);

  const name = freeSheetName(sheetTitleOf(document, texts), taken);
  const xml = xmlOf(quote);
  const { id, revision } = document;
  const attempted: WrittenForm = {
    form: cells,
    formId: loaded.sheet.id,
    filled: filled.value,
    token: newToken(),
    known: worksheets.items.map((sheet) => sheet.id),
    part: partToSave(parts, xml, all),
    isWithoutLines,
  };
  const about = { kind: "form", sheet: name, quote: { id, revision } } as const;
  const note = newNote(about, attempted);
  let copy: Excel.Worksheet | undefined;
  const rollBack: Rollback = (again) => rollBackForm(again, attempted, { id: copy?.toJSON().id });
  await writeAsRead(
    session,
    () => (copy = form.copy("After", form)),
    (made) => {
      suspend(workbook.application);
      // Instead of the quotes for which the form may have been marked.
      setSheetProperty(made, attempted.token);
      made.load("id");
      fill(made, filled.value);
      putInParts(session, parts, xml);
    },
    rollBack,
    { note, isGoingOn: true },
  );
  const made = worksheets.getItem(copy?.id ?? "");
  // In a request of its own: Excel on the web stops at the renaming of a sheet that the same request has made (R24).
  try {
    await writeOrRollBack(
      session,
      () => {
        made.name = name;
        setSheetProperty(made, formMark(document));
        note.remove(session);
      },
      withoutNote(note, rollBack),
    );
  } catch (error) {
    // Another sheet has got the name meanwhile.
    if (isChangeMeanwhile(error)) throw new WorkbookChanged();
    throw error;
  }
  const left = await show(session, made, "A1", loadLeft);
  noteStored(basis, quote);
  const undo =
    left &&
    undoOf({
      ...{ settings: session.settings, about, basis },
      async onlyOurWrites(again) {
        await requireOnlyOurWrites(again, left);
        const part = await withDraftSince(again, attempted.part, left.name);
        const write = { ...attempted, part };
        return { write, rollBack: (next) => rollBackForm(next, write, { id: left.id }) };
      },
    });
  const place = { sheet: name, address: addressOf(cells, filled.value) };
  return { status: "written", place, undo };
}

/** As many actions for ten lines as for five hundred. */
function fill(sheet: Excel.Worksheet, { repeated, cells, margins }: FilledForm): void {
  if (repeated && repeated.added > 0) {
    const { row, added } = repeated;
    const below = rowsAddress(row + 1, added);
    sheet.getRange(below).insert("Down");
    sheet.getRange(below).copyFrom(rowsAddress(row, 1));
  }
  for (const { row, column, contents, numberFormats } of cells) {
    const range = sheet.getRange(areaAddress({ row, column, rows: contents.length, columns: 1 }));
    if (numberFormats) range.numberFormat = numberFormats.map((format) => [format]);
    range.values = contents.map((content) => [content]);
  }
  writeMargins(sheet, margins);
}

function addressOf({ origin, formulas }: FormCells, { repeated }: FilledForm): string {
  const rows = formulas.length + (repeated?.added ?? 0);
  return areaAddress({ ...origin, rows, columns: formulas[0]?.length ?? 1 });
}
