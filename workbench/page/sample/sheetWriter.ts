import type { Culture } from "../../culture/culture";
import { areaOf, type Area } from "../../model/area";
import { enterText } from "../../model/cells/enter";
import { setColumnWidth, setRowHeight } from "../../model/cells/lines";
import { styleArea, type StyleChange } from "../../model/cells/style";
import type { Draft } from "../../model/draft";
import type { DataValidation, Id } from "../../model/state";

/** Writes a sheet of a workbook in the making, as a person would type it. */
export class SheetWriter {
  constructor(
    readonly draft: Draft,
    readonly culture: Culture,
    readonly sheetId: Id,
  ) {}

  /** Types texts from a cell to the right; "" leaves a cell alone. */
  row(address: string, ...texts: readonly string[]): void {
    const { row, column } = areaOf(address);
    texts.forEach((text, index) => {
      if (text === "") return;
      const place = { row, column: column + index };
      enterText(this.draft, this.culture, this.sheetId, place, text);
    });
  }

  style(address: string, ...changes: readonly StyleChange[]): void {
    for (const change of changes) styleArea(this.draft, this.sheetId, areaOf(address), change);
  }

  /** Widths in points of the columns from A on. */
  widths(...widths: readonly number[]): void {
    widths.forEach((width, column) => {
      const area: Area = { row: 0, column, rows: 1, columns: 1 };
      setColumnWidth(this.draft, this.sheetId, area, width);
    });
  }

  height(address: string, points: number): void {
    setRowHeight(this.draft, this.sheetId, areaOf(address), points);
  }

  freeze(rows: number, columns: number): void {
    this.draft.updateSheet(this.sheetId, { frozen: { rows, columns } });
  }

  hideGridlines(): void {
    this.draft.updateSheet(this.sheetId, { showGridlines: false });
  }

  validate(address: string, validation: Omit<DataValidation, "areas" | "ignoreBlanks">): void {
    const { validations } = this.draft.sheet(this.sheetId);
    const added = { ...validation, areas: [areaOf(address)], ignoreBlanks: true };
    this.draft.updateSheet(this.sheetId, { validations: [...validations, added] });
  }
}
