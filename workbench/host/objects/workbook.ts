import { ExcelError } from "../../model/errors";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { sessionOf } from "../session";
import { applicationObject } from "./application";
import { booleanOf } from "./arguments";
import { commentsObject } from "./comments";
import { emptyCollection } from "./empty";
import { functionsObject } from "./functions";
import { link } from "./links";
import { namesObject } from "./names";
import { workbookProtectionObject } from "./protection";
import { rangeObject } from "./range";
import { tablesObject, tablesOfRange } from "./tables";
import { sheetIdOfWorksheet, worksheetOf } from "./worksheet";
import { worksheetsObject } from "./worksheets";
import { xmlPartsObject } from "./xmlParts";

const WORKBOOK: HostClass<HostContext> = {
  name: "Workbook",
  scalars: {
    Name: { get: ({ workbook }) => sessionOf(workbook).name },
    IsDirty: {
      get: ({ workbook }) => {
        const { isDirty, savedState } = sessionOf(workbook);
        return isDirty ?? workbook.state !== savedState;
      },
      set: ({ workbook }, value) => {
        const session = sessionOf(workbook);
        session.isDirty = booleanOf(value, "isDirty") ? true : undefined;
        if (!session.isDirty) session.savedState = workbook.state;
      },
    },
  },
  navigation: {
    Application: applicationObject,
    Comments: (context) => commentsObject(context),
    CustomXmlParts: xmlPartsObject,
    Functions: functionsObject,
    Names: (context) => namesObject(context),
    PivotTables: () => emptyCollection("PivotTableCollection"),
    Protection: workbookProtectionObject,
    Slicers: () => emptyCollection("SlicerCollection"),
    Tables: (context) => tablesObject(context),
    Worksheets: worksheetsObject,
  },
  methods: {
    GetActiveCell: (context) => {
      const { activeSheet } = context.workbook;
      const { row, column } = context.workbook.view(activeSheet.id).activeCell;
      return rangeObject(context, activeSheet.id, { row, column, rows: 1, columns: 1 });
    },
    GetSelectedRange: (context) => {
      const { activeSheet } = context.workbook;
      const [area, ...more] = context.workbook.view(activeSheet.id).selection;
      if (!area || more.length > 0) {
        throw new ExcelError("InvalidSelection", "The selection is not one range.");
      }
      return rangeObject(context, activeSheet.id, area);
    },
  },
};

/** The root of the object model: the open workbook. */
export function workbookObject(context: HostContext): HostObject {
  link({
    worksheet: worksheetOf,
    sheetIdOf: sheetIdOfWorksheet,
    tablesOf: tablesOfRange,
  });
  sessionOf(context.workbook);
  return hostObject(WORKBOOK, context);
}
