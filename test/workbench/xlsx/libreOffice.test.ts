import { areaOf } from "../../../workbench/model/area";
import type { WorkbookState } from "../../../workbench/model/state";
import { DEFAULT_STYLE, type BorderLine } from "../../../workbench/model/style";
import { cellsAt, open, openWorkbook, save, sheetWith, stateWith } from "./book";
import { openDesk } from "./soffice";

jest.setTimeout(120_000);

const { font, borders } = DEFAULT_STYLE;
const THIN: BorderLine = { style: "Continuous", weight: "Thin", color: "#808080" };
const BOX = {
  ...borders,
  top: THIN,
  bottom: { ...THIN, weight: "Medium" as const },
  left: THIN,
  right: THIN,
};
const EURO = '#,##0.00 "€"';

const STATE: WorkbookState = stateWith(
  [
    sheetWith({
      rows: cellsAt({
        A1: {
          content: "Angebot",
          look: { font: { ...font, bold: true, size: 16, color: "#C00000" } },
        },
        A3: {
          content: "Produkt",
          look: { fill: "#DDEBF7", borders: BOX, horizontalAlignment: "Center" },
        },
        B3: {
          content: "Menge",
          look: { fill: "#DDEBF7", borders: BOX, horizontalAlignment: "Center" },
        },
        C3: {
          content: "Preis",
          look: { fill: "#DDEBF7", borders: BOX, horizontalAlignment: "Center" },
        },
        A4: {
          content: "Call Recording\nmit langem Text",
          look: { wrapText: true, verticalAlignment: "Top" },
        },
        B4: 45,
        C4: { content: '=FLUX.PRICE(A4,"Abo24",B4)', look: { numberFormat: EURO } },
        A5: "Telefon",
        B5: { content: 12.5, look: { numberFormat: "0.0" } },
        C5: { content: "=B5*2+Rabatt", look: { numberFormat: EURO } },
        C6: { content: "=SUM(C4:C5)", look: { numberFormat: EURO, font: { ...font, bold: true } } },
        A7: { content: 45000, look: { numberFormat: "yyyy\\-mm\\-dd" } },
        B7: { content: 0.125, look: { numberFormat: "0.0%" } },
        C7: "=1/0",
        A8: '=IF(TRUE,"ja","nein")',
        B8: "=NA()",
        C8: true,
        D8: '=XLOOKUP("Telefon",A4:A5,B4:B5)',
        E1: "=B4:B5*2",
        E2: { look: { fill: "#FFFF00" } },
        A9: { content: "0123", look: { numberFormat: "@", quotePrefix: true } },
      }),
      merges: [areaOf("A1:C1")],
      columnProperties: new Map([
        [0, { size: 120 }],
        [1, { size: 60 }],
        [4, { isHidden: true }],
      ]),
      rowProperties: new Map([
        [0, { size: 30 }],
        [3, { size: 45 }],
        [9, { isHidden: true }],
      ]),
      frozen: { rows: 3, columns: 1 },
      names: [{ name: "Rabatt", formula: "=-0.5", comment: "", isVisible: true }],
      notes: new Map([["B4", { author: "Anna", content: "Nutzer", isVisible: false }]]),
      hyperlinks: new Map([["A5", { address: "https://example.com/" }]]),
      showGridlines: false,
      tabColor: "#00B050",
      validations: [
        {
          areas: [areaOf("B4:B5")],
          type: "WholeNumber",
          rule: { wholeNumber: { formula1: 1, formula2: 999, operator: "Between" } },
          ignoreBlanks: true,
          errorAlert: { message: "Nein", showAlert: true, style: "Stop", title: "" },
          prompt: { message: "", showPrompt: false, title: "" },
        },
      ],
    }),
    sheetWith(
      {
        rows: cellsAt({
          A1: "Monat",
          B1: "Betrag",
          A2: "Januar",
          B2: 5,
          A3: "Februar",
          B3: 7,
          D1: "=SUM(Monate[Betrag])",
          F1: "=FLUX.SCHEDULE()",
        }),
        tables: [
          {
            id: "{9}",
            name: "Monate",
            area: areaOf("A1:B3"),
            columns: [
              { id: 1, name: "Monat" },
              { id: 2, name: "Betrag" },
            ],
            hasHeaders: true,
            hasTotals: false,
            style: "TableStyleMedium2",
            showBandedRows: true,
            showBandedColumns: false,
            showFilterButton: true,
            highlightFirstColumn: false,
            highlightLastColumn: false,
          },
        ],
      },
      "Monate & mehr",
      "{2}",
    ),
  ],
  { names: [{ name: "Menge", formula: "=Angebot!$B$4", comment: "", isVisible: true }] },
);

describe("LibreOffice", () => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  it("x", async () => {
    for (const readers of ["anyone", "excel", "libreOffice"] as const) {
      const bytes = await save(STATE, { readers, addin: (await import("./addin")).ADDIN });
      const { writeFileSync } = await import("node:fs");
      writeFileSync(`/tmp/gx/${readers}.xlsx`, bytes);
      const back = await desk.convert(readers, bytes, "xlsx");
      writeFileSync(`/tmp/gx/${readers}-lo.xlsx`, back);
      const pdf = await desk.convert(readers, bytes, "pdf");
      writeFileSync(`/tmp/gx/${readers}.pdf`, pdf);
      const { state, losses } = await open(back);
      console.log(
        readers,
        losses,
        JSON.stringify(
          state.sheets.map((s) =>
            [...s.rows].map(([r, c]) => [r, [...c].map(([k, x]) => [k, x.formula ?? x.constant])]),
          ),
        ),
      );
      void openWorkbook;
    }
  });
});
