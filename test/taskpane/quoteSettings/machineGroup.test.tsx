/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { recallDrafts, rememberDraft } from "../../../src/taskpane/quoteSession/draft/draft";
import { memoryStorage } from "../../support/memoryStorage";
import { sampleQuote } from "../quoteSession/fakeStore";
import { openSettings } from "./openSettings";

// A pane takes its time in jsdom, and longer still on a busy machine.
it("says what lies on this machine, deletes it all, and brings it back", async () => {
  const storage = memoryStorage();
  rememberDraft({ document: sampleQuote(), typed: {} }, storage);
  rememberDraft({ document: sampleQuote({ id: "quote2" }), typed: {} }, storage);
  const { user } = await openSettings({ storage });
  const group = within(screen.getByRole("region", { name: "Entwürfe auf diesem Gerät" }));
  expect(group.getByText("Zurzeit liegen hier 2 Entwürfe.")).toBeVisible();
  expect(group.getByText(/spätestens 30 Tage/)).toBeVisible();

  await user.click(group.getByRole("button", { name: "Alle Entwürfe auf diesem Gerät löschen" }));
  expect(group.getByText("Zurzeit liegt hier kein Entwurf.")).toBeVisible();
  expect(recallDrafts(storage)).toEqual([]);

  await user.click(group.getByRole("button", { name: "Rückgängig" }));
  expect(group.getByText("Zurzeit liegen hier 2 Entwürfe.")).toBeVisible();
  expect(recallDrafts(storage)).toHaveLength(2);
});
