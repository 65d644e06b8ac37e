/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { heldLists, holdEdition, setHeldLists } from "../../../../src/pricing";
import { openWorkbook } from "../../../../workbench";
import { installCustomFunctions } from "../../../support/customFunctions";
import { edition202701 } from "../../../support/edition202701";
import { renderPaneInExcel } from "../../../support/renderPane";
import { answeredFunctions } from "../../../workbook/tools/frozen/support/answeredFunctions";

const initial = heldLists();

afterEach(() => setHeldLists(initial));

async function openTool() {
  installCustomFunctions();
  holdEdition(edition202701, "published");
  const excel = openWorkbook({ functions: answeredFunctions() });
  excel.enter("B2", '=FLUX.PRICE("Pro IVR","Kauf")');
  excel.enter("B3", '=FLUX.PRICE("Teams Presence Sync","Abo12",12)');
  excel.enter("B4", '=FLUX.PRICE("HD Ringtones","Kauf")');
  excel.addSheet("Zwei").enter("A1", '=FLUX.PRICE("AntiFraud","Kauf")');
  excel.enter("B5", '=FLUX.PRICE("AntiFraud","Kauf")*2');
  const { user } = renderPaneInExcel();
  await user.click(screen.getByRole("tab", { name: "Werkzeuge" }));
  await user.click(await screen.findByRole("button", { name: "Mit anderer Preisliste rechnen" }));
  await user.click(await screen.findByRole("button", { name: "Änderungen zeigen" }));
  await screen.findByText("Mit der Preisliste 2027-01 ändern sich 4 Formeln.");
  return { excel, user };
}

it("[C4] shows what another list would change, with sums by period, and changes nothing", async () => {
  const { excel } = await openTool();
  expect(screen.getByText(/^einmalig: 348,00\s€ → 365,40\s€/)).toBeVisible();
  expect(screen.getByText(/^im Monat: 22,20\s€ → 15,54\s€ \(-6,66\s€\)/)).toBeVisible();
  expect(
    screen.getByText(/200,00\s€ → „HD Ringtones“ steht nicht in der Preisliste/),
  ).toBeVisible();
  expect(screen.getByText(/Rechnet mit dem Ergebnis weiter/)).toBeVisible();
  expect(excel.cell("B2").formula).toBe('=FLUX.PRICE("Pro IVR","Kauf")');
});

it("[C4] accepts one formula, a sheet, or all, and takes that back", async () => {
  const { excel, user } = await openTool();
  await user.click(screen.getByRole("button", { name: "Preisliste in Tabelle1!B3 übernehmen" }));
  await screen.findByText("1 Formel nennt jetzt die Preisliste 2027-01.");
  expect(excel.cell("B3").formula).toBe('=FLUX.PRICE("Teams Presence Sync","Abo12",12,"2027-01")');
  await screen.findByText("Mit der Preisliste 2027-01 ändern sich 3 Formeln.");

  await user.click(screen.getByRole("button", { name: "Zwei: 1 übernehmen" }));
  await screen.findByText("Mit der Preisliste 2027-01 ändern sich 2 Formeln.");
  expect(excel.sheet("Zwei").cell("A1").formula).toBe('=FLUX.PRICE("AntiFraud","Kauf",,"2027-01")');

  await user.click(screen.getByRole("button", { name: "Zurücknehmen" }));
  await screen.findByText("Zurückgenommen.");
  expect(excel.sheet("Zwei").cell("A1").formula).toBe('=FLUX.PRICE("AntiFraud","Kauf")');

  await user.click(screen.getByRole("button", { name: "Alle 2 übernehmen" }));
  await screen.findByText("2 Formeln nennen jetzt die Preisliste 2027-01.");
  // What the other list does not sell is left for the user to decide.
  await screen.findByText("Mit der Preisliste 2027-01 ändert sich 1 Formel.");
  expect(excel.cell("B4").formula).toBe('=FLUX.PRICE("HD Ringtones","Kauf")');
  expect(excel.cell("B5").formula).toBe('=FLUX.PRICE("AntiFraud","Kauf")*2');
});
