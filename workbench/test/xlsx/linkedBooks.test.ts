import { createCalculation } from "../../calculation/calculation";
import { GERMAN } from "../../culture/culture";
import { areaOf } from "../../model/area";
import { insertCells } from "../../model/cells/insertDelete";
import type { WorkbookState } from "../../model/state";
import { isError } from "../../model/values";
import { Workbook } from "../../model/workbook";
import { open, save } from "./book";
import { archive, partOf } from "./parts";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const R = `xmlns:r="${OFFICE}"`;
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const LINK = `<externalLink ${MAIN} ${R}><externalBook r:id="rId7"><sheetNames><sheetName val="Tabelle1"/><sheetName val="Kurse 2"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>7.5</v></cell><cell r="B1" t="str"><v>Nord</v></cell></row><row r="2"><cell r="A2"><v>8</v></cell></row></sheetData><sheetData sheetId="1"><row r="3"><cell r="C3" t="e"><v>#N/A</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;

const FORMULAS = {
  A1: "[1]Tabelle1!A1",
  A2: "SUM([1]Tabelle1!A1:A2)*2",
  A3: "[1]Tabelle1!$B$1&amp;B1",
  A4: "'[1]Kurse 2'!C3",
  A5: "SUM([1]Tabelle1!A:A)",
  A6: "[1]Fehlt!A1",
  A7: "[2]Tabelle1!A1",
  A8: "Tabelle1!B2",
};

const CELLS = Object.entries(FORMULAS)
  .map(
    ([address, formula], index) =>
      `<row r="${index + 1}"><c r="${address}"><f>${formula}</f><v>1</v></c>` +
      `<c r="B${index + 1}"><v>${100 + index}</v></c></row>`,
  )
  .join("");

/** A workbook whose own sheet has the name of the sheet to which it refers in another workbook. */
async function linked(content = CELLS): Promise<Uint8Array> {
  return archive({
    "_rels/.rels": `<Relationships ${RELATIONSHIPS}><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} ${R}><sheets><sheet name="Tabelle1" sheetId="1" r:id="s"/></sheets><externalReferences><externalReference r:id="x"/></externalReferences></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${RELATIONSHIPS}><Relationship Id="s" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="x" Type="${OFFICE}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}><sheetData>${content}</sheetData></worksheet>`,
    "xl/externalLinks/externalLink1.xml": LINK,
    "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships ${RELATIONSHIPS}><Relationship Id="rId7" Type="${OFFICE}/externalLinkPath" Target="file:///C:/Kurse%20%26%20mehr.xlsx" TargetMode="External"/></Relationships>`,
  });
}
function calculated(state: WorkbookState) {
  const workbook = new Workbook({
    culture: GERMAN,
    calculator: createCalculation({ culture: GERMAN }),
    state,
  });
  const { id } = workbook.activeSheet;
  const valueAt = (address: string) => {
    const { row, column } = areaOf(address);
    const value = workbook.value(id, row, column);
    return isError(value) ? value.error : value;
  };
  return { workbook, valueAt };
}

const EXPECTED = {
  A1: 7.5,
  A2: 31,
  A3: "Nord100",
  A4: "#N/A",
  A5: 15.5,
  A6: "#REF!",
  A7: "#REF!",
  A8: 101,
};

it("keeps the values that another workbook had, and takes none of its own sheet of the same name", async () => {
  const { state, losses } = await open(await linked());
  const { valueAt } = calculated(state);
  const values = Object.keys(EXPECTED).map((address) => [address, valueAt(address)]);
  expect(Object.fromEntries(values)).toEqual(EXPECTED);
  expect(losses).toEqual([]);
});

it("saves links to other workbooks with their parts, and opens them again", async () => {
  const { state } = await open(await linked());
  const bytes = await save(state);
  expect(await partOf(bytes, "xl/externalLinks/externalLink1.xml")).toBe(LINK);
  const relationships = await partOf(bytes, "xl/externalLinks/_rels/externalLink1.xml.rels");
  expect(relationships).toContain('Id="rId7"');
  expect(relationships).toContain(`Type="${OFFICE}/externalLinkPath"`);
  expect(relationships).toContain('Target="file:///C:/Kurse%20%26%20mehr.xlsx"');
  expect(await partOf(bytes, "[Content_Types].xml")).toContain("spreadsheetml.externalLink+xml");
  const { valueAt } = calculated((await open(bytes)).state);
  expect([valueAt("A1"), valueAt("A2"), valueAt("A4")]).toEqual([7.5, 31, "#N/A"]);
});

it.each(["[1]!Rabatt*2", "SUM('[1]Kurse 2'!Rabatt)"])(
  "keeps the value of a formula with a name of another workbook: %s",
  async (formula) => {
    const cell = `<row r="1"><c r="A1"><f>${formula}</f><v>4.5</v></c></row>`;
    const { state, losses } = await open(await linked(cell));
    expect(calculated(state).valueAt("A1")).toBe(4.5);
    expect(losses).toEqual(["Formulas with names of other workbooks are kept as values."]);
  },
);

it("moves with rows that are inserted here, without its references to other workbooks", async () => {
  const { state } = await open(await linked());
  const { workbook, valueAt } = calculated(state);
  workbook.change("person", (draft) =>
    insertCells(draft, workbook.activeSheet.id, areaOf("1:2"), "Down"),
  );
  expect(workbook.activeSheet.rows.get(4)?.get(0)?.formula).toBe("=[1]Tabelle1!$B$1&B3");
  expect([valueAt("A3"), valueAt("A4"), valueAt("A10")]).toEqual([7.5, 31, 101]);
});
