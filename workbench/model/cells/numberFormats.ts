import type { Area } from "../area";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import type { Id } from "../state";
import { isValidFormat } from "numfmt";
import { matrixFor } from "./enter";
import { refuseIfLocked } from "./protection";
import { paintArea } from "./style";

/** Writes number formats as `range.numberFormat` does: one for all cells, or rows of them; null leaves a cell alone. */
export function writeNumberFormats(
  draft: Draft,
  sheetId: Id,
  area: Area,
  value: unknown,
  read: (format: string) => string,
): void {
  refuseIfLocked(draft.state, sheetId, area, "allowFormatCells");
  const one = onlyOne(value);
  if (one !== undefined) {
    paint(draft, sheetId, area, one, read);
  } else {
    matrixFor(area, value).forEach((formats, rowOffset) => {
      formats.forEach((format, columnOffset) => {
        const cell = { row: area.row + rowOffset, column: area.column + columnOffset };
        paint(draft, sheetId, { ...cell, rows: 1, columns: 1 }, format, read);
      });
    });
  }
}

function paint(
  draft: Draft,
  sheetId: Id,
  area: Area,
  format: unknown,
  read: (format: string) => string,
): void {
  if (format === null || format === undefined) return;
  const numberFormat = readFormat(format, read);
  paintArea(draft, sheetId, area, (style) =>
    style.numberFormat === numberFormat ? style : { ...style, numberFormat },
  );
}

function readFormat(format: unknown, read: (format: string) => string): string {
  if (typeof format !== "string") {
    throw new ExcelError("InvalidArgument", "A number format is a text.");
  }
  const numberFormat = format === "" ? "General" : read(format);
  if (!isValidFormat(numberFormat)) {
    throw new ExcelError("InvalidArgument", `"${format}" is not a number format.`);
  }
  return /^general$/i.test(numberFormat) ? "General" : numberFormat;
}

/** The one format for all cells: a text, or a matrix that holds nothing else. */
function onlyOne(value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? null;
  const [row] = value as readonly unknown[];
  const isOne = value.length === 1 && Array.isArray(row) && row.length === 1;
  return isOne ? ((row as readonly unknown[])[0] ?? null) : undefined;
}
