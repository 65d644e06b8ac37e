import { containsCell, type Position } from "../../model/area";
import type { DataValidation, Sheet } from "../../model/state";

/** The rule for what may be typed into a cell. */
export function validationAt(sheet: Sheet, cell: Position): DataValidation | undefined {
  return sheet.validations.find(({ areas }) => areas.some((area) => containsCell(area, cell)));
}
