/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { paneTexts } from "../../../src/i18n/pane/pane";
import { PaneContext, type Pane } from "../../../src/taskpane/environment/PaneContext";
import { LazyPart } from "../../../src/taskpane/ui/LazyPart";
import { browserWorkbook } from "../../../src/workbook/connection/browserWorkbook";
import { memoryStorage } from "../../support/memoryStorage";

const PANE: Pane = {
  language: "de",
  texts: paneTexts("de"),
  workbook: browserWorkbook,
  namespace: "FLUX",
  separator: ";",
  storage: memoryStorage(),
};

it("says that a part is being loaded, that it could not be, and tries again", async () => {
  let attempts = 0;
  const load = () => {
    attempts += 1;
    return attempts === 1 ? Promise.reject(new Error("no network")) : Promise.resolve("loaded");
  };
  const user = userEvent.setup();
  render(
    <PaneContext value={PANE}>
      <LazyPart load={load} show={(text) => <p>{text}</p>} />
    </PaneContext>,
  );
  expect(screen.getByRole("status")).toHaveTextContent("Wird geladen …");
  expect(await screen.findByRole("alert")).toHaveTextContent("konnte nicht geladen werden");

  await user.click(screen.getByRole("button", { name: "Noch einmal versuchen" }));
  expect(await screen.findByText("loaded")).toBeVisible();
});
