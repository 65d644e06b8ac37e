/** @jest-environment jsdom */
import { createOfficeQuotes } from "../../../../src/workbook/connection/officeQuotes";
import { createWorkbookCheck } from "../../../../src/workbook/tools/workbookCheck/officeWorkbookCheck";
import { areaOf, enterValues, PROFILES, type OpenWorkbook } from "../../../../workbench";
import { sampleDocument } from "../../quoteSheet/support/quoteHost";
import { edition202209 } from "../../../support/edition202209";
import { checked, done, openList, PRICES, shown, tool } from "./support/typedList";

let excel: OpenWorkbook;

beforeEach(() => {
  excel = openList();
});

it.each(Object.keys(PROFILES) as (keyof typeof PROFILES)[])(
  "[P3, P6] typed prices that are not those of the list are found in %s, and nothing is changed",
  async (profile) => {
    excel = openList(profile);
    const before = excel.host.workbook.state;
    const result = await checked();
    expect(result.findings.map(shown)).toEqual(PRICES);
    expect(result.prices).toBe(7);
    expect(result.fine.map(({ address }) => address)).toEqual(["G4", "H4"]);
    expect(excel.host.workbook.state).toBe(before);
  },
);

describe("formulas", () => {
  it("with an error say what is wrong as FLUX.CHECK does", async () => {
    excel.enter("J1", "Cal Recording");
    excel.enter("J2", "Call Recording");
    excel.enter("J3", "Cal Recording");
    excel.enter("K1", '=FLUX.PRICE(J1,"Abo24",45)');
    excel.enter("L1", '=1+FLUX.PRICE(J1,"Abo24",45)');
    const result = await checked();
    expect(result.formulas).toBe(2);
    expect(result.findings.map(shown)).toEqual([
      "Tabelle1!K1 formulaError #NV unknownProduct",
      "Tabelle1!L1 formulaError #NV ?",
      ...PRICES,
    ]);
  });

  it("that are damaged are told from those that show an error", async () => {
    excel.enter("J1", '=_xldudf_FLUX_PRICE("Pro IVR","Kauf")');
    excel.enter("J2", '=FLUX.PRICE("Pro IVR","Kauf")');
    const result = await checked();
    expect(result.findings.map(shown)).toEqual(["Tabelle1!J1 damaged", ...PRICES]);
    expect(result.fine.map(({ address }) => address)).toEqual(["J2", "G4", "H4"]);
  });

  it("[C4] of an older list and of none are told once there is a newer one", async () => {
    excel.enter("J1", '=FLUX.PRICE("Pro IVR","Kauf",,"2022-09")');
    excel.enter("J2", '=FLUX.PRICE("Pro IVR","Kauf")');
    excel.enter("J4", "'09/2022");
    excel.enter("J3", '=SUM(FLUX.PRICE("Pro IVR","Kauf",,J4))');
    const later = { ...edition202209, id: "2027-01" };
    const result = await checked(createWorkbookCheck("FLUX", 25, [edition202209, later]));
    expect(result.edition).toBe("2027-01");
    expect(result.findings.slice(0, 3).map(shown)).toEqual([
      "Tabelle1!J1 oldEdition",
      "Tabelle1!J2 noEdition",
      "Tabelle1!J3 oldEdition",
    ]);
    expect((await checked()).findings.map(shown)).toEqual(PRICES);
  });

  it("in names are listed, hidden ones too", async () => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("Preis", '=FLUX.PRICE("Pro IVR","Kauf")');
      names.add("Kaputt", '=_xldudf_FLUX_PRICE("Pro IVR","Kauf")').visible = false;
      names.add("Steuer", "=0.19");
      worksheets.getFirst().names.add("Lokal", '=FLUX.PRICE("Pro IVR","Kauf")');
      await context.sync();
    });
    const { names } = await checked();
    const told = names.map(({ name, sheet, isHidden, problem }) =>
      [name, sheet ?? "-", isHidden, problem?.kind ?? "fine"].join(" "),
    );
    expect(told.sort()).toEqual([
      "Kaputt - true damaged",
      "Lokal Tabelle1 false fine",
      "Preis - false fine",
    ]);
  });
});

it.each([true, false])(
  "the cells of a quote are not listed, but the quote is named (with formulas: %s)",
  async (isLive) => {
    const quotes = createOfficeQuotes("FLUX");
    const document = sampleDocument();
    const target = { kind: "newSheet" } as const;
    expect(await quotes.writeQuote({ document, isLive, target })).toMatchObject({
      status: "written",
    });
    const result = await checked();
    expect(result.findings.map(shown)).toEqual(PRICES);
    expect(result.quotes).toEqual([
      { number: document.number, revision: document.revision, isSuperseded: false },
    ]);
  },
);

it("what a formula spills is not typed, and is never corrected", async () => {
  const { workbook } = excel.host;
  excel.change((draft) => {
    enterValues(draft, workbook.culture, workbook.activeSheet.id, areaOf("B20:D22"), [
      ["Produkt", "Laufzeit", "Preis"],
      ["Pro IVR", "Kauf", "={240;100}"],
      ["Group Busy", "Abo12", ""],
    ]);
  });
  expect(excel.cell("D22").value).toBe(100);
  expect((await checked()).findings.map(shown)).toEqual(PRICES);
  const cell = { sheet: "Tabelle1", address: "D22", content: 100, expected: 7 };
  expect(await done(tool.correct([cell]))).toMatchObject({
    corrected: [],
    left: [{ address: "D22", reason: "spilled" }],
  });
  expect(excel.cell("D22").value).toBe(100);
});

it("hidden and very hidden sheets are looked at and named, and shown only when that is wanted", async () => {
  for (const [name, visibility] of [
    ["Alt", "Hidden"],
    ["Geheim", "VeryHidden"],
  ] as const) {
    excel.addSheet(name).enter("A1", '=FLUX.PRICE("Cal Recording","Kauf")');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).visibility = visibility;
      await context.sync();
    });
  }
  const result = await checked();
  expect(result.hiddenSheets).toEqual(["Alt", "Geheim"]);
  expect(result.findings.filter(({ isHidden }) => isHidden).map(shown)).toEqual([
    "Alt!A1 formulaError #NV unknownProduct",
    "Geheim!A1 formulaError #NV unknownProduct",
  ]);
  const cell = { sheet: "Geheim", address: "A1" };
  const visibility = () => excel.host.workbook.sheetNamed("Geheim")?.visibility;
  expect(await done(tool.show(cell, false))).toBe("hidden");
  expect(visibility()).toBe("VeryHidden");
  expect(await done(tool.show(cell, true))).toBe("shown");
  expect(visibility()).toBe("Visible");
  expect(excel.host.workbook.activeSheet.name).toBe("Geheim");
  expect(await tool.show({ sheet: "Weg", address: "A1" }, true)).toMatchObject({ ok: false });
});

it("a check tells how far it is, and never less than before", async () => {
  excel.addSheet("Zweites").enter("A1", "Pro IVR");
  const shares: number[] = [];
  const { signal } = new AbortController();
  await done(tool.check({ onProgress: (share) => shares.push(share), signal }));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

it("each row of a formula for several prices is told by itself", async () => {
  const { workbook } = excel.host;
  excel.change((draft) => {
    enterValues(draft, workbook.culture, workbook.activeSheet.id, areaOf("J1:J3"), [
      ["Pro IVR"],
      ["Cal Recording"],
      ["DHCP"],
    ]);
  });
  excel.enter("K1", '=FLUX.PRICES(J1:J3,"Kauf")');
  const result = await checked();
  expect(result.formulas).toBe(2);
  expect(result.findings[0]).toMatchObject({
    address: "K2",
    kind: "formulaError",
    error: { code: "unknownProduct", input: "Cal Recording" },
  });
});

it("a check that is cancelled ends, whenever that is", async () => {
  for (let after = 1; after <= 3; after += 1) {
    const cancelling = new AbortController();
    let heard = 0;
    const onProgress = () => {
      heard += 1;
      if (heard === after) cancelling.abort();
    };
    expect(await done(tool.check({ onProgress, signal: cancelling.signal }))).toBeUndefined();
    expect(heard).toBe(after);
  }
});
