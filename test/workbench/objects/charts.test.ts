/** @jest-environment jsdom */
import type { Workbook } from "../../../workbench/model/workbook";
import { startOfficeJs } from "../support/officeJs";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

const refusal = (code: string) => expect.objectContaining({ code }) as unknown;

function makeChart(context: Excel.RequestContext): Excel.Chart {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const range = sheet.getRange("A1:C4");
  range.values = [
    ["", "Kauf", "Abo"],
    ["Q1", 10, 1],
    ["Q2", 20, 2],
    ["Q3", 30, 3],
  ];
  return sheet.charts.add("ColumnClustered", range, "Auto");
}

describe("a chart", () => {
  it("is made like Excel's", async () => {
    await Excel.run(async (context) => {
      const chart = makeChart(context);
      chart.load("name,chartType,width,height,plotBy");
      chart.title.load("text,visible");
      chart.legend.load("position,visible");
      chart.worksheet.load("name");
      await context.sync();
      expect(chart.toJSON()).toMatchObject({
        name: "Diagramm 1",
        chartType: "ColumnClustered",
        width: 360,
        height: 216,
        plotBy: "Columns",
      });
      expect([chart.title.text, chart.legend.position, chart.worksheet.name]).toEqual([
        "Diagrammtitel",
        "Bottom",
        "Tabelle1",
      ]);
    });
  });

  it("reads its series off the cells", async () => {
    await Excel.run(async (context) => {
      const chart = makeChart(context);
      chart.series.load("items/name");
      const values = chart.series.getItemAt(1).getDimensionValues("Values");
      const categories = chart.series.getItemAt(0).getDimensionValues("Categories");
      const points = chart.series.getItemAt(0).points.getCount();
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Kauf", "Abo"]);
      expect(values.value).toEqual([1, 2, 3]);
      expect(categories.value).toEqual(["Q1", "Q2", "Q3"]);
      expect(points.value).toBe(3);
    });
  });

  it("keeps what is set anywhere below it", async () => {
    await Excel.run(async (context) => {
      const chart = makeChart(context);
      chart.name = "Verlauf";
      chart.title.text = "Umsatz";
      chart.title.format.font.bold = true;
      chart.title.format.font.color = "red";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.categoryAxis.title.text = "Quartal";
      chart.legend.visible = false;
      const series = chart.series.getItemAt(1);
      series.name = "Miete";
      series.format.fill.setSolidColor("#00aa00");
      series.format.line.weight = 2;
      chart.setPosition("D2", "F5");
      await context.sync();
    });
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getActiveWorksheet().charts.getItem("Verlauf");
      chart.load("top,left,width,height");
      chart.title.load("text,format/font/bold,format/font/color");
      chart.axes.valueAxis.load("minimum,maximum");
      chart.axes.categoryAxis.title.load("text");
      chart.legend.load("visible");
      const series = chart.series.getItemAt(1).load("name");
      series.format.line.load("weight");
      await context.sync();
      expect(chart.toJSON()).toMatchObject({ top: 15, left: 144, width: 144, height: 60 });
      expect([
        chart.title.text,
        chart.title.format.font.bold,
        chart.title.format.font.color,
      ]).toEqual(["Umsatz", true, "#FF0000"]);
      expect([chart.axes.valueAxis.minimum, chart.axes.categoryAxis.title.text]).toEqual([
        0,
        "Quartal",
      ]);
      expect([chart.legend.visible, series.name, series.format.line.weight]).toEqual([
        false,
        "Miete",
        2,
      ]);
    });
    expect(workbook.activeSheet.charts[0]?.settings).toMatchObject({
      "title/text": "Umsatz",
      "series/1/format/fill/color": "#00AA00",
    });
  });

  it("follows its cells", async () => {
    await Excel.run(async (context) => {
      makeChart(context);
      context.workbook.worksheets.getActiveWorksheet().getRange("1:2").insert("Down");
      await context.sync();
    });
    expect(workbook.activeSheet.charts[0]?.source).toBe("Tabelle1!A3:C6");
  });

  it("takes and loses series", async () => {
    await Excel.run(async (context) => {
      const chart = makeChart(context);
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      chart.series.getItemAt(0).delete();
      const added = chart.series.add("Neu");
      added.setValues(sheet.getRange("B2:B3"));
      const values = added.getDimensionValues("Values");
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Abo", "Neu"]);
      expect(values.value).toEqual([10, 20]);
    });
  });

  it("shows other cells, by rows, and goes", async () => {
    await Excel.run(async (context) => {
      const chart = makeChart(context);
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      chart.setData(sheet.getRange("A1:C3"), "Rows");
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Q1", "Q2"]);
      chart.delete();
      const count = sheet.charts.getCount();
      const none = sheet.charts.getItemOrNullObject("Diagramm 1");
      await context.sync();
      expect([count.value, none.isNullObject]).toEqual([0, true]);
    });
  });

  it("has trend lines", async () => {
    await Excel.run(async (context) => {
      const { trendlines } = makeChart(context).series.getItemAt(0);
      trendlines.add("Power");
      const second = trendlines.add("Linear");
      trendlines.getItem(0).delete();
      second.format.line.color = "blue";
      await context.sync();
      const only = trendlines.getItem(0).load("type");
      only.format.line.load("color");
      const count = trendlines.getCount();
      await context.sync();
      expect([only.type, only.format.line.color, count.value]).toEqual(["Linear", "#0000FF", 1]);
    });
  });

  it("plots its series in another order", async () => {
    await Excel.run(async (context) => {
      const chart = makeChart(context);
      chart.series.getItemAt(1).plotOrder = 0;
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Abo", "Kauf"]);
    });
  });

  it("knows its types", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add("Torte" as never, sheet.getRange("A1:B2"));
      await expect(context.sync()).rejects.toEqual(refusal("InvalidArgument"));
    });
  });
});
