import { containsCell } from "../../model/area";
import type { Sheet, Table } from "../../model/state";
import type { Colour } from "../../model/style";

/** What the style of a table adds to a cell that has no colours of its own. */
export type TableLook = {
  readonly fill: Colour;
  readonly textColour: Colour;
  readonly isBold: boolean;
};

type Palette = {
  readonly accent: Colour;
  readonly band: Colour;
};

/** The theme of Office: its text colour and its six accents, each with a light tone. */
const PALETTES: readonly Palette[] = [
  { accent: "#000000", band: "#D9D9D9" },
  { accent: "#4472C4", band: "#D9E1F2" },
  { accent: "#ED7D31", band: "#FCE4D6" },
  { accent: "#A5A5A5", band: "#EDEDED" },
  { accent: "#FFC000", band: "#FFF2CC" },
  { accent: "#5B9BD5", band: "#DDEBF7" },
  { accent: "#70AD47", band: "#E2EFDA" },
];

/** How a table's style paints a cell; undefined outside of tables and for a table without a style. */
export function tableLookAt(sheet: Sheet, row: number, column: number): TableLook | undefined {
  const table = sheet.tables.find(({ area }) => containsCell(area, { row, column }));
  return table && lookIn(table, row, column);
}

function lookIn(table: Table, row: number, column: number): TableLook | undefined {
  const name = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  const palette = PALETTES[(Number(name?.[2] ?? 1) - 1) % PALETTES.length];
  if (!name || !palette) return undefined;
  const isLight = name[1] === "Light";
  const { area, hasHeaders, hasTotals } = table;
  if (hasHeaders && row === area.row) {
    return isLight
      ? { fill: "", textColour: palette.accent, isBold: true }
      : { fill: palette.accent, textColour: "#FFFFFF", isBold: true };
  }
  const isTotals = hasTotals && row === area.row + area.rows - 1;
  const isFirst = table.highlightFirstColumn && column === area.column;
  const isLast = table.highlightLastColumn && column === area.column + area.columns - 1;
  const isBold = isTotals || isFirst || isLast;
  return { fill: isTotals ? "" : band(table, palette, row, column), textColour: "", isBold };
}

function band(table: Table, palette: Palette, row: number, column: number): Colour {
  const firstRow = table.area.row + (table.hasHeaders ? 1 : 0);
  const isRowBand = table.showBandedRows && (row - firstRow) % 2 === 0;
  const isColumnBand = table.showBandedColumns && (column - table.area.column) % 2 === 0;
  return isRowBand || isColumnBand ? palette.band : "";
}
