import { createCalculation } from "../../calculation/calculation";
import { GERMAN } from "../../culture/culture";
import { areaOf } from "../../model/area";
import { enterText } from "../../model/cells/enter";
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

/** Formulas and the values that they had when the file was saved. */
const FORMULAS = {
  A1: ["[1]Tabelle1!A1", 7.5],
  A2: ["SUM([1]Tabelle1!A1:A2)*2", 31],
  A3: ["'[1]Kurse 2'!$C$3+B1", 12],
  A4: ["[1]!Rabatt*2", 4.5],
  A5: ["SUM('[1]Kurse 2'!Rabatt)", 8],
  A6: ["Tabelle1!B2", 101],
} as const;

const VALUES = Object.fromEntries(
  Object.entries(FORMULAS).map(([address, [, value]]) => [address, value]),
);

const CELLS = Object.entries(FORMULAS)
  .map(
    ([address, [formula, value]], index) =>
      `<row r="${index + 1}"><c r="${address}"><f>${formula}</f><v>${value}</v></c>` +
      `<c r="B${index + 1}"><v>${100 + index}</v></c></row>`,
  )
  .join("");

/** A workbook whose own sheet has the name of the sheet to which it refers in another workbook. */
async function linked(): Promise<Uint8Array> {
  return archive({
    "_rels/.rels": `<Relationships ${RELATIONSHIPS}><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} ${R}><sheets><sheet name="Tabelle1" sheetId="1" r:id="s"/></sheets><externalReferences><externalReference r:id="x"/></externalReferences></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${RELATIONSHIPS}><Relationship Id="s" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="x" Type="${OFFICE}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}><sheetData>${CELLS}</sheetData></worksheet>`,
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

const valuesOf = (valueAt: (address: string) => unknown) =>
  Object.fromEntries(Object.keys(VALUES).map((address) => [address, valueAt(address)]));

it("keeps the values of formulas that speak of another workbook, also when a cell that they read changes", async () => {
  const { state, losses } = await open(await linked());
  const { workbook, valueAt } = calculated(state);
  expect(valuesOf(valueAt)).toEqual(VALUES);
  expect(losses).toEqual([]);
  const { id } = workbook.activeSheet;
  workbook.change("person", (draft) => enterText(draft, GERMAN, id, areaOf("B1"), "5"));
  expect(valuesOf(valueAt)).toEqual(VALUES);
  workbook.change("person", (draft) =>
    enterText(draft, GERMAN, id, areaOf("A1"), "=[1]Tabelle1!A1"),
  );
  expect(valueAt("A1")).toBe("#REF!");
});

it("saves links to other workbooks with their parts, and opens them again", async () => {
  const { state } = await open(await linked());
  const bytes = await save(state);
  expect(await partOf(bytes, "xl/externalLinks/externalLink1.xml")).toBe(LINK);
  const relationships = await partOf(bytes, "xl/externalLinks/_rels/externalLink1.xml.rels");
  expect(relationships).toContain('Id="rId7"');
  expect(relationships).toContain(`Type="${OFFICE}/externalLinkPath"`);
  expect(relationships).toContain('Target="file:///C:/Kurse%20%26%20mehr.xlsx"');
  expect(valuesOf(calculated((await open(bytes)).state).valueAt)).toEqual(VALUES);
});

it("moves with rows that are inserted here, without its references to other workbooks", async () => {
  const { state } = await open(await linked());
  const { workbook, valueAt } = calculated(state);
  workbook.change("person", (draft) =>
    insertCells(draft, workbook.activeSheet.id, areaOf("1:2"), "Down"),
  );
  expect(workbook.activeSheet.rows.get(4)?.get(0)?.formula).toBe("='[1]Kurse 2'!$C$3+B3");
  expect([valueAt("A3"), valueAt("A4"), valueAt("A8")]).toEqual([7.5, 31, 101]);
});
