/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { areaOf, enterValues, openWorkbook } from "../../../workbench";
import { renderPaneInExcel } from "../../support/renderPane";
import { answeredFunctions } from "../../workbook/tools/frozen/support/answeredFunctions";

const press = (name: string | RegExp) => screen.getByRole("button", { name });

const LIST = [
  ["Kunde", "Artikel", "Bindung", "User", "Stk.", "Rabatt"],
  ["Nord AG", "Cal Recording", "Abo24", 45, 2, 0.1],
  ["", "Pro IVR", "Kauf", "", 1, ""],
  ["Süd KG", "Insigt Analytics", "Abo12", "12 User", 1, ""],
  ["", "Anfahrt", "pauschal", "", 1, ""],
  ["Summe", "", "", "", "", ""],
];

async function openTool(list: readonly (readonly unknown[])[] = LIST) {
  const excel = openWorkbook({ functions: answeredFunctions() });
  const { workbook } = excel.host;
  excel.change((draft) => {
    const area = { ...areaOf("B3"), rows: list.length, columns: list[0]?.length ?? 0 };
    enterValues(draft, workbook.culture, workbook.activeSheet.id, area, list);
  });
  excel.select("C4");
  const { user } = renderPaneInExcel();
  await user.click(screen.getByRole("tab", { name: "Werkzeuge" }));
  await user.click(await screen.findByRole("button", { name: "Liste bepreisen" }));
  await user.click(await screen.findByRole("button", { name: "Liste lesen" }));
  return { excel, user };
}

const shown = (excel: ReturnType<typeof openWorkbook>, ...addresses: string[]) =>
  addresses.map((address) => excel.cell(address).formula || excel.cell(address).value);

it("shows what it understands of a list, and writes nothing by itself", async () => {
  const { excel } = await openTool();
  await screen.findByText("Tabelle1!B3:G8: 4 Positionen");
  expect(screen.getByText("3 Positionen haben noch keinen Preis.")).toBeVisible();
  expect(screen.getByRole("combobox", { name: "Produkt" })).toHaveDisplayValue("C: Artikel");
  expect(screen.getByRole("combobox", { name: "Menge" })).toHaveDisplayValue("F: Stk.");
  expect(screen.getByRole("list", { name: "Ohne Preis" })).toHaveTextContent(
    /Tabelle1!C7.*„Anfahrt“ steht nicht in der Preisliste/,
  );
  expect(shown(excel, "H3", "H4")).toEqual([null, null]);
});

it("[P3, M2] corrects misspelt names when asked, sums up, and writes formulas or values beside the list", async () => {
  const { excel, user } = await openTool();
  await user.click(await screen.findByRole("button", { name: "Alle 2 berichtigen" }));
  await screen.findByText("2 Namen in der Liste berichtigt.");
  expect(shown(excel, "C4", "C6")).toEqual(["Call Recording", "Insight Analytics"]);
  const sums = screen.getByLabelText("Summen, netto nach Rabatt und Menge");
  expect(sums).toHaveTextContent(/einmalig249,00\s€im Monat219,94\s€/);

  await user.click(press("Formeln daneben schreiben"));
  await screen.findByText("Die Preise stehen in Tabelle1!H3:H8.");
  expect(shown(excel, "H3", "H4", "H5", "H6", "H7", "H8")).toEqual([
    "Preis",
    "=FLUX.PRICE(C4,D4,E4)",
    "=FLUX.PRICE(C5,D5)",
    "=FLUX.PRICE(C6,D6,12)",
    null,
    null,
  ]);
  await user.click(press("Zurücknehmen"));
  await screen.findByText("Zurückgenommen.");
  expect(shown(excel, "H3", "H4")).toEqual([null, null]);

  await user.click(press("Werte daneben schreiben"));
  await screen.findByText("Die Preise stehen in Tabelle1!H3:I8.");
  expect(shown(excel, "H3", "I3", "H4", "I4", "H5", "I5", "H6", "I6")).toEqual([
    "Preis",
    "Netto",
    89.5,
    161.1,
    249,
    249,
    58.84,
    58.84,
  ]);
});

it("takes another column, term and users where a person says so", async () => {
  const { user } = await openTool([
    ["Produkt", "A", "B"],
    ["Call Recording", 7, 45],
    ["Group Busy", "", ""],
  ]);
  await screen.findByText("2 Positionen haben noch keinen Preis.");
  await user.selectOptions(screen.getByRole("combobox", { name: "Benutzer" }), "D: B");
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Laufzeit, wo die Liste keine nennt" }),
    "Abo 24 Monate",
  );
  await screen.findByText("Alle Positionen haben einen Preis.");
  expect(screen.getByLabelText(/^Summen/)).toHaveTextContent(/im Monat96,50\s€/);
});

it("says that a list names no products, and reads another one", async () => {
  const { excel, user } = await openTool([
    ["Name", "Alter"],
    ["Anna", 30],
  ]);
  await screen.findByText(/nennt keine Spalte Produkte der Preisliste/);
  excel.enter("B4", "Pro IVR");
  await user.click(press("Noch einmal lesen"));
  await screen.findByText("Tabelle1!B3:C4: 1 Position");
});

it("speaks English and takes a correction back", async () => {
  const { excel, user } = await openTool();
  await user.click(press("English"));
  const names = within(await screen.findByRole("region", { name: "Perhaps this was meant" }));
  await user.click(
    names.getByRole("button", { name: "Correct “Cal Recording” to “Call Recording”" }),
  );
  await screen.findByText("1 name in the list corrected.");
  await user.click(press("Take back"));
  await screen.findByText("Taken back.");
  expect(excel.cell("C4").value).toBe("Cal Recording");
  expect(await screen.findByText("3 lines have no price yet.")).toBeVisible();
});
