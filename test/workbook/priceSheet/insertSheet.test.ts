/** @jest-environment jsdom */
import { comparisonSheet } from "../../../src/workbook/ports/comparisonSheet";
import { officeWorkbook } from "../../../src/workbook/connection/officeWorkbook";
import { openWorkbook, protectWorkbook } from "../../../workbench";

const texts = {
  name: "Vergleich Call Recording",
  title: "Call Recording: Laufzeiten im Vergleich",
  product: "Produkt",
  users: "Benutzer",
  months: "Monate",
  upgradeCost: "Upgrade-Kosten",
  edition: "Preisliste",
  note: "Alle Preise netto.",
};

const sheet = comparisonSheet(
  {
    namespace: "FLUX",
    product: "Call Recording",
    users: 45,
    months: 36,
    upgradeCost: 1200.5,
    edition: "2022-09",
  },
  texts,
);

it("adds a sheet with a live formula and the cells on which it depends, and shows it", async () => {
  const workbook = openWorkbook();
  await expect(officeWorkbook.insertSheet(sheet)).resolves.toEqual({
    status: "inserted",
    sheet: "Vergleich Call Recording",
  });
  const { cell } = workbook.sheet("Vergleich Call Recording");
  expect(cell("A10").formula).toBe("=FLUX.COMPARE(B3,B4,B5,B6,B7)");
  expect(["B3", "B4", "B5", "B6"].map((address) => cell(address).value)).toEqual([
    "Call Recording",
    45,
    36,
    1200.5,
  ]);
  expect(["A3", "A4", "A5"].map((address) => cell(address).value)).toEqual([
    "Produkt",
    "Benutzer",
    "Monate",
  ]);
  expect(cell("B6").style.numberFormat).toBe('#,##0.00 "€"');
  expect(cell("A1").style.font.bold).toBe(true);
  expect(workbook.host.workbook.activeSheet.name).toBe("Vergleich Call Recording");
});

it("keeps the edition a text, of which Excel would make a month", async () => {
  const workbook = openWorkbook();
  await officeWorkbook.insertSheet(sheet);
  expect(workbook.sheet("Vergleich Call Recording").cell("B7").value).toBe("2022-09");
});

it.each(["=1+1", "+49 711", "-A1", "@SUM(A1)", "'quoted", "2022-09", "007", "\t=1"])(
  "never makes anything but the text of the text %j",
  async (text) => {
    const workbook = openWorkbook();
    await officeWorkbook.insertSheet({
      name: "Texte",
      cells: [{ kind: "text", address: "A1", text }],
      formats: [],
    });
    expect(workbook.sheet("Texte").cell("A1")).toMatchObject({ formula: "", value: text });
  },
);

it("leaves the inputs empty that are not given", () => {
  const { cells } = comparisonSheet(
    {
      namespace: "FLUXDEV",
      product: "AntiFraud",
      users: undefined,
      months: 36,
      upgradeCost: 0,
      edition: undefined,
    },
    texts,
  );
  const addresses = cells.map(({ address }) => address);
  expect(addresses).not.toContain("B4");
  expect(addresses).not.toContain("B7");
  expect(cells).toContainEqual({
    kind: "formula",
    address: "A10",
    formula: "=FLUXDEV.COMPARE(B3,B4,B5,B6,B7)",
  });
});

it("never touches a sheet that has the name already, in whatever case", async () => {
  const workbook = openWorkbook();
  const existing = workbook.addSheet("VERGLEICH Call Recording");
  existing.enter("A1", "important");
  await expect(officeWorkbook.insertSheet(sheet)).resolves.toEqual({
    status: "inserted",
    sheet: "Vergleich Call Recording (2)",
  });
  expect(existing.cell("A1").value).toBe("important");
});

it("adds nothing to a protected workbook", async () => {
  const workbook = openWorkbook();
  workbook.change((draft) => protectWorkbook(draft));
  await expect(officeWorkbook.insertSheet(sheet)).resolves.toEqual({
    status: "failed",
    problem: { code: "workbookProtected" },
  });
});

it.each([
  "WorksheetCollection.add",
  "Range.values",
  "Range.formulas",
  "Range.numberFormat",
  "RangeFormat.columnWidth",
  "RangeFont.bold",
])("leaves no sheet behind when %s fails", async (member) => {
  const workbook = openWorkbook();
  workbook.host.faults.failMember(member, "GeneralException");
  await expect(officeWorkbook.insertSheet(sheet)).resolves.toEqual({
    status: "failed",
    problem: { code: "hostFailure", hostCode: "GeneralException" },
  });
  expect(workbook.sheetNames()).toEqual(["Tabelle1"]);
});

it.each(["Worksheet.activate", "Range.select"])(
  "keeps a sheet that is whole when %s fails after it",
  async (member) => {
    const workbook = openWorkbook();
    workbook.host.faults.failMember(member, "GeneralException");
    await expect(officeWorkbook.insertSheet(sheet)).resolves.toMatchObject({ status: "inserted" });
    expect(workbook.sheet("Vergleich Call Recording").cell("A10").formula).toBe(
      "=FLUX.COMPARE(B3,B4,B5,B6,B7)",
    );
  },
);

it("says so when a cell is being edited", async () => {
  const workbook = openWorkbook();
  workbook.host.faults.setCellEditMode(true);
  await expect(officeWorkbook.insertSheet(sheet)).resolves.toMatchObject({
    problem: { code: "cellEditMode" },
  });
});

it("adds it in the oldest Excel for which the add-in is made, which tells of no protection", async () => {
  const workbook = openWorkbook({ apiVersion: "1.4" });
  await expect(officeWorkbook.insertSheet(sheet)).resolves.toMatchObject({ status: "inserted" });
  expect(workbook.sheetNames()).toContain("Vergleich Call Recording");
});
