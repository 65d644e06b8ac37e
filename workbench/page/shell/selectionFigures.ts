import { displayText } from "../../format/display";
import { areEqualAreas, cellArea, cellsOf, intersection } from "../../model/area";
import { usedArea } from "../../model/cells/usedArea";
import { styleAt } from "../../model/styleAt";
import type { Workbook } from "../../model/workbook";
import type { Texts } from "../texts";

/** More cells than these are not added up while somebody selects. */
const MOST_CELLS = 100_000;

/**
 * Average, count and sum of what is selected as one text, in the number format of the active cell as Excel has it;
 * "" for a single cell or an empty selection.
 */
export function selectionFigures(workbook: Workbook, { status }: Texts): string {
  const { id } = workbook.activeSheet;
  const { selection, activeCell } = workbook.view(id);
  const [first] = selection;
  const isOneCell =
    selection.length === 1 && first && areEqualAreas(first, cellArea(first.row, first.column));
  const used = usedArea(workbook, id, true);
  if (isOneCell || !used) return "";

  const areas = selection.flatMap((area) => intersection(area, used) ?? []);
  if (areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > MOST_CELLS) return "";
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const { row, column } of areas.flatMap((area) => [...cellsOf(area)])) {
    const value = workbook.value(id, row, column);
    if (value !== null) count += 1;
    if (typeof value !== "number") continue;
    numbers += 1;
    sum += value;
  }
  if (count === 0) return "";
  const { numberFormat } = styleAt(workbook.activeSheet, activeCell.row, activeCell.column);
  const shown = (value: number, format: string) => displayText(value, format, workbook.culture);
  const ofNumbers =
    numbers === 0
      ? []
      : [status.average(shown(sum / numbers, numberFormat)), status.sum(shown(sum, numberFormat))];
  const [average, total] = ofNumbers;
  return [average, status.count(shown(count, "General")), total].filter(Boolean).join("   ");
}
