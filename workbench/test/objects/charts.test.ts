/** @jest-environment jsdom */
import type { Workbook } from "../../model/workbook";
import { startOfficeJs } from "../../testing/officeJs";

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
      chart.load("name");
      chart.title.load("text");
      chart.legend.load("position");
      await context.sync();
      expect([chart.name, chart.title.text, chart.legend.position]).toEqual([
        "Diagramm 1",
        "Diagrammtitel",
        "Bottom",
      ]);
    });
  });

  it("keeps what is set anywhere below it", async () => {
    await Excel.run(async (context) => {
      const chart = makeChart(context);
      chart.name = "Verlauf";
      chart.title.text = "Umsatz";
      chart.title.format.font.size = 14;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.categoryAxis.title.text = "Quartal";
      chart.legend.position = "Right";
      const series = chart.series.getItemAt(1);
      series.name = "Miete";
      series.format.fill.setSolidColor("#00aa00");
      series.format.line.weight = 2;
      chart.setPosition("D2", "F5");
      await context.sync();
    });
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getActiveWorksheet().charts.getItem("Verlauf");
      chart.title.load("text,format/font/size");
      chart.axes.valueAxis.load("minimum");
      chart.axes.categoryAxis.title.load("text");
      chart.legend.load("position");
      const series = chart.series.getItemAt(1).load("name");
      series.format.line.load("weight");
      await context.sync();
      expect([chart.title.text, chart.title.format.font.size]).toEqual(["Umsatz", 14]);
      expect([chart.axes.valueAxis.minimum, chart.axes.categoryAxis.title.text]).toEqual([
        0,
        "Quartal",
      ]);
      expect([chart.legend.position, series.name, series.format.line.weight]).toEqual([
        "Right",
        "Miete",
        2,
      ]);
    });
    const [chart] = workbook.activeSheet.charts;
    expect(chart).toMatchObject({ top: 15, left: 144, width: 144, height: 60 });
    expect(chart?.settings).toMatchObject({
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

  it("knows its types", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add("Torte" as never, sheet.getRange("A1:B2"));
      await expect(context.sync()).rejects.toEqual(refusal("InvalidArgument"));
    });
  });
});
