import { createCalculation } from "../../calculation/calculation";
import { GERMAN, type Culture } from "../../culture/culture";
import { areaOf } from "../../model/area";
import { enterText } from "../../model/cells/enter";
import { styleArea } from "../../model/cells/style";
import type { CellPosition } from "../../model/calculator";
import type { DataValidation, Id } from "../../model/state";
import type { CellStyle } from "../../model/style";
import { Workbook } from "../../model/workbook";

/** A workbook with what somebody has typed into cells of its first sheet. */
export function openBook(
  entries: Readonly<Record<string, string>> = {},
  culture: Culture = GERMAN,
): Workbook {
  const workbook = new Workbook({ culture, calculator: createCalculation({ culture }) });
  const { id } = workbook.activeSheet;
  workbook.change("person", (draft) => {
    for (const [address, text] of Object.entries(entries)) {
      enterText(draft, culture, id, areaOf(address), text);
    }
  });
  return workbook;
}

/** Changes how cells of the active sheet look. */
export function paint(workbook: Workbook, address: string, change: Partial<CellStyle>): void {
  const { id } = workbook.activeSheet;
  workbook.change("person", (draft) =>
    styleArea(draft, id, areaOf(address), (style) => ({ ...style, ...change })),
  );
}

/** Where a cell of the active sheet is. */
export function cellOf(workbook: Workbook, address: string): CellPosition {
  const { row, column } = areaOf(address);
  return { sheetId: workbook.activeSheet.id, row, column };
}

/** Gives cells of the active sheet their one rule for what may be typed. */
export function validate(
  workbook: Workbook,
  address: string,
  validation: Partial<DataValidation>,
): void {
  const rule = { type: "", rule: {}, ignoreBlanks: true, prompt: {} };
  const all = { ...rule, errorAlert: { message: "nein" }, areas: [areaOf(address)], ...validation };
  workbook.change("person", (draft) =>
    draft.updateSheet(workbook.activeSheet.id, { validations: [all] }),
  );
}

export function sheetId(workbook: Workbook): Id {
  return workbook.activeSheet.id;
}

/** Every character is as wide as this. */
const CHARACTER = 7;

export function measure(text: string): number {
  return text.length * CHARACTER;
}
