import type { CellsTexts } from "../../de/tools/cells";

/** What the pane says of cells of the workbook in English. */
export const cellsEn: CellsTexts = {
  show: (cell) => `Show ${cell}`,
  more: (cells) => (cells === 1 ? "… and 1 more" : `… and ${cells} more`),
};
