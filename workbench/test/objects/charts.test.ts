/** @jest-environment jsdom */
import type { Workbook } from "../../model/workbook";
import { startOfficeJs } from "../../testing/officeJs";
import { act, codeOf } from "../support/playedExcels";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

function makeChart(sheet: Excel.Worksheet): Excel.Chart {
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
    const chart = await act((sheet) => makeChart(sheet).load("name,title/text,legend/position"));
    expect([chart.name, chart.title.text, chart.legend.position]).toEqual([
      "Diagramm 1",
      "Diagrammtitel",
      "Bottom",
    ]);
  });

  it("keeps what is set anywhere below it", async () => {
    await act((sheet) => {
      const chart = makeChart(sheet);
      chart.name = "Verlauf";
      chart.title.text = "Umsatz";
      chart.title.format.font.size = 14;
      chart.axes.valueAxis.minimum = 0;
      const series = chart.series.getItemAt(1);
      series.name = "Miete";
      series.format.fill.setSolidColor("#00aa00");
      series.format.line.weight = 2;
      chart.setPosition("D2", "F5");
    });
    const [chart, series] = await act((sheet) => {
      const found = sheet.charts.getItem("Verlauf");
      found.load("title/text,title/format/font/size,axes/valueAxis/minimum");
      return [found, found.series.getItemAt(1).load("name,format/line/weight")] as const;
    });
    expect([chart.title.text, chart.title.format.font.size]).toEqual(["Umsatz", 14]);
    expect(chart.axes.valueAxis.minimum).toBe(0);
    expect([series.name, series.format.line.weight]).toEqual(["Miete", 2]);
    const [kept] = workbook.activeSheet.charts;
    expect(kept).toMatchObject({ top: 15, left: 144, width: 144, height: 60 });
    expect(kept?.settings).toMatchObject({
      "title/text": "Umsatz",
      "series/1/format/fill/color": "#00AA00",
    });
  });

  it("follows its cells", async () => {
    await act((sheet) => {
      makeChart(sheet);
      sheet.getRange("1:2").insert("Down");
    });
    expect(workbook.activeSheet.charts[0]?.source).toBe("Tabelle1!A3:C6");
  });

  it("knows its types", async () => {
    const code = await codeOf((sheet) =>
      sheet.charts.add("Torte" as never, sheet.getRange("A1:B2")),
    );
    expect(code).toBe("InvalidArgument");
  });
});
