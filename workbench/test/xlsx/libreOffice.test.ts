import ExcelJS from "exceljs";
import { GERMAN } from "../../culture/culture";
import { displayText } from "../../format/display";
import { areaOf, cellAddress } from "../../model/area";
import type { WorkbookState } from "../../model/state";
import { DEFAULT_STYLE, type BorderLine } from "../../model/style";
import { ADDIN } from "./addin";
import { cellsAt, open, save, sheetWith, stateWith } from "./book";
import { openDesk } from "./soffice";
import { tableOf } from "../support/table";

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
        D5: '=FLUX.PRICE("Unbekannt")',
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
        tables: [tableOf(areaOf("A1:B3"), ["Monat", "Betrag"], { id: "{9}", name: "Monate" })],
      },
      "Monate & mehr",
      "{2}",
    ),
  ],
  { names: [{ name: "Menge", formula: "=Angebot!$B$4", comment: "", isVisible: true }] },
);

/** Values of all cells by address, as a program has saved them. */
async function valuesIn(bytes: Uint8Array): Promise<ReadonlyMap<string, unknown>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as never);
  const values = new Map<string, unknown>();
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master !== cell) return;
        const value = cell.value as { readonly result?: unknown; readonly text?: unknown } | null;
        const isObject = typeof value === "object" && value !== null;
        const shown = isObject ? (value.result ?? value.text ?? value) : value;
        values.set(
          `${sheet.name}!${cell.address}`,
          shown instanceof Date ? shown.valueOf() : shown,
        );
      });
    });
  }
  return values;
}

describe("LibreOffice", () => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  it("shows the values of all cells, also those of custom functions", async () => {
    const saved = await save(STATE, { addin: ADDIN, readers: "libreOffice" });
    const values = await valuesIn(await desk.convert("values", saved, "xlsx"));
    expect(Object.fromEntries(values)).toEqual(Object.fromEntries(await valuesIn(saved)));
    expect(values.get("Angebot!C4")).toBe(89.5);
    expect(values.get("Monate & mehr!G3")).toBe(2);
  });

  it("recalculates arrays and errors, so that only those of custom functions are lost when anyone may read the file", async () => {
    const saved = await save(STATE, { addin: ADDIN });
    const values = await valuesIn(await desk.convert("anyone", saved, "xlsx"));
    const before = await valuesIn(saved);
    const different = [...before.keys()].filter(
      (address) => JSON.stringify(values.get(address)) !== JSON.stringify(before.get(address)),
    );
    expect(different).toEqual([
      "Angebot!D5",
      ...["F1", "G1", "F2", "G2", "F3", "G3"].map((a) => `Monate & mehr!${a}`),
    ]);
    expect(values.get("Angebot!C4")).toBe(89.5);
    expect(values.get("Angebot!E2")).toBe(25);
    expect(values.get("Monate & mehr!F1")).toEqual({ error: "#NAME?" });
  });

  it("keeps looks, sizes, merges, names and rules", async () => {
    const saved = await save(STATE, { addin: ADDIN, readers: "libreOffice" });
    const { state } = await open(await desk.convert("looks", saved, "xlsx"));
    const [before] = STATE.sheets;
    const [after] = state.sheets;
    if (!before || !after) throw new Error("The sheet is gone.");
    expect(after.merges).toEqual(before.merges);
    // Panes and grid lines are LibreOffice's window's, which a conversion does not open.
    expect(after.tabColor).toBe(before.tabColor);
    expect(after.columnProperties.get(0)?.size).toBeCloseTo(120, 0);
    expect(after.columnProperties.get(4)?.isHidden).toBe(true);
    expect(after.rowProperties.get(0)?.size).toBe(30);
    expect(after.rowProperties.get(9)?.isHidden).toBe(true);
    expect(after.validations[0]?.rule).toEqual(before.validations[0]?.rule);
    expect(state.names).toEqual([
      { name: "Menge", formula: "=Angebot!$B$4", comment: "", isVisible: true },
    ]);
    expect(after.names[0]?.formula).toBe("=-0.5");
    for (const [row, cells] of before.rows) {
      for (const [column, { style }] of cells) {
        const found = after.rows.get(row)?.get(column)?.style ?? DEFAULT_STYLE;
        const { fill, wrapText, horizontalAlignment } = style;
        // The same format may be written in another way: "€" with its blank in the quotation marks.
        const shown = (format: string) => displayText(-1234.5, format, GERMAN);
        expect(shown(found.numberFormat)).toBe(shown(style.numberFormat));
        const { bold, size, color } = style.font;
        const place = cellAddress(row, column);
        expect({ place, ...found }).toMatchObject({
          place,
          fill,
          wrapText,
          horizontalAlignment,
        });
        expect({ place, ...found.font }).toMatchObject({ place, bold, size, color });
        expect({ place, ...found.borders }).toMatchObject({ place, ...style.borders });
      }
    }
  });
});
