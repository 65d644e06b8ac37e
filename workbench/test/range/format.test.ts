/** @jest-environment jsdom */
import { loaded, failure, onRange, startRanges } from "../support/ranges";

describe("the format of a range", () => {
  it("is null where cells differ", async () => {
    startRanges();
    await onRange("A1:B1", async (range, context) => {
      const first = range.getCell(0, 0).format;
      first.font.bold = true;
      first.fill.color = "#ffc000";
      first.columnWidth = 96;
      first.horizontalAlignment = "Center";
      await context.sync();
      range.load("format/columnWidth,format/horizontalAlignment,format/rowHeight");
      range.load("format/font/bold,format/font/size,format/fill/color");
      const cell = range.getCell(0, 0);
      cell.load("format/fill/color");
      await context.sync();
      expect(range.format.font.bold).toBeNull();
      expect(range.format.font.size).toBe(11);
      expect(range.format.fill.color).toBeNull();
      expect(range.format.columnWidth).toBeNull();
      expect(range.format.rowHeight).toBe(15);
      expect(range.format.horizontalAlignment).toBeNull();
      expect(cell.format.fill.color).toBe("#FFC000");
    });
  });

  it("tells where rows begin and how high they are together", async () => {
    startRanges();
    await onRange("A3:B4", async (range, context) => {
      range.getCell(0, 0).format.rowHeight = 40;
      range.load("top,height");
      await context.sync();
      expect([range.top, range.height]).toEqual([30, 54.75]);
    });
  });

  it("of a column holds for rows and cells that cross it, and the other way round", async () => {
    startRanges({ B2: 1 });
    await onRange("2:2", (range) => {
      range.format.font.bold = true;
    });
    await onRange("B:B", (range) => {
      range.format.font.size = 20;
    });
    await onRange("5:5", (range) => {
      range.format.font.bold = true;
    });
    const fontOf = async (address: string) => {
      const { format } = await loaded(address, "format/font/bold,format/font/size");
      return [format.font.bold, format.font.size];
    };
    expect(await fontOf("B2")).toEqual([true, 20]);
    expect(await fontOf("C2")).toEqual([true, 11]);
    expect(await fontOf("B3")).toEqual([false, 20]);
    expect(await fontOf("B5")).toEqual([true, 20]);
    expect(await fontOf("C5")).toEqual([true, 11]);
  });

  it.each<[string, (format: Excel.RangeFormat) => void]>([
    ["a colour that there is not", (format) => (format.fill.color = "gelblich")],
    ["a font that is too small", (format) => (format.font.size = 0)],
    ["an indent that is too deep", (format) => (format.indentLevel = 251)],
    ["an alignment that there is not", (format) => (format.verticalAlignment = "Up" as "Top")],
    ["a row that is too high", (format) => (format.rowHeight = 410)],
  ])("refuses %s", async (_what, change) => {
    startRanges();
    const write = onRange("A1", (range) => change(range.format));
    expect(await failure(write)).toBe("InvalidArgument");
  });

  it("goes back to the standard", async () => {
    startRanges();
    await onRange("A1", (range) => {
      range.format.columnWidth = 100;
      range.format.rowHeight = 100;
    });
    await onRange("A1", (range) => {
      range.format.useStandardWidth = true;
      range.format.useStandardHeight = true;
    });
    const { format } = await loaded("A1", "format/columnWidth,format/rowHeight");
    expect([format.columnWidth, format.rowHeight]).toEqual([48, 15]);
  });
});

describe("borders", () => {
  const style = async (address: string, index: "EdgeTop" | "EdgeBottom" | "EdgeLeft") =>
    await onRange(address, async (range, context) => {
      const border = range.format.borders.getItem(index);
      border.load("style,weight,color");
      await context.sync();
      return border.toJSON();
    });

  it("belong to edges, and to the cells on both sides of them", async () => {
    startRanges();
    await onRange("B2:C3", (range) => {
      const edge = range.format.borders.getItem("EdgeBottom");
      edge.style = "Double";
      edge.color = "#FF0000";
    });
    expect(await style("B2:C3", "EdgeBottom")).toMatchObject({
      style: "Double",
      weight: "Thick",
      color: "#FF0000",
    });
    expect(await style("B4:C4", "EdgeTop")).toMatchObject({ style: "Double" });
    expect(await style("B2:C2", "EdgeBottom")).toMatchObject({
      style: "None",
    });
    await onRange("B4:C4", (range) => {
      range.format.borders.getItem("EdgeTop").style = "None";
    });
    expect(await style("B2:C3", "EdgeBottom")).toMatchObject({
      style: "None",
    });
  });

  it("are drawn inside, and become lines by a colour", async () => {
    startRanges();
    await onRange("A1:C3", (range) => {
      range.format.borders.getItem("InsideHorizontal").color = "#00FF00";
      range.format.borders.getItem("InsideVertical").weight = "Medium";
    });
    expect(await style("B2", "EdgeTop")).toMatchObject({ style: "Continuous", color: "#00FF00" });
    expect(await style("B2", "EdgeLeft")).toMatchObject({ weight: "Medium" });
    expect(await style("A1:C3", "EdgeTop")).toMatchObject({ style: "None" });
  });
});
