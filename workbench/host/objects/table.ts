import { ExcelError } from "../../model/errors";
import { updateTable } from "../../model/tables/findTable";
import {
  convertToRange,
  deleteTable,
  renameTable,
  resizeTable,
  showHeaders,
} from "../../model/tables/changeTable";
import { bodyArea, headerArea, totalsArea } from "../../model/tables/tableParts";
import { refuseTables } from "../../model/tables/addTable";
import { showTotals } from "../../model/tables/totals";
import type { Id, Table } from "../../model/state";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject, type Scalar } from "../hostObject";
import { booleanOf, textOf } from "./arguments";
import { worksheetObject } from "./links";
import { rangeObject } from "./range";
import { addressArea } from "./range/fromAddress";
import { rangeArgument } from "./range/place";
import { change, found, part, tableOf, type TablePlace } from "./tablePlace";
import { tableColumnsObject } from "./tableColumns";
import { tableAutoFilterObject } from "./tableFilters";
import { tableRowsObject } from "./tableRows";
import { tableSortObject } from "./tableSort";

const TABLE: HostClass<TablePlace> = {
  name: "Table",
  ids: ({ tableId }) => ({ Id: tableId }),
  scalars: {
    Id: { get: ({ tableId }) => tableId },
    Name: {
      get: (place) => tableOf(place).name,
      set: (place, value) => {
        const name = textOf(value, "name");
        change(place, (draft) => renameTable(draft, place.tableId, name));
      },
    },
    ShowHeaders: {
      get: (place) => tableOf(place).hasHeaders,
      set: (place, value) => {
        const isShown = booleanOf(value, "showHeaders");
        change(place, (draft) => showHeaders(draft, place.tableId, isShown));
      },
    },
    ShowTotals: {
      get: (place) => tableOf(place).hasTotals,
      set: (place, value) => {
        const isShown = booleanOf(value, "showTotals");
        const { workbook } = place.context;
        change(place, (draft) => showTotals(workbook, draft, place.tableId, isShown));
      },
    },
    Style: {
      get: (place) => tableOf(place).style,
      set: (place, value) => look(place, { style: styleOf(value) }),
    },
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
    ShowBandedRows: flag("showBandedRows"),
    ShowBandedColumns: flag("showBandedColumns"),
    ShowFilterButton: flag("showFilterButton"),
    LegacyId: { get: ({ tableId }) => String(Number.parseInt(tableId.slice(-13, -1), 16)) },
  },
  navigation: {
    AutoFilter: (place) => tableAutoFilterObject(place),
    Columns: (place) => tableColumnsObject(place),
    Rows: (place) => tableRowsObject(place),
    Sort: (place) => tableSortObject(place),
    Worksheet: (place) => worksheetObject(place.context, found(place).sheet.id),
  },
  methods: {
    GetRange: (place) => part(place, tableOf(place).area),
    GetDataBodyRange: (place) => part(place, bodyArea(tableOf(place))),
    GetHeaderRowRange: (place) => part(place, headerArea(tableOf(place))),
    GetTotalRowRange: (place) => part(place, totalsArea(tableOf(place))),
    ConvertToRange: (place) => {
      const { sheet, table } = found(place);
      change(place, (draft) => convertToRange(draft, place.tableId));
      return rangeObject(place.context, sheet.id, table.area);
    },
    Delete: (place) => change(place, (draft) => deleteTable(draft, place.tableId)),
    Resize: (place, [newRange]) => {
      const { sheet } = found(place);
      const target =
        rangeArgument(newRange) ??
        addressArea(place.context, sheet.id, textOf(newRange, "newRange"));
      if (target.sheetId !== sheet.id) {
        throw new ExcelError("InvalidArgument", "The table is on another worksheet.");
      }
      const { workbook } = place.context;
      change(place, (draft) => resizeTable(workbook, draft, place.tableId, target.area));
    },
    ClearFilters: (place) =>
      change(place, (draft) => updateTable(draft, place.tableId, { filters: new Map() })),
    ReapplyFilters: (place) => {
      found(place);
    },
  },
};

export function tableOfId(context: HostContext, tableId: Id): HostObject {
  return hostObject(TABLE, { context, tableId });
}

/** Changes how the table looks; AccessDenied on a protected sheet. */
function look(place: TablePlace, after: Partial<Table>): void {
  const { sheet, table } = found(place);
  change(place, (draft) => {
    refuseTables(sheet, table.area, table.id);
    updateTable(draft, place.tableId, after);
    draft.report({ kind: "format", sheetId: sheet.id, area: table.area });
  });
}

type Flag =
  | "highlightFirstColumn"
  | "highlightLastColumn"
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton";

function flag(name: Flag): Scalar<TablePlace> {
  return {
    get: (place) => tableOf(place)[name],
    set: (place, value) => look(place, { [name]: booleanOf(value, name) }),
  };
}

/** Excel's own styles; others are made in Excel only. */
const STYLE =
  /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

function styleOf(value: unknown): string {
  const style = textOf(value, "style");
  if (style !== "" && !STYLE.test(style)) {
    throw new ExcelError("InvalidArgument", `There is no table style "${style}".`);
  }
  return style;
}
