import { createCalculation } from "../../calculation/calculation";
import { GERMAN, type Culture } from "../../culture/culture";
import { areaOf } from "../../model/area";
import { enterText } from "../../model/cells/enter";
import type { DataValidation } from "../../model/state";
import { Workbook } from "../../model/workbook";

/** A workbook into which texts are typed by address. */
export function openBook(culture: Culture = GERMAN) {
  const workbook = new Workbook({ culture, calculator: createCalculation({ culture }) });
  const { id: sheetId } = workbook.activeSheet;
  const cell = (address: string) => {
    const { row, column } = areaOf(address);
    return { sheetId, row, column };
  };
  return {
    workbook,
    sheetId,
    cell,
    type: (address: string, text: string) =>
      workbook.change("person", (draft) => enterText(draft, culture, sheetId, cell(address), text)),
    validate: (address: string, validation: Partial<DataValidation>) =>
      workbook.change("person", (draft) =>
        draft.updateSheet(sheetId, {
          validations: [
            {
              areas: [areaOf(address)],
              type: "",
              rule: {},
              ignoreBlanks: true,
              errorAlert: { message: "nein" },
              prompt: {},
              ...validation,
            },
          ],
        }),
      ),
  };
}
