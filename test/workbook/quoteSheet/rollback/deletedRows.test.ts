/** @jest-environment jsdom */
import {
  addLine,
  changeSite,
  moveLine,
  removeLine,
  type QuoteDocument,
} from "../../../../src/quote";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { basisOf } from "../../../../src/workbook/ports/quotes/storedState";
import type { UpdateOutcome } from "../../../../src/workbook/ports/quotes/quotePort";
import {
  addComment,
  areaOf,
  type Cell,
  type ProfileName,
  PROFILES,
  type WorkbookState,
} from "../../../../workbench";
import { documentLine } from "../../../support/quoteDocuments";
import { everyFault, printed } from "../support/everyFault";
import { comparable } from "../support/comparable";
import { QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

/** Without waiting long for an Excel that is lost. */
jest.mock("../../../../src/workbook/connection/timeout", () => ({ TIMEOUT: 25 }));

const writer = createQuoteWriter(QUOTES);
const store = createQuoteStore(QUOTES);
const quote = sampleDocument({
  texts: { introduction: "Guten Tag,\nhier ist es.", closing: "Grüße" },
  contact: { name: "A", email: "b@c.de", phone: "1" },
});
const line = (id: string) => documentLine("sms", "sub12", { id });
const { texts } = sampleDocument();

const UPDATES: readonly (readonly [string, QuoteDocument])[] = [
  ["a line less", removeLine(quote, "b")],
  ["neighbouring lines less", removeLine(removeLine(quote, "b"), "c")],
  ["a site less", { ...quote, sites: quote.sites.slice(0, 1) }],
  ["a line moved", moveLine(quote, "a", { siteId: "s1", index: 2 })],
  ["a line moved to another site", moveLine(quote, "b", { siteId: "s2", index: 0 })],
  ["texts less", { ...quote, texts, contact: sampleDocument().contact }],
  [
    "everything at once",
    addLine(
      removeLine(
        moveLine(changeSite(quote, "s1", { pbxUsers: 60 }), "c", { siteId: "s1", index: 0 }),
        "b",
      ),
      { siteId: "s2", index: 0 },
      line("new"),
    ),
  ],
];

/** With each line between two cells at both of them, as Excel tells it, whichever of them it was drawn at. */
function shown(state: WorkbookState): string {
  const drawn = (line: Line | undefined) => line !== undefined && line.style !== "None";
  const sheets = state.sheets.map((sheet) => {
    const bordersAt = (row: number, column: number) =>
      sheet.rows.get(row)?.get(column)?.style.borders;
    const withLines = (cell: Cell, row: number, column: number): Cell => {
      const { borders } = cell.style;
      const above = bordersAt(row - 1, column)?.bottom;
      const below = bordersAt(row + 1, column)?.top;
      const top = above && drawn(above) ? above : borders.top;
      const bottom = drawn(borders.bottom) ? borders.bottom : (below ?? borders.bottom);
      return { ...cell, style: { ...cell.style, borders: { ...borders, top, bottom } } };
    };
    const rows = new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        new Map([...cells].map(([column, cell]) => [column, withLines(cell, row, column)])),
      ]),
    );
    return { ...sheet, rows };
  });
  return JSON.stringify(comparable({ ...state, sheets }));
}

type Line = CellBorders["top"];
type CellBorders = Cell["style"]["borders"];

type Place = "its own sheet" | "a sheet that it shares";

/** A quote with things of the user's below and beside it, also beside the lines that go. */
async function written(place: Place, profile: ProfileName = "windows-de") {
  const started = startQuotes({ profile: PROFILES[profile] });
  const { workbook } = started;
  const isOwn = place === "its own sheet";
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2").values = [["meins"]];
    if (!isOwn) sheet.getRange("C4").select();
    await context.sync();
  });
  const target = isOwn ? ({ kind: "newSheet" } as const) : ({ kind: "selection" } as const);
  const outcome = await writer.writeQuote({ document: quote, isLive: true, target });
  const name = outcome.status === "written" ? outcome.place.sheet : "";
  const rowOf = (key: string) => {
    const rows = [...(workbook.sheetNamed(name)?.rows ?? [])];
    const found = rows.find(([, cells]) =>
      [...cells.values()].some(({ constant }) => constant === `flux:${key}`),
    );
    return (found?.[0] ?? Number.NaN) + 1;
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const [a, b, c] = [rowOf("line:a"), rowOf("line:b"), rowOf("line:c")];
    const column = isOwn ? "P" : "S";
    sheet.getRange(`T${b}:V${b}`).formulas = [["'=text", `=2*${column}${b}`, "meins"]];
    sheet.getRange(`${column}${b}`).values = [[7]];
    sheet.getRange(`${column}${b}`).numberFormat = [["0.00"]];
    const { format } = sheet.getRange(`T${b}:V${b}`);
    format.fill.color = "#FFCC00";
    Object.assign(format.font, { bold: true, name: "Georgia" });
    format.borders.getItem("EdgeBottom").style = "Double";
    sheet.getRange(`V${b}`).dataValidation.rule = {
      list: { inCellDropDown: true, source: "meins,deins" },
    };
    sheet.getRange(`W${b}:X${b}`).merge();
    sheet.getRange(`W${b}`).values = [["verbunden"]];
    sheet.getRange(`T${c}`).formulas = [["=1+1"]];
    sheet.getRange(`T${a}:T${a}`).formulas = [[`=T${a + 60}`]];
    if (isOwn) sheet.getRange(`${b}:${b}`).format.rowHeight = 41;
    sheet.getRange("F120:H121").formulas = [
      ["unten", 1, "=SUM(F1:F200)"],
      ["=G120*2", "", "'007"],
    ];
    sheet.getRange("F120").format.font.italic = true;
    sheet.getRange("AZ5").formulas = [["=SUM(H:H)"]];
    await context.sync();
  });
  return { ...started, name, rowOf, before: shown(workbook.state) };
}

function undoIn(outcome: UpdateOutcome) {
  if (outcome.status !== "written" || !outcome.undo) throw new Error(JSON.stringify(outcome));
  return outcome.undo;
}

describe.each(["its own sheet", "a sheet that it shares"] as const)("in %s", (place) => {
  it.each(UPDATES)("[R20] %s is taken back exactly", async (_, document) => {
    for (const profile of ["windows-de", "web", "ltsc-2021"] as const) {
      const { host, workbook, before } = await written(place, profile);
      const undo = undoIn(await writer.updateQuote(document, true));
      expect(shown(workbook.state)).not.toBe(before);
      expect(await undo()).toEqual({ ok: true, value: undefined });
      expect(shown(workbook.state)).toBe(before);
      expect(host.failures).toEqual([]);
    }
  });
});

async function inSheet(name: string, edit: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

const lineLess = removeLine(quote, "b");

it.each<readonly [string, string, (sheet: Excel.Worksheet, row: number) => void]>([
  ["a formula leads there", "formulas", (sheet, row) => enter(sheet, "AZ90", `=E${row}`)],
  ["a formula ends there", "formulas", (sheet, row) => enter(sheet, "AZ90", `=SUM(E2:E${row})`)],
  [
    "a name leads there",
    "formulas",
    (sheet, row) => sheet.names.add("Mein_Posten", sheet.getRange(`E${row}`)),
  ],
  [
    "cells are merged beyond",
    "merges",
    (sheet, row) => sheet.getRange(`Z${row}:Z${row + 1}`).merge(),
  ],
  [
    "a row is hidden",
    "hiddenRows",
    (sheet, row) => (sheet.getRange(`${row}:${row}`).rowHidden = true),
  ],
  [
    "a chart stands there",
    "objects",
    (sheet, row) => {
      const chart = sheet.charts.add("Line", sheet.getRange("F120:G121"));
      chart.setPosition(`Q${row}`, `T${row + 3}`);
    },
  ],
])("is not offered, with the reason, where %s", async (_, notRestorable, edit) => {
  const { name, rowOf } = await written("its own sheet");
  await inSheet(name, (sheet) => edit(sheet, rowOf("line:b")));
  const outcome = await writer.updateQuote(lineLess, true);
  expect(outcome).toMatchObject({ status: "written", notRestorable });
  expect(outcome).not.toHaveProperty("undo");
});

function enter(sheet: Excel.Worksheet, address: string, formula: string): void {
  sheet.getRange(address).formulas = [[formula]];
}

it("is not offered where a comment went with the rows", async () => {
  const { workbook, name, rowOf } = await written("its own sheet");
  const id = workbook.sheetNamed(name)?.id ?? "";
  workbook.change("person", (draft) =>
    addComment(draft, id, areaOf(`E${rowOf("line:b")}`), { id: "c1", content: "meins" }),
  );
  expect(await writer.updateQuote(lineLess, true)).toMatchObject({ notRestorable: "objects" });
});

it("stays once somebody has changed the quote, or written beside a row that it has added", async () => {
  const { workbook, name, rowOf } = await written("its own sheet");
  const update = addLine(lineLess, { siteId: "s1", index: 0 }, line("new"));
  const undo = undoIn(await writer.updateQuote(update, true));
  const left = workbook.state;
  for (const address of [`E${rowOf("line:a")}`, `AB${rowOf("line:new")}`]) {
    workbook.replace(left);
    await inSheet(name, (sheet) => enter(sheet, address, "von Hand"));
    const changed = workbook.state;
    expect(await undo()).toMatchObject({ ok: false, error: { code: "changedSince" } });
    expect(workbook.state).toBe(changed);
  }
  workbook.replace(left);
  await inSheet(name, (sheet) => enter(sheet, "AB130", "von Hand"));
  expect(await undo()).toMatchObject({ ok: true });
});

it("keeps the draft on which somebody has gone on since", async () => {
  await written("its own sheet");
  const stored = await store.savedQuotes();
  const [kept] = stored.ok ? stored.value.quotes : [];
  const basis = basisOf(kept);
  const undo = undoIn(await writer.updateQuote(lineLess, true, { basis }));
  const later = { ...lineLess, number: "AN-2026-0043" };
  expect(await store.saveDraft(later, basis)).toMatchObject({ ok: true });
  expect(await undo()).toMatchObject({ ok: true });
  expect(await store.savedQuotes()).toMatchObject({
    value: { quotes: [{ document: later, written: quote }] },
  });
});

it.each(["its own sheet", "a sheet that it shares"] as const)(
  "deleted rows come back as a whole or not at all in %s, whatever fails",
  async (place) => {
    const { host, workbook } = await written(place);
    const document = UPDATES.at(-1)?.[1] ?? quote;
    const undo = undoIn(await writer.updateQuote(document, true));
    const left = workbook.state;
    const { roundTrips } = host.counters();
    expect(await undo()).toMatchObject({ ok: true });
    const requests = host.counters().roundTrips - roundTrips;
    workbook.replace(left);
    const undone = async () => ({ isDone: (await undo()).ok });
    const sample = { step: 9, first: 0 };
    const faults = await everyFault(host, requests, undone, () => undefined, sample, true);
    expect(printed(`deleted rows in ${place}, taken back`, faults)).toEqual([]);
    expect(faults.injected).toBeGreaterThan(20);
  },
  240_000,
);
