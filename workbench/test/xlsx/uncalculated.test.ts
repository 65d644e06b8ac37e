import JSZip from "jszip";
import { createCalculation } from "../../calculation/calculation";
import { GERMAN } from "../../culture/culture";
import { areaOf } from "../../model/area";
import { copyCells } from "../../model/cells/copy";
import { enterText } from "../../model/cells/enter";
import { insertCells } from "../../model/cells/insertDelete";
import { moveCells } from "../../model/cells/move";
import { styleArea } from "../../model/cells/style";
import { copySheet } from "../../model/copySheet";
import type { Draft } from "../../model/draft";
import { sortRows } from "../../model/sortRows";
import { Workbook } from "../../model/workbook";
import { openXlsx } from "../../xlsx/open";
import { writeXlsx } from "../../xlsx/write";
import { ADDIN } from "./addin";
import { save, sheetWith, stateWith } from "./book";
import { cellIn, partOf } from "./parts";

const SHEET = "xl/worksheets/sheet1.xml";

/** A number, a text, a logical, an error, an empty text, a function of another add-in, and one that came later. */
const UNCALCULATED: Readonly<Record<string, string>> = {
  B1: '<c r="B1"><f>MEDIAN(A1:A3)</f><v>7.25</v></c>',
  B2: '<c r="B2" t="str"><f>BAHTTEXT(A1)&amp;"!"</f><v>eins &amp; zwei!</v></c>',
  B3: '<c r="B3" t="b"><f>_xlfn.REGEXTEST("a",A1)</f><v>1</v></c>',
  B4: '<c r="B4" t="e"><f>IRR(A1:A3)</f><v>#NUM!</v></c>',
  B5: '<c r="B5" t="str"><f>IF(A1&gt;0,"",ROMAN(A1))</f><v/></c>',
  B6: '<c r="B6"><f>_xldudf_CONTOSO_ADD(A1,2)</f><v>12</v></c>',
  B7: '<c r="B7"><f>_xll.CONTOSO.ADD(A1,2)*2</f><v>24</v></c>',
  B8: '<c r="B8"><f>_xlfn._xlws.OFTOMORROW(A1)</f><v>8</v></c>',
  B9: '<c r="B9"><f>Mitte*2</f><v>14.5</v></c>',
  C9: '<c r="C9"><f>Angebot!Mitte+1</f><v>8.25</v></c>',
  B10: '<c r="B10"><f>MEDIAN(A1,NOW())</f><v>9</v></c>',
  D1: '<c r="D1" cm="1"><f t="array" ref="D1:D2">_xlfn.VSTACK(A1,A2)</f><v>10</v></c>',
  D2: '<c r="D2"><v>20</v></c>',
  F1: '<c r="F1"><f t="array" ref="F1:F2">TREND(A1:A2)</f><v>11</v></c>',
  F2: '<c r="F2"><v>21</v></c>',
};

const DEPENDENT: Readonly<Record<string, string>> = {
  C1: '<c r="C1"><f>B1*2</f><v>14.5</v></c>',
  E1: '<c r="E1"><f>SUM(D1:D2)</f><v>30</v></c>',
};

const VALUES: Readonly<Record<string, string>> = {
  A1: '<c r="A1"><v>1</v></c>',
  A2: '<c r="A2"><v>2</v></c>',
  A3: '<c r="A3"><v>3</v></c>',
};

/** A file with these cells, and with "Mitte" as a name for =MEDIAN(...). */
async function fileWith(cells: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const names = [
    {
      name: "Mitte",
      formula: "=MEDIAN(Angebot!$A$1:$A$3)",
      comment: "",
      isVisible: true,
    },
  ];
  const zip = await JSZip.loadAsync(await save(stateWith([sheetWith({})], { names })));
  const sheet = await zip.file(SHEET)?.async("string");
  const rows = Array.from({ length: 10 }, (_, row) => {
    const inRow = Object.keys(cells).filter((address) => areaOf(address).row === row);
    const xml = inRow.sort().map((address) => cells[address]);
    return `<row r="${row + 1}">${xml.join("")}</row>`;
  });
  const data = `<sheetData>${rows.join("")}</sheetData>`;
  zip.file(SHEET, sheet?.replace(/<sheetData.*?(?:\/>|<\/sheetData>)/, data) ?? "");
  return zip.generateAsync({ type: "uint8array" });
}

async function opened(cells: Readonly<Record<string, string>>) {
  const calculator = createCalculation({ culture: GERMAN });
  const workbook = new Workbook({ culture: GERMAN, calculator });
  const uncalculated = new Set<string>();
  const losses: string[] = [];
  await openXlsx(workbook, await fileWith(cells), {
    addin: ADDIN,
    onLoss: (loss) => losses.push(loss),
    onUncalculated: (name) => uncalculated.add(name),
  });
  const { id } = workbook.activeSheet;
  const value = (address: string, sheetId = id) => {
    const { row, column } = areaOf(address);
    return workbook.value(sheetId, row, column);
  };
  const change = <Result>(action: (draft: Draft) => Result) => workbook.change("person", action);
  const type = (address: string, text: string) =>
    change((draft) => enterText(draft, GERMAN, id, areaOf(address), text));
  return {
    workbook,
    id,
    value,
    change,
    type,
    losses,
    uncalculated: [...uncalculated],
  };
}

const ALL = { ...VALUES, ...UNCALCULATED, ...DEPENDENT };

const SHOWN: Readonly<Record<string, unknown>> = {
  B1: 7.25,
  B2: "eins & zwei!",
  B3: true,
  B4: { error: "#NUM!" },
  B5: "",
  B6: 12,
  B7: 24,
  B8: 8,
  B9: 14.5,
  C9: 8.25,
  B10: 9,
  D1: 10,
  D2: 20,
  F1: 11,
  F2: 21,
};

describe("formulas with functions that the workbench does not calculate", () => {
  it("keep the values that the file has for them, also when a cell that they read changes", async () => {
    const { workbook, value, type } = await opened(ALL);
    const shown = () => Object.fromEntries(Object.keys(SHOWN).map((at) => [at, value(at)]));
    expect(shown()).toEqual(SHOWN);
    type("A1", "100");
    workbook.calculator.recalculate("Full");
    expect(shown()).toEqual(SHOWN);
  });

  it("give their values to the formulas that depend on them", async () => {
    const { value, type } = await opened(ALL);
    expect([value("C1"), value("E1")]).toEqual([14.5, 30]);
    type("A1", "100");
    expect([value("C1"), value("E1")]).toEqual([14.5, 30]);
    type("C2", "=B1+A1");
    expect(value("C2")).toBe(107.25);
  });

  it("are saved with formula and value as they were", async () => {
    const { workbook, type } = await opened(ALL);
    type("A1", "100");
    const sheet = await partOf(await writeXlsx(workbook, { addin: ADDIN }), SHEET);
    const saved = Object.keys(UNCALCULATED).map((at) => [at, cellIn(sheet, at)]);
    expect(Object.fromEntries(saved)).toEqual(UNCALCULATED);
  });

  it("are #NAME? when somebody enters them anew, until that is undone", async () => {
    const { workbook, value, type } = await opened(ALL);
    type("B1", "=MEDIAN(A1:A3)");
    expect(value("B1")).toEqual({ error: "#NAME?" });
    expect(value("C1")).toEqual({ error: "#NAME?" });
    workbook.undo();
    expect([value("B1"), value("C1")]).toEqual([7.25, 14.5]);
  });

  it("are #NAME? where they are copied to", async () => {
    const { id, value, change } = await opened(ALL);
    const at = (address: string) => ({ sheetId: id, area: areaOf(address) });
    change((draft) => copyCells(draft, at("B1"), at("H1")));
    expect([value("B1"), value("H1")]).toEqual([7.25, { error: "#NAME?" }]);
  });

  it("keep their values where they go and whatever they look like", async () => {
    const { workbook, id, value, change } = await opened(ALL);
    const at = (address: string) => ({ sheetId: id, area: areaOf(address) });
    change((draft) => insertCells(draft, id, areaOf("1:1"), "Down"));
    change((draft) =>
      styleArea(draft, id, areaOf("A1:H9"), (style) => ({
        ...style,
        indentLevel: 1,
      })),
    );
    change((draft) => moveCells(draft, at("B2:B3"), at("H2")));
    expect([value("H2"), value("H3"), value("C2")]).toEqual([7.25, "eins & zwei!", 14.5]);
    expect([value("D2"), value("D3"), value("F3")]).toEqual([10, 20, 21]);
    const copy = change((draft) => copySheet(workbook, draft, id));
    expect([value("H2", copy), value("D3", copy)]).toEqual([7.25, 20]);
    const key = { column: 0, isAscending: false };
    change((draft) => sortRows(workbook, draft, id, areaOf("H2:H3"), [key]));
    expect([value("H2"), value("H3")]).toEqual(["eins & zwei!", 7.25]);
  });

  it("are told when the file is opened, each function once", async () => {
    const { uncalculated, losses } = await opened(ALL);
    expect([...uncalculated].sort()).toEqual([
      "BAHTTEXT",
      "IRR",
      "MEDIAN",
      "REGEXTEST",
      "ROMAN",
      "TREND",
      "VSTACK",
      "_XLDUDF_CONTOSO_ADD",
      "_XLFN._XLWS.OFTOMORROW",
      "_XLL.CONTOSO.ADD",
    ]);
    expect(losses).toEqual([]);
  });

  it("are #NAME?, and a loss, when the file has no values for them", async () => {
    const { value, losses } = await opened({
      B1: '<c r="B1"><f>MEDIAN(1,2)</f></c>',
    });
    expect(value("B1")).toEqual({ error: "#NAME?" });
    expect(losses).toEqual([
      "Some formulas are not calculated, and the file has no values for them.",
    ]);
  });

  it("are as they were saved, and nothing to tell, when the file has #NAME? for them", async () => {
    const { value, losses, uncalculated } = await opened({
      B1: '<c r="B1" t="e"><f>MEDIAN(1,2)</f><v>#NAME?</v></c>',
    });
    expect(value("B1")).toEqual({ error: "#NAME?" });
    expect([...losses, ...uncalculated]).toEqual([]);
  });

  it.each([
    ["a text with the name of one", '="MEDIAN("&A1', "MEDIAN(1"],
    ["functions that are calculated", "=ROUND(SUM(A1:A3)/2,0)", 3],
  ])("are not those with %s", async (_, formula, expected) => {
    const text = formula.slice(1);
    const { value, uncalculated } = await opened({
      ...VALUES,
      B1: `<c r="B1"><f>${text.replace("&", "&amp;")}</f><v>99</v></c>`,
    });
    expect(value("B1")).toBe(expected);
    expect(uncalculated).toEqual([]);
  });
});
