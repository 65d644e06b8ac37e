import { lineStart } from "../../model/cells/lines";
import type { Chart, Sheet } from "../../model/state";
import type { WritingSheet } from "../sheet/writingSheet";
import { xml, xmlPart } from "../xml";
import { writeKept } from "../keptParts";
import { chartXml } from "./chartXml";
import { emu } from "./drawingText";

const SPREADSHEET = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.";

/** Writes the charts of a sheet and the drawing that they stand in; gives the element that refers to it. */
export function writeDrawing(writing: WritingSheet, sheet: Sheet, path: string): string {
  const { file } = writing;
  if (sheet.charts.length === 0) return "";
  const drawing = file.newPath("xl/drawings/drawing1.xml");
  const anchors = sheet.charts.map((chart, index) => {
    const target = chart.kept ? writeKept(file, chart.kept) : writeChart(writing, sheet, chart);
    return anchorXml(sheet, chart, index + 2, file.relate(drawing, "chart", target));
  });
  const content = xml("xdr:wsDr", { "xmlns:xdr": SPREADSHEET, "xmlns:a": DRAWING }, ...anchors);
  file.add(drawing, xmlPart(content), `${CONTENT}drawing+xml`);
  return xml("drawing", { "r:id": file.relate(path, "drawing", drawing) });
}

function writeChart({ workbook, file }: WritingSheet, sheet: Sheet, chart: Chart): string {
  const path = file.newPath("xl/charts/chart1.xml");
  file.add(path, chartXml(workbook, sheet, chart), `${CONTENT}drawingml.chart+xml`);
  return path;
}

/** Over cells and with them, as Excel keeps a chart. */
function anchorXml(sheet: Sheet, chart: Chart, id: number, chartId: string): string {
  const { name, left, top, width, height } = chart;
  const frame = xml(
    "xdr:graphicFrame",
    { macro: "" },
    xml("xdr:nvGraphicFramePr", {}, xml("xdr:cNvPr", { id, name }), xml("xdr:cNvGraphicFramePr")),
    xml("xdr:xfrm", {}, xml("a:off", { x: 0, y: 0 }), xml("a:ext", { cx: 0, cy: 0 })),
    xml(
      "a:graphic",
      {},
      xml(
        "a:graphicData",
        { uri: CHARTS },
        xml("c:chart", { "xmlns:c": CHARTS, "xmlns:r": OFFICE, "r:id": chartId }),
      ),
    ),
  );
  return xml(
    "xdr:twoCellAnchor",
    {},
    cornerXml(sheet, "xdr:from", left, top),
    cornerXml(sheet, "xdr:to", left + width, top + height),
    frame,
    xml("xdr:clientData"),
  );
}

function cornerXml(sheet: Sheet, element: string, left: number, top: number): string {
  const column = lineAt(sheet, left, false);
  const row = lineAt(sheet, top, true);
  return `<${element}><xdr:col>${column.line}</xdr:col><xdr:colOff>${emu(column.rest)}</xdr:colOff><xdr:row>${row.line}</xdr:row><xdr:rowOff>${emu(row.rest)}</xdr:rowOff></${element}>`;
}

/** The row or column at so many points, and the rest of them within it. */
function lineAt(sheet: Sheet, points: number, isVertical: boolean) {
  let line = 0;
  while (lineStart(sheet, line + 1, isVertical) <= points) line += 1;
  return { line, rest: points - lineStart(sheet, line, isVertical) };
}
