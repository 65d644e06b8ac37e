/** @jest-environment jsdom */
import { TextEncoder } from "node:util";
import { screen, within } from "@testing-library/react";
import { serialOf, type CalendarDate } from "../../../../src/pricing";
import { datedEntries } from "../../../../src/taskpane/tools/dates/datedEntries";
import { areaOf, enterValues, openWorkbook } from "../../../../workbench";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { day } from "../../../support/quoting";
import { renderPaneInExcel } from "../../../support/renderPane";
import { answeredFunctions } from "../../../workbook/tools/frozen/support/answeredFunctions";

jest.mock("../../../../src/clock/clock", () => ({
  ...jest.requireActual<object>("../../../../src/clock/clock"),
  todayHere: () => "2026-12-01",
}));

// What every browser has, and jsdom has not.
beforeAll(() => Object.assign(globalThis, { TextEncoder }));

const TODAY = day("2026-12-01");
const serial = (iso: string) => serialOf(day(iso));

const LIST = [
  ["Kunde", "Produkt", "Laufzeit", "Benutzer", "Beginn"],
  ["Nord AG", "Call Recording", "Abo24", 45, serial("2025-02-01")],
  ["", "Pro IVR", "Kauf", "", serial("2025-02-01")],
  ["Süd KG", "Support Premium", "jährlich", "", "01.07.2026"],
  ["", "Intercom", "Abo12", "", ""],
];

const shown = (entries: ReturnType<typeof datedEntries>) =>
  entries.map(({ day: at, kind, product, customer }) => [String(at), kind, product, customer]);

const SHEET = { name: "Tabelle1", row: 2, column: 1, values: LIST };

describe("the dates of a list", () => {
  it("[T4] [T5] [T7] are the next ones of each line that has a term and a start, the soonest first", () => {
    const entries = datedEntries(
      { workbook: "Mappe1.xlsx", quotes: [], sheets: [SHEET] },
      TODAY,
      0,
    );
    expect(shown(entries)).toEqual([
      ["2026-12-01", "invoice", "Call Recording", "Nord AG"],
      ["2027-01-01", "invoice", "Support Premium", "Süd KG"],
      ["2027-01-17", "notice", "Call Recording", "Nord AG"],
      ["2027-01-31", "end", "Call Recording", "Nord AG"],
      ["2027-09-30", "notice", "Support Premium", "Süd KG"],
      ["2027-12-31", "end", "Support Premium", "Süd KG"],
    ]);
    expect(entries[0]?.place).toEqual({ sheet: "Tabelle1", address: "C4" });
  });

  it("keep their ids when starts and terms change, and have different ones each", () => {
    const ids = (today: CalendarDate, values: typeof LIST) =>
      datedEntries(
        { workbook: "Mappe1.xlsx", quotes: [], sheets: [{ ...SHEET, values }] },
        today,
        0,
      )
        .map(({ id }) => id)
        .sort();
    const moved = LIST.map((row) =>
      row.map((cell) => (cell === serial("2025-02-01") ? serial("2025-05-01") : cell)),
    );
    expect(ids(TODAY, moved)).toEqual(ids(TODAY, LIST));
    expect(ids(day("2028-06-01"), LIST)).toEqual(ids(TODAY, LIST));
    const twice = [...LIST, ["Nord AG", "Call Recording", "Abo12", 45, serial("2026-05-01")]];
    expect(new Set(ids(TODAY, twice)).size).toBe(9);
  });

  it("have other ids in another workbook, so that no calendar takes one for the other", () => {
    const ids = (workbook: string) =>
      datedEntries({ workbook, quotes: [], sheets: [SHEET] }, TODAY, 0).map(({ id }) => id);
    const other = new Set(ids("Mappe2.xlsx"));
    expect(ids("Mappe1.xlsx").filter((id) => other.has(id))).toEqual([]);
  });

  it("are four years later in a workbook that counts from 1904", () => {
    const values = LIST.slice(0, 2).map((row) =>
      row.map((cell) => (cell === serial("2025-02-01") ? serial("2025-02-01") - 1_462 : cell)),
    );
    const entries = datedEntries(
      { workbook: "Mappe1.xlsx", quotes: [], sheets: [{ ...SHEET, values }] },
      TODAY,
      1_462,
    );
    expect(shown(entries)[1]).toEqual(["2027-01-17", "notice", "Call Recording", "Nord AG"]);
  });
});

describe("the dates of quotes", () => {
  const document = {
    ...quoteDocument([
      documentSite(38, [
        documentLine("call-recording", "sub24"),
        documentLine("pro-ivr", "purchase"),
        { ...documentLine("intercom", "sub12"), role: { kind: "optional" } as const },
      ]),
    ]),
    start: "2026-12-15",
  };
  const quote = {
    written: document,
    isSuperseded: false,
    place: { sheet: "Angebot", address: "A1:L40" },
  };

  it("[T4] are those of the normal lines of a quote that was written", () => {
    const entries = datedEntries(
      { workbook: "Mappe1.xlsx", quotes: [quote], sheets: [] },
      TODAY,
      0,
    );
    expect(
      entries.map(({ day: at, kind, product, quote: number, place }) => [
        String(at),
        kind,
        product,
        number,
        place?.address,
      ]),
    ).toEqual([
      ["2026-12-15", "invoice", "Call Recording", document.number, "A1"],
      ["2026-12-15", "invoice", "Pro IVR", document.number, "A1"],
      ["2028-11-30", "notice", "Call Recording", document.number, "A1"],
      ["2028-12-14", "end", "Call Recording", document.number, "A1"],
    ]);
  });

  it("are none of a draft, nor of a revision that another one has replaced", () => {
    const draft = { ...quote, written: undefined };
    const replaced = { ...quote, isSuperseded: true };
    expect(
      datedEntries({ workbook: "Mappe1.xlsx", quotes: [draft, replaced], sheets: [] }, TODAY, 0),
    ).toEqual([]);
  });
});

async function openTool(list: readonly (readonly unknown[])[]) {
  const excel = openWorkbook({ functions: answeredFunctions() });
  const { workbook } = excel.host;
  excel.change((draft) => {
    const area = { ...areaOf("B3"), rows: list.length, columns: list[0]?.length ?? 1 };
    enterValues(draft, workbook.culture, workbook.activeSheet.id, area, list);
  });
  const { user } = renderPaneInExcel();
  await user.click(screen.getByRole("tab", { name: "Werkzeuge" }));
  await user.click(await screen.findByRole("button", { name: "Termine" }));
  const before = workbook.state;
  await user.click(await screen.findByRole("button", { name: "Termine zeigen" }));
  return { excel, user, before };
}

it("[T4] shows the dates of the workbook, filters them, and changes nothing", async () => {
  const { excel, user, before } = await openTool(LIST);
  await screen.findByText("6 Termine");
  const list = screen.getByRole("list", { name: "Termine, der nächste zuerst" });
  expect(within(list).getAllByRole("listitem")[2]).toHaveTextContent(
    /17.01.2027letzter Tag für die KündigungCall Recording, Abo24 · Nord AGTabelle1!C4/,
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "Anzeigen" }), "notice");
  await screen.findByText("2 Termine");
  expect(excel.host.workbook.state).toBe(before);
});

it("writes them as a sheet with days that Excel knows", async () => {
  const { excel, user } = await openTool([
    ...LIST,
    ["=1+1", "Group Busy", "Abo12", "", serial("2026-11-01")],
  ]);
  await screen.findByText("9 Termine");
  await user.click(screen.getByRole("button", { name: "Als Blatt ausgeben" }));
  await screen.findByText("Die Termine stehen im Blatt „Termine“.");
  const sheet = excel.sheet("Termine");
  expect(sheet.cell("A3").value).toBe("Tag");
  expect(sheet.cell("A4")).toMatchObject({ value: serial("2026-12-01"), formula: "" });
  // The short date of the user's own country, by its number in the file.
  expect(sheet.cell("A4").style.numberFormat).toBe("m/d/yyyy");
  expect(["E4", "E5", "E6", "E7"].map((at) => sheet.cell(at).formula)).toEqual(["", "", "", ""]);
});

it("gives them as a calendar file, and as its text", async () => {
  const { user } = await openTool(LIST);
  await screen.findByText("6 Termine");
  const copied: string[] = [];
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  });
  await user.click(screen.getByRole("button", { name: "Kalenderdatei kopieren" }));
  await screen.findByText(/Der Text der Kalenderdatei ist kopiert/);
  expect(copied[0]?.match(/BEGIN:VEVENT/g)?.length).toBe(6);
});

it("says what it looked for where there are no dates", async () => {
  await openTool([["Notizen"], ["Milch"]]);
  await screen.findByText(/Diese Mappe hat keine Termine/);
});
