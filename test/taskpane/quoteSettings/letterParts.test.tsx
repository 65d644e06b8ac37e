/** @jest-environment jsdom */
import { configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { storedTextOfSettings } from "../../../src/quote/settings/storedSettings";
import { memoryStorage } from "../../support/memoryStorage";
import { openQuote } from "../quoteSession/openQuote";
import { DOCUMENT, fakeWorkbook, savedQuote } from "../quoteEditor/writing/fakeWorkbook";
import { sampleSettings } from "./sampleSettings";

configure({ asyncUtilTimeout: 20_000 });

const settings = sampleSettings();
const storage = () => memoryStorage({ quoteSettings: storedTextOfSettings(settings) });
const field = (name: string) => screen.getByRole("textbox", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });

it("[M4] says that a quote has no sender, leads to the settings, and takes it from there with its country", async () => {
  const { user } = await openQuote();
  expect(screen.getByText(/^Das Angebot hat noch keinen Absender/)).toBeVisible();
  await user.click(button("Einstellungen öffnen"));
  await screen.findByRole("heading", { name: "Einstellungen für Angebote" });
  fireEvent.change(field("Firma"), { target: { value: "Fluxpunkt AG" } });
  fireEvent.change(screen.getByRole("combobox", { name: "Land (USt.)" }), {
    target: { value: "CH" },
  });
  await user.keyboard("{Escape}");
  await user.click(button("Absender übernehmen"));
  expect(screen.queryByText(/keinen Absender/)).toBeNull();
  expect(field("Angebotsnummer")).toHaveFocus();
  // Of the customer nothing is entered yet, so that nobody has chosen their country.
  await user.click(button("Kunde"));
  expect(screen.getByRole("combobox", { name: "Land" })).toHaveValue("CH");
  await user.keyboard("{Control>}z{/Control}");
  expect(screen.getByText(/^Das Angebot hat noch keinen Absender/)).toBeVisible();
});

it("offers the sender of the settings to an older quote, once", async () => {
  const { quotes } = fakeWorkbook({ saved: [savedQuote()] });
  const { user } = await openQuote({ quotes, storage: storage() });
  expect(screen.getByText(/^Der Absender dieses Angebots ist ein anderer/)).toBeVisible();
  await user.click(button("Schließen"));
  expect(screen.queryByText(/^Der Absender dieses Angebots/)).toBeNull();
});

it("says that another quote has the number, and offers the next one", async () => {
  const other = { ...DOCUMENT, id: "other", number: "AN-2026-0077" };
  const { quotes } = fakeWorkbook({
    saved: [savedQuote({ document: other, written: other })],
  });
  const { user } = await openQuote({ quotes, storage: storage() });
  await user.click(button("Neues Angebot"));
  expect(field("Angebotsnummer")).toHaveValue("AN-2026-0078");
  fireEvent.change(field("Angebotsnummer"), { target: { value: "AN-2026-0077" } });
  expect(
    await screen.findByText("Diese Nummer hat schon ein anderes Angebot der Mappe."),
  ).toBeVisible();
  await user.click(button("AN-2026-0078 verwenden"));
  expect(field("Angebotsnummer")).toHaveValue("AN-2026-0078");
  await waitFor(() =>
    expect(screen.queryByText("Diese Nummer hat schon ein anderes Angebot der Mappe.")).toBeNull(),
  );
});

it("edits the texts, which follow the language while they are those of the settings", async () => {
  const { user } = await openQuote({ storage: storage() });
  await user.click(button("Texte"));
  expect(field("Einleitung")).toHaveValue(settings.texts.en.introduction);
  const language = screen.getByRole("combobox", { name: "Sprache des Angebots" });
  await user.selectOptions(language, "Deutsch");
  expect(field("Einleitung")).toHaveValue(settings.texts.de.introduction);
  fireEvent.change(field("Einleitung"), { target: { value: "Hallo!" } });
  await user.selectOptions(language, "Englisch");
  expect(field("Einleitung")).toHaveValue("Hallo!");
  expect(field("Schluss")).toHaveValue(settings.texts.en.closing);
  await user.click(button("Texte aus den Einstellungen einsetzen"));
  expect(field("Einleitung")).toHaveValue(settings.texts.en.introduction);
});

it("speaks English too", async () => {
  const { user } = await openQuote({ language: "en" });
  expect(screen.getByText(/^The quote has no sender yet/)).toBeVisible();
  await user.click(button("Texts"));
  expect(field("Introduction")).toBeVisible();
});
