/** @jest-environment jsdom */
import { act, screen, waitForElementToBeRemoved, within } from "@testing-library/react";
import type { QuoteDocument } from "../../../src/quote";
import { officeQuotes } from "../../../src/taskpane/quoteSession/officeQuotes";
import { areaOf, deleteSheet, enterValues } from "../../../workbench";
import { sampleDocument, startQuotes } from "../../workbook/quoteSheet/support/quoteHost";
import { openQuote } from "./openQuote";

const SHEET = "Angebot AN-2026-0042";
const PATIENTLY = { timeout: 30_000 };

/** The pane beside an Excel whose workbook keeps a quote without a sheet. */
async function start(
  document: QuoteDocument = sampleDocument({ validity: { kind: "subjectToChange" } }),
) {
  const { host, workbook } = startQuotes();
  const quotes = officeQuotes("FLUX");
  await quotes.saveDraft?.(document);
  const { user } = await openQuote({ quotes });
  await screen.findByRole("button", { name: "Angebot schreiben" }, PATIENTLY);

  async function press(name: string | RegExp) {
    await user.click(await screen.findByRole("button", { name }, PATIENTLY));
  }

  async function choose(name: string | RegExp) {
    await user.click(await screen.findByRole("radio", { name }, PATIENTLY));
  }

  async function said(text: string | RegExp) {
    expect(await screen.findByText(text, {}, PATIENTLY)).toBeVisible();
  }

  async function write() {
    await press("Angebot schreiben");
    await said(/^Das Angebot steht im Blatt/);
  }

  /** Opens the fields of the first line, and types a quantity. */
  async function typeQuantity(quantity: string) {
    const [line] = screen.getAllByRole("button", { name: /Position 1: Call Recording/ });
    if (line) await user.click(line);
    const field = await screen.findByRole("textbox", { name: "Menge" });
    await user.clear(field);
    await user.type(field, quantity);
  }

  return { host, workbook, quotes, user, press, choose, said, write, typeQuantity };
}

/** Does something with cells of the quote, found by the keys of their rows. */
async function inSheet(
  edit: (sheet: Excel.Worksheet, rowOf: (key: string) => number) => void,
  name = SHEET,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange().load("values");
    await context.sync();
    edit(sheet, (key) => 1 + used.values.findIndex((row) => row.includes(`flux:${key}`)));
    await context.sync();
  });
}

const type = (column: string, key: string, value: string | number) =>
  inSheet((sheet, rowOf) => {
    sheet.getRange(`${column}${rowOf(key)}`).values = [[value]];
  });

async function seen(column: string, key: string, name = SHEET): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange().load("values");
    await context.sync();
    const row = used.values.findIndex((each) => each.includes(`flux:${key}`)) + 1;
    const cell = sheet.getRange(`${column}${row}`).load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
}

const sheetNames = ({ workbook }: Awaited<ReturnType<typeof start>>) =>
  workbook.state.sheets
    .filter(({ visibility }) => visibility === "Visible")
    .map(({ name }) => name);

it("writes a quote, reads what was edited in its sheet, and ends with both agreeing", async () => {
  const pane = await start();
  const { press, said, write, quotes } = pane;
  await write();
  await type("F", "line:a", 7);
  await press("Blatt aktualisieren");
  await said("Menge: 1 → 7");
  await press("Übernehmen und Blatt aktualisieren");
  await said(/ist auf dem Stand des Angebots/);
  expect(await seen("F", "line:a")).toBe(7);
  const saved = await quotes.savedQuotes?.();
  expect(saved).toMatchObject({
    value: {
      quotes: [{ written: { sites: [{ lines: [{ id: "a", quantity: 7 }, {}, {}] }, {}] } }],
    },
  });
  await press("Weiter am Angebot");
  await press("Aus dem Blatt lesen");
  await said(/hat niemand etwas geändert/);
});

it("lets the user choose where pane and sheet were both changed", async () => {
  const { press, said, choose, write, typeQuantity } = await start();
  await write();
  await type("F", "line:a", 7);
  await typeQuantity("5");
  await press("Blatt aktualisieren");
  await choose("Aus dem Angebot hier: 5");
  await press("Übernehmen und Blatt aktualisieren");
  await said(/ist auf dem Stand des Angebots/);
  expect(await seen("F", "line:a")).toBe(5);
});

it("does with a cell that cannot be understood what the user answers", async () => {
  const { press, said, choose, write } = await start();
  await write();
  await type("F", "line:a", "3 Stück");
  await press("Blatt aktualisieren");
  await choose("Gemeint ist: 3");
  await press("Übernehmen und Blatt aktualisieren");
  await said(/ist auf dem Stand des Angebots/);
  expect(await seen("F", "line:a")).toBe(3);
});

it("leaves such a cell alone until it is answered, while everything else is brought up to date", async () => {
  const { press, said, write, user } = await start();
  await write();
  await type("F", "line:a", "3 Stück");
  await type("F", "line:b", 4);
  const number = screen.getByRole("textbox", { name: "Angebotsnummer" });
  await user.clear(number);
  await user.type(number, "AN-7");
  await press("Blatt aktualisieren");
  await press("Übernehmen und Blatt aktualisieren");
  await said(/ist aktualisiert; eine Zelle bleibt vorerst/);
  expect(await seen("F", "line:a")).toBe("3 Stück");
  expect(await seen("F", "line:b")).toBe(4);
  await press("Weiter am Angebot");
  await press("Aus dem Blatt lesen");
  await said("1 Frage");
});

it("leaves such a cell alone even where the pane says something else by now", async () => {
  const { press, said, write, typeQuantity } = await start();
  await write();
  await type("F", "line:a", "3 Stück");
  await typeQuantity("5");
  await press("Blatt aktualisieren");
  await said("1 Frage");
  await press("Blatt aktualisieren");
  await said(/ist aktualisiert; eine Zelle bleibt vorerst/);
  expect(await seen("F", "line:a")).toBe("3 Stück");
});

it("says quietly when the pane opens that somebody has edited the sheet", async () => {
  const { press, said, write } = await start();
  await write();
  await type("F", "line:a", 7);
  await press("Einstellungen");
  await press("Zurück zum Angebot");
  await said("Im Blatt wurde etwas geändert: 1 Änderung.");
  await press("Ansehen");
  await press("Übernehmen");
  await said(/Die Änderungen stehen jetzt im Angebot/);
});

it("writes a quote anew whose sheet was deleted", async () => {
  const pane = await start();
  const { press, said, write, workbook } = pane;
  await write();
  workbook.change("person", (draft) => deleteSheet(draft, workbook.sheetNamed(SHEET)?.id ?? ""));
  await press("Aus dem Blatt lesen");
  await said(/Das Angebot selbst ist noch da/);
  await press("In ein neues Blatt schreiben");
  await said(`Das Angebot steht jetzt im neuen Blatt „${SHEET}“.`);
  expect(sheetNames(pane)).toContain(SHEET);
});

it("writes a quote beside its sheet when that is damaged, and loses nothing", async () => {
  const pane = await start();
  const { press, said, write } = pane;
  await write();
  await inSheet((sheet) => sheet.getRange("F:F").delete("Left"));
  await press("Blatt aktualisieren");
  await said(/fehlen Zeilen oder Spalten des Angebots/);
  await press("In ein neues Blatt schreiben");
  await said(/^Das Angebot steht im Blatt/);
  expect(sheetNames(pane).filter((name) => name.startsWith(SHEET))).toHaveLength(2);
  await press("Aus dem Blatt lesen");
  await said(/hat niemand etwas geändert/);
});

it("asks before it overwrites what stands at the selected cell", async () => {
  const pane = await start();
  const { press, said, user, workbook } = pane;
  const { id } = workbook.activeSheet;
  workbook.change("person", (draft) =>
    enterValues(draft, workbook.culture, id, areaOf("C4"), [["Notiz"]]),
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "Wohin" }), "selection");
  await press("Angebot schreiben");
  await said(/^Im Blatt „Tabelle1“ ist C4 nicht leer\. Überschreiben\?$/);
  await press("Behalten");
  expect(workbook.value(id, 3, 2)).toBe("Notiz");
  await press("Angebot schreiben");
  await press("Überschreiben");
  await said(/^Das Angebot steht im Blatt „Tabelle1“/);
  expect(workbook.value(id, 3, 2)).not.toBe("Notiz");
});

it("says where a quote stands by now once its sheet was renamed, and nothing once it is deleted", async () => {
  const pane = await start();
  const { said, write, workbook } = pane;
  await write();
  await inSheet((sheet) => {
    sheet.name = "Für Kunde AG";
  });
  act(() => void window.dispatchEvent(new Event("focus")));
  await said(/^Das Angebot steht im Blatt „Für Kunde AG“, A1:/);
  expect(screen.queryByText(/„Angebot AN-2026-0042“/)).toBeNull();

  const sheet = workbook.sheetNamed("Für Kunde AG");
  workbook.change("person", (draft) => deleteSheet(draft, sheet?.id ?? ""));
  act(() => void window.dispatchEvent(new Event("focus")));
  await waitForElementToBeRemoved(
    () => screen.queryByText(/^Das Angebot steht im Blatt/),
    PATIENTLY,
  );
});

it("says nothing any more of a form that was filled and deleted", async () => {
  const pane = await start();
  const { press, said, user, workbook } = pane;
  await user.selectOptions(screen.getByRole("combobox", { name: "Wohin" }), "form");
  await press("Musterformular einfügen");
  await said(/Das Musterformular steht im Blatt/);
  await press("Formular ausfüllen");
  await said(/^Das Angebot steht im Blatt „Angebot AN-2026-0042“/);
  const sheet = workbook.sheetNamed(SHEET);
  workbook.change("person", (draft) => deleteSheet(draft, sheet?.id ?? ""));
  act(() => void window.dispatchEvent(new Event("focus")));
  await waitForElementToBeRemoved(
    () => screen.queryByText(/^Das Angebot steht im Blatt/),
    PATIENTLY,
  );
});

it("fills the customer's form, beginning with a sample where there is none", async () => {
  const pane = await start();
  const { press, said, user } = pane;
  await user.selectOptions(screen.getByRole("combobox", { name: "Wohin" }), "form");
  await press("Formular ausfüllen");
  await said(/Das Blatt „Tabelle1“ hat keine Platzhalter/);
  await press("Musterformular einfügen");
  await said(/Das Musterformular steht im Blatt/);
  await press("Formular ausfüllen");
  await said(/^Das Angebot steht im Blatt „Angebot AN-2026-0042“/);
  expect(sheetNames(pane)).toHaveLength(3);
});

it("copies for the customer what is written, with values only", async () => {
  const pane = await start();
  const { press, said, write, workbook } = pane;
  await write();
  await press("Kopie für den Kunden");
  await said(/Die Kopie steht im Blatt/);
  const copy = workbook.activeSheet;
  const cells = [...copy.rows.values()].flatMap((row) => [...row.values()]);
  expect(copy.name).toMatch(/Kunde AG/);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
});

it("says that a cell is being edited, and updates once that is over", async () => {
  const { press, said, write, host } = await start();
  await write();
  host.faults.setCellEditMode(true);
  await press("Blatt aktualisieren");
  await said(/Schließen Sie die Eingabe mit Enter ab/);
  host.faults.setCellEditMode(false);
  await press("Blatt aktualisieren");
  await said(/^Das Angebot steht im Blatt/);
  expect(within(globalThis.document.body).queryByRole("alert")).toBeNull();
});
