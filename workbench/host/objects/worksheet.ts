import { standardRowHeight } from "../../model/cells/lines";
import { ExcelError } from "../../model/errors";
import { moveSheet, renameSheet, setVisibility } from "../../model/sheets";
import type { Id } from "../../model/state";
import type { HostContext } from "../context";
import { hostObject, selfOf, type HostClass, type HostObject, type Scalar } from "../hostObject";
import { booleanOf, numberOf, textOf, wordOf } from "./arguments";
import { autoFilterObject } from "./autoFilter";
import { chartsObject } from "./charts";
import { colourOf } from "./colours";
import { commentsObject } from "./comments";
import { emptyCollection } from "./empty";
import { freezePanesObject } from "./freezePanes";
import { namesObject } from "./names";
import { pageBreaksObject } from "./pageBreaks";
import { pageLayoutObject } from "./pageLayout";
import { sheetProtectionObject } from "./protection";
import { changeSheet, sheetOf, updateSheet, type SheetPlace } from "./sheetPlace";
import { sheetPropertiesObject } from "./sheetProperties";
import { tablesObject } from "./tables";
import { WORKSHEET_FINDING } from "./worksheetFinding";
import { WORKSHEET_METHODS } from "./worksheetMethods";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
/** In characters of the standard font. */
const STANDARD_WIDTH = 8.43;
const WIDEST = 255;

const GRIDLINES: Scalar<SheetPlace> = {
  get: (place) => sheetOf(place).showGridlines,
  set: (place, value) => updateSheet(place, { showGridlines: booleanOf(value, "showGridlines") }),
};

const HEADINGS: Scalar<SheetPlace> = {
  get: (place) => sheetOf(place).showHeadings,
  set: (place, value) => updateSheet(place, { showHeadings: booleanOf(value, "showHeadings") }),
};

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
    TabColor: {
      get: (place) => sheetOf(place).tabColor,
      set: (place, value) => updateSheet(place, { tabColor: colourOf(value, "tabColor") }),
    },
    StandardWidth: {
      get: (place) => sheetOf(place).standardWidth ?? STANDARD_WIDTH,
      set: (place, value) => updateSheet(place, { standardWidth: widthOf(value) }),
    },
    StandardHeight: { get: (place) => standardRowHeight(sheetOf(place)) },
    ShowGridlines: GRIDLINES,
    ShowHeadings: HEADINGS,
    // Office.js reads them by the names above and sets them by these.
    Gridlines: GRIDLINES,
    Headings: HEADINGS,
    EnableCalculation: {
      get: () => true,
      set: (_place, value) => {
        if (booleanOf(value, "enableCalculation")) return;
        throw new ExcelError("NotImplemented", "Worksheet.enableCalculation is always true.");
      },
    },
    TabId: { get: ({ sheetId }) => sheetId },
  },
  navigation: {
    AutoFilter: autoFilterObject,
    Charts: chartsObject,
    Comments: ({ context, sheetId }) => commentsObject(context, sheetId),
    CustomProperties: sheetPropertiesObject,
    FreezePanes: freezePanesObject,
    HorizontalPageBreaks: (place) => pageBreaksObject(place, "horizontalBreaks"),
    NamedSheetViews: () => emptyCollection("NamedSheetViewCollection"),
    Names: ({ context, sheetId }) => namesObject(context, sheetId),
    PageLayout: pageLayoutObject,
    PivotTables: () => emptyCollection("PivotTableCollection"),
    Protection: sheetProtectionObject,
    Shapes: () => emptyCollection("ShapeCollection"),
    Slicers: () => emptyCollection("SlicerCollection"),
    Tables: ({ context, sheetId }) => tablesObject(context, sheetId),
    VerticalPageBreaks: (place) => pageBreaksObject(place, "verticalBreaks"),
    Visuals: () => emptyCollection("VisualCollection"),
  },
  methods: { ...WORKSHEET_METHODS, ...WORKSHEET_FINDING },
};

export function worksheetOf(context: HostContext, sheetId: Id): HostObject {
  return hostObject(WORKSHEET, { context, sheetId });
}

export function sheetIdOfWorksheet(argument: unknown): Id | undefined {
  return selfOf(WORKSHEET, argument)?.sheetId;
}

function widthOf(value: unknown): number {
  const width = numberOf(value, "standardWidth");
  if (width >= 0 && width <= WIDEST) return width;
  throw new ExcelError("InvalidArgument", "A column is at most 255 characters wide.");
}
