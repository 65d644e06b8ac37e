import ExcelJS from "exceljs";
import { areaOf } from "../../model/area";
import type { Sheet, WorkbookState } from "../../model/state";
import { UnreadableWorkbook } from "../../xlsx/unreadable";
import { cellsAt, open, save, sheetWith, stateWith } from "./book";
import { archive } from "./parts";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A workbook with one sheet, whose parts are where other programs put them. */
async function foreign(worksheet: string, more: Readonly<Record<string, string>> = {}) {
  return archive({
    "_rels/.rels": `<Relationships ${RELATIONSHIPS}><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="/book.xml"/></Relationships>`,
    "book.xml": `\uFEFF<?xml version="1.0"?><x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="Eins" sheetId="7" r:id="s"/></x:sheets></x:workbook>`,
    "_rels/book.xml.rels": `<Relationships ${RELATIONSHIPS}><Relationship Id="s" Type="${OFFICE}/worksheet" Target="one.xml"/><Relationship Id="t" Type="${OFFICE}/styles" Target="s.xml"/><Relationship Id="u" Type="${OFFICE}/theme" Target="t.xml"/></Relationships>`,
    "one.xml": `<worksheet ${MAIN}>${worksheet}</worksheet>`,
    ...more,
  });
}

function cell(state: WorkbookState, address: string) {
  const { row, column } = areaOf(address);
  return state.sheets[0]?.rows.get(row)?.get(column);
}

function content(state: WorkbookState, address: string) {
  const found = cell(state, address);
  return found?.formula ?? found?.constant;
}

describe("files of other programs", () => {
  it("are read wherever their parts are", async () => {
    const { state } = await open(
      await foreign(
        '<sheetData><row><c><v>1</v></c><c t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c></row>' +
          '<row r="4"><c r="C4" t="d"><v>2026-11-22T12:00:00</v></c><c t="b"><v>1</v></c><c t="e"><v>#SPILL!</v></c></row></sheetData>',
      ),
    );
    expect(content(state, "A1")).toBe(1);
    expect(content(state, "B1")).toBe("a b");
    expect(content(state, "C4")).toBe(46348.5);
    expect(content(state, "D4")).toBe(true);
    expect(content(state, "E4")).toEqual({ error: "#SPILL!" });
  });

  it("have their shared formulas written out", async () => {
    const { state } = await open(
      await foreign(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1&amp;"x"</f><v>1</v></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row></sheetData>',
      ),
    );
    expect(content(state, "B2")).toBe('=A2*$A$1&"x"');
    expect(content(state, "B3")).toBe('=A3*$A$1&"x"');
  });

  it("have the values of arrays come from the formula", async () => {
    const { state } = await open(
      await foreign(
        '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">D1:D2*2</f><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>2</v></c></row></sheetData>',
      ),
    );
    expect(cell(state, "A1")).toMatchObject({ formula: "=SEQUENCE(2)" });
    expect(cell(state, "A1")?.array).toBeUndefined();
    expect(cell(state, "B1")).toMatchObject({ formula: "=D1:D2*2", array: areaOf("B1:B2") });
    expect(cell(state, "A2")).toBeUndefined();
    expect(cell(state, "B2")).toBeUndefined();
  });

  it("have the colours of their theme, lighter and darker", async () => {
    const styles =
      `<styleSheet ${MAIN}><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill/><fill/>` +
      '<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill>' +
      '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill>' +
      '<fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.25"/></patternFill></fill>' +
      '<fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>' +
      "<borders><border/></borders><cellXfs>" +
      [0, 2, 3, 4, 5]
        .map((fill) => `<xf numFmtId="0" fontId="0" fillId="${fill}" borderId="0"/>`)
        .join("") +
      "</cellXfs></styleSheet>";
    const theme =
      '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="x"><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
    const cells = [1, 2, 3, 4].map((style) => `<c r="A${style}" s="${style}"/>`);
    const rows = cells.map((each, index) => `<row r="${index + 1}">${each}</row>`).join("");
    const { state } = await open(
      await foreign(`<sheetData>${rows}</sheetData>`, { "s.xml": styles, "t.xml": theme }),
    );
    const fills = ["A1", "A2", "A3", "A4"].map((address) => cell(state, address)?.style.fill);
    // Excel shows 4472C4 at 50 % lighter as A1B8E1 or A2B9E2, and at 25 % darker as 2F5597 or 305496.
    expect(fills).toEqual(["#4472C4", "#A2B9E2", "#2F5597", "#FF0000"]);
  });

  it("say what of them is not kept", async () => {
    const { losses } = await open(
      await foreign(
        '<sheetViews><sheetView><pane xSplit="99" state="split"/></sheetView></sheetViews><sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1"/><v>5</v></c></row></sheetData>',
        {
          "_rels/one.xml.rels": `<Relationships ${RELATIONSHIPS}><Relationship Id="d" Type="${OFFICE}/drawing" Target="d.xml"/></Relationships>`,
        },
      ),
    );
    expect(losses).toEqual([
      "What-if data tables are kept as values.",
      "Split windows are not kept, only frozen panes.",
      "Pictures and shapes are not kept.",
    ]);
  });

  it("have the lists of their validations that stand on other sheets", async () => {
    const { state, losses } = await open(
      await foreign(
        `<sheetData/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="a" xmlns:xm="b" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Listen!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
      ),
    );
    expect(state.sheets[0]?.validations).toMatchObject([
      { areas: [areaOf("B2:B9")], rule: { list: { source: "=Listen!$A$1:$A$3" } } },
    ]);
    expect(losses).toEqual([]);
  });

  const table = `<table ${MAIN} id="1" name="T" displayName="T" ref="A1:A2"><autoFilter ref="A1:A2"/><tableColumns count="1"><tableColumn id="1" name="a"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns></table>`;
  const relation = (type: string, target = "x.bin") => ({
    "_rels/one.xml.rels": `<Relationships ${RELATIONSHIPS}><Relationship Id="d" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`,
  });
  const bookWith = (content: string) => ({
    "book.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Eins" sheetId="7" r:id="s"/></sheets>${content}</workbook>`,
  });

  it.each<[string, string, Readonly<Record<string, string>>, RegExp]>([
    ["hidden zeros", '<sheetViews><sheetView showZeros="0"/></sheetViews>', {}, /Zeros/],
    ["shown formulas", '<sheetViews><sheetView showFormulas="1"/></sheetViews>', {}, /formulas/],
    ["right to left", '<sheetViews><sheetView rightToLeft="1"/></sheetViews>', {}, /right to left/],
    ["zoom", '<sheetViews><sheetView zoomScale="85"/></sheetViews>', {}, /zoom/],
    ["precision as displayed", "", bookWith('<calcPr fullPrecision="0"/>'), /Precision/],
    ["iteration", "", bookWith('<calcPr iterate="1"/>'), /Iterative/],
    ["calculated columns", "", { ...relation("table", "t1.xml"), "t1.xml": table }, /Calculated/],
    ["ranges with permissions", "<protectedRanges/>", {}, /may be edited/],
    ["sorting", "<sortState/>", {}, /sorted/],
    ["scenarios", "<scenarios/>", {}, /Scenarios/],
    ["custom views", "<customSheetViews/>", {}, /Custom views/],
    ["background pictures", "<picture/>", {}, /Background/],
    ["form controls", "<controls/>", {}, /Form controls/],
    ["sums above", '<sheetPr><outlinePr summaryBelow="0"/></sheetPr>', {}, /Sums above/],
    ["data types", '<sheetData><row><c vm="1"/></row></sheetData>', {}, /Data types/],
    ["pivot tables", "", relation("pivotTable"), /Pivot/],
    ["elements that nobody knows", "<somethingNew/>", {}, /"somethingNew"/],
    ["parts that nobody knows", "", relation("somethingNewer"), /"somethingNewer"/],
    ["extensions that nobody knows", "<extLst><ext><newThing/></ext></extLst>", {}, /"newThing"/],
  ])("say that they lose %s", async (_what, worksheet, more, loss) => {
    const { losses } = await open(await foreign(worksheet, more));
    expect(losses).toEqual([expect.stringMatching(loss)]);
  });

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ["a text", () => new TextEncoder().encode("Produkt;Preis"), "noArchive"],
    ["nothing", () => new Uint8Array(), "noArchive"],
    ["a file with a password", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "encrypted"],
    ["an archive of something else", () => archive({ "a.txt": "x" }), "noWorkbook"],
    ["the beginning of an archive", () => Uint8Array.from([0x50, 0x4b, 3, 4, 9]), "damaged"],
    [
      "XML that breaks off",
      () => foreign("", { "one.xml": `<worksheet ${MAIN}><sheetData><row r="1"><c` }),
      "damaged",
    ],
    [
      "XML that ends early",
      () => foreign("", { "one.xml": `<worksheet ${MAIN}><sheetData><row r="1"></row>` }),
      "damaged",
    ],
    [
      "an address that is none",
      () => foreign('<sheetData><row r="1"><c r="?!"><v>1</v></c></row></sheetData>'),
      "damaged",
    ],
    [
      "dates from 1904",
      () => foreign("", { "book.xml": `<workbook ${MAIN}><workbookPr date1904="1"/></workbook>` }),
      "oldFormat",
    ],
  ])("are refused with a reason: %s", async (_, file, reason) => {
    const reading = open(await file());
    await expect(reading).rejects.toBeInstanceOf(UnreadableWorkbook);
    await expect(reading).rejects.toMatchObject({ reason });
  });

  it("keep a password that only its hash tells", async () => {
    const hash = 'algorithmName="SHA-512" hashValue="acp==" saltValue="gyR==" spinCount="100000"';
    const bytes = await foreign(
      `<sheetData/><sheetProtection ${hash} sheet="1" objects="1" scenarios="1"/>`,
    );
    const { state } = await open(bytes);
    const { password, isProtected } = state.sheets[0]?.protection ?? {};
    expect(isProtected).toBe(true);
    const { state: again } = await open(await save(state));
    expect(password).toMatchObject({ hashValue: "acp==", spinCount: "100000" });
    expect(again.sheets[0]?.protection.password).toEqual(password);
  });
});

describe("exceljs", () => {
  const sheet: Partial<Sheet> = {
    rows: cellsAt({
      A1: "Text",
      B1: 12.5,
      C1: true,
      A2: "=B1*2",
      B2: { content: 45000, look: { numberFormat: "dd.mm.yyyy", fill: "#FF00FF" } },
      C2: { error: "#N/A" },
    }),
    merges: [areaOf("A4:B5")],
    frozen: { rows: 1, columns: 0 },
    columnProperties: new Map([[0, { size: 75 }]]),
  };

  it("reads what is saved here", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(await save(stateWith([sheetWith(sheet)]))) as never);
    const page = book.getWorksheet("Angebot");
    expect(page?.getCell("A1").value).toBe("Text");
    expect(page?.getCell("A2").value).toEqual({ formula: "B1*2", result: 25 });
    expect(page?.getCell("C2").value).toEqual({ error: "#N/A" });
    expect(page?.getCell("B2").numFmt).toBe("dd.mm.yyyy");
    expect(page?.getCell("B2").fill).toMatchObject({ fgColor: { argb: "FFFF00FF" } });
    expect(page?.getCell("B5").master.address).toBe("A4");
    expect(page?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(page?.getColumn(1).width).toBeCloseTo(100 / 7);
  });

  it("writes what can be opened here", async () => {
    const book = new ExcelJS.Workbook();
    book.creator = "Anna";
    const page = book.addWorksheet("Blatt", { properties: { tabColor: { argb: "FF00FF00" } } });
    page.getCell("A1").value = {
      richText: [{ text: "fett", font: { bold: true } }, { text: " und nicht" }],
    };
    page.getCell("A2").value = new Date(Date.UTC(2026, 10, 22));
    page.getCell("A3").value = { formula: "SUM(B1:B2)", result: 3 };
    page.getCell("A6").value = { formula: "MEDIAN(B1:B2)", result: 3 };
    page.getCell("A4").value = { text: "Dort", hyperlink: "https://example.com/" };
    page.getCell("A5").note = "Notiz";
    page.getCell("B1").border = { top: { style: "double", color: { argb: "FFFF0000" } } };
    page.getColumn(2).width = 20;
    page.addTable({
      name: "T",
      ref: "D1",
      columns: [{ name: "a" }, { name: "b" }],
      rows: [[1, 2]],
      headerRow: true,
    });
    const { state, losses } = await open(new Uint8Array(await book.xlsx.writeBuffer()));
    const [read] = state.sheets;
    expect(content(state, "A1")).toBe("fett und nicht");
    expect(content(state, "A2")).toBe(46348);
    expect(content(state, "A3")).toBe("=SUM(B1:B2)");
    expect(content(state, "A4")).toBe("Dort");
    expect(cell(state, "B1")?.style.borders.top).toEqual({
      style: "Double",
      weight: "Thick",
      color: "#FF0000",
    });
    expect(read?.columnProperties.get(1)?.size).toBe(105);
    expect(read?.tables[0]).toMatchObject({ name: "T", area: areaOf("D1:E2") });
    expect(read?.tabColor).toBe("#00FF00");
    expect(state.properties.get("core-properties")).toContain("<dc:creator>Anna</dc:creator>");
    expect([...losses].sort()).toEqual([
      "Formatting of parts of a cell's text is not kept.",
      "Links are kept as texts.",
      "Notes and comments are not kept.",
    ]);
  });
});
