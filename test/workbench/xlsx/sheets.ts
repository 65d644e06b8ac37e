import { areaOf } from "../../../workbench/model/area";
import type { Sheet } from "../../../workbench/model/state";
import { DEFAULT_STYLE } from "../../../workbench/model/style";
import { cellsAt } from "./book";
import { LOOKS } from "./looks";

const DIFFERENCE = {
  "format/font/italic": false,
  "format/font/underline": "Double",
  "format/font/color": "#9C0006",
  "format/fill/color": "#FFC7CE",
  "format/numberFormat": '0.0 "x"',
  "format/borders/top/style": "Dash",
  "format/borders/top/color": "#123456",
};

/** Sheets, each with one kind of thing. */
export const SHEETS: Readonly<Record<string, Partial<Sheet>>> = {
  ...LOOKS,
  "an empty sheet": {},
  "values of all kinds": {
    rows: cellsAt({
      A1: "Text",
      B1: 1234.5,
      C1: true,
      D1: false,
      A2: { error: "#N/A" },
      B2: -0.1,
      C2: 1e-300,
      D2: 123456789012345,
      A3: " mit Rand ",
      B3: "zwei\nZeilen",
      C3: "<&>\"'",
      D3: "_x0041_ und \u0007",
      A4: "ÄÖÜß€ 😀",
      XFD1048576: "Ecke",
    }),
  },
  formulas: {
    rows: cellsAt({
      A1: 2,
      A2: "=A1*2",
      A3: '=IF(A1>1,"ja & nein","nein")',
      A4: '=FLUX.PRICE("Call Recording","Abo24",45)',
      A5: "=XLOOKUP(2,A1:A2,A1:A2)",
      A6: "=1/0",
      A7: "=UNBEKANNT(1)",
      A8: "=@A1:A3",
      A9: "=TRUE",
    }),
  },
  spills: {
    rows: cellsAt({
      A1: 1,
      A2: 2,
      C1: "=A1:A2*2",
      E1: "=FLUX.SCHEDULE()",
      E3: { look: { fill: "#FFFF00" } },
      H1: "=SUM(C1#)",
      I1: "=SEQUENCE(1)",
    }),
  },
  "an array formula of old": {
    rows: new Map([
      [
        0,
        new Map([
          [
            0,
            {
              constant: null,
              formula: "=TRANSPOSE(D1:D2)",
              array: areaOf("A1:B1"),
              style: DEFAULT_STYLE,
            },
          ],
        ]),
      ],
    ]),
  },
  "rows and columns": {
    rows: cellsAt({ B3: "x" }),
    rowProperties: new Map([
      [1, { size: 30 }],
      [4, { isHidden: true }],
      [5, { size: 12.75, style: { ...DEFAULT_STYLE, fill: "#AABBCC" } }],
      [6, { outlineLevel: 2 }],
    ]),
    columnProperties: new Map([
      [0, { size: 75 }],
      [1, { size: 75 }],
      [2, { isHidden: true }],
      [3, { style: { ...DEFAULT_STYLE, numberFormat: "0.00" } }],
      [9, { size: 12, outlineLevel: 1 }],
    ]),
    standardWidth: 12.5,
    standardHeight: 22.5,
  },
  "a blank cell that looks otherwise than its column": {
    rows: new Map([[0, new Map([[3, { constant: null, style: DEFAULT_STYLE }]])]]),
    columnProperties: new Map([[3, { style: { ...DEFAULT_STYLE, fill: "#00FF00" } }]]),
  },
  "merges, frozen panes, grid lines and tab colour": {
    merges: [areaOf("A1:C1"), areaOf("A3:A9")],
    frozen: { rows: 2, columns: 1 },
    showGridlines: false,
    showHeadings: false,
    tabColor: "#00B050",
  },
  "frozen rows alone": { frozen: { rows: 3, columns: 0 } },
  "frozen columns alone": { frozen: { rows: 0, columns: 2 } },
  protection: {
    protection: {
      isProtected: true,
      options: {
        allowFormatCells: true,
        allowFormatColumns: false,
        allowFormatRows: false,
        allowInsertColumns: false,
        allowInsertRows: false,
        allowInsertHyperlinks: false,
        allowDeleteColumns: false,
        allowDeleteRows: false,
        allowSort: true,
        allowAutoFilter: false,
        allowPivotTables: false,
        allowEditObjects: false,
        allowEditScenarios: true,
        selectionMode: "Unlocked",
      },
    },
  },
  "names of the sheet": {
    names: [
      { name: "Rabatt", formula: "=0.1", comment: "ein Zehntel", isVisible: true },
      { name: "Daten", formula: "=Angebot!$A$1:$B$9", comment: "", isVisible: false },
    ],
  },
  "data validation": {
    validations: [
      validation("List", { list: { inCellDropDown: true, source: "Kauf,Abo12,Abo24" } }),
      validation("List", { list: { inCellDropDown: false, source: "=$D$1:$D$3" } }),
      validation("WholeNumber", { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } }),
      validation("Decimal", { decimal: { formula1: 0.5, operator: "GreaterThan" } }),
      validation("Date", {
        date: { formula1: 45000, formula2: "=TODAY()", operator: "NotBetween" },
      }),
      validation("Time", { time: { formula1: 0.5, operator: "LessThanOrEqualTo" } }),
      validation("TextLength", { textLength: { formula1: 10, operator: "EqualTo" } }),
      validation("Custom", { custom: { formula: "=XLOOKUP(A1,B:B,C:C)>0" } }),
    ],
  },
  "conditional formats": {
    conditionalFormats: [
      conditional(0, "Custom", { "rule/formula": '=$A1="x & y"', ...DIFFERENCE }),
      conditional(1, "CellValue", {
        rule: { formula1: "=1", formula2: "=$B$1", operator: "NotBetween" },
        "format/font/bold": true,
      }),
      conditional(2, "ContainsText", { rule: { operator: "BeginsWith", text: 'a"b' } }),
      conditional(3, "TopBottom", { rule: { rank: 5, type: "BottomPercent" } }),
      ...["Blanks", "Errors", "Today", "NextMonth", "DuplicateValues", "TwoStdDevBelowAverage"].map(
        (criterion, index) => conditional(4 + index, "PresetCriteria", { rule: { criterion } }),
      ),
      conditional(10, "ColorScale", {
        criteria: {
          minimum: { color: "#FF0000", type: "LowestValue" },
          midpoint: { color: "#00FF00", type: "Percent", formula: "40" },
          maximum: { color: "#0000FF", type: "Formula", formula: "=$A$1" },
        },
      }),
      conditional(11, "DataBar", { "positiveFormat/fillColor": "#112233", showDataBarOnly: true }),
      conditional(12, "IconSet", {
        style: "FourRating",
        criteria: [
          {},
          { type: "Percent", formula: "20", operator: "GreaterThanOrEqual" },
          { type: "Number", formula: "50", operator: "GreaterThan" },
          { type: "Percentile", formula: "75", operator: "GreaterThanOrEqual" },
        ],
        reverseIconOrder: true,
      }),
    ],
  },
  "notes and comments": {
    notes: new Map([
      ["B2", { author: "Anna", content: "Ein Preis,\nzwei Zeilen", isVisible: true }],
      ["A1", { author: "Bernd", content: "&<>", isVisible: false }],
    ]),
    comments: [
      {
        id: "{AAAAAAAA-0000-0000-0000-000000000001}",
        author: "Anna",
        content: "Stimmt das?",
        createdAt: "2026-11-22T10:00:00.00",
        row: 3,
        column: 2,
        isResolved: true,
        replies: [
          {
            id: "{AAAAAAAA-0000-0000-0000-000000000002}",
            author: "Bernd",
            content: "Ja.",
            createdAt: "2026-11-22T10:05:00.00",
          },
        ],
      },
    ],
  },
  hyperlinks: {
    hyperlinks: new Map([
      ["A1", { address: "https://example.com/?a=1&b=2", screenTip: "Dort" }],
      ["B2", { documentReference: "Angebot!A1" }],
    ]),
  },
  "page layout": {
    pageLayout: {
      settings: {
        orientation: "Landscape",
        paperSize: "A3",
        leftMargin: 36,
        centerHorizontally: true,
        printGridlines: true,
        zoom: { horizontalFitToPages: 1 },
        printOrder: "OverThenDown",
        blackAndWhite: true,
        firstPageNumber: 3,
      },
      printAreas: [areaOf("A1:D20"), areaOf("F1:G3")],
      printTitleRows: areaOf("1:2"),
      printTitleColumns: areaOf("A:B"),
      headersFooters: { leftHeader: "Angebot", centerFooter: "Seite &P von &N", rightFooter: "&D" },
      horizontalBreaks: [10, 20],
      verticalBreaks: [4],
    },
  },
  "page layout with a scale": {
    pageLayout: {
      settings: {
        paperSize: "Letter",
        zoom: { scale: 80 },
        printErrors: "Dash",
        printComments: "EndSheet",
        state: "FirstOddAndEven",
        useSheetScale: false,
      },
      printAreas: [],
      headersFooters: {
        "oddPages/centerHeader": "Ungerade",
        "evenPages/leftFooter": "Gerade",
        "firstPage/rightHeader": "Erste",
      },
      horizontalBreaks: [],
      verticalBreaks: [],
    },
  },
  "custom properties": { customProperties: new Map([["flux", "Menge für Ä€😀"]]) },
  "a filter": {
    autoFilter: {
      area: areaOf("A1:D9"),
      criteria: new Map<number, Readonly<Record<string, unknown>>>([
        [0, { filterOn: "Values", values: ["a", "b"] }],
        [1, { filterOn: "Custom", criterion1: ">=5", criterion2: "<9", operator: "And" }],
        [2, { filterOn: "TopPercent", criterion1: "10" }],
      ]),
    },
  },
  hidden: { visibility: "Hidden" },
  "very hidden": { visibility: "VeryHidden" },
};

/** Ids are those that opening gives in order, the two sheets being the first. */
function conditional(priority: number, type: string, settings: Readonly<Record<string, unknown>>) {
  const areas = [areaOf("A1:B9"), areaOf("D1")];
  return { id: `{${priority + 3}}`, areas, type, priority, stopIfTrue: priority === 1, settings };
}

function validation(type: string, rule: Readonly<Record<string, unknown>>) {
  return {
    areas: [areaOf("A1:A9"), areaOf("C1")],
    type,
    rule,
    ignoreBlanks: true,
    errorAlert: { message: "Nein", showAlert: true, style: "Warning", title: "Fehler" },
    prompt: { message: "Bitte wählen", showPrompt: true, title: "Laufzeit" },
  };
}
