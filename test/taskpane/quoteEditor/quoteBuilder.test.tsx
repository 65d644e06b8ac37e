/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { memoryStorage } from "../../support/memoryStorage";
import { addProduct, openQuote } from "../quoteSession/openQuote";

const totals = () => screen.getByRole("region", { name: "Summen, netto" });
const lineButton = (name: RegExp) => screen.getByRole("button", { name });
const lines = () =>
  within(screen.getByRole("list", { name: "Positionen: Standort 1" })).getAllByRole("button", {
    name: /^Position \d/,
  });

describe("the tabs", () => {
  it("change by arrow key, and the pane remembers which was in front", async () => {
    const { user, storage } = await openQuote();
    await user.click(screen.getByRole("tab", { name: "Angebot" }));
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("tab", { name: "Preis" })).toHaveFocus();
    expect(screen.getByRole("combobox", { name: "Produkt" })).toBeVisible();
    expect(storage.read("view")).toBe("price");
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("heading", { name: "Angebot erstellen" })).toBeVisible();
    expect(storage.read("view")).toBe("quote");
  });
});

describe("a quote", () => {
  it("[P3] shows the tier and prices while one types the users", async () => {
    const { user } = await openQuote();
    await addProduct(user, "Call Recording");
    expect(totals()).toHaveTextContent(/einmalig0,00\s€/);
    await user.type(screen.getByRole("textbox", { name: "PBX-Benutzer" }), "40");
    expect(screen.getByText("Staffel 21–40 · 40 Benutzer")).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Light-Benutzer" }), "5");
    expect(screen.getByText("Staffel 41–80 · 45 Benutzer")).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Abo24" }));
    expect(totals()).toHaveTextContent(/im Monat89,50\s€/);
    await user.clear(screen.getByRole("textbox", { name: "Menge" }));
    await user.type(screen.getByRole("textbox", { name: "Menge" }), "2");
    expect(totals()).toHaveTextContent(/im Monat179,00\s€/);
    await user.type(screen.getByRole("textbox", { name: "Rabatt" }), "10");
    expect(totals()).toHaveTextContent(/im Monat161,10\s€/);
  });

  it("keeps what cannot be read in its field and says so", async () => {
    const storage = memoryStorage();
    const { user, unmount } = await openQuote({ storage });
    const users = screen.getByRole("textbox", { name: "PBX-Benutzer" });
    await user.type(users, "vierzig");
    await user.tab();
    expect(users).toHaveValue("vierzig");
    expect(users).toBeInvalid();
    unmount();
    const opened = await openQuote({ storage });
    expect(screen.getByRole("textbox", { name: "PBX-Benutzer" })).toHaveValue("vierzig");
    const { user: later } = opened;
    await later.click(screen.getByRole("button", { name: /^Prüfung: 2 Fehler/ }));
    await later.click(screen.getByRole("button", { name: "Feld zeigen" }));
    expect(screen.getByRole("textbox", { name: "PBX-Benutzer" })).toHaveFocus();
  });

  it("comes back after the pane was closed", async () => {
    const storage = memoryStorage();
    const { user, unmount } = await openQuote({ storage });
    const number = screen.getByRole("textbox", { name: "Angebotsnummer" });
    await user.clear(number);
    await user.type(number, "AN-2026-0042");
    await addProduct(user, "Pro IVR");
    unmount();
    await openQuote({ storage });
    expect(screen.getByRole("textbox", { name: "Angebotsnummer" })).toHaveValue("AN-2026-0042");
    expect(lineButton(/Position 1: Pro IVR/)).toBeVisible();
  });

  it("undoes and redoes everything", async () => {
    const { user } = await openQuote();
    await addProduct(user, "Pro IVR");
    await user.click(screen.getByRole("button", { name: "Rückgängig" }));
    expect(screen.queryByRole("button", { name: /Position 1/ })).toBeNull();
    await user.keyboard("{Control>}y{/Control}");
    expect(lineButton(/Position 1: Pro IVR/)).toBeVisible();
  });
});

describe("the lines", () => {
  it("are reordered by keyboard, and the focus goes with them", async () => {
    const { user } = await openQuote();
    await addProduct(user, "Pro IVR");
    await addProduct(user, "Call Recording");
    act(() => lineButton(/Position 2/).focus());
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(lines().map((line) => line.textContent)).toEqual([
      expect.stringContaining("Position 1: Call Recording"),
      expect.stringContaining("Position 2: Pro IVR"),
    ]);
    expect(lineButton(/Position 1: Call Recording/)).toHaveFocus();
    expect(screen.getByText("Call Recording steht jetzt an Position 1.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Nach unten" }));
    expect(lineButton(/Position 2: Call Recording/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Nach unten" })).toHaveFocus();
  });

  it("are duplicated, and deleted with a way back that has the focus", async () => {
    const { user } = await openQuote();
    await addProduct(user, "Pro IVR");
    await user.click(screen.getByRole("button", { name: "Duplizieren" }));
    expect(lines()).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Löschen" }));
    expect(lines()).toHaveLength(1);
    const [, undo] = screen.getAllByRole("button", { name: "Rückgängig" });
    expect(undo).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(lines()).toHaveLength(2);
    expect(screen.queryByText("Pro IVR ist gelöscht.")).toBeNull();
  });

  it("stand outside the sum as options and alternatives (M5)", async () => {
    const { user } = await openQuote();
    await user.type(screen.getByRole("textbox", { name: "PBX-Benutzer" }), "10");
    await addProduct(user, "Pro IVR");
    await user.selectOptions(screen.getByRole("combobox", { name: "Zählt als" }), "optional");
    expect(totals()).toHaveTextContent(/einmalig0,00\s€/);
    await addProduct(user, "Call Recording");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Zählt als" }),
      "Alternative zu 1: Pro IVR",
    );
    expect(within(lineButton(/Position 2/)).getByText("Alternative")).toBeVisible();
    expect(totals()).toHaveTextContent(/einmalig0,00\s€/);
  });

  it("[U1] show how an upgrade is reckoned", async () => {
    const { user } = await openQuote();
    await user.type(screen.getByRole("textbox", { name: "PBX-Benutzer" }), "45");
    await user.click(screen.getByRole("button", { name: "Bereits gekaufte Module" }));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Modul hinzufügen" }),
      "Call Recording",
    );
    await user.type(screen.getByRole("textbox", { name: "Gekauft für Benutzer" }), "20");
    await addProduct(user, "Call Recording");
    expect(screen.getByText("Upgrade (Regel U1)")).toBeVisible();
    expect(screen.getByText("abzüglich Staffel 1–20")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Warum dieser Preis?" }));
    expect(screen.getByText("P3")).toBeVisible();
  });
});

it("[S1] books one support plan of a site", async () => {
  const { user } = await openQuote();
  const plan = screen.getByRole("combobox", { name: "Support-Plan" });
  await user.selectOptions(plan, "Support Basic");
  await user.selectOptions(plan, "Support Premium");
  expect(lines()).toHaveLength(1);
  expect(lineButton(/Position 1: Support Premium/)).toBeVisible();
  await user.selectOptions(plan, "keiner");
  expect(screen.queryByRole("button", { name: /Position 1/ })).toBeNull();
});

it("leads from what the check has found to the line", async () => {
  const { user } = await openQuote();
  await addProduct(user, "Call Recording");
  await user.click(lineButton(/Position 1/));
  await user.click(screen.getByRole("button", { name: /^Prüfung: 1 Fehler/ }));
  await user.click(screen.getByRole("button", { name: "Call Recording zeigen" }));
  expect(lineButton(/Position 1/)).toHaveFocus();
  expect(lineButton(/Position 1/)).toHaveAttribute("aria-expanded", "true");
});

it("compares the whole quote over the months asked for and marks the cheapest (T2)", async () => {
  const { user } = await openQuote();
  await user.type(screen.getByRole("textbox", { name: "PBX-Benutzer" }), "45");
  await addProduct(user, "Call Recording");
  await user.click(screen.getByRole("button", { name: "Kauf und Abos vergleichen" }));
  const row = (name: RegExp) => screen.getByRole("row", { name });
  const months = await screen.findByRole("textbox", { name: "Haltedauer in Monaten" });
  await user.clear(months);
  await user.type(months, "12");
  expect(screen.getByRole("table", { name: "Kosten über 12 Monate, netto" })).toBeVisible();
  expect(screen.getAllByText("am günstigsten").length).toBeGreaterThan(0);
  const before = row(/alles Kauf/).textContent;
  await user.type(screen.getByRole("textbox", { name: "Upgrade-Kosten in €" }), "1.000,00");
  expect(row(/alles Kauf/).textContent).not.toBe(before);
});

it("shows the payment plan with VAT, and until when one is bound", async () => {
  const { user } = await openQuote();
  await user.type(screen.getByRole("textbox", { name: "PBX-Benutzer" }), "45");
  await addProduct(user, "Call Recording");
  await user.click(screen.getByRole("radio", { name: "Abo12" }));
  await user.click(screen.getByRole("button", { name: "Zahlungsplan" }));
  expect(await screen.findAllByRole("row")).toHaveLength(14);
  await user.click(screen.getByRole("button", { name: "Laufzeiten und Kündigung" }));
  expect(screen.getByRole("row", { name: /1 Call Recording/ })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Summen im Einzelnen" }));
  expect(screen.getByText("MRR (im Monat wiederkehrend)")).toBeVisible();
});

it("speaks English throughout", async () => {
  await openQuote({ language: "en" });
  expect(screen.getByRole("textbox", { name: "Quote number" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Customer" })).toBeVisible();
});
