/** @jest-environment jsdom */
import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextEncoder } from "node:util";
import { screen, within } from "@testing-library/react";
import { areaOf, enterValues, openWorkbook } from "../../../../workbench";
import {
  findEditionById,
  heldLists,
  holdEdition,
  originOf,
  priceEntries,
  setHeldLists,
  termToken,
} from "../../../../src/pricing";
import { edition202701, FILE_202701 } from "../../../support/edition202701";
import { renderPaneInExcel } from "../../../support/renderPane";
import { answeredFunctions } from "../../../workbook/tools/frozen/support/answeredFunctions";

const PRINTED = readFileSync(join(__dirname, "../../../fixtures/price-list-2022-09.txt"), "utf8");

const initial = heldLists();

beforeAll(() => {
  // What every browser has, and jsdom has not.
  Object.assign(globalThis, { TextEncoder });
  Object.defineProperty(globalThis.crypto, "subtle", { value: webcrypto.subtle });
  Object.defineProperty(File.prototype, "text", {
    value(this: File) {
      return new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result as string);
        reader.readAsText(this);
      });
    },
  });
});

afterEach(() => setHeldLists(initial));

/** Opens the tool in a German Excel whose sheet has these cells at B2. */
async function openTool(cells: readonly (readonly unknown[])[] = []) {
  const excel = openWorkbook({ functions: answeredFunctions() });
  const { workbook } = excel.host;
  if (cells.length > 0) {
    const columns = Math.max(...cells.map((row) => row.length));
    excel.change((draft) => {
      const area = { ...areaOf("B2"), rows: cells.length, columns };
      const padded = cells.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ""));
      enterValues(draft, workbook.culture, workbook.activeSheet.id, area, padded);
    });
  }
  const { user } = renderPaneInExcel();
  await user.click(screen.getByRole("tab", { name: "Werkzeuge" }));
  await user.click(await screen.findByRole("button", { name: "Preislisten" }));
  await screen.findByRole("list", { name: "Vorhandene Preislisten" });
  return { excel, user };
}

const held = () => screen.getByRole("list", { name: "Vorhandene Preislisten" });

it("[C4] says which lists there are, where they come from, and which is used", async () => {
  holdEdition(edition202701, "workbook");
  await openTool();
  const [first, second] = within(held()).getAllByRole("listitem");
  expect(first).toHaveTextContent(
    /Preisliste 09\/2022, gültig ab 01.09.2022im Add-in enthalten · gilt, wo eine Formel keine/,
  );
  expect(second).toHaveTextContent(/Preisliste 01\/2027.*Planung in dieser Mappe/);
});

it("[C4] a newer published list can be used at once", async () => {
  holdEdition(edition202701, "published");
  const { user } = await openTool();
  await screen.findByText(/Die neuere Preisliste 01\/2027 gilt ab dem nächsten Start/);
  await user.click(screen.getByRole("button", { name: "Jetzt verwenden" }));
  await screen.findByText(/Die Preisliste 01\/2027 gilt. Die Formeln/);
  expect(heldLists().usual.id).toBe("2027-01");
});

it("[C4] reads a list from a file, keeps it in the workbook, and takes it back", async () => {
  const { excel, user } = await openTool();
  await user.click(screen.getByRole("button", { name: "Neue Preisliste lesen" }));
  const file = new File([FILE_202701], "2027-01.json", { type: "application/json" });
  await user.upload(screen.getByLabelText("Datei wählen"), file);
  await screen.findByText("Verstanden: 27 Produkte, 141 Preise.");
  expect(screen.getByText("Neu: Voicemail Transcription")).toBeVisible();

  await user.click(screen.getByRole("button", { name: "In dieser Mappe behalten" }));
  await screen.findByText(/Die Preisliste 2027-01 ist in der Mappe/);
  expect(originOf("2027-01")).toBe("workbook");
  expect(JSON.stringify(excel.host.workbook.state.customXmlParts)).toContain("2027-01");

  await user.click(screen.getByRole("button", { name: "Zurücknehmen" }));
  await screen.findByText("Zurückgenommen.");
  expect(findEditionById("2027-01")).toBeUndefined();
  expect(excel.host.workbook.state.customXmlParts).toEqual([]);
});

it("[C4] takes a list out of the workbook, and back", async () => {
  const { user } = await openTool();
  await user.click(screen.getByRole("button", { name: "Neue Preisliste lesen" }));
  const file = new File([FILE_202701], "2027-01.json", { type: "application/json" });
  await user.upload(screen.getByLabelText("Datei wählen"), file);
  await user.click(await screen.findByRole("button", { name: "In dieser Mappe behalten" }));
  await screen.findByText(/ist in der Mappe/);
  await user.click(screen.getByRole("button", { name: "In dieser Mappe behalten" }));
  await screen.findByText("Eine Preisliste 2027-01 gibt es schon; sie bleibt, wie sie ist.");

  await user.click(screen.getByRole("button", { name: "Preisliste 2027-01 aus der Mappe nehmen" }));
  await screen.findByText("Die Preisliste 2027-01 ist nicht mehr in der Mappe.");
  expect(originOf("2027-01")).toBeUndefined();
  await user.click(screen.getByRole("button", { name: "Zurücknehmen" }));
  await screen.findByText("Zurückgenommen.");
  expect(originOf("2027-01")).toBe("workbook");
});

it("[C1] names what is wrong with a file by its place", async () => {
  const { user } = await openTool();
  await user.click(screen.getByRole("button", { name: "Neue Preisliste lesen" }));
  const text = FILE_202701.replace('"103.95"', '"103,95"');
  await user.upload(screen.getByLabelText("Datei wählen"), new File([text], "liste.json"));
  await screen.findByText(/^1 Fehler. Berichtigen Sie ihn/);
  expect(
    screen.getByText(/extensions.antifraud.prices.purchase: „103,95“ ist kein Preis/),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: "In dieser Mappe behalten" })).toBeNull();
});

it("[C1] reads the table that FLUX.CATALOG writes from the selected cells", async () => {
  const catalogue = [
    ["Produkt", "Laufzeit", "Staffel", "Preis", "Zeitraum"],
    ...priceEntries(edition202701).map(({ product, term, tierLabel, usersPerPack, amount }) => [
      product.name,
      termToken(term),
      tierLabel === undefined
        ? usersPerPack
          ? `je ${usersPerPack} Benutzer`
          : ""
        : `'${tierLabel}`,
      amount.toNumber(),
      "",
    ]),
  ];
  const { excel, user } = await openTool(catalogue);
  excel.select("B2");
  await user.click(screen.getByRole("button", { name: "Neue Preisliste lesen" }));
  await user.click(screen.getByRole("button", { name: "Markierung lesen" }));
  await screen.findByText("Verstanden: 27 Produkte, 141 Preise.");
  const edition = screen.getByRole("textbox", { name: "Ausgabe (JJJJ-MM)" });
  await user.clear(edition);
  await user.type(edition, "2027-01");
  expect(screen.getByRole("textbox", { name: "Gültig ab" })).toHaveValue("2027-01-01");
  await user.click(screen.getByRole("button", { name: "In dieser Mappe behalten" }));
  await screen.findByText(/Die Preisliste 2027-01 ist in der Mappe/);
  expect(findEditionById("2027-01")?.extensions.map(({ id, prices }) => [id, prices])).toEqual(
    edition202701.extensions.map(({ id, prices }) => [id, prices]),
  );
});

it("[C1] names each fault of a printed list with its cell, and leads there", async () => {
  const { excel, user } = await openTool([
    ["Erweiterung", "Kauf / Abo", "UVP netto"],
    ["AntiFraud", "Kauf", "99,00 €"],
    ["", "Abo 12 Monate", "auf Anfrage"],
    ["", "Abo 24 Monate", "7,00 €"],
  ]);
  excel.select("B2:D5");
  await user.click(screen.getByRole("button", { name: "Neue Preisliste lesen" }));
  await user.click(screen.getByRole("button", { name: "Markierung lesen" }));
  await screen.findByText("„auf Anfrage“ ist kein eindeutiger Betrag.");
  await user.click(screen.getByRole("button", { name: "Tabelle1!D4 zeigen" }));
  await screen.findByText("„auf Anfrage“ ist kein eindeutiger Betrag.");
  const { workbook } = excel.host;
  expect(workbook.view(workbook.activeSheet.id).activeCell).toEqual({ row: 3, column: 3 });
});

it("[C1] reads the printed list as text, which has no fault and no unusual price", async () => {
  const { user } = await openTool();
  await user.click(screen.getByRole("button", { name: "Neue Preisliste lesen" }));
  await user.upload(screen.getByLabelText("Datei wählen"), new File([PRINTED], "liste.txt"));
  await screen.findByText("Verstanden: 27 Produkte, 153 Preise.");
  expect(screen.queryByText(/Muster der Preisliste/)).toBeNull();
});

it("[C1] compares two lists in sentences, as a picture, price by price, and as a sheet", async () => {
  holdEdition(edition202701, "workbook");
  const { excel, user } = await openTool();
  await user.click(screen.getByRole("button", { name: "Preislisten vergleichen" }));
  await screen.findByText("69 Preise steigen, 0 sinken, 4 bleiben gleich.");
  expect(screen.getByText("Neu: Voicemail Transcription")).toBeVisible();
  expect(screen.getByText("Entfallen: HD Ringtones")).toBeVisible();
  expect(screen.getByText("Teams Presence Sync: Pakete zu 10 statt 5 Benutzern")).toBeVisible();
  expect(screen.getByRole("figure")).toHaveTextContent("Mittlere Änderung je Produkt");
  const table = screen.getByRole("table", { name: "Geänderte Preise" });
  expect(within(table).getAllByRole("row").length).toBe(41);

  await user.click(screen.getByRole("button", { name: "Als Blatt ausgeben" }));
  await screen.findByText("Der Vergleich steht im Blatt „Preise 2022-09 zu 2027-01“.");
  const { activeSheet } = excel.host.workbook;
  expect(activeSheet.name).toBe("Preise 2022-09 zu 2027-01");
  const sheet = excel.sheet(activeSheet.name);
  const values = ["A10", "D11", "E11", "F11"].map((address) => sheet.cell(address).value);
  expect(values[0]).toBe("Produkt");
  expect(Number(values[2]) - Number(values[1])).toBeCloseTo(Number(values[3]), 10);
});

it("[C4] with a single list there is nothing to compare", async () => {
  const { user } = await openTool();
  await user.click(screen.getByRole("button", { name: "Preislisten vergleichen" }));
  await screen.findByText("Zum Vergleichen braucht es zwei Preislisten.");
});
