/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { rememberDraft } from "../../../../src/taskpane/quoteSession/draft/draft";
import type { Language } from "../../../../src/i18n";
import { memoryStorage } from "../../../support/memoryStorage";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { openQuote } from "../../quoteSession/openQuote";

// A pane takes its time in jsdom, and longer still on a busy machine.
/** An upgrade, a subscription with a discount, an option and a support plan. */
async function openWorkedQuote(language: Language = "de") {
  const storage = memoryStorage();
  const site = documentSite(
    45,
    [
      documentLine("call-recording", "purchase", { id: "upgrade" }),
      documentLine("pro-ivr", "sub24", {
        id: "sub",
        quantity: 2,
        discount: { kind: "percent", percent: "10" },
      }),
      documentLine("intercom", "sub24", { id: "option", role: { kind: "optional" } }),
      documentLine("support-premium", "yearly", { id: "plan" }),
    ],
    {
      ownedModules: [
        { productId: "call-recording", users: 20, boughtOn: undefined, pricePaid: undefined },
      ],
    },
  );
  rememberDraft({ document: quoteDocument([site]), typed: {} }, storage);
  return openQuote({ storage, language });
}

/** Opens a line, or a part of the quote by its title. */
function open(name: string) {
  const button = document.getElementById(`line-${name}`) ?? screen.getByText(name);
  fireEvent.click(button);
}

/** Asks why, and gives what is said. */
async function asked(name: RegExp): Promise<string> {
  const button = screen.getByTitle(name);
  expect(button).toHaveAccessibleName(name);
  expect(button).toHaveAttribute("aria-expanded", "false");
  fireEvent.click(button);
  expect(button).toHaveAttribute("aria-expanded", "true");
  const panel = document.getElementById(button.getAttribute("aria-controls") ?? "");
  if (!panel) throw new Error("Nothing was opened");
  await within(panel).findAllByText(/Preisliste|Price list/);
  return panel.textContent.replace(/\u00a0/g, " ");
}

describe("why an amount is so", () => {
  it("[U1] is said of the difference to a higher tier, with the printed words", async () => {
    await openWorkedQuote();
    open("upgrade");
    const said = await asked(/Warum\? Differenz/);

    expect(said).toContain("Kaufpreis der neuen Staffel 41–80");
    expect(said).toContain("− 599,00 €");
    expect(said).toContain("Ergebnis1.801,00 €");
    expect(said).toContain("Berechnet wird nur die Preisdifferenz.");
  });

  it("[M2] is said of the unit price after a discount, and of the net amount", async () => {
    await openWorkedQuote();
    open("sub");

    expect(await asked(/Warum\? Einzelpreis/)).toContain("Abzüglich 10 % Rabatt");
    expect(await asked(/Warum\? Netto/)).toContain("× 2");
  });

  it("[M5] is said of the sums: which lines count, and which stand outside", async () => {
    await openWorkedQuote();
    const said = await asked(/Warum\? im Monat/);

    expect(said).toContain("Position 2: Pro IVR");
    expect(said).toContain("Position 3: Intercom zählt nicht mit (Option)");
    expect(said).not.toContain("Call Recording");
  });

  it("[M3] is said of each invoice, and is closed by the same button", async () => {
    await openWorkedQuote();
    open("Zahlungsplan");
    await screen.findByTitle(/Warum\? 01\.02\.2026/);
    const said = await asked(/Warum\? 01\.02\.2026/);

    expect(said).toContain("Umsatzsteuer des Verkäufers (DE) am 01.02.2026: 19 %");
    expect(said).toContain("Zuzüglich Umsatzsteuer dieser Rechnung");
    const button = screen.getByTitle(/Warum\? 01\.02\.2026/);
    fireEvent.click(button);
    expect(button).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByText(/Zuzüglich Umsatzsteuer/)).toBeNull();
  });

  it("[T3] [T4] [T7] is said of the days by which a line can be given up", async () => {
    await openWorkedQuote();
    open("Laufzeiten und Kündigung");

    expect(await asked(/Warum\? 2 Pro IVR/)).toContain("14 Tage vorher");
    expect(await asked(/Warum\? 4 Support Premium/)).toContain("3 Monate vor dem Jahresende");
  });

  it("is said in English too", async () => {
    await openWorkedQuote("en");
    open("Sums in detail");

    expect(await asked(/Why\? MRR/)).toContain("One twelfth of that, rounded to cents");
    expect(await asked(/Why\? ARR/)).toContain("Times 12 months");
    expect(await asked(/Why\? TCV/)).toContain("Line 2: Pro IVR, Abo24");
    expect(await asked(/Why\? First invoice, net/)).toContain("Line 4: Support Premium");
  });
});
