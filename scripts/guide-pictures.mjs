// Takes the pictures of the documents from the built add-in in the workbench: npm run guide:pictures. It needs both builds.
import { join } from "node:path";
import { launchChromium } from "./build/chromium.js";
import { ROOT } from "./build/run.js";
import { startWorkbench } from "./build/workbenchServer.js";
import { makeQuote, priceInEnglish, reachPane, setSeller } from "./guide/quote.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Frame} Frame */

const [folder = join(ROOT, "dist")] = process.argv.slice(2);
const IMAGES = join(ROOT, "docs", "images");

/** So that the pictures show the same days whenever they are taken. */
const TODAY = new Date("2026-11-23T09:30:00");
const WINDOW = { width: 1280, height: 770 };
/** What is left above the first thing in a picture, so that its label is there. */
const ABOVE = 32;
/** Everything of the workbench above and below the pane. */
const AROUND_PANE = 190;

const server = await startWorkbench({ folder, port: 0 });
const browser = await launchChromium();

/** @param {"de" | "en"} language */
async function openExcel(language = "de") {
  const context = await browser.newContext({
    viewport: WINDOW,
    locale: language === "de" ? "de-DE" : "en-GB",
    deviceScaleFactor: 2,
    ignoreHTTPSErrors: true,
  });
  await context.clock.setFixedTime(TODAY);
  const page = await context.newPage();
  await page.goto(`${server.page}?lang=${language}&book=empty`);
  return { page, pane: await reachPane(page, language) };
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function takeWindow(page, name) {
  await page.setViewportSize(WINDOW);
  await settle(page);
  await page.screenshot({ path: join(IMAGES, `${name}.png`), scale: "css" });
}

/**
 * The pane alone, as high as told, scrolled until something of it is at its top.
 *
 * @param {Page} page
 * @param {string} name
 * @param {number} height
 * @param {import("playwright-core").Locator} first
 */
async function takePane(page, name, height, first) {
  await page.setViewportSize({ width: WINDOW.width, height: height + AROUND_PANE });
  await settle(page);
  await first.evaluate((element, above) => {
    element.scrollIntoView({ block: "start" });
    scrollBy(0, -above);
  }, ABOVE);
  await settle(page);
  await page.locator("iframe").screenshot({ path: join(IMAGES, `${name}.png`) });
}

/** @param {Page} page */
async function settle(page) {
  await page.mouse.move(2, 2);
  await page.waitForTimeout(600);
}

try {
  const { page, pane } = await openExcel();
  const top = pane.getByRole("tab", { name: "Angebot" });
  await top.click();
  await setSeller(pane);
  await takePane(page, "angebot-einstellungen", 800, top);
  await pane.getByRole("button", { name: "Zurück zum Angebot" }).click();

  await makeQuote(pane);
  const site = pane.getByRole("textbox", { name: "Standort", exact: true });
  await takePane(page, "angebot-erstellen", 800, site);

  const comparison = pane.getByRole("button", { name: "Kauf und Abos vergleichen" });
  await comparison.click();
  await pane.getByRole("textbox", { name: "Upgrade-Kosten in €" }).fill("250");
  await takePane(page, "angebot-vergleich", 730, comparison);
  await comparison.click();

  await pane.getByRole("button", { name: "Angebot schreiben" }).click();
  await pane
    .getByText(/^Steht im Blatt|^Das Angebot steht im Blatt/)
    .first()
    .waitFor();
  await pane.getByRole("heading", { level: 1 }).evaluate(() => scrollTo(0, 0));
  await takeWindow(page, "angebot-blatt");

  await editSheet(page);
  await pane.getByRole("button", { name: "Aus dem Blatt lesen" }).first().click();
  await pane.getByRole("heading", { name: "Änderungen" }).waitFor();
  await takePane(page, "angebot-zuruecklesen", 690, top);
  await pane.getByRole("radio", { name: /^Als Rabatt übernehmen/ }).check();
  await pane.getByRole("button", { name: "Übernehmen und Blatt aktualisieren" }).click();
  await pane.getByText(/ist auf dem Stand des Angebots/).waitFor();
  await pane
    .getByRole("button", { name: /^Zurück zum Angebot|^Weiter am Angebot/ })
    .first()
    .click();

  await openList(pane);
  await pane
    .getByRole("button", { name: /^Mehr:/ })
    .first()
    .click();
  await pane.getByRole("button", { name: /^Neue Revision:/ }).click();
  await pane.getByText("Revision 2").first().waitFor();
  await openList(pane);
  await pane
    .getByRole("button", { name: /^Mehr:/ })
    .first()
    .click();
  await takePane(page, "angebot-liste", 560, top);

  const form = await openExcel();
  await form.pane.getByRole("tab", { name: "Angebot" }).click();
  await makeQuote(form.pane);
  await form.pane.getByRole("combobox", { name: "Wohin" }).selectOption("form");
  await form.pane.getByRole("button", { name: "Musterformular einfügen" }).click();
  await form.pane.getByText(/^Das Musterformular steht/).waitFor();
  await takeWindow(form.page, "angebot-formular");

  const prices = await openExcel("en");
  await priceInEnglish(prices.pane);
  await takePane(prices.page, "pane", 740, prices.pane.getByRole("tab").first());
} finally {
  await browser.close();
  await server.close();
}

/** @param {Frame} pane */
async function openList(pane) {
  const title = pane.getByRole("heading", { name: "Angebote in dieser Mappe" });
  if (await title.isVisible()) return;
  await pane.getByRole("button", { name: "Angebote", exact: true }).click();
  await title.waitFor();
  await pane
    .getByRole("button", { name: /^Mehr:/ })
    .first()
    .waitFor();
}

/**
 * What a colleague does in the sheet meanwhile: other users, another term, and a price typed over a formula.
 *
 * @param {Page} page
 */
async function editSheet(page) {
  const rows = /** @type {Record<string, number>} */ (
    await page.evaluate(`(() => {
      const { activeSheet } = workbench.host.workbook;
      return Object.fromEntries(
        [...activeSheet.rows].map(([row, cells]) => [cells.get(2)?.constant, row + 1]),
      );
    })()`)
  );
  await enter(page, `E${rows["PBX-Benutzer"]}`, "62");
  await enter(page, `D${rows["Active Directory Synchronisation"]}`, "Abo36");
  await enter(page, `I${rows["Call Recording"]}`, "1700");
}

/**
 * @param {Page} page
 * @param {string} address
 * @param {string} text
 */
async function enter(page, address, text) {
  await page.getByRole("textbox", { name: "Namenfeld" }).fill(address);
  await page.keyboard.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}
