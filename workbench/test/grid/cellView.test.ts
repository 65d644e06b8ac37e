import { ENGLISH } from "../../culture/culture";
import { areaOf } from "../../model/area";
import { mergeArea } from "../../model/cells/merge";
import { setColumnWidth } from "../../model/cells/lines";
import { DEFAULT_STYLE } from "../../model/style";
import type { Workbook } from "../../model/workbook";
import { cellView } from "../../page/grid/cellView";
import { layoutOf } from "../../page/grid/layout";
import { fittedHeight } from "../../page/grid/rowHeights";
import { openBook, measure, paint, sheetId } from "../support/openBook";

const FONT = DEFAULT_STYLE.font;

function viewOf(workbook: Workbook, address: string) {
  const { row, column } = areaOf(address);
  const layout = layoutOf(workbook.activeSheet, { rows: 50, columns: 20 }, () => undefined);
  return cellView(workbook, workbook.activeSheet, layout, row, column, measure);
}

describe("what a cell shows", () => {
  it.each([
    ["Text", "Text", "left"],
    ["12,5", "12,5", "right"],
    ["WAHR", "WAHR", "center"],
    ["=1/0", "#DIV/0!", "center"],
    ["=NV()", "#NV", "center"],
    ["'12", "12", "left"],
  ])("of %s is %s, %s", (typed, text, align) => {
    expect(viewOf(openBook({ A1: typed }), "A1")).toMatchObject({ text, align });
  });

  it("is nothing where nothing is, and the cells into which a formula spills", () => {
    const workbook = openBook({ A1: "=SEQUENZ(2)" });
    expect(viewOf(workbook, "A2")?.text).toBe("2");
    expect(viewOf(workbook, "A3")).toBeUndefined();
  });

  it("is in the language of the workbook", () => {
    expect(viewOf(openBook({ A1: "1.5" }, ENGLISH), "A1")?.text).toBe("1.5");
    expect(viewOf(openBook({ A1: "=NA()" }, ENGLISH), "A1")?.text).toBe("#N/A");
  });

  it("has the colour of its number format before that of its font", () => {
    const workbook = openBook({ A1: "-5", A2: "5" });
    paint(workbook, "A1:A2", { numberFormat: "0;[Red]-0", font: { ...FONT, color: "#0000FF" } });
    expect(viewOf(workbook, "A1")?.textColour).toBe("#FF0000");
    expect(viewOf(workbook, "A2")?.textColour).toBe("#0000FF");
  });

  it("has no line breaks unless it is wrapped", () => {
    const workbook = openBook({ A1: "a\nb" });
    paint(workbook, "A1", { wrapText: false });
    expect(viewOf(workbook, "A1")?.text).toBe("ab");
    paint(workbook, "A1", { wrapText: true });
    expect(viewOf(workbook, "A1")?.text).toBe("a\nb");
  });

  it("keeps an alignment that somebody chose", () => {
    const workbook = openBook({ A1: "5" });
    paint(workbook, "A1", { horizontalAlignment: "Left" });
    expect(viewOf(workbook, "A1")?.align).toBe("left");
  });
});

describe("a number in a narrow column", () => {
  // 64 pixels with a padding of 2 at each side are 8 characters of 7 pixels.
  it.each([
    ["=1/3", "0,333333"],
    ["=-2/3", "-0,66667"],
    ["12345678", "12345678"],
    ["1234567890", "1,23E+09"],
    ["0,00001234", "1,23E-05"],
    ["=1E300", "1E+300"],
  ])("shows %s as %s", (typed, text) => {
    expect(viewOf(openBook({ A1: typed }), "A1")?.text).toBe(text);
  });

  it("shows number signs when its format allows nothing shorter", () => {
    const workbook = openBook({ A1: "123456" });
    paint(workbook, "A1", { numberFormat: "#,##0.00" });
    expect(viewOf(workbook, "A1")?.text).toBe("########");
  });

  it("has the room of all columns of a merged cell, and that of its own width", () => {
    const workbook = openBook({ A1: "123456", C3: "123456" });
    const id = sheetId(workbook);
    paint(workbook, "A1:C3", { numberFormat: "#,##0.00" });
    workbook.change("person", (draft) => {
      mergeArea(draft, id, areaOf("A1:B1"), false);
      setColumnWidth(draft, id, areaOf("C:C"), 60);
    });
    expect(viewOf(workbook, "A1")?.text).toBe("123.456,00");
    expect(viewOf(workbook, "C3")?.text).toBe("123.456,00");
  });

  it("has less room when it is indented", () => {
    const workbook = openBook({ A1: "12345678" });
    paint(workbook, "A1", { indentLevel: 1, numberFormat: "0" });
    expect(viewOf(workbook, "A1")?.text).toBe("#######");
  });
});

describe("a row that nobody has sized", () => {
  function heightOf(workbook: Workbook, row: number) {
    return fittedHeight(workbook, workbook.activeSheet, row, () => 64, measure);
  }

  it("has the standard height for texts of the standard size", () => {
    const workbook = openBook({ A1: "x", B1: "5" });
    paint(workbook, "A1", { font: { ...FONT, bold: true } });
    expect(heightOf(workbook, 0)).toBeUndefined();
    expect(heightOf(workbook, 5)).toBeUndefined();
  });

  it.each([
    [11, undefined],
    [12, 21],
    [16, 28],
    [24, 42],
  ])("is as high as its largest font: %i points", (size, height) => {
    const workbook = openBook({ A1: "x", B1: "y" });
    paint(workbook, "B1", { font: { ...FONT, size } });
    expect(heightOf(workbook, 0)).toBe(height);
  });

  it.each([
    ["kurz", undefined],
    ["acht und acht", 38],
    ["abcdefghijklmnop", 38],
    ["a\nb\nc", 57],
  ])("has room for all lines of a wrapped text: %j", (text, height) => {
    const workbook = openBook({ A1: text });
    paint(workbook, "A1", { wrapText: true });
    expect(heightOf(workbook, 0)).toBe(height);
  });

  it("changes with the value of a wrapped formula", () => {
    const workbook = openBook({ A1: "kurz", B2: '=A1&""' });
    paint(workbook, "B2", { wrapText: true });
    expect(heightOf(workbook, 1)).toBeUndefined();
    const { id } = workbook.activeSheet;
    workbook.change("person", (draft) =>
      draft.setCell(id, 0, 0, { constant: "ein langer Text", style: DEFAULT_STYLE }),
    );
    expect(heightOf(workbook, 1)).toBe(57);
  });

  it("is as high as a text that stands upright", () => {
    const workbook = openBook({ A1: "abcdefghij" });
    paint(workbook, "A1", { textOrientation: 90 });
    expect(heightOf(workbook, 0)).toBe(70);
  });
});
