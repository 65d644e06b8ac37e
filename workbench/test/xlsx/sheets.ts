import { areaOf } from "../../model/area";
import type { Sheet } from "../../model/state";
import { DEFAULT_STYLE } from "../../model/style";
import { cellsAt } from "./book";
import { STYLES } from "./looks";

/** Sheets, each with one kind of thing. */
export const SHEETS: Readonly<Record<string, Partial<Sheet>>> = {
  ...STYLES,
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
              formula: "=D1:E1*2",
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
  "page layout": {
    pageLayout: {
      settings: {
        orientation: "Landscape",
        paperSize: "A3",
        leftMargin: 36,
        zoom: { horizontalFitToPages: 1 },
      },
      kept: {
        printOptions: { horizontalCentered: "1", gridLines: "1" },
        pageSetup: { pageOrder: "overThenDown", firstPageNumber: "3", useFirstPageNumber: "1" },
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
        state: "FirstOddAndEven",
      },
      kept: { pageSetup: { errors: "dash" }, headerFooter: { scaleWithDoc: "0" } },
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
      criteria: new Map([
        [0, '<filters><filter val="a"/><filter val="&lt;b&gt;"/></filters>'],
        [
          1,
          '<customFilters and="1"><customFilter operator="greaterThanOrEqual" val="5"/></customFilters>',
        ],
        [2, '<top10 percent="1" val="10"/>'],
        [3, '<dynamicFilter type="aboveAverage" val="4.5"/>'],
      ]),
    },
  },
  hidden: { visibility: "Hidden" },
  "very hidden": { visibility: "VeryHidden" },
};

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
