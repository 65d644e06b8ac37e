/** @jest-environment jsdom */
import { waitFor } from "@testing-library/dom";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import type { FormulaOutcome } from "../../src/workbook/port";
import { startExcelHost } from "../support/excelHost/startExcelHost";
import { cellAt, emptySheet, enter, type CellModel } from "../support/excelHost/workbookModel";

function started(apiVersion?: string) {
  const host = startExcelHost(apiVersion);
  const [sheet] = host.workbook.sheets;
  if (!sheet) throw new Error("The host has no sheet");
  const cell = (address: string): CellModel => cellAt(sheet, address);
  return { ...host, sheet, cell };
}

const FORMULA = '=FLUX.PRICE("Call Recording","Abo24",45)';

const insert = (over: Partial<Parameters<typeof officeWorkbook.insertFormula>[0]> = {}) =>
  officeWorkbook.insertFormula({ formulaOn: () => FORMULA, references: [], ...over });

const problemCode = (outcome: FormulaOutcome) =>
  outcome.status === "failed" ? outcome.problem.code : outcome.status;

describe("reading", () => {
  it("gives the selected cell with its sheet and value", async () => {
    const { select, cell } = started();
    enter(cell("B2"), "Call Recording");
    select("B2");
    await expect(officeWorkbook.selectedCell()).resolves.toEqual({
      ok: true,
      value: { sheet: "Tabelle1", address: "B2", value: "Call Recording", range: undefined },
    });
  });

  it("gives the first cell of a range and says which range it is", async () => {
    const { select } = started();
    select("B2:C5");
    const reading = await officeWorkbook.selectedCell();
    expect(reading).toMatchObject({ ok: true, value: { address: "B2", range: "B2:C5" } });
  });

  it("gives the active cell where several areas are selected", async () => {
    const { select } = started();
    select("C3:C4", "E5");
    const reading = await officeWorkbook.selectedCell();
    expect(reading).toMatchObject({ ok: true, value: { address: "C3", range: undefined } });
  });

  it("reads many cells in one round trip, and says which sheets are gone", async () => {
    const { cell, roundTrips, workbook } = started();
    enter(cell("A1"), "Abo24");
    const other = emptySheet("Müller's Blatt", "{2}");
    workbook.sheets.push(other);
    enter(cellAt(other, "C7"), 45);
    const reading = await officeWorkbook.readCells([
      { sheet: "Tabelle1", address: "A1" },
      { sheet: "Müller's Blatt", address: "C7" },
      { sheet: "Gelöscht", address: "A1" },
    ]);
    expect(reading).toEqual({
      ok: true,
      value: [
        { sheet: "Tabelle1", address: "A1", value: "Abo24" },
        { sheet: "Müller's Blatt", address: "C7", value: 45 },
        undefined,
      ],
    });
    expect(roundTrips()).toBe(1);
  });

  it.each([
    ["1.15", ";", ";"],
    ["1.10", ";", undefined],
  ])("asks Excel %s for the decimal separator %s", async (apiVersion, separator, told) => {
    const { workbook } = started(apiVersion);
    workbook.decimalSeparator = separator;
    await expect(officeWorkbook.decimalSeparator()).resolves.toBe(told);
  });
});

describe("following the selection", () => {
  it("calls after every change until it is told to stop", async () => {
    const { select } = started();
    const listener = jest.fn();
    const stop = officeWorkbook.onSelectionChanged(listener);
    await officeWorkbook.selectedCell();
    select("B2");
    await waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
    select("B3");
    await waitFor(() => expect(listener).toHaveBeenCalledTimes(2));
    stop();
    select("B4");
    await officeWorkbook.selectedCell();
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

describe("inserting a formula", () => {
  it("writes it into the selected cell, as euro where the cell has no format", async () => {
    const { cell, select, roundTrips } = started();
    select("C2");
    await expect(insert()).resolves.toEqual({
      status: "inserted",
      cell: { sheet: "Tabelle1", address: "C2" },
      range: undefined,
      table: undefined,
    });
    expect(cell("C2")).toMatchObject({ formula: FORMULA, numberFormat: '#,##0.00 "€"' });
    expect(roundTrips()).toBe(2);
  });

  it("keeps the number format that a cell has", async () => {
    const { cell } = started();
    cell("A1").numberFormat = "0.0";
    await insert();
    expect(cell("A1").numberFormat).toBe("0.0");
  });

  it("tells the formula on which sheet it will stand", async () => {
    const { cell } = started();
    await insert({ formulaOn: (sheet) => `=FLUX.PRICE("${sheet}")` });
    expect(cell("A1").formula).toBe('=FLUX.PRICE("Tabelle1")');
  });

  it("goes into the first cell of a range and says so", async () => {
    const { cell, select } = started();
    select("B2:C5");
    await expect(insert()).resolves.toMatchObject({ status: "inserted", range: "B2:C5" });
    expect(cell("B2").formula).toBe(FORMULA);
    expect(cell("C5").formula).toBe("");
  });

  it.each([
    ["a formula", "=A1+1", "=A1+1"],
    ["a number", 0, "0"],
    ["a text", "abc", "abc"],
    ["a truth value", false, "false"],
  ])("asks before it overwrites %s", async (_what, entry, content) => {
    const { cell } = started();
    enter(cell("A1"), entry);
    const before = { ...cell("A1") };
    await expect(insert()).resolves.toEqual({
      status: "occupied",
      cell: { sheet: "Tabelle1", address: "A1", content },
    });
    expect(cell("A1")).toEqual(before);
  });

  it("asks too where an array spills into the cell, which has a value and no formula", async () => {
    const { cell } = started();
    cell("A1").value = 7;
    await expect(insert()).resolves.toMatchObject({ status: "occupied", cell: { content: "7" } });
  });

  it("overwrites what the user agreed to, wherever the selection went since", async () => {
    const { cell, select } = started();
    enter(cell("A1"), "abc");
    const asked = await insert();
    select("D9");
    if (asked.status !== "occupied") throw new Error("It did not ask");
    await expect(insert({ replacing: asked.cell })).resolves.toMatchObject({ status: "inserted" });
    expect(cell("A1").formula).toBe(FORMULA);
    expect(cell("D9").formula).toBe("");
  });

  it("asks again when the cell has changed since the user agreed", async () => {
    const { cell } = started();
    enter(cell("A1"), "abc");
    const asked = await insert();
    if (asked.status !== "occupied") throw new Error("It did not ask");
    enter(cell("A1"), "important");
    await expect(insert({ replacing: asked.cell })).resolves.toMatchObject({
      status: "occupied",
      cell: { content: "important" },
    });
    expect(cell("A1").value).toBe("important");
  });

  it("refuses a cell to which the formula refers", async () => {
    started();
    const references = [{ sheet: "tabelle1", address: "A1" }];
    await expect(insert({ references }).then(problemCode)).resolves.toBe("ownArgument");
    const elsewhere = [
      { sheet: "Blatt 2", address: "A1" },
      { sheet: "Tabelle1", address: "A11" },
    ];
    await expect(insert({ references: elsewhere }).then(problemCode)).resolves.toBe("inserted");
  });

  it("refuses a locked cell of a protected sheet, and takes an unlocked one as it is formatted", async () => {
    const { cell, select, sheet } = started();
    sheet.isProtected = true;
    await expect(insert()).resolves.toEqual({
      status: "failed",
      problem: { code: "sheetProtected", sheet: "Tabelle1" },
    });
    cell("B1").isLocked = false;
    select("B1");
    await expect(insert()).resolves.toMatchObject({ status: "inserted" });
    expect(cell("B1")).toMatchObject({ formula: FORMULA, numberFormat: "General" });
  });

  it("takes a merged area as one cell, and refuses a cell that it hides", async () => {
    const { sheet, select } = started();
    sheet.merged.push("B2:D3");
    select("B2:D3");
    await expect(insert()).resolves.toMatchObject({ status: "inserted", range: undefined });
    select("C3");
    await expect(insert()).resolves.toEqual({
      status: "failed",
      problem: { code: "mergedCell", address: "C3", area: "B2:D3" },
    });
  });

  it("names the table in whose column Excel may go on, and refuses its header", async () => {
    const { sheet, select, cell } = started();
    sheet.tables.push({ name: "Angebot", range: "A1:C9", showHeaders: true });
    select("C2");
    await expect(insert()).resolves.toMatchObject({ status: "inserted", table: "Angebot" });
    select("C1");
    await expect(insert()).resolves.toEqual({
      status: "failed",
      problem: { code: "tableHeader", address: "C1", table: "Angebot" },
    });
    expect(cell("C1").formula).toBe("");
    sheet.tables.splice(0, 1, { name: "Angebot", range: "A1:C9", showHeaders: false });
    await expect(insert().then(problemCode)).resolves.toBe("inserted");
  });

  it.each([
    ["while a cell is being edited", "cellEditMode", { isInCellEditMode: true }],
    ["while another workbook is in front", "noCellSelected", { isBehind: true }],
    ["while a chart is selected", "noCellSelected", { selection: [] }],
  ] as const)("writes nothing %s", async (_when, code, change) => {
    const { workbook, cell } = started();
    Object.assign(workbook, change);
    await expect(insert().then(problemCode)).resolves.toBe(code);
    await expect(officeWorkbook.selectedCell()).resolves.toMatchObject({ error: { code } });
    expect(cell("A1").formula).toBe("");
  });

  it.each([
    ["AccessDenied", { code: "accessDenied" }],
    ["InactiveWorkbook", { code: "noCellSelected" }],
    ["Conflict", { code: "hostFailure", hostCode: "Conflict" }],
  ])("says what %s means", async (hostCode, problem) => {
    const { failNext } = started();
    failNext("Formulas", hostCode);
    await expect(insert()).resolves.toEqual({ status: "failed", problem });
  });

  it.each([
    ["1.15", { delayForCellEdit: false }],
    ["1.20", { delayForCellEdit: false, mergeUndoGroup: true }],
  ])("is one step to undo where Excel %s can do so", async (apiVersion, options) => {
    started(apiVersion);
    const run = jest.spyOn(Excel, "run");
    await insert();
    expect(run.mock.calls.map(([given]) => given)).toEqual([options]);
    run.mockRestore();
  });

  it("passes defects of ours on", async () => {
    started();
    const defect = new TypeError("ours");
    const formulaOn = () => {
      throw defect;
    };
    await expect(insert({ formulaOn })).rejects.toBe(defect);
  });

  it("works with an Excel that knows neither merged areas nor tables", async () => {
    const { cell } = started("1.4");
    await expect(insert()).resolves.toMatchObject({ status: "inserted" });
    expect(cell("A1").formula).toBe(FORMULA);
  });
});
