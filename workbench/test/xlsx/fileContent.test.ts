import { areaOf } from "../../model/area";
import { DEFAULT_STYLE } from "../../model/style";
import { ADDIN } from "./addin";
import { cellsAt, save, sheetWith, stateWith } from "./book";
import { cellIn, partOf } from "./parts";

const SHEET = "xl/worksheets/sheet1.xml";

describe("cells in the file", () => {
  const rows = cellsAt({
    A1: 1,
    A2: 2,
    B1: '=FLUX.PRICE("Call Recording","Abo24",45)',
    C1: "=A1:A2*2",
    D1: "=FLUX.SCHEDULE()",
    G1: '="a & b"',
    H1: "=1/0",
    I1: "=SUM(C1#)",
    J1: "=SEQUENCE(1)",
    K1: "=A1>1",
    L1: '=FLUX.PRICE("Unbekannt")',
  });
  const cells = async (readers?: "anyone" | "libreOffice") => {
    const bytes = await save(stateWith([sheetWith({ rows })]), { addin: ADDIN, readers });
    const sheet = await partOf(bytes, SHEET);
    return (address: string) => cellIn(sheet, address);
  };

  it.each([
    ["B1", '<c r="B1"><f>_xldudf_FLUX_PRICE("Call Recording","Abo24",45)</f><v>89.5</v></c>'],
    ["C1", '<c r="C1" cm="1"><f t="array" ref="C1:C2">A1:A2*2</f><v>2</v></c>'],
    ["C2", '<c r="C2"><v>4</v></c>'],
    [
      "D1",
      '<c r="D1" t="str" cm="1"><f t="array" ref="D1:E3">_xldudf_FLUX_SCHEDULE()</f><v>Monat</v></c>',
    ],
    ["E3", '<c r="E3"><v>2</v></c>'],
    ["D3", '<c r="D3" t="str"><v>Februar</v></c>'],
    ["G1", '<c r="G1" t="str"><f>"a &amp; b"</f><v>a &amp; b</v></c>'],
    ["H1", '<c r="H1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
    ["I1", '<c r="I1"><f>SUM(_xlfn.ANCHORARRAY(C1))</f><v>6</v></c>'],
    ["J1", '<c r="J1" cm="1"><f t="array" ref="J1">_xlfn.SEQUENCE(1)</f><v>1</v></c>'],
    ["K1", '<c r="K1" t="b"><f>A1&gt;1</f><v>0</v></c>'],
  ])("%s is written as formula and value", async (address, expected) => {
    expect((await cells())(address)).toBe(expected);
  });

  it("has values instead of arrays for LibreOffice", async () => {
    const cell = await cells("libreOffice");
    expect(cell("C1")).toBe('<c r="C1"><v>2</v></c>');
    expect(cell("D1")).toBe('<c r="D1" t="str"><v>Monat</v></c>');
    expect(cell("J1")).toBe('<c r="J1"><f>_xlfn.SEQUENCE(1)</f><v>1</v></c>');
    expect(cell("B1")).toContain("_xldudf_FLUX_PRICE");
    expect(cell("L1")).toBe('<c r="L1" t="e"><v>#N/A</v></c>');
    expect(cell("H1")).toContain("<f>1/0</f>");
  });

  it("says that arrays have become values", async () => {
    const losses: string[] = [];
    const state = stateWith([sheetWith({ rows })]);
    await save(state, {
      addin: ADDIN,
      readers: "libreOffice",
      onLoss: (loss) => losses.push(loss),
    });
    expect(losses).toEqual(["Formulas that LibreOffice cannot keep are saved as their values."]);
  });

  it("keeps an array formula of old as one", async () => {
    const old = new Map([
      [
        0,
        new Map([
          [
            0,
            { constant: null, formula: "=A3:B3*2", array: areaOf("A1:B1"), style: DEFAULT_STYLE },
          ],
        ]),
      ],
    ]);
    const sheet = await partOf(await save(stateWith([sheetWith({ rows: old })])), SHEET);
    expect(cellIn(sheet, "A1")).toBe('<c r="A1"><f t="array" ref="A1:B1">A3:B3*2</f><v>0</v></c>');
    expect(cellIn(sheet, "B1")).toBe('<c r="B1"><v>0</v></c>');
  });
});

describe("the add-in in the file", () => {
  it("is known by its id and its functions", async () => {
    const bytes = await save(stateWith([sheetWith({})]));
    const extension = await partOf(bytes, "xl/webextensions/webextension1.xml");
    expect(extension).toContain(`<we:reference id="${ADDIN.id}" version="1.0.0.0"`);
    expect(extension).toContain(
      "<we:customFunctionIds>_xldudf_FLUX_PRICE</we:customFunctionIds>" +
        "<we:customFunctionIds>_xldudf_FLUX_SCHEDULE</we:customFunctionIds>",
    );
  });
});
