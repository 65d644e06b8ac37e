import { addressOf, areaOf, type Area } from "../../model/area";
import { clearArea } from "../../model/cells/clear";
import { insertCells } from "../../model/cells/insertDelete";
import { ExcelError } from "../../model/errors";
import { addSheet } from "../../model/sheets";
import type { Workbook } from "../../model/workbook";
import { Clipboard } from "../../page/clipboard/clipboard";
import { openBook, paint, sheetId } from "../support/openBook";

function start(entries: Readonly<Record<string, string>>) {
  const workbook = openBook(entries);
  const marked: (Area | undefined)[] = [];
  const clipboard = new Clipboard(workbook, { onCopied: (copied) => marked.push(copied?.area) });
  const select = (...addresses: string[]) =>
    workbook.select(workbook.activeSheet.id, addresses.map(areaOf));
  const copy = (address: string, isCut = false): string => {
    select(address);
    return clipboard.take(isCut);
  };
  const paste = (address: string, text: string, valuesOnly = false): string => {
    select(address);
    clipboard.paste(text, valuesOnly);
    return workbook.view(workbook.activeSheet.id).selection.map(addressOf).join();
  };
  return { workbook, clipboard, marked, select, copy, paste };
}

function contents(workbook: Workbook, address: string): unknown[] {
  const { row, column, rows, columns } = areaOf(address);
  const { id, rows: cells } = workbook.activeSheet;
  return Array.from({ length: rows * columns }, (_, index) => {
    const at = { row: row + Math.floor(index / columns), column: column + (index % columns) };
    return cells.get(at.row)?.get(at.column)?.formula ?? workbook.value(id, at.row, at.column);
  });
}

describe("copying within the workbook", () => {
  it("keeps formulas with their relative references, and formats", () => {
    const { workbook, copy, paste } = start({ A1: "2", B1: "=A1*3" });
    paint(workbook, "B1", { numberFormat: "0.00" });
    const text = copy("A1:B1");
    expect(text).toBe("2\t6,00");
    expect(paste("A5", text)).toBe("A5:B5");
    expect(contents(workbook, "A5:B5")).toEqual([2, "=A5*3"]);
    expect(workbook.activeSheet.rows.get(4)?.get(1)?.style.numberFormat).toBe("0.00");
  });

  it("repeats what fits evenly into what is selected, in one step of undo", () => {
    const { workbook, copy, paste } = start({ A1: "x" });
    const text = copy("A1");
    expect(paste("B2:C3", text)).toBe("B2:C3");
    expect(contents(workbook, "B2:C3")).toEqual(["x", "x", "x", "x"]);
    workbook.undo();
    expect(contents(workbook, "B2:C3")).toEqual([null, null, null, null]);
  });

  it("can be pasted as often as wanted, and on other sheets", () => {
    const { workbook, copy, paste } = start({ A1: "2", B1: "=A1" });
    const text = copy("A1:B1");
    paste("A3", text);
    const other = workbook.change("person", (draft) => addSheet(workbook, draft, "Zwei"));
    workbook.activate(other);
    paste("C3", text);
    expect(contents(workbook, "C3:D3")).toEqual([2, "=C3"]);
  });

  it("pastes values only when asked to", () => {
    const { workbook, copy, paste } = start({ A1: "1", B1: "=A1/3" });
    const text = copy("B1");
    paste("C5", text, true);
    expect(contents(workbook, "C5")).toEqual([1 / 3]);
  });

  it("moves what was cut, once", () => {
    const { workbook, copy, paste, marked } = start({ A1: "1", B1: "=A1" });
    const text = copy("A1", true);
    paste("C3", text);
    expect(contents(workbook, "A1:B1")).toEqual([null, "=C3"]);
    expect(marked).toEqual([areaOf("A1"), undefined]);
    paste("D4", text);
    expect(contents(workbook, "C3:D4")).toEqual([1, null, null, 1]);
  });

  it("copies whole columns, but as text only what is used", () => {
    const { workbook, copy, paste } = start({ A1: "1", A3: "=A1" });
    const text = copy("A:A");
    expect(text).toBe("1\r\n\r\n1");
    paste("C:C", text);
    expect(contents(workbook, "C1:C3")).toEqual([1, null, "=C1"]);
  });

  it("takes the texts as they were when the cells are not the same any more", () => {
    const { workbook, clipboard, copy, paste, marked } = start({ A1: "1", B1: "=A1+1" });
    const text = copy("B1");
    workbook.change("person", (draft) =>
      insertCells(draft, sheetId(workbook), areaOf("1:1"), "Down"),
    );
    clipboard.checkStill();
    expect(marked.at(-1)).toBeUndefined();
    paste("D5", text);
    expect(contents(workbook, "D5")).toEqual([2]);
  });

  it("takes another program's text over its own copy", () => {
    const { workbook, copy, paste } = start({ A1: "=1+1" });
    copy("A1");
    paste("B1", "3");
    expect(contents(workbook, "B1")).toEqual([3]);
  });

  it("is refused for several areas, and on protected sheets", () => {
    const { workbook, clipboard, select, copy, paste } = start({ A1: "1" });
    select("A1", "C1");
    expect(() => clipboard.take(false)).toThrow(ExcelError);
    const text = copy("A1");
    workbook.change("person", (draft) =>
      draft.updateSheet(sheetId(workbook), { protection: { isProtected: true } }),
    );
    expect(() => paste("B1", text)).toThrow(ExcelError);
    expect(contents(workbook, "B1")).toEqual([null]);
  });
});

describe("pasting from other programs", () => {
  it("reads numbers, dates, booleans and formulas as if they were typed", () => {
    const { workbook, paste } = start({});
    expect(paste("B2", "1.234,5\tWAHR\r\n=SUMME(1;2)\t12,5%")).toBe("B2:C3");
    expect(contents(workbook, "B2:C3")).toEqual([1234.5, true, "=SUM(1,2)", 0.125]);
  });

  it("fills what is selected when it fits evenly", () => {
    const { workbook, paste } = start({});
    expect(paste("A1:B4", "1\t2\n3\t4")).toBe("A1:B4");
    expect(contents(workbook, "A3:B4")).toEqual([1, 2, 3, 4]);
    expect(paste("D1:E3", "1\t2\n3\t4")).toBe("D1:E2");
  });

  it("empties cells for empty texts and wraps texts of several lines", () => {
    const { workbook, paste } = start({ A1: "weg" });
    paste("A1", '\t"a\nb"');
    expect(contents(workbook, "A1:B1")).toEqual([null, "a\nb"]);
    expect(workbook.activeSheet.rows.get(0)?.get(1)?.style.wrapText).toBe(true);
  });

  it("is refused where it does not fit, and changes nothing then", () => {
    const { workbook, paste } = start({});
    expect(() => paste("XFD1", "1\t2")).toThrow(ExcelError);
    expect(contents(workbook, "XFD1")).toEqual([null]);
  });

  it("does nothing when the clipboard is empty", () => {
    const { workbook, paste } = start({ A1: "da" });
    const before = workbook.state;
    paste("A1", "");
    expect(workbook.state).toBe(before);
  });

  it("does not bring back what was copied and cleared", () => {
    const { workbook, copy, paste } = start({ A1: "1", B1: "=A1" });
    const text = copy("B1");
    workbook.change("person", (draft) =>
      clearArea(draft, sheetId(workbook), areaOf("B1"), "Contents"),
    );
    paste("C1", text);
    expect(contents(workbook, "C1")).toEqual([1]);
  });
});
