/** @jest-environment jsdom */
import { waitFor } from "@testing-library/dom";
import { officeWorkbook } from "../../../src/workbook/connection/officeWorkbook";
import type { FormulaOutcome } from "../../../src/workbook/ports/port";
import {
  addTable,
  areaOf,
  clearArea,
  ENGLISH,
  GERMAN,
  openWorkbook,
  protectSheet,
  updateTable,
} from "../../../workbench";

const started = openWorkbook;

const FORMULA = '=FLUX.PRICE("Call Recording","Abo24",45)';

const insert = (over: Partial<Parameters<typeof officeWorkbook.insertFormula>[0]> = {}) =>
  officeWorkbook.insertFormula({ formulaOn: () => FORMULA, references: [], ...over });

const problemCode = (outcome: FormulaOutcome) =>
  outcome.status === "failed" ? outcome.problem.code : outcome.status;

describe("reading", () => {
  it("gives the selected cell with its sheet and value", async () => {
    const { select, enter } = started();
    enter("B2", "Call Recording");
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
    const { host, enter, addSheet } = started();
    enter("A1", "Abo24");
    addSheet("Müller's Blatt").enter("C7", 45);
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
    expect(host.counters().roundTrips).toBe(1);
  });

  it.each([
    ["1.15", GERMAN, ","],
    ["1.15", ENGLISH, "."],
    ["1.10", GERMAN, undefined],
  ])("asks Excel %s for the decimal separator", async (apiVersion, culture, told) => {
    openWorkbook({ apiVersion, culture });
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
    const { cell, select, host } = started();
    select("C2");
    await expect(insert()).resolves.toEqual({
      status: "inserted",
      cell: { sheet: "Tabelle1", address: "C2" },
      range: undefined,
      table: undefined,
    });
    expect(cell("C2")).toMatchObject({
      formula: FORMULA,
      style: { numberFormat: '#,##0.00 "€"' },
    });
    expect(host.counters().roundTrips).toBe(2);
  });

  it("keeps the number format that a cell has", async () => {
    const { cell, style } = started();
    style("A1", { numberFormat: "0.0" });
    await insert();
    expect(cell("A1").style.numberFormat).toBe("0.0");
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
    const { cell, enter } = started();
    enter("A1", entry);
    const before = cell("A1");
    await expect(insert()).resolves.toEqual({
      status: "occupied",
      cell: { sheet: "Tabelle1", address: "A1", content },
    });
    expect(cell("A1")).toEqual(before);
  });

  it("asks too where an array spills into the cell, which has a value and no formula", async () => {
    const { enter, select } = started();
    enter("A1", "={6;7}");
    select("A2");
    await expect(insert()).resolves.toMatchObject({ status: "occupied", cell: { content: "7" } });
  });

  it("overwrites what the user agreed to, wherever the selection went since", async () => {
    const { cell, enter, select } = started();
    enter("A1", "abc");
    const asked = await insert();
    select("D9");
    if (asked.status !== "occupied") throw new Error("It did not ask");
    await expect(insert({ replacing: asked.cell })).resolves.toMatchObject({ status: "inserted" });
    expect(cell("A1").formula).toBe(FORMULA);
    expect(cell("D9").formula).toBe("");
  });

  it("asks again when the cell has changed since the user agreed", async () => {
    const { cell, enter } = started();
    enter("A1", "abc");
    const asked = await insert();
    if (asked.status !== "occupied") throw new Error("It did not ask");
    enter("A1", "important");
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
    const { cell, style, select, host, change } = started();
    style("B1", { locked: false });
    change((draft) => protectSheet(draft, host.workbook.activeSheet.id, {}));
    await expect(insert()).resolves.toEqual({
      status: "failed",
      problem: { code: "sheetProtected", sheet: "Tabelle1" },
    });
    select("B1");
    await expect(insert()).resolves.toMatchObject({ status: "inserted" });
    expect(cell("B1")).toMatchObject({ formula: FORMULA, style: { numberFormat: "General" } });
  });

  it("[R9] goes into merged cells and refuses one that they hide, without asking for merged areas", async () => {
    const { host, merge, select, cell } = started();
    merge("B2:D3");
    const askedFor = ["Range.getMergedAreasOrNullObject", "Range.getMergedAreas"];
    for (const member of askedFor) host.faults.failMember(member, "GeneralException", Infinity);
    select("C3");
    const before = host.workbook.state;
    await expect(insert()).resolves.toEqual({
      status: "failed",
      problem: { code: "mergedCell", address: "C3" },
    });
    expect(host.workbook.state.sheets).toEqual(before.sheets);
    select("B2:D3");
    await expect(insert()).resolves.toMatchObject({ status: "inserted", range: "B2:D3" });
    expect(cell("B2").formula).toBe(FORMULA);
  });

  it("names the table in whose column Excel may go on, and refuses its header", async () => {
    const { host, change, select, cell } = started();
    let table = "";
    change((draft) => {
      const sheetId = host.workbook.activeSheet.id;
      table = addTable(host.workbook, draft, sheetId, areaOf("A1:C9"), true);
      updateTable(draft, table, { name: "Angebot" });
    });
    const header = cell("C1");
    select("C2");
    await expect(insert()).resolves.toMatchObject({ status: "inserted", table: "Angebot" });
    select("C1");
    await expect(insert()).resolves.toEqual({
      status: "failed",
      problem: { code: "tableHeader", address: "C1", table: "Angebot" },
    });
    expect(cell("C1")).toEqual(header);
    change((draft) => {
      clearArea(draft, host.workbook.activeSheet.id, areaOf("A1:C1"), "Contents");
      updateTable(draft, table, { hasHeaders: false });
    });
    await expect(insert().then(problemCode)).resolves.toBe("inserted");
  });

  it.each([
    ["while a cell is being edited", "cellEditMode"],
    ["while a chart is selected", "noCellSelected"],
  ] as const)("writes nothing %s", async (_when, code) => {
    const { host, cell } = started();
    if (code === "cellEditMode") host.faults.setCellEditMode(true);
    else {
      for (const member of ["Workbook.getSelectedRange", "Workbook.getActiveCell"]) {
        host.faults.failMember(member, "InvalidSelection", Infinity);
      }
    }
    await expect(insert().then(problemCode)).resolves.toBe(code);
    await expect(officeWorkbook.selectedCell()).resolves.toMatchObject({ error: { code } });
    expect(cell("A1").formula).toBe("");
  });

  it.each([
    ["AccessDenied", { code: "accessDenied" }],
    ["InactiveWorkbook", { code: "noCellSelected" }],
    ["Conflict", { code: "hostFailure", hostCode: "Conflict" }],
  ] as const)("says what %s means", async (hostCode, problem) => {
    const { host } = started();
    host.faults.failMember("Range.formulas", hostCode);
    await expect(insert()).resolves.toEqual({ status: "failed", problem });
  });

  it.each(["1.15", "1.20"])(
    "never asks Excel %s to join steps of undo, which fails in some",
    async (apiVersion) => {
      started({ apiVersion });
      const run = jest.spyOn(Excel, "run");
      await insert();
      expect(run.mock.calls.map(([given]) => given)).toEqual([{ delayForCellEdit: false }]);
      run.mockRestore();
    },
  );

  it("passes defects of ours on", async () => {
    started();
    const defect = new TypeError("ours");
    const formulaOn = () => {
      throw defect;
    };
    await expect(insert({ formulaOn })).rejects.toBe(defect);
  });

  it("works with an Excel that knows neither merged areas nor tables", async () => {
    const { cell } = started({ apiVersion: "1.4" });
    await expect(insert()).resolves.toMatchObject({ status: "inserted" });
    expect(cell("A1").formula).toBe(FORMULA);
  });
});
