import { ExcelError } from "../../model/errors";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { sessionOf } from "../session";
import { applicationObject, ENGINE_VERSION, runtimeObject } from "./application";
import { booleanOf, optional, wordOf } from "./arguments";
import { commentsObject } from "./comments";
import { emptyCollection, unknown } from "./empty";
import { functionsObject } from "./functions";
import { link } from "./links";
import { notFound } from "./lookup";
import { namesObject } from "./names";
import { propertiesObject } from "./properties";
import { workbookProtectionObject } from "./protection";
import { rangeAreasObject, rangeObject } from "./range";
import { settingsObject } from "./settings";
import { tablesObject, tablesOfRange } from "./tables";
import { sheetIdOfWorksheet, worksheetOf } from "./worksheet";
import { worksheetsObject } from "./worksheets";
import { xmlPartsObject } from "./xmlParts";

const SAVE_BEHAVIORS = ["Save", "Prompt"] as const;
const CLOSE_BEHAVIORS = ["Save", "SkipSave"] as const;

const WORKBOOK: HostClass<HostContext> = {
  name: "Workbook",
  scalars: {
    Name: { get: ({ workbook }) => sessionOf(workbook).name },
    ReadOnly: { get: () => false },
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
    ChartDataPointTrack: {
      get: ({ workbook }) => sessionOf(workbook).chartDataPointTrack,
      set: ({ workbook }, value) => {
        sessionOf(workbook).chartDataPointTrack = booleanOf(value, "chartDataPointTrack");
      },
    },
    UsePrecisionAsDisplayed: {
      get: () => false,
      set: (_context, value) => {
        if (!booleanOf(value, "usePrecisionAsDisplayed")) return;
        throw new ExcelError("NotImplemented", "Workbook.usePrecisionAsDisplayed is always false.");
      },
    },
    CalculationEngineVersion: { get: () => ENGINE_VERSION },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: ({ workbook }) => sessionOf(workbook).wasSaved },
  },
  navigation: {
    Application: applicationObject,
    Bindings: unknown("Workbook.bindings"),
    Comments: (context) => commentsObject(context),
    CustomXmlParts: xmlPartsObject,
    Functions: functionsObject,
    LinkedWorkbooks: () => emptyCollection("LinkedWorkbookCollection"),
    Names: (context) => namesObject(context),
    PivotTables: () => emptyCollection("PivotTableCollection"),
    Properties: propertiesObject,
    Protection: workbookProtectionObject,
    Queries: () => emptyCollection("QueryCollection"),
    Settings: settingsObject,
    Slicers: () => emptyCollection("SlicerCollection"),
    Tables: (context) => tablesObject(context),
    Worksheets: worksheetsObject,
    _Runtime: runtimeObject,
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
    GetSelectedRanges: (context) => {
      const { activeSheet } = context.workbook;
      const { selection } = context.workbook.view(activeSheet.id);
      return rangeAreasObject(context, activeSheet.id, selection);
    },
    // Charts and slicers cannot be selected in the workbench.
    GetActiveChart: () => notFound("A selected chart"),
    GetActiveChartOrNullObject: () => null,
    GetActiveSlicer: () => notFound("A selected slicer"),
    GetActiveSlicerOrNullObject: () => null,
    GetIsActiveCollabSession: () => false,
    Save: ({ workbook }, [saveBehavior]) => {
      oneOf(SAVE_BEHAVIORS, saveBehavior, "saveBehavior");
      const session = sessionOf(workbook);
      session.savedState = workbook.state;
      session.isDirty = undefined;
      session.wasSaved = true;
    },
    Close: (_context, [closeBehavior]) => {
      oneOf(CLOSE_BEHAVIORS, closeBehavior, "closeBehavior");
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

function oneOf(words: readonly string[], value: unknown, what: string): void {
  optional(value, (given) => wordOf(given, words, what), what);
}
