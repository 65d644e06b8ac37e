/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { renderPane, renderPaneInExcel } from "../../support/renderPane";
import { openWorkbook } from "../../../workbench";
import { priceFunctions } from "../../workbook/formulas/support/priceFunctions";

const DAMAGED = "=@'C:/x y/X.XLA'!_xldudf_FLUX_PRICE(\"a\")";

function started() {
  const prices = priceFunctions();
  const excel = openWorkbook({ functions: prices });
  return { prices, excel };
}

async function openSection() {
  const pane = renderPaneInExcel();
  await pane.user.click(screen.getByRole("tab", { name: "Werkzeuge" }));
  await pane.user.click(await screen.findByRole("button", { name: "Formeln dieser Mappe" }));
  await screen.findByRole("button", { name: "Neu berechnen" });
  return pane;
}

const press = (name: string) => screen.getByRole("button", { name });

it("lists what was calculated anew with its old and its new value, and leads there", async () => {
  const { prices, excel } = started();
  excel.addSheet("Preise").enter("B2", '=FLUX.PRICE("a")');
  const { user } = await openSection();
  await user.click(press("Neu berechnen"));
  await screen.findByText("1 Formel berechnet, ihr Wert stimmt.", undefined, { timeout: 5000 });
  prices.setPrice(12);
  await user.click(press("Neu berechnen"));
  await screen.findByText("1 Wert hat sich geändert (1 Formel berechnet).", undefined, {
    timeout: 5000,
  });
  const list = screen.getByRole("list", { name: "Geänderte Werte" });
  expect(list).toHaveTextContent("Preise!B210 → 12vorher 10, jetzt 12");
  await user.click(within(list).getByRole("button", { name: "Preise!B2 zeigen" }));
  await waitFor(() => expect(excel.host.workbook.activeSheet.name).toBe("Preise"));
}, 20_000);

it("repairs damaged formulas, names what it leaves, and takes the repair back", async () => {
  const { excel } = started();
  excel.enter("A1", DAMAGED);
  excel.enter("A2", DAMAGED);
  excel.style("A2", { numberFormat: "@" });
  const { user } = await openSection();
  await user.click(press("Formeln reparieren"));
  await screen.findByText("1 Formel neu eingetragen.");
  expect(screen.getByRole("list", { name: "Neu eingetragene Formeln" })).toHaveTextContent(
    'Tabelle1!A1=FLUX.PRICE("a")',
  );
  expect(screen.getByRole("list", { name: /als Text formatiert/ })).toHaveTextContent("A2");
  await user.click(press("Reparatur zurücknehmen"));
  await screen.findByText("1 Formel steht wieder da wie vorher.");
  expect(excel.cell("A1").formula).toBe(DAMAGED);
  expect(press("Formeln reparieren")).toHaveFocus();
});

it("says what stands in the way, and stays usable", async () => {
  const { excel } = started();
  excel.enter("A1", DAMAGED);
  const { user } = await openSection();
  excel.host.faults.refuse("CellEditMode", { request: 1 });
  await user.click(press("Formeln reparieren"));
  expect(await screen.findByText(/gerade eine Zelle bearbeitet/)).toBeVisible();
  await user.click(press("Formeln reparieren"));
  await screen.findByText("1 Formel neu eingetragen.");
});

it("the tab of the tools is not shown outside Excel", () => {
  renderPane();
  expect(screen.queryByRole("tab", { name: "Werkzeuge" })).toBeNull();
});
