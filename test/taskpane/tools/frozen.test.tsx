/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { openWorkbook } from "../../../workbench";
import { renderPaneInExcel } from "../../support/renderPane";
import { answeredFunctions } from "../../workbook/tools/frozen/support/answeredFunctions";

const press = (name: string | RegExp) => screen.getByRole("button", { name });

async function openTool() {
  const excel = openWorkbook({ functions: answeredFunctions() });
  excel.enter("A1", "=FLUX.PRICE(B1)");
  excel.enter("A2", "=FLUX.PRICE(B:B)");
  const { user } = renderPaneInExcel();
  await user.click(screen.getByRole("tab", { name: "Werkzeuge" }));
  await user.click(await screen.findByRole("button", { name: "Formeln einfrieren" }));
  await screen.findByRole("button", { name: "Mappe einfrieren" });
  return { excel, user };
}

it("freezes the workbook, shows what is frozen, and thaws it", async () => {
  const { excel, user } = await openTool();
  await user.click(press("Mappe einfrieren"));
  await screen.findByText("1 Wert eingefroren.");
  expect(screen.getByRole("list", { name: /auf ganze Spalten/ })).toHaveTextContent("Tabelle1!A2");
  expect(excel.cell("A1").formula).toBe("");

  const list = await screen.findByRole("region", { name: "Eingefroren" });
  expect(list).toHaveTextContent(/Preisliste 2022-09/);
  expect(list).toHaveTextContent("1 Wert in Tabelle1");
  await user.click(within(list).getByRole("button", { name: /^Auftauen/ }));
  await screen.findByText("1 Formel ist wieder da.");
  expect(excel.cell("A1").formula).toBe("=FLUX.PRICE(B1)");
  expect(screen.queryByRole("region", { name: "Eingefroren" })).toBeNull();
});

it("discards formulas only after asking", async () => {
  const { excel, user } = await openTool();
  await user.click(press("Blatt einfrieren"));
  await user.click(await screen.findByRole("button", { name: /^Formeln verwerfen/ }));
  await user.click(press("Behalten"));
  expect(press(/^Auftauen/)).toBeVisible();
  await user.click(press(/^Formeln verwerfen/));
  await user.click(press(/^Formeln verwerfen/));
  await screen.findByText("Die Formeln sind verworfen, die Werte bleiben.");
  expect(excel.cell("A1").formula).toBe("");
  expect(screen.queryByRole("region", { name: "Eingefroren" })).toBeNull();
});

it("says what stands in the way, and stays usable", async () => {
  const { excel, user } = await openTool();
  excel.host.faults.refuse("CellEditMode", { request: 1 });
  await user.click(press("Mappe einfrieren"));
  expect(await screen.findByText(/gerade eine Zelle bearbeitet/)).toBeVisible();
  await user.click(press("Mappe einfrieren"));
  await screen.findByText("1 Wert eingefroren.");
});
