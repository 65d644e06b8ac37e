import { GERMAN } from "../../culture/culture";
import { areaOf } from "../../model/area";
import { enterValues } from "../../model/cells/enter";
import { Draft } from "../../model/draft";
import { emptySheet, emptyWorkbook } from "../../model/empty";
import { ExcelError } from "../../model/errors";
import type { Sheet, WorkbookState } from "../../model/state";

export const SHEET = "{1}";
export const OTHER = "{2}";

/** A workbook of two sheets, "Eins" and "Zwei", with what the first one holds: { B2: 5, C3: "=B2*2" }. */
export function draftWith(
  values: Readonly<Record<string, unknown>> = {},
  change: Partial<Sheet> = {},
): Draft {
  const draft = new Draft(
    emptyWorkbook([{ ...emptySheet(SHEET, "Eins"), ...change }, emptySheet(OTHER, "Zwei")]),
  );
  for (const [address, value] of Object.entries(values)) put(draft, address, value);
  return new Draft(draft.state);
}

export function put(draft: Draft, address: string, value: unknown, sheetId = SHEET): void {
  enterValues(draft, GERMAN, sheetId, areaOf(address), [[value]]);
}

/** What the cells of a sheet hold, by their addresses: formulas with "=", else the constant. */
export function held(draft: Draft, address: string, sheetId = SHEET): unknown {
  const { row, column } = areaOf(address);
  const cell = draft.cell(sheetId, row, column);
  return cell?.formula ?? cell?.constant ?? null;
}

/** The code with which an action is refused; undefined when it is not. */
export function refusal(action: () => unknown): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof ExcelError) return error.code;
    throw error;
  }
}

export function sheetIn(state: WorkbookState, id = SHEET): Sheet {
  const found = state.sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
}
