import { areaOf } from "../../../workbench/model/area";
import type { Sheet, WorkbookState } from "../../../workbench/model/state";
import { DEFAULT_STYLE, NO_LINE, type BorderLine } from "../../../workbench/model/style";
import { cellsAt, open, save, sheetWith, stateWith } from "./book";

const LINES: readonly Pick<BorderLine, "style" | "weight">[] = [
  { style: "Continuous", weight: "Hairline" },
  { style: "Continuous", weight: "Thin" },
  { style: "Continuous", weight: "Medium" },
  { style: "Continuous", weight: "Thick" },
  { style: "Dash", weight: "Thin" },
  { style: "Dash", weight: "Medium" },
  { style: "DashDot", weight: "Thin" },
  { style: "DashDot", weight: "Medium" },
  { style: "DashDotDot", weight: "Thin" },
  { style: "DashDotDot", weight: "Medium" },
  { style: "Dot", weight: "Thin" },
  { style: "Double", weight: "Thick" },
  { style: "SlantDashDot", weight: "Medium" },
];
const THIN: BorderLine = { style: "Continuous", weight: "Thin", color: "#112233" };
const { font, borders } = DEFAULT_STYLE;

const SHEETS: Readonly<Record<string, Partial<Sheet>>> = {
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
  "number formats": {
    rows: cellsAt(
      Object.fromEntries(
        [
          "0.00",
          '#,##0.00 "€"',
          "0%",
          "dd/mm/yyyy",
          'dd.mm.yyyy hh:mm "Uhr"',
          "@",
          '_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-',
          '[Red]-0;;"<leer>"',
          "mm:ss",
        ].map((numberFormat, index) => [
          `A${index + 1}`,
          { content: 45000, look: { numberFormat } },
        ]),
      ),
    ),
  },
  fonts: {
    rows: cellsAt({
      A1: { look: { font: { ...font, bold: true, italic: true, strikethrough: true } } },
      A2: { look: { font: { ...font, name: "Arial", size: 8.5, color: "#FF0000" } } },
      A3: { look: { font: { ...font, underline: "Single", superscript: true } } },
      A4: { look: { font: { ...font, underline: "DoubleAccountant", subscript: true } } },
      A5: { look: { font: { ...font, underline: "Double" } } },
      A6: { look: { font: { ...font, underline: "SingleAccountant" } } },
    }),
  },
  "fills and alignment": {
    rows: cellsAt({
      A1: { look: { fill: "#12AB34" } },
      A2: { look: { horizontalAlignment: "CenterAcrossSelection", verticalAlignment: "Top" } },
      A3: { look: { horizontalAlignment: "Distributed", verticalAlignment: "Distributed" } },
      A4: { look: { horizontalAlignment: "Right", indentLevel: 3, wrapText: true } },
      A5: { look: { textOrientation: 45, shrinkToFit: true, verticalAlignment: "Center" } },
      A6: { look: { textOrientation: -90, verticalAlignment: "Justify" } },
      A7: { look: { textOrientation: 180, horizontalAlignment: "Fill" } },
      A8: { look: { locked: false, formulaHidden: true } },
      A9: { content: "=kein", look: { horizontalAlignment: "Justify" } },
      A10: { content: "0123", look: { quotePrefix: true } },
    }),
  },
  borders: {
    rows: cellsAt(
      Object.fromEntries([
        ...LINES.map((line, index) => [
          `A${index + 1}`,
          { look: { borders: { ...borders, bottom: { ...line, color: "#000000" } } } },
        ]),
        [
          "C1",
          {
            look: {
              borders: { ...borders, top: THIN, left: THIN, right: { ...THIN, weight: "Thick" } },
            },
          },
        ],
        ["C2", { look: { borders: { ...borders, diagonalDown: THIN } } }],
        ["C3", { look: { borders: { ...borders, diagonalUp: THIN, diagonalDown: THIN } } }],
        ["C4", { look: { borders: { ...borders, diagonalUp: THIN, top: NO_LINE } } }],
      ]),
    ),
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
        paperSize: "A4",
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
      settings: { zoom: { scale: 80 }, printErrors: "Dash", printComments: "EndSheet" },
      printAreas: [],
      headersFooters: {},
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

const TABLE = {
  id: "{3}",
  name: "Preise",
  area: areaOf("A1:C4"),
  columns: [
    { id: 1, name: "Produkt", totalsFormula: "Ergebnis" },
    { id: 2, name: "Preis [€]", totalsFormula: "=SUBTOTAL(109,Preise[Preis '[€']])" },
    { id: 5, name: "Netto", totalsFormula: "=SUM(Preise[Netto])*1.19" },
  ],
  hasHeaders: true,
  hasTotals: true,
  style: "TableStyleLight9",
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: true,
  highlightLastColumn: false,
};

describe("a workbook that is saved and opened again", () => {
  it.each(Object.entries(SHEETS))("keeps %s", async (_, part) => {
    const state = stateWith([sheetWith(part), sheetWith({}, "Zweites 'Blatt'", "{2}")]);
    const { state: opened, losses } = await open(await save(state));
    expect(opened).toEqual(state);
    expect(losses).toEqual([]);
  });

  it("keeps tables with their formulas", async () => {
    const rows = cellsAt({
      A1: "Produkt",
      B1: "Preis [€]",
      C1: "Netto",
      A2: "Telefon",
      B2: 5,
      C2: "=[@[Preis '[€']]]/1.19",
      E1: "=SUM(Preise[Netto])",
      E2: "=Preise[[#Totals],[Netto]]",
    });
    const plain = {
      ...TABLE,
      id: "{4}",
      name: "Ohne",
      area: areaOf("F1:G3"),
      columns: [
        { id: 1, name: "a" },
        { id: 2, name: "b" },
      ],
      hasHeaders: true,
      hasTotals: false,
      style: "",
      filters: new Map([[2, { filterOn: "Values", values: ["1", ""] }]]),
    };
    const state = stateWith([
      sheetWith({ rows, tables: [TABLE, plain] }),
      sheetWith({}, "B", "{2}"),
    ]);
    const { state: opened } = await open(await save(state));
    expect(opened).toEqual(state);
  });

  it("keeps what belongs to the whole workbook", async () => {
    const part: Partial<WorkbookState> = {
      names: [
        { name: "MwSt", formula: "=0.19", comment: "", isVisible: true },
        {
          name: "Preisliste",
          formula: "='Zweites ''Blatt'''!$A$1:$C$9",
          comment: "x",
          isVisible: true,
        },
        { name: "Doppelt", formula: "=LAMBDA(x,x*2)", comment: "", isVisible: true },
      ],
      customXmlParts: [
        {
          id: "{BBBBBBBB-0000-0000-0000-000000000001}",
          namespaceUri: "urn:flux:quote",
          xml: '<q:quote xmlns:q="urn:flux:quote" version="1"><q:item name="Ä &amp; Ö"/></q:quote>',
        },
        { id: "{BBBBBBBB-0000-0000-0000-000000000002}", namespaceUri: "", xml: "<a>1</a>" },
      ],
      settings: new Map([
        ["flux.edition", '"2026-10"'],
        ["flux.list", '{"a":[1,"ü"]}'],
      ]),
      properties: new Map<string, string | number | boolean>([
        ["title", "Angebot & mehr"],
        ["author", "Anna"],
        ["company", "FLUX"],
        ["creationDate", "2026-11-22T10:00:00Z"],
        ["revisionNumber", 3],
        ["custom/Kunde", "Müller"],
        ["custom/Nummer", 17],
        ["custom/Satz", 0.5],
        ["custom/Erledigt", true],
      ]),
      protection: { isProtected: true },
      calculationMode: "Manual",
    };
    const state = stateWith([sheetWith({}), sheetWith({}, "Zweites 'Blatt'", "{2}")], part);
    const { state: opened, losses } = await open(await save(state));
    expect(losses).toEqual([]);
    expect(opened).toEqual(state);
  });
});
