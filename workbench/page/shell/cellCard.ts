import { displayText, errorText } from "../../format/display";
import type { CellPosition } from "../../model/calculator";
import { styleAt } from "../../model/styleAt";
import { isError } from "../../model/values";
import type { Workbook } from "../../model/workbook";
import type { Texts } from "../texts";
import { validationAt } from "../validation/validationAt";

/** What there is to say about a cell. */
export type Card = { readonly title: string; readonly text: string; readonly isError: boolean };

/** The message of its error, or the input message of its validation; undefined if none. */
export function cardFor(workbook: Workbook, cell: CellPosition, texts: Texts): Card | undefined {
  const { sheetId, row, column } = cell;
  const sheet = workbook.state.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return undefined;
  const value = workbook.value(sheetId, row, column);
  if (isError(value)) {
    const text = value.message ?? texts.cards.errors[value.error];
    return { title: errorText(value.error, workbook.culture), text, isError: true };
  }
  const { message, title, showPrompt } = validationAt(sheet, cell)?.prompt ?? {};
  if (showPrompt === false || typeof message !== "string" || message === "") return undefined;
  return { title: typeof title === "string" ? title : "", text: message, isError: false };
}

/** What a cell shows, by its value and number format. */
export function shownText(workbook: Workbook, { sheetId, row, column }: CellPosition): string {
  const { numberFormat } = styleAt(workbook.sheet(sheetId), row, column);
  return displayText(workbook.value(sheetId, row, column), numberFormat, workbook.culture);
}
