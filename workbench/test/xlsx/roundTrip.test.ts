import { areaOf } from "../../model/area";
import type { WorkbookState } from "../../model/state";
import { cellsAt, open, save, sheetWith, stateWith } from "./book";
import { SHEETS } from "./sheets";

const TABLE = {
  id: "{3}",
  name: "Preise",
  area: areaOf("A1:C4"),
  columns: [
    { id: 1, name: "Produkt", totalsFormula: "Ergebnis" },
    { id: 2, name: "Preis [€]", totalsFormula: "=SUBTOTAL(109,Preise[Preis '[€']])" },
    { id: 5, name: "Netto", totalsFormula: "=SUM(Preise[Netto])*1.19" },
  ],
  hasHeaders: true,
  hasTotals: true,
  style: "TableStyleLight9",
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: true,
  highlightLastColumn: false,
};

const CORE =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/">';
const CUSTOM =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>';

describe("a workbook that is saved and opened again", () => {
  it.each(Object.entries(SHEETS))("keeps %s", async (_, part) => {
    const state = stateWith([sheetWith(part), sheetWith({}, "Zweites 'Blatt'", "{2}")]);
    const { state: opened, losses } = await open(await save(state));
    expect(opened).toEqual(state);
    expect(losses).toEqual([]);
  });

  it("keeps tables with their formulas", async () => {
    const rows = cellsAt({
      A1: "Produkt",
      B1: "Preis [€]",
      C1: "Netto",
      A2: "Telefon",
      B2: 5,
      C2: "=[@[Preis '[€']]]/1.19",
      E1: "=SUM(Preise[Netto])",
      E2: "=Preise[[#Totals],[Netto]]",
    });
    const plain = {
      ...TABLE,
      id: "{4}",
      name: "Ohne",
      area: areaOf("F1:G3"),
      columns: [
        { id: 1, name: "a" },
        { id: 2, name: "b" },
      ],
      hasHeaders: true,
      hasTotals: false,
      style: "",
      filters: new Map([[2, '<filters blank="1"><filter val="1"/></filters>']]),
    };
    const state = stateWith([
      sheetWith({ rows, tables: [TABLE, plain] }),
      sheetWith({}, "B", "{2}"),
    ]);
    const { state: opened } = await open(await save(state));
    expect(opened).toEqual(state);
  });

  it("keeps names that look like characters XML cannot hold", async () => {
    const name = "Preis_x0041_";
    const named = { name, formula: `='${name}'!$A$1&"_x0042_"`, comment: name, isVisible: true };
    const table = { ...TABLE, name, columns: [{ id: 1, name }, ...TABLE.columns.slice(1)] };
    const state = stateWith([sheetWith({ tables: [table] }, name)], { names: [named] });
    const { state: opened } = await open(await save(state));
    expect(opened.sheets[0]?.name).toBe(name);
    expect(opened.names).toEqual([named]);
    expect(opened.sheets[0]?.tables[0]).toMatchObject({ name, columns: table.columns });
  });

  it("keeps what belongs to the whole workbook", async () => {
    const part: Partial<WorkbookState> = {
      names: [
        { name: "MwSt", formula: "=0.19", comment: "", isVisible: true },
        {
          name: "Preisliste",
          formula: "='Zweites ''Blatt'''!$A$1:$C$9",
          comment: "x",
          isVisible: true,
        },
        { name: "Doppelt", formula: "=LAMBDA(x,x*2)", comment: "", isVisible: true },
      ],
      customXmlParts: [
        {
          id: "{BBBBBBBB-0000-0000-0000-000000000001}",
          namespaceUri: "urn:flux:quote",
          xml: '<q:quote xmlns:q="urn:flux:quote" version="1"><q:item name="Ä &amp; Ö"/></q:quote>',
        },
        { id: "{BBBBBBBB-0000-0000-0000-000000000002}", namespaceUri: "", xml: "<a>1</a>" },
      ],
      properties: new Map([
        ["core-properties", `${CORE}<dc:title>Angebot &amp; mehr</dc:title></cp:coreProperties>`],
        ["custom-properties", CUSTOM],
      ]),
      protection: { isProtected: true },
      calculationMode: "manual",
    };
    const state = stateWith([sheetWith({}), sheetWith({}, "Zweites 'Blatt'", "{2}")], part);
    const { state: opened, losses } = await open(await save(state));
    expect(losses).toEqual([]);
    expect(opened).toEqual(state);
  });
});
