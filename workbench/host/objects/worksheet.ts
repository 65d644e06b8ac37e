import { standardRowHeight } from "../../model/cells/lines";
import { moveSheet, renameSheet, setVisibility } from "../../model/sheets";
import type { Id } from "../../model/state";
import type { HostContext } from "../context";
import { hostObject, selfOf, type HostClass, type HostObject, type Scalar } from "../hostObject";
import { booleanOf, numberOf, textOf, wordOf } from "./arguments";
import { autoFilterObject } from "./autoFilter";
import { chartsObject } from "./charts";
import { commentsObject } from "./comments";
import { emptyCollection } from "./empty";
import { namesObject } from "./names";
import { pageBreaksObject } from "./pageBreaks";
import { pageLayoutObject } from "./pageLayout";
import { sheetProtectionObject } from "./protection";
import { changeSheet, sheetOf, updateSheet, type SheetPlace } from "./sheetPlace";
import { sheetPropertiesObject } from "./sheetProperties";
import { tablesObject } from "./tables";
import { WORKSHEET_METHODS } from "./worksheetMethods";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

const flag = (name: "showGridlines" | "showHeadings"): Scalar<SheetPlace> => ({
  get: (place) => sheetOf(place)[name],
  set: (place, value) => updateSheet(place, { [name]: booleanOf(value, name) }),
});

const WORKSHEET: HostClass<SheetPlace> = {
  name: "Worksheet",
  ids: ({ sheetId }) => ({ Id: sheetId }),
  scalars: {
    Name: {
      get: (place) => sheetOf(place).name,
      set: (place, value) => {
        const name = textOf(value, "name");
        changeSheet(place, (draft) => renameSheet(draft, place.sheetId, name));
      },
    },
    Id: { get: ({ sheetId }) => sheetId },
    Position: {
      get: (place) => place.context.workbook.state.sheets.indexOf(sheetOf(place)),
      set: (place, value) => {
        const position = numberOf(value, "position");
        changeSheet(place, (draft) => moveSheet(draft, place.sheetId, position));
      },
    },
    Visibility: {
      get: (place) => sheetOf(place).visibility,
      set: (place, value) => {
        const visibility = wordOf(value, VISIBILITIES, "visibility");
        changeSheet(place, (draft) => setVisibility(draft, place.sheetId, visibility));
      },
    },
    StandardHeight: {
      get: (place) => {
        const height = standardRowHeight(sheetOf(place));
        // R35: a pixel has three quarters of a point.
        const isRounded = place.context.habits.roundsStandardHeight;
        return isRounded ? (Math.round((height * 4) / 3) * 3) / 4 : height;
      },
    },
    ShowGridlines: flag("showGridlines"),
    // Office.js reads them by the names above and sets them by these.
    Gridlines: flag("showGridlines"),
    Headings: flag("showHeadings"),
  },
  navigation: {
    AutoFilter: autoFilterObject,
    Charts: chartsObject,
    Comments: ({ context, sheetId }) => commentsObject(context, sheetId),
    CustomProperties: sheetPropertiesObject,
    HorizontalPageBreaks: (place) => pageBreaksObject(place, "horizontalBreaks"),
    Names: ({ context, sheetId }) => namesObject(context, sheetId),
    PageLayout: pageLayoutObject,
    PivotTables: () => emptyCollection("PivotTableCollection"),
    Protection: sheetProtectionObject,
    Shapes: () => emptyCollection("ShapeCollection"),
    Slicers: () => emptyCollection("SlicerCollection"),
    Tables: ({ context, sheetId }) => tablesObject(context, sheetId),
  },
  methods: WORKSHEET_METHODS,
};

export function worksheetOf(context: HostContext, sheetId: Id): HostObject {
  return hostObject(WORKSHEET, { context, sheetId });
}

export function sheetIdOfWorksheet(argument: unknown): Id | undefined {
  return selfOf(WORKSHEET, argument)?.sheetId;
}
