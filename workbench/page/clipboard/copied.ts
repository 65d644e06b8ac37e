import { displayColour, displayText } from "../../format/display";
import { containsCell, intersection, type Area, type Position } from "../../model/area";
import { usedArea } from "../../model/cells/usedArea";
import type { Cell, Id, Sheet } from "../../model/state";
import { styleAt } from "../../model/styleAt";
import { isError, type CellValue } from "../../model/values";
import type { CellStyle, Colour } from "../../model/style";
import type { Workbook } from "../../model/workbook";

/** A cell as other programs get it. */
export type CopiedCell = {
  readonly text: string;
  readonly value: CellValue;
  readonly style: CellStyle;
  /** The colour of the text, with that of the number format. */
  readonly colour: Colour;
  readonly align: "left" | "center" | "right";
  /** How many rows and columns the cell covers; undefined for one that a merged cell covers. */
  readonly span: { readonly rows: number; readonly columns: number } | undefined;
};

/** Cells that were copied, in what they were then. */
export type Copied = {
  readonly sheetId: Id;
  readonly area: Area;
  readonly cells: readonly (readonly CopiedCell[])[];
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
  return {
    sheetId,
    area: selected,
    cells: Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_column, column) =>
        copiedCell(workbook, sheet, { row: area.row + row, column: area.column + column }),
      ),
    ),
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

function copiedCell(workbook: Workbook, sheet: Sheet, position: Position): CopiedCell {
  const { row, column } = position;
  const value = workbook.value(sheet.id, row, column);
  const style = styleAt(sheet, row, column);
  const merge = sheet.merges.find((area) => containsCell(area, position));
  const isCovered = merge && (merge.row !== row || merge.column !== column);
  const { rows, columns } = merge ?? { rows: 1, columns: 1 };
  return {
    text: displayText(value, style.numberFormat, workbook.culture),
    value,
    style,
    colour: displayColour(value, style.numberFormat) ?? style.font.color,
    align: alignment(style, value),
    span: isCovered ? undefined : { rows, columns },
  };
}

function alignment({ horizontalAlignment }: CellStyle, value: CellValue): CopiedCell["align"] {
  if (horizontalAlignment === "Right") return "right";
  if (horizontalAlignment === "Center" || horizontalAlignment === "CenterAcrossSelection")
    return "center";
  if (horizontalAlignment !== "General") return "left";
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isError(value) ? "center" : "left";
}
