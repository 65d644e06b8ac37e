import JSZip from "jszip";
import type { Chart } from "../../model/state";
import { cellsAt, open, save, sheetWith, stateWith } from "./book";
import { partOf } from "./parts";
import { openDesk } from "./soffice";

const CHART: Chart = {
  id: "{9}",
  name: "Verlauf",
  type: "Line",
  source: "Angebot!A1:C4",
  seriesBy: "Columns",
  left: 100,
  top: 70,
  width: 300,
  height: 200,
  settings: {
    "title/text": "Kosten <Kauf & Abo>",
    "axes/valueAxis/numberFormat": '#,##0 "€"',
    "axes/valueAxis/linkNumberFormat": false,
    "axes/valueAxis/title/text": "in €",
    "axes/categoryAxis/title/text": "Monate",
    "series/1/format/line/color": "#C4501B",
    "series/1/format/line/lineStyle": "Dash",
    "series/1/format/line/weight": 2.25,
    "series/1/markerStyle": "None",
  },
};

const rows = cellsAt({
  A1: null,
  B1: "Kauf",
  C1: "Abo",
  A2: "Januar",
  A3: "Februar",
  A4: "März",
  B2: 100,
  B3: "=B2",
  B4: "=B3",
  C2: 10,
  C3: 20.5,
  C4: 31,
});

const bookWith = (...charts: readonly Chart[]) => stateWith([sheetWith({ rows, charts })]);

it("saves a chart over its cells, with the values that they have", async () => {
  const bytes = await save(bookWith(CHART));
  const chart = await partOf(bytes, "xl/charts/chart1.xml");
  const drawing = await partOf(bytes, "xl/drawings/drawing1.xml");

  expect(chart).toContain("<a:t>Kosten &lt;Kauf &amp; Abo&gt;</a:t>");
  expect(chart.match(/<c:ser>/g)).toHaveLength(2);
  expect(chart).toContain("<c:f>Angebot!$B$2:$B$4</c:f>");
  expect(chart.match(/<c:v>100<\/c:v>/g)).toHaveLength(3);
  expect(chart).toContain(
    '<a:ln w="28575"><a:solidFill><a:srgbClr val="C4501B"/></a:solidFill><a:prstDash val="dash"/></a:ln>',
  );
  expect(chart).toContain('formatCode="#,##0 &quot;€&quot;" sourceLinked="0"');
  expect(drawing).toContain(
    "<xdr:from><xdr:col>2</xdr:col><xdr:colOff>50800</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>127000</xdr:rowOff></xdr:from>",
  );
});

it.each([
  ["LineMarkers", "lineChart", '<c:symbol val="auto"/>'],
  ["ColumnClustered", "barChart", '<c:barDir val="col"/><c:grouping val="clustered"/>'],
  ["ColumnStacked", "barChart", '<c:overlap val="100"/>'],
  ["BarStacked", "barChart", '<c:barDir val="bar"/><c:grouping val="stacked"/>'],
])("saves a chart of the kind %s", async (type, element, detail) => {
  const chart = await partOf(await save(bookWith({ ...CHART, type })), "xl/charts/chart1.xml");

  expect(chart).toContain(`<c:${element}>`);
  expect(chart).toContain(detail);
});

it("says that it does not save other kinds", async () => {
  const losses: string[] = [];
  await save(bookWith({ ...CHART, type: "Pie" }, CHART), { onLoss: (loss) => losses.push(loss) });

  expect(losses).toEqual(["Only charts of lines, columns and bars are saved."]);
});

it.each(["Line", "LineMarkers", "ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked"])(
  "opens a chart of the kind %s as it was saved, and saves it alike",
  async (type) => {
    const settings = {
      ...CHART.settings,
      ...(type === "Line" ? { "series/0/markerStyle": "None" } : {}),
      ...(type === "LineMarkers" ? {} : { "series/0/format/fill/color": "#0F548C" }),
    };
    const bytes = await save(bookWith({ ...CHART, type, settings }));
    const { state, losses } = await open(bytes);
    const [chart] = state.sheets[0]?.charts ?? [];

    expect(losses).toEqual([]);
    expect(chart).toMatchObject({
      name: "Verlauf",
      type,
      left: 100,
      top: 70,
      width: 300,
      height: 200,
    });
    expect(chart?.settings).toMatchObject(
      Object.fromEntries(Object.entries(CHART.settings).filter(([path]) => !/marker/.test(path))),
    );
    const again = await save(state);
    for (const part of ["xl/charts/chart1.xml", "xl/drawings/drawing1.xml"]) {
      expect(await partOf(again, part)).toBe(await partOf(bytes, part));
    }
  },
);

it("opens what LibreOffice makes of a chart, and says that it is not all", async () => {
  const desk = await openDesk();
  const converted = await desk.convert("chart", await save(bookWith(CHART)), "xlsx");
  await desk.close();
  const { state, losses } = await open(new Uint8Array(converted));
  const [chart] = state.sheets[0]?.charts ?? [];

  expect(chart).toMatchObject({
    type: "Line",
    settings: { "title/text": "Kosten <Kauf & Abo>" },
  });
  expect(chart?.left).toBeCloseTo(100, 0);
  expect(losses).toContain("Some settings of charts are not kept.");
});

it("is drawn by LibreOffice", async () => {
  const desk = await openDesk();
  const converted = await desk.convert("chart", await save(bookWith(CHART)), "xlsx");
  await desk.close();
  const charts = (await JSZip.loadAsync(converted)).file(/^xl\/charts\/chart\d+\.xml$/);
  const text = await (charts[0]?.async("string") ?? "");

  expect(charts).toHaveLength(1);
  expect(text).toContain("<c:lineChart>");
  expect(text).toContain("Kosten &lt;Kauf &amp; Abo&gt;");
  expect(text.match(/<c:ser>/g)).toHaveLength(2);
  expect(text.match(/<c:v>(?:31|20\.5)<\/c:v>/g)).toHaveLength(2);
});
