import JSZip from "jszip";
import { areaOf } from "../../model/area";
import { insertCells } from "../../model/cells/insertDelete";
import { updateChart } from "../../model/charts";
import { Draft } from "../../model/draft";
import { renameSheet } from "../../model/sheets";
import type { Chart } from "../../model/state";
import { cellsAt, open, save, sheetWith, stateWith } from "./book";
import { partOf } from "./parts";
import { openDesk } from "./soffice";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const PIE =
  '<c:chartSpace xmlns:c="urn:c"><c:pieChart><c:ser><c:val><c:numRef><c:f>Angebot!$B$2:$B$4</c:f></c:numRef></c:val></c:ser></c:pieChart></c:chartSpace>';

const CHART: Chart = {
  id: "{9}",
  name: "Verlauf",
  type: "Line",
  source: "Angebot!A1:C4",
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

it("saves a chart of columns", async () => {
  const column = { ...CHART, type: "ColumnClustered" } as const;
  const chart = await partOf(await save(bookWith(column)), "xl/charts/chart1.xml");

  expect(chart).toContain('<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>');
});

const PARTS = {
  "xl/charts/chart1.xml": PIE,
  "xl/charts/_rels/chart1.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId5" Type="http://a.example/style" Target="style1.xml"/><Relationship Id="rId6" Type="http://a.example/book" Target="../embeddings/a.xlsx"/><Relationship Id="rId7" Type="http://a.example/page" Target="https://a.example/" TargetMode="External"/></Relationships>`,
  "xl/charts/style1.xml": "<cs:chartStyle xmlns:cs='urn:s'/>",
  "xl/embeddings/a.xlsx": "no text",
};

/** A file of Excel with a chart that the workbench could not draw. */
async function withPie(): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await save(bookWith(CHART)));
  for (const [path, content] of Object.entries(PARTS)) zip.file(path, content);
  const types = (await zip.file("[Content_Types].xml")?.async("string")) ?? "";
  const style = '<Override PartName="/xl/charts/style1.xml" ContentType="urn:a-style"/>';
  zip.file("[Content_Types].xml", types.replace("</Types>", `${style}</Types>`));
  return zip.generateAsync({ type: "uint8array" });
}

describe("a chart of a file", () => {
  it("is saved as it was, with the parts to which it refers", async () => {
    const { state, losses } = await open(await withPie());
    const again = await save(state);

    expect(losses).toEqual([]);
    expect(state.sheets[0]?.charts).toMatchObject([
      { name: "Verlauf", left: 100, top: 70, width: 300, height: 200 },
    ]);
    for (const path of Object.keys(PARTS).filter((each) => !each.endsWith(".rels"))) {
      expect(await partOf(again, path)).toBe(PARTS[path as keyof typeof PARTS]);
    }
    const links = await partOf(again, "xl/charts/_rels/chart1.xml.rels");
    expect(links).toContain('Id="rId5" Type="http://a.example/style" Target="style1.xml"');
    expect(links).toContain('Id="rId7" Type="http://a.example/page" Target="https://a.example/"');
    expect(await partOf(again, "[Content_Types].xml")).toContain('ContentType="urn:a-style"');
  });

  it("stays apart from new charts, whose parts get other numbers", async () => {
    const { state } = await open(await withPie());
    const [sheet] = state.sheets;
    const charts = [{ ...CHART, name: "Neu" }, ...(sheet?.charts ?? [])];
    const again = await save({ ...state, sheets: [{ ...sheetWith({ rows }), charts }] });

    expect(await partOf(again, "xl/charts/chart1.xml")).toContain("<c:lineChart>");
    expect(await partOf(again, "xl/charts/chart2.xml")).toBe(PIE);
  });

  it("follows its cells, and lets nothing else be set", async () => {
    const { state } = await open(await withPie());
    const draft = new Draft(state);
    const { id, charts } = draft.state.sheets[0] ?? sheetWith({});
    insertCells(draft, id, areaOf("1:2"), "Down");
    renameSheet(draft, id, "Kauf & Abo");

    expect(draft.sheet(id).charts[0]?.kept?.content).toBe(
      PIE.replace("Angebot!$B$2:$B$4", "'Kauf &amp; Abo'!$B$4:$B$6"),
    );
    expect(() => updateChart(draft, charts[0]?.id ?? "", { settings: {} })).toThrow("kept");
  });
});

it("is drawn by LibreOffice, and what that makes of it is opened here", async () => {
  const desk = await openDesk();
  const converted = await desk.convert("chart", await save(bookWith(CHART)), "xlsx");
  await desk.close();
  const { state } = await open(new Uint8Array(converted));
  const [chart] = state.sheets[0]?.charts ?? [];
  const text = chart?.kept?.content;

  expect(chart?.left).toBeCloseTo(100, 0);
  expect(text).toContain("<c:lineChart>");
  expect(text).toContain("Kosten &lt;Kauf &amp; Abo&gt;");
  expect(String(text).match(/<c:v>(?:31|20\.5)<\/c:v>/g)).toHaveLength(2);
});
