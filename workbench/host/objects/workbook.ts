import { ExcelError } from "../../model/errors";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { sessionOf } from "../session";
import { booleanOf, optional, wordOf } from "./arguments";
import { link } from "./links";
import { namesObject } from "./names";
import { rangeObject } from "./range";
import { settingsObject } from "./settings";
import { tableOfId } from "./table";
import { tablesObject, tablesOfRange } from "./tables";
import { worksheetOf } from "./worksheet";
import { worksheetsObject } from "./worksheets";

const WORKBOOK: HostClass<HostContext> = {
  name: "Workbook",
  scalars: {
    Name: { get: ({ workbook }) => sessionOf(workbook).name },
    ReadOnly: { get: () => false },
    IsDirty: {
      get: ({ workbook }) => isDirty({ workbook }),
      set: ({ workbook }, value) => {
        sessionOf(workbook).isDirty = booleanOf(value, "isDirty");
      },
    },
    ChartDataPointTrack: {
      get: ({ workbook }) => sessionOf(workbook).chartDataPointTrack,
      set: ({ workbook }, value) => {
        sessionOf(workbook).chartDataPointTrack = booleanOf(value, "chartDataPointTrack");
      },
    },
    UsePrecisionAsDisplayed: {
      get: ({ workbook }) => sessionOf(workbook).usePrecisionAsDisplayed,
      set: ({ workbook }, value) => {
        sessionOf(workbook).usePrecisionAsDisplayed = booleanOf(value, "usePrecisionAsDisplayed");
      },
    },
    CalculationEngineVersion: { get: () => ENGINE_VERSION },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: ({ workbook }) => sessionOf(workbook).wasSaved },
  },
  navigation: {
    Names: (context) => namesObject(context),
    Settings: settingsObject,
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
    Save: ({ workbook }, [behavior]) => {
      optional(behavior, (value, what) => wordOf(value, ["Save", "Prompt"], what), "saveBehavior");
      const session = sessionOf(workbook);
      session.savedState = workbook.state;
      session.isDirty = undefined;
      session.wasSaved = true;
    },
    GetIsActiveCollabSession: () => false,
  },
};

const ENGINE_VERSION = 191029;

/** The root of the object model: the open workbook. */
export function workbookObject(context: HostContext): HostObject {
  link({ worksheet: worksheetOf, table: tableOfId, tablesOf: tablesOfRange });
  sessionOf(context.workbook);
  return hostObject(WORKBOOK, context);
}

function isDirty({ workbook }: HostContext): boolean {
  const { isDirty: given, savedState } = sessionOf(workbook);
  return given ?? workbook.state !== savedState;
}
