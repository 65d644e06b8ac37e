/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { browserWorkbook } from "../../../src/workbook/connection/browserWorkbook";
import { memoryStorage } from "../../support/memoryStorage";
import { renderPane } from "../../support/renderPane";

beforeEach(() => {
  // React reports what a boundary catches.
  jest.spyOn(console, "error").mockImplementation();
});

it("says that we made a mistake, and goes on with an empty form", async () => {
  const storage = memoryStorage({ priceLookup: '{"product":"AntiFraud"}' });
  const insertFormula = () => Promise.reject(new TypeError("a defect"));
  const { user } = renderPane({
    storage,
    workbook: { ...browserWorkbook, isConnected: true, insertFormula },
  });
  await user.click(screen.getByRole("button", { name: "In die gewählte Zelle einfügen" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Hier ist uns ein Fehler unterlaufen");
  await user.click(screen.getByRole("button", { name: "Neu beginnen" }));
  expect(screen.getByRole("combobox", { name: "Produkt" })).toHaveValue("");
});
