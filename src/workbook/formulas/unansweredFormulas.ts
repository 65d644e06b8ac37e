import { areaAddress } from "../connection/addresses";
import { formulaForms } from "./damage";
import { addressIn, cellsOf, isFormula } from "./seenCells";

/** Of the sheet in front so many cells are looked at. */
const MOST_CELLS = 20_000;

/** What cells show whose function Excel does not know, or has not called. */
const WITHOUT_ANSWER: readonly unknown[] = ["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"];

/**
 * The formulas of the sheet in front that call functions of ours and show no answer. #VALUE! counts where all of them
 * show it (R39), since it may be an answer too. Two round trips; nothing is written.
 *
 * @param namespace of the functions: "FLUX"
 * @returns their addresses, row by row
 */
export async function unansweredFormulas(
  context: Excel.RequestContext,
  namespace: string,
): Promise<readonly string[]> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id,name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return [];
  const { rowIndex: row, columnIndex: column, columnCount } = used;
  const rows = Math.min(used.rowCount, Math.ceil(MOST_CELLS / columnCount));
  const address = areaAddress({ row, column, rows, columns: columnCount });
  const range = sheet.getRange(address).load("formulas,values");
  await context.sync();

  const { id, name } = sheet;
  const { formulas, values } = range as {
    formulas: unknown[][];
    values: unknown[][];
  };
  const forms = formulaForms(namespace);
  const ours = [...cellsOf({ id, name, row, column, formulas, values, texts: [] })].filter(
    (cell) => isFormula(cell) && forms.isOurs(String(cell.formula)),
  );
  const isWithoutAnswer = ({ value }: { readonly value: unknown }) =>
    WITHOUT_ANSWER.includes(value);
  const isNoneAnswered = ours.every((cell) => cell.value === "#VALUE!" || isWithoutAnswer(cell));
  const unanswered = isNoneAnswered ? ours : ours.filter(isWithoutAnswer);
  return unanswered.map((cell) => addressIn(sheet, cell).address);
}
