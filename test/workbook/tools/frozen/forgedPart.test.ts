/** @jest-environment jsdom */
import { createFrozenFormulas } from "../../../../src/workbook/tools/frozen/officeFrozenFormulas";
import { openWorkbook } from "../../../../workbench";

const tool = createFrozenFormulas("FLUX", 5000);

const RUN = {
  cells: { name: "n", sheet: "Tabelle1", address: "A2" },
  formula: "=FLUX.PRICE(B2)",
  references: [],
  values: [["Call Recording"]],
  isSpilled: false,
};
const CONTENT = { id: "x", day: "", edition: "", followed: [], runs: [RUN] };

async function add(content: unknown) {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(
      `<frozen xmlns="https://fluxpunkt.de/xml/frozen-formulas/1" schema="1">${JSON.stringify(content)}</frozen>`,
    );
    await context.sync();
  });
}

it.each([
  ["no formula", { ...CONTENT, runs: [{ ...RUN, formula: "Call" }] }],
  ["a reference that is not there", { ...CONTENT, runs: [{ ...RUN, references: [0] }] }],
  [
    "an address that is none",
    { ...CONTENT, runs: [{ ...RUN, cells: { ...RUN.cells, address: "A2:XFD" } }] },
  ],
  ["values that are none", { ...CONTENT, runs: [{ ...RUN, values: [[{}]] }] }],
  ["nothing", {}],
  ["a text", "x"],
])("A part with %s is none of ours", async (_what, content) => {
  openWorkbook();
  await add(content);
  expect(await tool.frozen()).toEqual({ ok: true, value: [] });
});

it("A part whose formula does not fit its references restores nothing, and touches no cell", async () => {
  const excel = openWorkbook();
  excel.enter("A2", "Call Recording");
  await add(CONTENT);
  expect(await tool.thaw("x")).toMatchObject({ ok: true, value: { restored: 0 } });
  expect(excel.cell("A2").value).toBe("Call Recording");
});

it("A part that leads to cells with other values touches none of them", async () => {
  const excel = openWorkbook();
  excel.enter("A2", "Meins");
  await add({ ...CONTENT, runs: [{ ...RUN, formula: '=FLUX.PRICE("a")' }] });
  expect(await tool.thaw("x")).toMatchObject({ ok: true, value: { restored: 0 } });
  expect(excel.cell("A2").value).toBe("Meins");
});

it("A part with a formula of somebody else's is not thawed", async () => {
  const excel = openWorkbook();
  excel.enter("A2", "Call Recording");
  await add({ ...CONTENT, runs: [{ ...RUN, formula: "=1+1" }] });
  expect(await tool.thaw("x")).toEqual({ ok: false, error: { code: "workbookChanged" } });
  expect(excel.cell("A2").value).toBe("Call Recording");
});
