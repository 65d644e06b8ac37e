/** @jest-environment jsdom */
import { loaded, failure, onRange, startRanges } from "../support/ranges";

describe("the format of a range", () => {
  it("is what a new sheet has", async () => {
    startRanges();
    await onRange("B2:C3", async (range, context) => {
      range.load("format/*,format/font/*,format/fill/*,format/protection/*,style");
      await context.sync();
      expect(range.format.font.toJSON()).toEqual({
        name: "Calibri",
        size: 11,
        color: "#000000",
        bold: false,
        italic: false,
        underline: "None",
        strikethrough: false,
        subscript: false,
        superscript: false,
        tintAndShade: 0,
      });
      expect(range.format.fill.color).toBe("#FFFFFF");
      expect(range.format.protection.locked).toBe(true);
      expect([range.format.columnWidth, range.format.rowHeight]).toEqual([48, 15]);
      expect(range.format.horizontalAlignment).toBe("General");
      expect(range.style).toBe("Normal");
    });
  });

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
      range.load("format/font/bold,format/font/italic,format/fill/color");
      const cell = range.getCell(0, 0);
      cell.load("format/fill/color");
      await context.sync();
      expect(range.format.font.bold).toBeNull();
      expect(range.format.font.italic).toBe(false);
      expect(range.format.fill.color).toBeNull();
      expect(range.format.columnWidth).toBeNull();
      expect(range.format.rowHeight).toBe(15);
      expect(range.format.horizontalAlignment).toBeNull();
      expect(cell.format.fill.color).toBe("#FFC000");
    });
  });

  it("of a column holds for rows and cells that cross it, and the other way round", async () => {
    startRanges({ B2: 1 });
    await onRange("2:2", (range) => {
      range.format.font.bold = true;
    });
    await onRange("B:B", (range) => {
      range.format.font.italic = true;
    });
    await onRange("5:5", (range) => {
      range.format.font.bold = true;
    });
    const fontOf = async (address: string) => {
      const { format } = await loaded(address, "format/font/bold,format/font/italic");
      return [format.font.bold, format.font.italic];
    };
    expect(await fontOf("B2")).toEqual([true, true]);
    expect(await fontOf("C2")).toEqual([true, false]);
    expect(await fontOf("B3")).toEqual([false, true]);
    expect(await fontOf("B5")).toEqual([true, true]);
    expect(await fontOf("C5")).toEqual([true, false]);
  });

  it.each<[string, (format: Excel.RangeFormat) => void]>([
    ["a colour that there is not", (format) => (format.fill.color = "gelblich")],
    ["a font that is too small", (format) => (format.font.size = 0)],
    ["an indent that is too deep", (format) => (format.indentLevel = 251)],
    ["an alignment that there is not", (format) => (format.verticalAlignment = "Up" as "Top")],
    ["a row that is too high", (format) => (format.rowHeight = 410)],
    ["a text that turns too far", (format) => (format.textOrientation = 91)],
  ])("refuses %s", async (_what, change) => {
    startRanges();
    const write = onRange("A1", (range) => change(range.format));
    expect(await failure(write)).toBe("InvalidArgument");
  });

  it("fits columns to their texts, by estimate", async () => {
    startRanges({ A1: "Hi", B1: "Ein viel längerer Text in einer Zelle" });
    await onRange("A:C", (range) => range.format.autofitColumns());
    const widths = await Promise.all(
      ["A1", "B1", "C1"].map(async (address) => {
        const { format } = await loaded(address, "format/columnWidth");
        return format.columnWidth;
      }),
    );
    expect(widths[0]).toBeLessThan(48);
    expect(widths[1]).toBeGreaterThan(150);
    expect(widths[2]).toBe(48);
  });

  it("fits rows to wrapped texts", async () => {
    startRanges({ A1: "Ein viel längerer Text in einer Zelle", A2: "kurz" });
    await onRange("A1:A2", (range) => {
      range.format.wrapText = true;
      range.format.autofitRows();
    });
    const heights = [
      (await loaded("A1", "format/rowHeight")).format.rowHeight,
      (await loaded("A2", "format/rowHeight")).format.rowHeight,
    ];
    expect(heights[0]).toBeGreaterThan(45);
    expect(heights[1]).toBe(15);
  });

  it("of all rows is that of the sheet", async () => {
    const { workbook } = startRanges({ A5: 1 });
    await onRange("A5", (range) => {
      range.format.rowHeight = 60;
    });
    await onRange("1:1048576", (range) => {
      range.format.rowHeight = 30;
    });
    await onRange("A2", (range) => {
      range.format.rowHeight = 45;
    });
    const places = await loaded("A3:A5", "top,height,format/rowHeight");
    expect([places.top, places.height, places.format.rowHeight]).toEqual([75, 90, 30]);
    expect(workbook.activeSheet.rowProperties.size).toBe(1);
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
      edge.color = "red";
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

  it("are eight", async () => {
    startRanges();
    await onRange("A1:B2", async (range, context) => {
      const { borders } = range.format;
      borders.load("items/sideIndex,count");
      await context.sync();
      expect(borders.count).toBe(8);
      expect(borders.items.map(({ sideIndex }) => sideIndex)).toContain("DiagonalUp");
    });
  });
});

describe("properties cell by cell", () => {
  it("are read and written", async () => {
    startRanges();
    await onRange("A1:B1", async (range, context) => {
      range.setCellProperties([
        [
          { format: { fill: { color: "yellow" }, font: { bold: true } } },
          { format: { borders: { bottom: { style: "Dash" } } } },
        ],
      ]);
      const properties = range.getCellProperties({
        address: true,
        format: {
          fill: { color: true },
          font: { bold: true },
          borders: { bottom: true } as object,
        },
      });
      await context.sync();
      expect(properties.value[0]?.[0]).toMatchObject({
        address: "Tabelle1!A1",
        format: { fill: { color: "#FFFF00" }, font: { bold: true } },
      });
      expect(properties.value[0]?.[1]?.format?.borders?.bottom).toMatchObject({ style: "Dash" });
    });
  });

  it("are set row by row and column by column", async () => {
    startRanges();
    await onRange("A1:B2", async (range, context) => {
      range.setRowProperties([{ format: { rowHeight: 30 } }, {}]);
      range.setColumnProperties([{}, { format: { columnWidth: 96 } }]);
      const rows = range.getRowProperties({ format: { rowHeight: true } });
      const columns = range.getColumnProperties({ format: { columnWidth: true } });
      await context.sync();
      expect(rows.value.map((row) => row.format?.rowHeight)).toEqual([30, 15]);
      expect(columns.value.map((column) => column.format?.columnWidth)).toEqual([48, 96]);
    });
  });
});

describe("named styles and links", () => {
  it("are applied and read", async () => {
    startRanges();
    await onRange("A1", (range) => {
      range.style = "Good";
    });
    const good = await loaded("A1", "style,format/fill/color");
    expect([good.style, good.format.fill.color]).toEqual(["Good", "#C6EFCE"]);
    const none = onRange("A1", (range) => {
      range.style = "Gibt es nicht";
    });
    expect(await failure(none)).toBe("ItemNotFound");
  });

  it("lead somewhere", async () => {
    startRanges();
    await onRange("A1", (range) => {
      range.hyperlink = { address: "https://example.org", textToDisplay: "Beispiel" };
    });
    const linked = await loaded("A1", "hyperlink,values,format/font/underline");
    expect(linked.hyperlink).toEqual({ address: "https://example.org", textToDisplay: "Beispiel" });
    expect(linked.values).toEqual([["Beispiel"]]);
    await onRange("A1", (range) => range.clear("Hyperlinks"));
    expect((await loaded("A1", "hyperlink")).hyperlink).toBeNull();
  });
});
