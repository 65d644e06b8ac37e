/** @jest-environment jsdom */
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import type { UpdateOutcome } from "../../../../src/workbook/ports/quotes/quotePort";
import {
  addComment,
  areaOf,
  enterArrayFormula,
  type ProfileName,
  PROFILES,
} from "../../../../workbench";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { everyFault, printed } from "../support/everyFault";
import { comparable } from "../support/comparable";
import { QUOTES, startQuotes } from "../support/quoteHost";

const writer = createQuoteWriter(QUOTES);
const document = quoteDocument([
  documentSite(45, [documentLine("call-recording", "sub24", { id: "a" })], { id: "s1" }),
]);
const CELLS = "D7:H11";
const write = () =>
  writer.writeQuote({
    document,
    isLive: true,
    target: { kind: "selection", overwrite: CELLS },
  });

/** A sheet of the user's with all that cells can have, where a quote is to go. */
async function filledSheet(profile: ProfileName = "windows-de") {
  const started = startQuotes({ profile: PROFILES[profile] });
  const { workbook } = started;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B1:B3").formulas = [["=SUM(E7:E9)"], ["=$E$8"], ["=Tabelle1!D7&H11"]];
    sheet.getRange("C60").values = [["meins"]];
    sheet.getRange(CELLS).formulas = [
      ["Posten", "Betrag", "'007", "'=A1", "=SUM(E7:E9)/0"],
      ["Miete", 800.25, "=E8*2", "=TODAY()", true],
      ["Strom", 90, '="=A1"', 45000, "#N/A"],
      ["", "", "", "", ""],
      ["Summe", "=SUM(E8:E9)", "", "", "Ende"],
    ];
    sheet.getRange("E8:E11").numberFormat = [['#,##0.00 "€"'], ["0.0"], ["0.0"], ["0.00"]];
    sheet.getRange("G8:G9").numberFormat = [["dd.mm.yyyy"], ["yyyy-mm-dd"]];
    sheet.getRange("H9").numberFormat = [["@"]];
    const { format } = sheet.getRange("D7:H7");
    format.fill.color = "#FFCC00";
    Object.assign(format.font, { bold: true, italic: true, size: 14, name: "Georgia" });
    format.borders.getItem("EdgeBottom").style = "Double";
    format.horizontalAlignment = "Center";
    format.rowHeight = 33;
    const total = sheet.getRange("E11").format;
    total.font.underline = "Double";
    total.font.strikethrough = true;
    total.font.color = "#AA0000";
    total.verticalAlignment = "Top";
    total.wrapText = true;
    total.indentLevel = 2;
    total.protection.locked = false;
    const rule = sheet.getRange("D8:D9").dataValidation;
    rule.rule = { list: { inCellDropDown: true, source: "Miete,Strom" } };
    rule.prompt = { message: "Was?", showPrompt: true, title: "Posten" };
    sheet.getRange("E8").dataValidation.rule = { custom: { formula: "=E8>0" } };
    sheet.getRange("C5").select();
    await context.sync();
  });
  workbook.change("person", (draft) =>
    addComment(draft, workbook.activeSheet.id, areaOf("E8"), { id: "c1", content: "meins" }),
  );
  return { ...started, before: comparable(workbook.state) };
}

function undoIn(outcome: UpdateOutcome) {
  if (outcome.status !== "written" || !outcome.undo) throw new Error(JSON.stringify(outcome));
  return outcome.undo;
}

it.each(["windows-de", "web", "ltsc-2021"] as const)(
  "[R20] what a quote has overwritten is brought back cell by cell, in %s",
  async (profile) => {
    const { host, workbook, before } = await filledSheet(profile);
    const undo = undoIn(await write());
    expect(comparable(workbook.state)).not.toEqual(before);
    expect(await undo()).toEqual({ ok: true, value: undefined });
    expect(comparable(workbook.state)).toEqual(before);
    expect(host.failures).toEqual([]);
  },
);

it("is brought back where only looks and rules were in the way, without a question", async () => {
  const { workbook } = startQuotes();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("D7:E9").format.fill.color = "#123456";
    sheet.getRange("G7").dataValidation.rule = { list: { source: "a,b", inCellDropDown: true } };
    sheet.getRange("C5").select();
    await context.sync();
  });
  const before = comparable(workbook.state);
  expect(await undoIn(await write())()).toMatchObject({ ok: true });
  expect(comparable(workbook.state)).toEqual(before);
});

it("is brought back whatever leads to the cells by then, which go on leading there", async () => {
  const { workbook, before } = await filledSheet();
  const undo = undoIn(await write());
  await enter("A1", "=SUM(D7:N20)");
  expect(await undo()).toMatchObject({ ok: true });
  await enter("A1", "");
  expect(comparable(workbook.state)).toEqual(before);
});

it("stays once somebody has worked in the quote", async () => {
  const { workbook } = await filledSheet();
  const undo = undoIn(await write());
  await enter("E9", "von Hand");
  const changed = workbook.state;
  expect(await undo()).toMatchObject({ ok: false, error: { code: "changedSince" } });
  expect(workbook.state).toBe(changed);
});

async function enter(address: string, content: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(address).formulas = [[content]];
    await context.sync();
  });
}

it("says before and after writing that formulas over several cells are not brought back", async () => {
  const { workbook } = startQuotes();
  workbook.change("person", (draft) =>
    enterArrayFormula(draft, workbook.activeSheet.id, areaOf("D7:E8"), "=A1:B2"),
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("C5").select();
    await context.sync();
  });
  const request = { document, isLive: true } as const;
  const target = { kind: "selection" } as const;
  const asked = await writer.writeQuote({ ...request, target });
  expect(asked).toMatchObject({ status: "occupied", notRestorable: "arrays" });
  const overwrite = asked.status === "occupied" ? asked.address : "";
  expect(await writer.writeQuote({ ...request, target: { ...target, overwrite } })).toMatchObject({
    ...{ status: "written", undo: undefined, notRestorable: "arrays" },
  });
});

it("is brought back as a whole or not at all, whatever fails", async () => {
  const { host, workbook } = await filledSheet();
  const undo = undoIn(await write());
  const left = workbook.state;
  const { roundTrips } = host.counters();
  expect(await undo()).toMatchObject({ ok: true });
  const requests = host.counters().roundTrips - roundTrips;
  workbook.replace(left);
  const undone = async () => ({ isDone: (await undo()).ok });
  const sample = { step: 5, first: 0 };
  const faults = await everyFault(host, requests, undone, () => undefined, sample, true);
  expect(printed("what was overwritten, brought back", faults)).toEqual([]);
  expect(faults.injected).toBeGreaterThan(20);
}, 240_000);
