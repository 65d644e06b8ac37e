import { displayText } from "../../format/display";
import { containsCell, intersection, type Area, type Position } from "../../model/area";
import { usedArea } from "../../model/cells/usedArea";
import type { Cell, Id, Sheet } from "../../model/state";
import { styleAt } from "../../model/styleAt";
import type { Workbook } from "../../model/workbook";
import { writeTsv } from "./tsv";

/** Cells that were copied, in what they were then. */
export type Copied = {
  readonly sheetId: Id;
  readonly area: Area;
  /** What other programs get: the texts that the cells show. */
  readonly text: string;
  /** The cells of the workbook itself, by which one sees whether they are still the same. */
  readonly originals: ReadonlyMap<string, Cell>;
};

/** Above this number of cells only the used part of what is selected is copied. */
const MOST_CELLS = 200_000;

export function copyOf(workbook: Workbook, sheetId: Id, selected: Area): Copied {
  const sheet = workbook.sheet(sheetId);
  const used = usedArea(workbook, sheetId, false);
  const isLarge = selected.rows * selected.columns > MOST_CELLS;
  const shown = isLarge && used ? intersection(selected, used) : selected;
  const area = shown ?? { ...selected, rows: 1, columns: 1 };
  const texts = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_column, column) =>
      shownText(workbook, sheet, { row: area.row + row, column: area.column + column }),
    ),
  );
  return {
    sheetId,
    area: selected,
    text: writeTsv(texts),
    originals: originalsIn(sheet, selected),
  };
}

/** Whether the workbook still holds the cells as they were copied, so that they can be copied with all they are. */
export function isUnchanged(workbook: Workbook, { sheetId, area, originals }: Copied): boolean {
  const sheet = workbook.state.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return false;
  const current = originalsIn(sheet, area);
  return (
    current.size === originals.size &&
    [...current].every(([address, cell]) => originals.get(address) === cell)
  );
}

function originalsIn({ rows }: Sheet, area: Area): ReadonlyMap<string, Cell> {
  const found = new Map<string, Cell>();
  for (const [row, cells] of rows) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const [column, cell] of cells) {
      if (containsCell(area, { row, column })) found.set(`${row} ${column}`, cell);
    }
  }
  return found;
}

/** What a cell shows; nothing for one that a merged cell covers. */
function shownText(workbook: Workbook, sheet: Sheet, position: Position): string {
  const { row, column } = position;
  const merge = sheet.merges.find((area) => containsCell(area, position));
  if (merge && (merge.row !== row || merge.column !== column)) return "";
  const { numberFormat } = styleAt(sheet, row, column);
  return displayText(workbook.value(sheet.id, row, column), numberFormat, workbook.culture);
}
