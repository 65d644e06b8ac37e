import { quoteSheetTexts } from "../../../i18n/quote";
import type { QuoteDocument } from "../../../pricing";
import type { Basis, WriteOutcome } from "../../quotePort";
import { freeSheetName } from "../../sheetName";
import { areaAddress, rowsAddress } from "../addresses";
import { formMark } from "../anchor";
import { noteStored, partsToWrite } from "../basis";
import { plannedQuote } from "../evaluated";
import { loadParts, putInParts, readParts } from "../keptParts";
import { sheetTitleOf } from "../layout/letterRows";
import { show, suspend } from "../madeSheet";
import { Refusal, type QuoteSession } from "../session";
import { setSheetProperty } from "../sheetProperty";
import { NEW_QUOTE, xmlOf } from "../storedPart";
import { writeAsRead } from "../writeOrTakeBack";
import { formCells, loadForm } from "./formCells";
import { filledForm, type FilledForm, type FormCells } from "./filledForm";
import { writeMargins } from "./formMargins";
import { takeBackForm, type AttemptedForm } from "./takeBackForm";

/**
 * Fills a copy of the form in front with a quote, all or nothing, and keeps the quote with the workbook. The form
 * itself stays as it is, to be used again. Three round trips whatever the number of lines.
 */
export async function fillForm(
  session: QuoteSession,
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
  const attempted: AttemptedForm = {
    form: cells,
    filled: filled.value,
    known: new Set(worksheets.items.map(({ id }) => id)),
    part: { parts, xml, all },
    copy: undefined,
  };
  await writeAsRead(
    session,
    () => (attempted.copy = form.copy("After", form)),
    (copy) => {
      suspend(workbook.application);
      copy.load("id");
      copy.name = name;
      fill(copy, filled.value);
      // Instead of the quotes for which the form may have been marked.
      setSheetProperty(copy, formMark(document));
      putInParts(session, parts, xml);
    },
    (again) => takeBackForm(again, attempted),
  );
  if (attempted.copy) await show(session, attempted.copy);
  noteStored(basis, quote);
  return { status: "written", place: { sheet: name, address: addressOf(cells, filled.value) } };
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
