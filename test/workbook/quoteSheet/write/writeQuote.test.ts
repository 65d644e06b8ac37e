/** @jest-environment jsdom */
import type { QuoteDocument } from "../../../../src/quote";
import { columnLetters } from "../../../../src/workbook/connection/addresses";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { serialOfIsoDay } from "../../../../src/workbook/quoteSheet/layout/serialDay";
import { longDocument, QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

const writer = createQuoteWriter(QUOTES);
const write = (document: QuoteDocument = sampleDocument(), isLive = true) =>
  writer.writeQuote({ document, isLive, target: { kind: "newSheet" } });

const NAME = "Angebot AN-2026-0042";

function written(options: Parameters<typeof startQuotes>[0] = {}) {
  const { host, workbook } = startQuotes(options);
  const sheet = () => {
    const found = workbook.sheetNamed(NAME);
    if (!found) throw new Error("There is no quote.");
    return found;
  };
  const cells = () =>
    [...sheet().rows].flatMap(([row, columns]) =>
      [...columns].map(([column, cell]) => ({ row, column, ...cell })),
    );
  const rowOf = (key: string) =>
    cells().find(({ column, constant }) => column === 0 && constant === `flux:${key}`)?.row ?? -1;
  const cell = (key: string, column: number) => sheet().rows.get(rowOf(key))?.get(column);
  return { host, workbook, sheet, cells, rowOf, cell };
}

it("writes a quote into a sheet of its own, in three round trips and one step to undo", async () => {
  const { host, workbook } = startQuotes();
  const before = workbook.state;

  expect(await write()).toEqual({
    status: "written",
    undo: expect.any(Function) as unknown,
    place: { sheet: NAME, address: expect.stringMatching(/^A1:L\d+$/) as string },
  });
  expect(host.failures).toEqual([]);
  expect(host.counters().roundTrips).toBe(3);
  expect(workbook.activeSheet.name).toBe(NAME);
  workbook.undo();
  // What is stored stays (R21).
  expect({ ...workbook.state, customXmlParts: before.customXmlParts }).toEqual(before);
});

it("takes as many round trips for ten lines as for five hundred", async () => {
  const actions = [];
  for (const lines of [10, 500]) {
    const { host } = startQuotes();
    expect(await write(longDocument(lines))).toMatchObject({ status: "written" });
    expect(host.counters().roundTrips).toBe(3);
    actions.push(host.counters().actions);
  }
  expect(actions[1]).toBeLessThan(2 * (actions[0] ?? 0));
});

it("writes live prices that follow the cells of their line, or values only", async () => {
  const live = written();
  await write();
  const row = live.rowOf("line:a") + 1;
  expect(live.cell("line:a", 6)?.formula).toBe(`=FLUX.PRICE(C${row},D${row},E${row},"2022-09")`);
  expect(live.cell("line:a", 9)?.formula).toBe(`=ROUND(I${row}*F${row},2)`);

  const plain = written();
  await write(sampleDocument(), false);
  expect(plain.cells().filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(plain.cell("line:a", 9)?.constant).toBeGreaterThan(0);
});

it("names the sheet of a revision so that its number is to be read", async () => {
  written();
  expect(await write(sampleDocument({ revision: 12 }))).toMatchObject({
    place: { sheet: "Angebot AN-2026-0042 R12" },
  });
});

it("writes numbers, dates and formats as such", async () => {
  const { cell } = written();
  await write();

  expect(cell("line:b", 7)).toMatchObject({
    constant: 0.125,
    style: { numberFormat: '[<=1]0.0# %;#,##0.00 "€"' },
  });
  expect(cell("field:letter.1", 8)).toMatchObject({
    constant: serialOfIsoDay("2026-01-15"),
    style: { numberFormat: 'dd"."mm"."yyyy' },
  });
  expect(cell("line:a", 6)?.style).toMatchObject({ numberFormat: '#,##0.00 "€"' });
  expect(cell("field:title", 2)?.style.font).toMatchObject({ size: 15, bold: true });
});

it.each([
  "=1+1",
  "+49 30",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "'quoted",
  '"x"',
  "1.5.2026",
  "007",
  "1e5",
  "TRUE",
])("keeps the text %j a text", async (note) => {
  const { cell, cells } = written();
  const document = sampleDocument();
  const customer = { ...document.customer, company: note };
  await write({ ...document, customer, texts: { introduction: note, closing: note } }, false);

  expect(cell("field:letter.0", 2)?.constant).toBe(note);
  expect(cell("text:introduction", 2)?.constant).toBe(note);
  expect(cells().filter(({ formula }) => formula !== undefined)).toEqual([]);
});

it("hides the keys, offers terms and products, and keeps their list in the hidden row", async () => {
  const { workbook, sheet, rowOf } = written();
  await write();
  const keys = rowOf("columns");
  const list = sheet().rows.get(keys);

  expect(sheet().columnProperties.get(0)?.isHidden).toBe(true);
  expect(sheet().rowProperties.get(keys)?.isHidden).toBe(true);
  expect(list?.get(12)?.constant).toBe("flux:products:2022-09");
  const [first, last] = [13, Math.max(...(list?.keys() ?? []))];
  expect(list?.get(first)?.constant).toBe("Active Directory Synchronisation");
  const sources = sheet().validations.map(
    ({ rule }) => (rule["list"] as { source: string }).source,
  );
  const at = (column: number) => `$${columnLetters(column)}$${keys + 1}`;
  expect([...new Set(sources)]).toEqual([
    `=${at(first)}:${at(last)}`,
    "Kauf,einmalig,Abo1,Abo12,jährlich,Abo24,Abo36",
  ]);
  expect(workbook.state.sheets.map(({ name }) => name)).toEqual(["Tabelle1", NAME]);
});

it("leaves a sheet of somebody else alone that is called as lists were once", async () => {
  const { workbook } = written();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("FLUX-Listen");
    sheet.getRange("A1:A2").values = [["Preisliste 2022-09"], ["meins"]];
    await context.sync();
  });
  const theirs = workbook.sheetNamed("FLUX-Listen");
  await write();
  expect(workbook.sheetNamed("FLUX-Listen")).toBe(theirs);
});

it("prints on A4, one page wide, with heads and the letter's details on every page", async () => {
  const { sheet, rowOf } = written();
  const document = sampleDocument();
  await write({ ...document, seller: { ...document.seller, company: "A & B GmbH" } });
  const { pageLayout } = sheet();

  expect(pageLayout.settings).toMatchObject({
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
  });
  expect(pageLayout.printTitleRows?.row).toBe(rowOf("heads"));
  expect(pageLayout.printAreas).toMatchObject([{ row: 0, column: 1 }]);
  expect(pageLayout.headersFooters["leftFooter"]).toMatch(/^&7A && B GmbH · Sitz: Musterstadt/);
  expect(pageLayout.headersFooters["rightFooter"]).toBe("&7Seite &P von &N");
});

it("puts the letter's details below the quote where a footer cannot hold them", async () => {
  const { sheet, cell } = written();
  const document = sampleDocument();
  const managingDirectors = Array.from(
    { length: 12 },
    (_, index) => `Erika Mustermann-Beispiel ${index}`,
  );
  await write({ ...document, seller: { ...document.seller, managingDirectors } });

  expect(sheet().pageLayout.headersFooters["leftFooter"]).toBe("&7Fluxpunkt GmbH");
  expect(cell("text:letterDetails", 2)?.constant).toContain("Erika Mustermann-Beispiel 11");
});

it.each([
  ["Mit freundlichen Grüßen", "Erika Muster", "Erika Muster\nFluxpunkt GmbH"],
  ["Mit freundlichen Grüßen", "", undefined],
  ["Mit freundlichen Grüßen\nErika Muster", "Erika Muster", undefined],
  ["", "Erika Muster", undefined],
])("below the closing words %j lets %j sign", async (closing, name, signature) => {
  const { cell } = written();
  const contact = { name, email: "", phone: "" };
  await write({ ...sampleDocument(), contact, texts: { introduction: "", closing } });

  expect(cell("text:signature", 2)?.constant).toBe(signature);
});

it("gives a paragraph the height of its text over the whole width", async () => {
  const { sheet, rowOf } = written();
  const introduction = "Vielen Dank für Ihre Anfrage. ".repeat(30);
  await write(sampleDocument({ texts: { introduction, closing: "" } }));
  const row = rowOf("text:introduction");

  expect(sheet().merges).toContainEqual({ row, column: 2, rows: 1, columns: 10 });
  expect(sheet().rowProperties.get(row)?.size).toBeGreaterThan(60);
});

it("writes nothing into a protected workbook", async () => {
  const { workbook } = startQuotes();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = workbook.state;

  expect(await write()).toEqual({ status: "failed", problem: { code: "workbookProtected" } });
  expect(workbook.state).toBe(before);
});

it.each([
  ["CellEditMode", { code: "cellEditMode" }],
  ["SessionTimedOut", { code: "hostFailure", hostCode: "InvalidOrTimedOutSession" }],
] as const)("says why when Excel refuses: %s", async (kind, problem) => {
  const { host } = startQuotes();
  host.faults.refuse(kind, { request: 2 });
  expect(await write()).toEqual({ status: "failed", problem });
});

it.each([
  [1, "NoAnswer"],
  [2, "NoAnswerWhileWriting"],
])(
  "says whether something may have been written when Excel is lost at request %d",
  async (request, hostCode) => {
    const { host } = startQuotes();
    host.faults.disconnect({ request });
    expect(await write()).toEqual({ status: "failed", problem: { code: "hostFailure", hostCode } });
  },
);

it("says when what failed could not be taken back", async () => {
  const { host } = startQuotes();
  host.faults.failMember("NamedItemCollection.add", "GeneralException");
  host.faults.failMember("Worksheet.delete", "GeneralException");
  expect(await write()).toEqual({
    status: "failed",
    problem: { code: "hostFailure", hostCode: "NotTakenBack" },
  });
});

it("needs an Excel with print settings", async () => {
  startQuotes({ apiVersion: "1.8" });
  expect(await write()).toEqual({
    status: "failed",
    problem: { code: "requirementSet", version: "ExcelApi 1.9" },
  });
});

it("says that it does not hold a price list", async () => {
  startQuotes();
  expect(await write(sampleDocument({ edition: "1999-01" }))).toEqual({
    status: "failed",
    problem: { code: "unknownEdition", edition: "1999-01" },
  });
});
