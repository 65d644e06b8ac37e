/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { QuoteDocument } from "../../../src/quote";
import { rememberDraft } from "../../../src/taskpane/quoteSession/draft/draft";
import { memoryStorage } from "../../support/memoryStorage";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";
import { openQuote } from "../quoteSession/openQuote";
import { fakeWorkbook, savedQuote, NO_SHEET } from "./writing/fakeWorkbook";

const plain = quoteDocument([documentSite(45, [documentLine("pro-ivr", "purchase")])], {
  validity: { kind: "subjectToChange" },
});

async function openCustomer(customer: Partial<QuoteDocument["customer"]> = {}) {
  const document = { ...plain, customer: { ...plain.customer, ...customer } };
  const storage = memoryStorage();
  rememberDraft({ document, typed: {} }, storage, Date.now());
  const { quotes } = fakeWorkbook({ saved: [savedQuote({ document, ...NO_SHEET })], outcomes: [] });
  const { user } = await openQuote({ quotes, storage });
  await user.click(await screen.findByRole("button", { name: /^Kunde/ }));
  return { user, country: () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Land" }) };
}

it("[M4] offers the countries by their names, and takes the one that is chosen", async () => {
  const { user, country } = await openCustomer();

  expect(country()).toHaveDisplayValue("Deutschland");
  expect(within(country()).getAllByRole("option")).toHaveLength(249);
  await user.selectOptions(country(), "Österreich");
  expect(country()).toHaveValue("AT");
});

it.each(["Deutschland", "D", "XX", ""])(
  "[M4] shows %j, asks for a country and writes nothing until one is chosen",
  async (stored) => {
    const { user, country } = await openCustomer({ country: stored });

    expect(country()).toHaveDisplayValue(stored === "" ? "Bitte wählen" : stored);
    expect(country()).toBeInvalid();
    expect(country()).toHaveAccessibleDescription(/Land des Kunden/);
    const write = () => screen.getByRole("button", { name: "Angebot schreiben" });
    expect(write()).toHaveAttribute("aria-disabled", "true");

    await user.selectOptions(country(), "CH");
    expect(country()).toBeValid();
    expect(write()).not.toHaveAttribute("aria-disabled", "true");
  },
);

it("keeps umlauts in e-mail addresses", async () => {
  const { user } = await openCustomer();
  const email = screen.getByRole<HTMLInputElement>("textbox", { name: "E-Mail" });

  // A browser turns what is typed into a field for e-mail into "xn--mller-kva.de".
  expect(email).toHaveAttribute("type", "text");
  await user.type(email, "jörg@müller.de");
  expect(email).toHaveValue("jörg@müller.de");
});
