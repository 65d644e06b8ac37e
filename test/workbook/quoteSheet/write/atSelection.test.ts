/** @jest-environment jsdom */
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { areaOf, PROFILES } from "../../../../workbench";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { everyFault, printed } from "../support/everyFault";
import { comparable } from "../support/comparable";
import { QUOTES, startQuotes } from "../support/quoteHost";

const writer = createQuoteWriter(QUOTES);
const document = quoteDocument([
  documentSite(45, [documentLine("call-recording", "sub24", { id: "a" })], { id: "s1" }),
]);
const write = (overwrite?: string) =>
  writer.writeQuote({ document, isLive: true, target: { kind: "selection", overwrite } });

/** A sheet on which somebody has done something, with a cell selected. */
async function sheetWith(
  prepare: (sheet: Excel.Worksheet) => void,
  selected = "C5",
  options: Parameters<typeof startQuotes>[0] = {},
): Promise<ReturnType<typeof startQuotes>> {
  const started = startQuotes(options);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    prepare(sheet);
    sheet.getRange(selected).select();
    await context.sync();
  });
  return started;
}

const nothing = () => undefined;

it("writes from the selected cell on, in four round trips", async () => {
  const { host, workbook } = await sheetWith(nothing);
  const trips = host.counters().roundTrips;
  expect(await write()).toMatchObject({
    status: "written",
    place: { sheet: "Tabelle1", address: expect.stringMatching(/^C5:N\d+$/) as string },
  });
  expect(host.failures).toEqual([]);
  expect(host.counters().roundTrips - trips).toBe(4);
  expect(workbook.activeSheet.columnProperties.get(2)?.isHidden).toBe(true);
  expect(workbook.state.sheets.map(({ name }) => name)).toEqual(["Tabelle1"]);
  expect(await createQuoteStore(QUOTES).savedQuotes()).toMatchObject({
    value: { quotes: [{ document, place: { sheet: "Tabelle1" } }] },
  });
});

it("leaves the columns alone where something else stands in them", async () => {
  const { workbook } = await sheetWith((sheet) => {
    sheet.getRange("C1").values = [["meins"]];
  });
  await write();
  expect(workbook.activeSheet.columnProperties.size).toBe(0);
  expect(workbook.activeSheet.rows.get(0)?.get(2)?.constant).toBe("meins");
});

it.each([
  ["of the user's, too narrow for them", true],
  ["of its own", false],
])("shrinks amounts and days to fit in columns %s: %p", async (_whose, isShrunk) => {
  const { workbook } = await sheetWith((sheet) => {
    if (isShrunk) sheet.getRange("C1:N1").values = [Array.from({ length: 12 }, () => "meins")];
  });
  const dated = { ...document, interval: "quarterly" } as const;
  await writer.writeQuote({ document: dated, isLive: true, target: { kind: "selection" } });
  /** Of the cells with numbers, in their order. */
  const shrunk = () =>
    [...workbook.activeSheet.rows.values()].flatMap((cells) =>
      [...cells.values()].flatMap(({ style }) =>
        /[0y]/.test(style.numberFormat) ? [style.shrinkToFit] : [],
      ),
    );
  const numbers = shrunk().length;
  expect(numbers).toBeGreaterThan(15);
  expect(new Set(shrunk())).toEqual(new Set([isShrunk]));
  if (!isShrunk) return;
  const [site] = dated.sites;
  const lines = [...(site?.lines ?? []), documentLine("pro-ivr", "sub12", { id: "b" })];
  const longer = { ...dated, sites: dated.sites.map((each) => ({ ...each, lines })) };
  expect(await writer.updateQuote(longer, true)).toMatchObject({ status: "written" });
  expect(shrunk().length).toBeGreaterThan(numbers);
  expect(new Set(shrunk())).toEqual(new Set([true]));
});

it("asks before it overwrites, with the address, and does so when that is agreed to", async () => {
  const { workbook } = await sheetWith((sheet) => {
    sheet.getRange("D7:E8").values = [
      ["a", 1],
      ["b", "=E7*2"],
    ];
  });
  const before = workbook.state;
  expect(await write()).toEqual({ status: "occupied", sheet: "Tabelle1", address: "D7:E8" });
  expect(await write("D7")).toMatchObject({ status: "occupied" });
  expect(workbook.state).toBe(before);
  expect(await write("D7:E8")).toMatchObject({ status: "written" });
  expect(comparable(workbook.state)).not.toContain("=E7*2");
});

it.each([
  [
    "merged cells",
    (sheet: Excel.Worksheet) => {
      sheet.getRange("D7:E8").merge();
    },
    "mergedCellsInTheWay",
  ],
  [
    "a table",
    (sheet: Excel.Worksheet) => {
      sheet.tables.add("D7:E8", true);
    },
    "tableInTheWay",
  ],
  [
    "protection",
    (sheet: Excel.Worksheet) => {
      sheet.protection.protect();
    },
    "sheetProtected",
  ],
])("refuses %s in its way", async (_kind, prepare, code) => {
  const { workbook } = await sheetWith(prepare);
  const before = workbook.state;
  expect(await write()).toMatchObject({ status: "failed", problem: { code } });
  expect(workbook.state).toBe(before);
});

it.each([
  ["above it", "D3:E6", "D3:E6"],
  ["left of it", "A9:C9", "A9:C9"],
  ["above and left of it, and in it", "A1:C5, H8:I8", "A1:C5, H8:I8"],
  ["that only touch it", "A1:B60, C1:N4, O5:P6, O20:Q20", undefined],
])("[R9] refuses merged cells that begin %s, in every Excel", async (_where, merged, address) => {
  for (const profile of Object.values(PROFILES)) {
    const { host, workbook } = await sheetWith(
      (sheet) => {
        for (const area of merged.split(", ")) sheet.getRange(area).merge();
      },
      "C5",
      { profile },
    );
    const before = workbook.state;
    const trips = host.counters().roundTrips;
    const outcome = await write();
    if (address === undefined) {
      expect(outcome).toMatchObject({ status: "written" });
    } else {
      const problem = { code: "mergedCellsInTheWay", address };
      expect(outcome).toEqual({ status: "failed", problem });
      expect(workbook.state).toBe(before);
      expect(host.counters().roundTrips - trips).toBe(2);
    }
  }
});

it.each([
  ["hidden rows", (sheet: Excel.Worksheet) => (sheet.getRange("7:9").rowHidden = true), "7:9"],
  ["its last row", (sheet: Excel.Worksheet) => (sheet.getRange("30:30").rowHidden = true), "30:30"],
  [
    "hidden columns",
    (sheet: Excel.Worksheet) => (sheet.getRange("E:F").columnHidden = true),
    "E:F",
  ],
  [
    "rows that a filter hides",
    (sheet: Excel.Worksheet) => {
      sheet.getRange("A6:A10").values = [["Status"], ["offen"], ["zu"], ["zu"], ["offen"]];
      const criteria: Excel.FilterCriteria = { filterOn: "Values", values: ["offen"] };
      sheet.autoFilter.apply(sheet.getRange("A6:A10"), 0, criteria);
      // Excel hides what the filter leaves out; the workbench only stores the criteria.
      sheet.getRange("8:9").rowHidden = true;
    },
    "8:9",
  ],
])("refuses %s where it would go, and names them", async (_kind, prepare, address) => {
  const { workbook } = await sheetWith(prepare);
  const before = workbook.state;
  expect(await write()).toEqual({
    status: "failed",
    problem: { code: "hiddenCellsInTheWay", address },
  });
  expect(workbook.state).toBe(before);
});

it("writes beside rows that are hidden elsewhere, and over a hidden column that becomes its key column", async () => {
  await sheetWith((sheet) => {
    sheet.getRange("1:3").rowHidden = true;
    sheet.getRange("A:C").columnHidden = true;
  });
  expect(await write()).toMatchObject({ status: "written" });
});

it.each([
  ["XFA1", /^XFA1:XFL\d\d$/],
  ["A1048570", /^A1048570:L10486\d\d$/],
])("names the area that it needs from %s on", async (selected, area) => {
  await sheetWith(nothing, selected);
  expect(await write()).toEqual({
    status: "failed",
    problem: { code: "tooLittleRoom", address: expect.stringMatching(area) as string },
  });
});

it("updates, deletes and brings back a quote beside other things", async () => {
  const { workbook } = await sheetWith((sheet) => {
    sheet.getRange("A1:A60").values = Array.from({ length: 60 }, (_, row) => [row]);
  });
  await write();
  const changed = quoteDocument(
    document.sites.map((site) => ({
      ...site,
      lines: [...site.lines, documentLine("pro-ivr", "sub12")],
    })),
  );
  expect(await writer.updateQuote(changed, true)).toMatchObject({ status: "written" });
  const beside = () =>
    Array.from({ length: 60 }, (_, row) => workbook.activeSheet.rows.get(row)?.get(0)?.constant);
  expect(beside()).toEqual(Array.from({ length: 60 }, (_, row) => row));
});

it("keeps the marks of rows that an update adds out of sight, beside something of the user's", async () => {
  const { workbook } = await sheetWith((sheet) => {
    sheet.getRange("C1").values = [["meins"]];
  });
  await write();
  const [site] = document.sites;
  const lines = [...(site?.lines ?? []), documentLine("teams-presence-sync", "sub12", { id: "b" })];
  const changed = quoteDocument(document.sites.map((each) => ({ ...each, lines })));
  expect(await writer.updateQuote(changed, true)).toMatchObject({ status: "written" });
  const marks = [...workbook.activeSheet.rows.values()]
    .map((cells) => cells.get(2))
    .filter((cell) => JSON.stringify(cell?.constant ?? "").startsWith('"flux:'));
  expect(marks.map((cell) => cell?.constant)).toContain("flux:line:b");
  expect([...new Set(marks.map((cell) => cell?.style.numberFormat))]).toEqual([";;;"]);
});

it.each([
  ["empty cells", nothing, undefined, 4],
  [
    "cells with contents and formats",
    (sheet: Excel.Worksheet) => {
      sheet.getRange("D7:E8").values = [
        ["'=a", 1],
        ["b", "=E7*2"],
      ];
      sheet.getRange("D9:F9").format.fill.color = "#FFEE00";
      sheet.getRange("D9").dataValidation.rule = {
        wholeNumber: { formula1: 1, operator: "GreaterThan" },
      };
      sheet.getRange("5:5").format.rowHeight = 40;
      sheet.getRange("E:E").format.columnWidth = 99;
    },
    "D7:E8",
    6,
  ],
] as const)(
  "leaves %s exactly as they were when it fails",
  async (name, prepare, overwrite, requests) => {
    const { host, workbook } = await sheetWith(prepare);
    const work = async () => ({ isDone: (await write(overwrite)).status === "written" });
    const select = () => {
      const id = workbook.state.sheets[0]?.id ?? "";
      workbook.activate(id);
      workbook.select(id, [areaOf("C5")]);
    };
    // Reading what is overwritten is many times more work than the rest.
    const sample = { step: overwrite === undefined ? 1 : 4, first: 0 };
    const faults = await everyFault(host, requests, work, select, sample);
    expect(printed(`At the selection, ${name}`, faults)).toEqual([]);
    expect(faults.injected).toBeGreaterThan(50);
  },
  240_000,
);
