import { cellArea, WHOLE_SHEET } from "../../model/area";
import { copySheet } from "../../model/copySheet";
import { ExcelError } from "../../model/errors";
import { deleteSheet } from "../../model/sheets";
import { usedArea } from "../../model/cells/usedArea";
import type { HostContext } from "../context";
import type { HostObject, Method } from "../hostObject";
import { booleanOf, countOf, optional, textOf, wordOf } from "./arguments";
import { sheetIdOf, worksheetObject } from "./links";
import { notFound } from "./lookup";
import { rangeFrom, rangeObject } from "./range";
import { changeForGood, type SheetPlace } from "./sheetPlace";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

export const WORKSHEET_METHODS: Readonly<Record<string, Method<SheetPlace>>> = {
  Activate: ({ context, sheetId }) => {
    const isNew = !context.atStart().sheets.some(({ id }) => id === sheetId);
    // R23.
    if (isNew && context.habits.activatesNewSheetsLate) return;
    context.workbook.activate(sheetId);
  },
  Calculate: ({ context }, [markAllDirty]) => {
    const isFull = optional(markAllDirty, booleanOf, "markAllDirty") ?? false;
    context.workbook.calculator.recalculate(isFull ? "Full" : "Recalculate");
  },
  Copy: copy,
  Delete: ({ context, sheetId }) => changeForGood(context, (draft) => deleteSheet(draft, sheetId)),
  GetRange: ({ context, sheetId }, [address]) => {
    const text = optional(address, textOf, "address");
    return text === undefined || text === ""
      ? rangeObject(context, sheetId, WHOLE_SHEET)
      : rangeFrom(context, sheetId, text);
  },
  GetCell: ({ context, sheetId }, [row, column]) =>
    rangeObject(context, sheetId, cellArea(countOf(row, "row"), countOf(column, "column"))),
  GetRangeByIndexes: ({ context, sheetId }, [row, column, rows, columns]) =>
    rangeObject(context, sheetId, {
      row: countOf(row, "startRow"),
      column: countOf(column, "startColumn"),
      rows: countOf(rows, "rowCount", 1),
      columns: countOf(columns, "columnCount", 1),
    }),
  GetUsedRange: (place, [valuesOnly]) =>
    usedRange(place, valuesOnly) ?? rangeObject(place.context, place.sheetId, cellArea(0, 0)),
  GetUsedRangeOrNullObject: (place, [valuesOnly]) => usedRange(place, valuesOnly),
  _GetAnotherWorksheetById: ({ context }, [id]) => sheetWithId(context, id),
  _GetSheetById: ({ context }, [id]) => sheetWithId(context, id),
};

function usedRange({ context, sheetId }: SheetPlace, valuesOnly: unknown): HostObject | null {
  const isValuesOnly = optional(valuesOnly, booleanOf, "valuesOnly") ?? false;
  const area = usedArea(context.workbook, sheetId, isValuesOnly);
  return area ? rangeObject(context, sheetId, area) : null;
}

function copy(place: SheetPlace, [positionType, relativeTo]: readonly unknown[]): HostObject {
  const { workbook } = place.context;
  const position =
    optional(positionType, (value, what) => wordOf(value, POSITIONS, what), "positionType") ??
    "None";
  const at = positionOfCopy(place, position, relativeTo);
  const sheetId = changeForGood(place.context, (draft) =>
    copySheet(workbook, draft, place.sheetId, at),
  );
  return worksheetObject(place.context, sheetId);
}

function positionOfCopy(
  place: SheetPlace,
  position: (typeof POSITIONS)[number],
  relativeTo: unknown,
): number {
  const { sheets } = place.context.workbook.state;
  if (position === "Beginning") return 0;
  if (position === "End" || position === "None") return sheets.length;
  const sheetId = sheetIdOf(relativeTo);
  const beside = sheets.findIndex(({ id }) => id === sheetId);
  if (beside < 0) throw new ExcelError("InvalidArgument", "relativeTo must be a worksheet.");
  return beside + (position === "After" ? 1 : 0);
}

function sheetWithId(context: HostContext, id: unknown): HostObject {
  const found = context.workbook.state.sheets.find((sheet) => sheet.id === id);
  return found ? worksheetObject(context, found.id) : notFound("The worksheet");
}
