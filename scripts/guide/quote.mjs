/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Frame} Frame */

const WORDS = {
  de: { nameBox: "Namenfeld", pane: "Preise" },
  en: { nameBox: "Name box", pane: "Prices" },
};

/**
 * Opens the pane and waits until the add-in is to be seen in it.
 *
 * @param {Page} page
 * @param {"de" | "en"} language
 * @returns {Promise<Frame>}
 */
export async function reachPane(page, language) {
  const quoteTexts = WORDS[language];
  await page.getByRole("textbox", { name: quoteTexts.nameBox }).waitFor();
  await page.waitForFunction("workbench.host.pane !== undefined");
  await page.getByRole("button", { name: quoteTexts.pane, exact: true }).click();
  const element = await page.locator("iframe").elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("The add-in has no frame.");
  await frame.getByRole("combobox").first().waitFor();
  return frame;
}

const SELLER = {
  Firma: "Fluxpunkt Partner GmbH",
  Anschrift: "Lindenallee 12\n79100 Freiburg",
  Sitz: "Freiburg",
  Registergericht: "Amtsgericht Freiburg",
  Registernummer: "HRB 712345",
  Geschäftsführung: "Anna Berger",
  "USt-IdNr.": "DE123456789",
  "E-Mail": "vertrieb@partner.example",
};

/**
 * @param {Frame} pane
 */
export async function setSeller(pane) {
  await pane.getByRole("button", { name: "Einstellungen", exact: true }).click();
  await pane.getByRole("heading", { name: "Einstellungen für Angebote" }).waitFor();
  for (const [label, text] of Object.entries(SELLER)) {
    await pane.getByRole("textbox", { name: label, exact: true }).fill(text);
  }
  await pane.getByRole("heading", { level: 1 }).first().focus();
}

/**
 * A quote for a site with an upgrade, a subscription, an option and a support plan.
 *
 * @param {Frame} pane
 */
export async function makeQuote(pane) {
  const field = (/** @type {string} */ name) => pane.getByRole("textbox", { name, exact: true });
  await field("PBX-Benutzer").waitFor();
  const take = pane.getByRole("button", { name: "Absender übernehmen" });
  if (await take.isVisible()) await take.click();
  await pane.getByRole("button", { name: "Kunde", exact: true }).click();
  await field("Firma").fill("Hafenlogistik Nord AG");
  await field("Anschrift").fill("Am Kai 7\n20457 Hamburg");
  await pane.getByRole("button", { name: /^Kunde/ }).click();
  await field("Standort").fill("Zentrale Hamburg");
  await field("PBX-Benutzer").fill("43");
  await field("Light-Benutzer").fill("2");
  await pane.getByRole("button", { name: "Bereits gekaufte Module" }).click();
  await pane.getByRole("combobox", { name: "Modul hinzufügen" }).selectOption("Call Recording");
  await field("Gekauft für Benutzer").fill("20");
  await pane.getByRole("button", { name: /^Bereits gekaufte Module/ }).click();
  await pane.getByRole("combobox", { name: "Support-Plan" }).selectOption("Support Premium");
  const search = pane.getByRole("combobox", { name: "Produkt hinzufügen" });
  for (const product of ["Blacklist PRO", "Active Directory Synchronisation", "Call Recording"]) {
    await search.fill(product);
    await search.press("Enter");
    if (product === "Blacklist PRO") {
      await pane.getByRole("combobox", { name: "Zählt als" }).selectOption("optional");
    }
    if (product.startsWith("Active")) {
      await pane.getByRole("radio", { name: "Abo24" }).check({ force: true });
    }
  }
}

/**
 * The price of the README.
 *
 * @param {Frame} pane
 */
export async function priceInEnglish(pane) {
  const product = pane.getByRole("combobox", { name: "Product" });
  await product.fill("Call Recording");
  await product.press("Enter");
  await pane.getByRole("textbox", { name: "Users" }).fill("45");
  await pane.getByRole("radio", { name: "Abo24" }).check({ force: true });
  await pane.getByText("€89.50").first().waitFor();
}
