import { ExcelError } from "../../model/errors";
import { updateTable } from "../../model/tables/findTable";
import { renameTable } from "../../model/tables/changeTable";
import { headerArea } from "../../model/tables/tableParts";
import { refuseTables } from "../../model/tables/addTable";
import { showTotals } from "../../model/tables/totals";
import type { Id, Table } from "../../model/state";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { booleanOf, textOf } from "./arguments";
import { change, found, part, tableOf, type TablePlace } from "./tablePlace";

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
    ShowHeaders: { get: (place) => tableOf(place).hasHeaders },
    ShowTotals: {
      get: (place) => tableOf(place).hasTotals,
      set: (place, value) => {
        if (!booleanOf(value, "showTotals")) {
          throw new ExcelError("NotImplemented", "The row of totals is not hidden again.");
        }
        change(place, (draft) => showTotals(place.context.workbook, draft, place.tableId));
      },
    },
    Style: {
      get: (place) => tableOf(place).style,
      set: (place, value) => look(place, { style: styleOf(value) }),
    },
    ShowFilterButton: {
      get: (place) => tableOf(place).showFilterButton,
      set: (place, value) =>
        look(place, { showFilterButton: booleanOf(value, "showFilterButton") }),
    },
  },
  methods: {
    GetRange: (place) => part(place, tableOf(place).area),
    GetHeaderRowRange: (place) => part(place, headerArea(tableOf(place))),
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
  });
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
