/** @jest-environment jsdom */
import { configure, fireEvent, screen, waitFor } from "@testing-library/react";
import type { Namespace } from "../../../src/taskpane/environment/pageParameters";
import { officeWorkbook } from "../../../src/workbook/connection/officeWorkbook";
import {
  deleteSheet,
  ENGLISH,
  openWorkbook,
  protectSheet,
  protectWorkbook,
} from "../../../workbench";
import { memoryStorage } from "../../support/memoryStorage";
import { renderPaneInExcel, shownFormula } from "../../support/renderPane";

// What inserts is loaded when it is first needed.
configure({ asyncUtilTimeout: 20_000 });

const PRICED = { product: "Call Recording", term: "Abo24", users: "45" };

/** The pane beside an Excel that has the lines of a quote in A2:C2. */
function start(typed: Readonly<Record<string, string>> = {}, namespace: Namespace = "FLUX") {
  const workbook = openWorkbook();
  workbook.enter("A2", "Call Recording");
  workbook.enter("B2", "Abo24");
  workbook.enter("C2", 45);
  const storage = memoryStorage({ priceLookup: JSON.stringify(typed) });
  const pane = renderPaneInExcel({ storage, namespace });
  async function insertAt(address: string) {
    workbook.select(address);
    await pane.user.click(await screen.findByRole("button", { name: `In ${address} einfügen` }));
  }

  async function pick(start: string, address: string) {
    await pane.user.click(screen.getByRole("button", { name: start }));
    workbook.select(address);
    await pane.user.click(await screen.findByRole("button", { name: `${address} nehmen` }));
  }

  return { ...workbook, ...pane, insertAt, pick };
}

it("inserts the price that is shown into the selected cell", async () => {
  const { insertAt, cell } = start(PRICED);
  await insertAt("D2");
  expect(await screen.findByText("Die Formel steht in D2.")).toBeVisible();
  expect(cell("D2").formula).toBe('=FLUX.PRICE("Call Recording","Abo24",45)');
});

it("uses the namespace of the development add-in where that one is installed", async () => {
  const { insertAt, cell } = start(PRICED, "FLUXDEV");
  await insertAt("D2");
  await screen.findByText("Die Formel steht in D2.");
  expect(cell("D2").formula).toBe('=FLUXDEV.PRICE("Call Recording","Abo24",45)');
});

it("takes every argument from a picked cell, and shows the price of what is in them", async () => {
  const { insertAt, pick, cell } = start();
  await pick("Zelle mit dem Produkt wählen", "A2");
  await pick("Zelle mit der Laufzeit wählen", "B2");
  await pick("Zelle mit den Benutzern wählen", "C2");
  expect(screen.getByText("89,50 €")).toBeVisible();
  expect(shownFormula()).toBe("=FLUX.PRICE(A2;B2;C2)");
  await insertAt("D2");
  await screen.findByText("Die Formel steht in D2.");
  expect(cell("D2").formula).toBe("=FLUX.PRICE(A2,B2,C2)");
});

it("names the sheet of a picked cell as soon as the formula goes to another one", async () => {
  const { pick, host, addSheet, select, insertAt } = start(PRICED);
  await pick("Zelle mit den Benutzern wählen", "C2");
  const quote = addSheet("Müller's Angebot");
  host.workbook.activate(host.workbook.sheetNamed("Müller's Angebot")?.id ?? "");
  select("E5");
  await screen.findByRole("button", { name: "In E5 einfügen" });
  expect(shownFormula()).toBe(`=FLUX.PRICE("Call Recording";"Abo24";'Tabelle1'!C2)`);
  await insertAt("E5");
  await screen.findByText("Die Formel steht in E5.");
  expect(quote.cell("E5").formula).toBe(`=FLUX.PRICE("Call Recording","Abo24",'Tabelle1'!C2)`);
});

it("follows what is entered into a picked cell", async () => {
  const { pick, enter, select } = start(PRICED);
  await pick("Zelle mit den Benutzern wählen", "C2");
  enter("C2", 10);
  select("C3");
  expect(await screen.findByText("22,34 €")).toBeVisible();
});

it("[R22] follows the selection when the pane gets the focus, where Excel tells of no change", async () => {
  jest.spyOn(officeWorkbook, "onSelectionChanged").mockReturnValueOnce(() => undefined);
  const { select } = start(PRICED);
  await screen.findByRole("button", { name: "In A1 einfügen" });
  select("E5");
  fireEvent.focus(window);
  expect(await screen.findByRole("button", { name: "In E5 einfügen" })).toBeVisible();
});

it("goes back to what was typed when a cell is no longer used, or its sheet is gone", async () => {
  const { pick, user, host, change, addSheet, select } = start({ ...PRICED, users: "10" });
  await pick("Zelle mit den Benutzern wählen", "C2");
  expect(screen.getByText("89,50 €")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "C2 nicht mehr verwenden" }));
  expect(screen.getByRole("textbox", { name: "Benutzer" })).toHaveValue("10");
  await pick("Zelle mit den Benutzern wählen", "C2");
  addSheet("Neu");
  change((draft) => deleteSheet(draft, host.workbook.state.sheets[0]?.id ?? ""));
  select("A1");
  expect(await screen.findByRole("textbox", { name: "Benutzer" })).toHaveValue("10");
});

it("inserts with a cell that is still empty, and says what happens", async () => {
  const { pick, insertAt, cell } = start(PRICED);
  await pick("Zelle mit dem Produkt wählen", "A3");
  expect(screen.getByText(/A3 ist noch leer/)).toBeVisible();
  await insertAt("D3");
  await screen.findByText("Die Formel steht in D3.");
  expect(cell("D3").formula).toBe('=FLUX.PRICE(A3,"Abo24",45)');
});

it("leaves picking with Escape or by its button", async () => {
  const { user } = start(PRICED);
  const button = screen.getByRole("button", { name: "Zelle mit dem Produkt wählen" });
  await user.click(button);
  expect(button).toHaveAttribute("aria-expanded", "true");
  await user.click(screen.getByRole("button", { name: "Abbrechen" }));
  expect(screen.queryByRole("button", { name: "Abbrechen" })).not.toBeInTheDocument();
  expect(button).toHaveFocus();
  await user.click(button);
  await user.tab();
  await user.keyboard("{Escape}");
  expect(button).toHaveAttribute("aria-expanded", "false");
  expect(button).toHaveFocus();
});

it("asks before it overwrites, with the address and what is there", async () => {
  const { insertAt, user, cell } = start(PRICED);
  await insertAt("A2");
  expect(await screen.findByText("A2 enthält schon Call Recording. Überschreiben?")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Behalten" }));
  expect(cell("A2").value).toBe("Call Recording");
  expect(screen.queryByText(/Überschreiben\?/)).not.toBeInTheDocument();

  await insertAt("A2");
  await user.click(await screen.findByRole("button", { name: "Überschreiben" }));
  await screen.findByText("Die Formel steht in A2.");
  expect(screen.getByRole("button", { name: "In A2 einfügen" })).toHaveFocus();
  expect(cell("A2").formula).toBe('=FLUX.PRICE("Call Recording","Abo24",45)');
});

it("drops what it said of a formula as soon as there is another one", async () => {
  const { insertAt, user } = start(PRICED);
  await insertAt("D2");
  await screen.findByText("Die Formel steht in D2.");
  await user.click(screen.getByRole("radio", { name: "Abo36" }));
  expect(screen.queryByText("Die Formel steht in D2.")).not.toBeInTheDocument();
});

it("says that of a range the first cell was taken", async () => {
  const { select, user } = start(PRICED);
  select("D5:E9");
  await user.click(await screen.findByRole("button", { name: "In D5 einfügen" }));
  expect(await screen.findByText(/Gewählt war D5:E9: Sie kam in die erste Zelle/)).toBeVisible();
});

it("says what is wrong and what to do, until it is closed", async () => {
  const { host, change, insertAt, user } = start(PRICED);
  change((draft) => protectSheet(draft, host.workbook.activeSheet.id, {}));
  await insertAt("D2");
  expect(await screen.findByText(/Das Blatt „Tabelle1“ ist geschützt. Heben Sie/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Schließen" }));
  expect(screen.queryByText(/ist geschützt/)).not.toBeInTheDocument();
});

it("can be told to insert while a cell is being edited, and says how to go on", async () => {
  const { host, select, user } = start(PRICED);
  select("D2");
  const button = await screen.findByRole("button", { name: "In D2 einfügen" });
  host.faults.setCellEditMode(true);
  await user.click(button);
  expect(await screen.findByText(/Schließen Sie die Eingabe mit Enter ab/)).toBeVisible();
});

it("shows the separator of the user's Excel, whatever the language of the pane", async () => {
  openWorkbook({ culture: ENGLISH });
  const storage = memoryStorage({ priceLookup: JSON.stringify(PRICED) });
  renderPaneInExcel({ storage, language: "de" });
  await waitFor(() => expect(shownFormula()).toBe('=FLUX.PRICE("Call Recording","Abo24",45)'));
});

it("adds the comparison as a sheet of its own", async () => {
  const { user, sheet } = start(PRICED);
  await user.click(screen.getByRole("button", { name: "Laufzeiten vergleichen" }));
  await user.type(await screen.findByRole("textbox", { name: "Monate" }), "48");
  await user.type(screen.getByRole("textbox", { name: "Upgrade-Kosten in €" }), "1.200,50");
  await user.click(screen.getByRole("button", { name: "Als neues Blatt einfügen" }));
  expect(
    await screen.findByText("Der Vergleich steht im neuen Blatt „Vergleich Call Recording“."),
  ).toBeVisible();
  const added = sheet("Vergleich Call Recording");
  expect(["B3", "B4", "B5", "B6"].map((address) => added.cell(address).value)).toEqual([
    "Call Recording",
    45,
    48,
    1200.5,
  ]);
  expect(added.cell("A10").formula).toBe("=FLUX.COMPARE(B3,B4,B5,B6,B7)");
});

it("says why there is no new sheet", async () => {
  const { user, change } = start(PRICED);
  change((draft) => protectWorkbook(draft));
  await user.click(screen.getByRole("button", { name: "Laufzeiten vergleichen" }));
  await user.click(await screen.findByRole("button", { name: "Als neues Blatt einfügen" }));
  expect(
    await screen.findByText(/Die Mappe ist geschützt und nimmt kein neues Blatt auf/),
  ).toBeVisible();
});
