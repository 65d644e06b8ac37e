/** What the pane says of cells of the workbook in German; the English texts have the same keys. */
export const cellsDe = {
  show: (cell: string) => `${cell} zeigen`,
  more: (cells: number) => (cells === 1 ? "… und 1 weitere" : `… und ${cells} weitere`),
};

/** The texts about cells of the workbook in one language. */
export type CellsTexts = typeof cellsDe;
