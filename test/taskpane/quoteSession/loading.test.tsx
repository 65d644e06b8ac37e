/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { LoadQuotes } from "../../../src/taskpane/environment/paneQuotes";
import { renderPane } from "../../support/renderPane";

it("says that the quote is being loaded, that it could not be, and tries again", async () => {
  let attempts = 0;
  const quotes: LoadQuotes = () => {
    attempts += 1;
    return attempts === 1 ? Promise.reject(new Error("no network")) : Promise.resolve({});
  };
  const { user } = renderPane({ quotes });
  await user.click(screen.getByRole("tab", { name: "Angebot" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Das Angebot konnte nicht geladen werden.",
  );
  await user.click(screen.getByRole("button", { name: "Noch einmal versuchen" }));
  expect(await screen.findByRole("heading", { name: "Angebot erstellen" })).toBeVisible();
});
