import { addressOf, cellArea, WHOLE_SHEET } from "../../model/area";
import { ExcelError } from "../../model/errors";
import { deleteSheet, moveSheet, renameSheet, setVisibility } from "../../model/sheets";
import { usedArea } from "../../model/cells/usedArea";
import type { Id, Sheet } from "../../model/state";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject, type Method } from "../hostObject";
import { booleanOf, countOf, numberOf, optional, textOf, wordOf } from "./arguments";
import { colourOf } from "./colours";
import { neighbour } from "./worksheetOrder";
import { namesObject } from "./names";
import { tablesObject } from "./tables";
import { rangeFrom, rangeObject } from "./range";

/** A worksheet by its id: it stays the same when it is renamed or moved. */
export type SheetPlace = { readonly context: HostContext; readonly sheetId: Id };

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

export const WORKSHEET: HostClass<SheetPlace> = {
  name: "Worksheet",
  ids: ({ sheetId }) => ({ Id: sheetId }),
  scalars: {
    Name: {
      get: (place) => sheetOf(place).name,
      set: (place, value) => {
        const name = textOf(value, "name");
        place.context.workbook.change("addin", (draft) => renameSheet(draft, place.sheetId, name));
      },
    },
    Id: { get: ({ sheetId }) => sheetId },
    Position: {
      get: (place) => place.context.workbook.state.sheets.indexOf(sheetOf(place)),
      set: (place, value) => {
        const position = numberOf(value, "position");
        place.context.workbook.change("addin", (draft) =>
          moveSheet(draft, place.sheetId, position),
        );
      },
    },
    Visibility: {
      get: (place) => sheetOf(place).visibility,
      set: (place, value) => {
        const visibility = wordOf(value, VISIBILITIES, "visibility");
        place.context.workbook.change("addin", (draft) =>
          setVisibility(draft, place.sheetId, visibility),
        );
      },
    },
    TabColor: {
      get: (place) => sheetOf(place).tabColor,
      set: (place, value) => update(place, { tabColor: colourOf(value, "tabColor") }),
    },
    ShowGridlines: {
      get: (place) => sheetOf(place).showGridlines,
      set: (place, value) => update(place, { showGridlines: booleanOf(value, "showGridlines") }),
    },
    ShowHeadings: {
      get: (place) => sheetOf(place).showHeadings,
      set: (place, value) => update(place, { showHeadings: booleanOf(value, "showHeadings") }),
    },
    TabId: { get: ({ sheetId }) => sheetId },
  },
  navigation: {
    Names: ({ context, sheetId }) => namesObject(context, sheetId),
    Tables: ({ context, sheetId }) => tablesObject(context, sheetId),
  },
  methods: {
    Activate: ({ context, sheetId }) => context.workbook.activate(sheetId),
    Delete: ({ context, sheetId }) =>
      context.workbook.change("addin", (draft) => deleteSheet(draft, sheetId)),
    GetRange: ({ context, sheetId }, [address]) => {
      const text = optional(address, textOf, "address");
      return text === undefined || text === ""
        ? rangeObject(context, sheetId, WHOLE_SHEET)
        : rangeFrom(context, sheetId, text);
    },
    GetCell: ({ context, sheetId }, [row, column]) =>
      rangeObject(context, sheetId, cellArea(countOf(row, "row"), countOf(column, "column"))),
    GetRangeByIndexes: ({ context, sheetId }, [row, column, rows, columns]) => {
      const area = {
        row: countOf(row, "startRow"),
        column: countOf(column, "startColumn"),
        rows: countOf(rows, "rowCount", 1),
        columns: countOf(columns, "columnCount", 1),
      };
      return rangeFrom(context, sheetId, addressOf(area));
    },
    GetUsedRange: (place, [valuesOnly]) =>
      usedRange(place, valuesOnly) ?? rangeObject(place.context, place.sheetId, cellArea(0, 0)),
    GetUsedRangeOrNullObject: (place, [valuesOnly]) => usedRange(place, valuesOnly),
    GetNext: step(1, false),
    GetNextOrNullObject: step(1, true),
    GetPrevious: step(-1, false),
    GetPreviousOrNullObject: step(-1, true),
  },
};

export function worksheetOf(context: HostContext, sheetId: Id): HostObject {
  return hostObject(WORKSHEET, { context, sheetId });
}

export function sheetOf({ context, sheetId }: SheetPlace): Sheet {
  return context.workbook.sheet(sheetId);
}

function update({ context, sheetId }: SheetPlace, change: Partial<Sheet>): void {
  context.workbook.change("addin", (draft) => draft.updateSheet(sheetId, change));
}

function usedRange({ context, sheetId }: SheetPlace, valuesOnly: unknown): HostObject | null {
  const isValuesOnly = optional(valuesOnly, booleanOf, "valuesOnly") ?? false;
  const area = usedArea(context.workbook, sheetId, isValuesOnly);
  return area ? rangeObject(context, sheetId, area) : null;
}

function step(direction: 1 | -1, isNullAllowed: boolean): Method<SheetPlace> {
  return ({ context, sheetId }, [visibleOnly]) => {
    const isVisibleOnly = optional(visibleOnly, booleanOf, "visibleOnly") ?? false;
    const next = neighbour(context.workbook.state.sheets, sheetId, direction, isVisibleOnly);
    if (next) return worksheetOf(context, next.id);
    if (isNullAllowed) return null;
    throw new ExcelError("ItemNotFound", "There is no further worksheet.");
  };
}
