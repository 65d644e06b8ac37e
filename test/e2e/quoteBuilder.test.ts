import { join } from "node:path";
import axe, { type AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { launchChromium } from "../../scripts/build/chromium.js";
import { securityHeaders } from "../../scripts/build/headers.js";
import { OFFICE_URL } from "../../scripts/build/options.js";
import { OFFICE_JS_FOLDER, ROOT } from "../../scripts/build/run.js";
import { serveSites } from "../../scripts/build/staticServer.js";
import { openWorkbench, startServer } from "./workbenchPage";
import { hiddenWidth, overflow, stickingOut } from "./sides";

const OFFICE_FOLDER_URL = new URL(".", OFFICE_URL).href;

let browser: Browser;
let server: Awaited<ReturnType<typeof serveSites>>;

beforeAll(async () => {
  const headers = securityHeaders(OFFICE_URL);
  server = await serveSites({ sites: { "/": { folder: join(ROOT, "dist"), headers } }, port: 0 });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const LANGUAGES = {
  de: {
    tab: "Angebot",
    number: "Angebotsnummer",
    pbx: "PBX-Benutzer",
    light: "Light-Benutzer",
    add: "Produkt hinzufügen",
    plan: "Support-Plan",
    owned: "Bereits gekaufte Module",
    ownedAdd: "Modul hinzufügen",
    ownedUsers: "Gekauft für Benutzer",
    upgrade: "Upgrade (Regel U1)",
    settings: "Einstellungen",
    company: "Firma",
    reset: "Absender zurücksetzen",
    save: "Als Datei sichern",
    asText: /^Als Text/,
    take: "Übernehmen",
    sections: [
      "Texte",
      /^Prüfung/,
      "Summen im Einzelnen",
      "Zahlungsplan",
      "Laufzeiten und Kündigung",
      "Kauf und Abos vergleichen",
      "Kunde",
      "Warum dieser Preis?",
    ],
  },
  en: {
    tab: "Quote",
    number: "Quote number",
    pbx: "PBX users",
    light: "Light users",
    add: "Add a product",
    plan: "Support plan",
    owned: "Modules already bought",
    ownedAdd: "Add a module",
    ownedUsers: "Bought for users",
    upgrade: "Upgrade (rule U1)",
    settings: "Settings",
    company: "Company",
    reset: "Reset Sender",
    save: "Save as a file",
    asText: /^As a text/,
    take: "Take over",
    sections: [
      "Texts",
      /^Check/,
      "Sums in detail",
      "Payment plan",
      "Terms and notice",
      "Compare purchase and subscriptions",
      "Customer",
      "Why this price?",
    ],
  },
} as const;

type Words = (typeof LANGUAGES)[keyof typeof LANGUAGES];

const APPEARANCES = {
  light: {},
  dark: { colorScheme: "dark" },
  "high contrast": { forcedColors: "active" },
  "320 px": { viewport: { width: 320, height: 600 } },
} as const satisfies Record<string, BrowserContextOptions>;

async function openPane(language: "de" | "en", options: BrowserContextOptions) {
  const context = await browser.newContext({ viewport: { width: 350, height: 760 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const exceptions: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => exceptions.push(error.message));
  await page.route(`${OFFICE_FOLDER_URL}**`, async (route) => {
    const path = route.request().url().slice(OFFICE_FOLDER_URL.length).split("?")[0] ?? "";
    await route.fulfill({ path: join(OFFICE_JS_FOLDER, path) });
  });
  await page.goto(`${server.url}/taskpane.html?lang=${language}`);
  await page.getByRole("combobox").first().waitFor();
  return { page, requests, exceptions, close: () => context.close() };
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults>(
    `axe.run({ exclude: ["[data-tabster-dummy]"] }, { resultTypes: ["violations", "passes"] })`,
  );
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes)}`);
}

/** A quote for one site: a subscription, an upgrade and a support plan. */
async function makeQuote(pane: Page | Frame, quoteTexts: Words): Promise<void> {
  const field = (name: string) => pane.getByRole("textbox", { name, exact: true });
  await field(quoteTexts.number).fill("AN-2026-0042");
  await field(quoteTexts.pbx).fill("45");
  await field(quoteTexts.light).fill("40");
  await pane.getByRole("button", { name: quoteTexts.owned }).click();
  await pane.getByRole("combobox", { name: quoteTexts.ownedAdd }).selectOption("Call Recording");
  await field(quoteTexts.ownedUsers).fill("20");
  await pane.getByRole("combobox", { name: quoteTexts.plan }).selectOption("Support Premium");
  for (const product of ["Blacklist PRO", "Call Recording"]) {
    await pane.getByRole("combobox", { name: quoteTexts.add }).fill(product);
    await pane.getByRole("combobox", { name: quoteTexts.add }).press("Enter");
  }
  await pane.getByText(quoteTexts.upgrade).waitFor();
}

describe.each(Object.keys(LANGUAGES) as ("de" | "en")[])("in %s", (language) => {
  const quoteTexts = LANGUAGES[language];

  it.each(Object.keys(APPEARANCES) as (keyof typeof APPEARANCES)[])(
    "makes a quote, %s, with nothing for axe to find and nothing off the side",
    async (appearance) => {
      const { page, exceptions, close } = await openPane(language, APPEARANCES[appearance]);
      await page.getByRole("tab", { name: quoteTexts.tab }).click();
      await page.getByRole("textbox", { name: quoteTexts.number }).waitFor();
      expect(await violations(page)).toEqual([]);

      await makeQuote(page, quoteTexts);
      for (const name of quoteTexts.sections)
        await page.getByRole("button", { name }).first().click();
      const company = page.getByRole("textbox", { name: quoteTexts.company, exact: true });
      await company.fill("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk");
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(await stickingOut(page)).toEqual([]);
      expect(await hiddenWidth(page, quoteTexts.sections[3])).toBe(0);
      expect(exceptions).toEqual([]);
      await close();
    },
  );

  it.each(Object.keys(APPEARANCES) as (keyof typeof APPEARANCES)[])(
    "has settings, %s, that go into a file and come back from it",
    async (appearance) => {
      const { page, exceptions, close } = await openPane(language, APPEARANCES[appearance]);
      await page.getByRole("tab", { name: quoteTexts.tab }).click();
      await page.getByRole("button", { name: quoteTexts.settings, exact: true }).click();
      const company = page.getByRole("textbox", { name: quoteTexts.company, exact: true });
      await company.fill("Fluxpunkt GmbH");
      expect(await violations(page)).toEqual([]);

      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name: quoteTexts.save }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe("fluxpunkt-angebot-einstellungen.json");
      await page.getByRole("button", { name: quoteTexts.reset }).click();
      expect(await company.inputValue()).toBe("");
      await page.locator("input[type=file]").setInputFiles(await download.path());
      await page.getByRole("table").waitFor();
      await page.getByRole("button", { name: quoteTexts.asText }).click();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.getByRole("button", { name: quoteTexts.take, exact: true }).click();
      expect(await company.inputValue()).toBe("Fluxpunkt GmbH");
      expect(exceptions).toEqual([]);
      await close();
    },
  );
});

it("loads nothing of the quote builder before its tab is opened", async () => {
  const { page, requests, close } = await openPane("de", {});
  const ofBuilder = () => requests.filter((url) => url.includes("quote-builder"));
  expect(ofBuilder()).toEqual([]);
  await page.getByRole("tab", { name: "Angebot" }).click();
  await page.getByRole("textbox", { name: "Angebotsnummer" }).waitFor();
  expect(ofBuilder()).toHaveLength(1);
  await close();
});

it("has the quote as it was after the pane was reloaded", async () => {
  const { page, close } = await openPane("de", {});
  await page.getByRole("tab", { name: "Angebot" }).click();
  await makeQuote(page, LANGUAGES.de);
  await page.getByRole("textbox", { name: "PBX-Benutzer" }).fill("viele");
  await page.reload();
  await page.getByRole("button", { name: /Position 3: Call Recording/ }).waitFor();
  const users = page.getByRole("textbox", { name: "PBX-Benutzer" });
  expect(await users.inputValue()).toBe("viele");
  await close();
});

it("moves a line by the mouse", async () => {
  const { page, close } = await openPane("de", {});
  await page.getByRole("tab", { name: "Angebot" }).click();
  await makeQuote(page, LANGUAGES.de);
  await page.getByRole("button", { name: /Position 3/ }).click();
  const handles = page.getByTitle("Ziehen, um umzuordnen");
  await handles.nth(2).dragTo(page.getByRole("button", { name: /Position 1/ }));
  await page.getByRole("button", { name: /Position 1: Call Recording/ }).waitFor();
  await close();
});

it("writes the quote into a new sheet of the workbook", async () => {
  const workbenchServer = await startServer();
  const {
    openPane: openInExcel,
    page,
    until,
    complaints,
    close,
  } = await openWorkbench(browser, workbenchServer, "?lang=de&book=empty");
  const pane = await openInExcel();
  await pane.getByRole("tab", { name: "Angebot" }).click();
  await pane.getByRole("textbox", { name: "Angebotsnummer" }).waitFor();
  await makeQuote(pane, LANGUAGES.de);
  await pane.getByRole("combobox", { name: "Gültigkeit" }).selectOption("subjectToChange");
  await pane.getByRole("button", { name: "Angebot schreiben" }).click();
  await pane.getByText(/^Das Angebot steht im Blatt/).waitFor();
  const sheets = () => page.getByRole("tab", { name: /AN-2026-0042/ }).count();
  await until(sheets, 1);
  expect(complaints).toEqual([]);
  await close();
  await workbenchServer.close();
});

it("is used by keyboard alone in Excel on the web, where office.js moves the focus", async () => {
  const workbenchServer = await startServer();
  const {
    openPane: openInExcel,
    page,
    until,
    close,
  } = await openWorkbench(browser, workbenchServer, "?lang=de&book=empty");
  const pane = await openInExcel();
  const focused = () =>
    pane.evaluate<string>(
      "document.activeElement.labels?.[0]?.textContent ?? document.activeElement.ariaLabel ?? document.activeElement.textContent",
    );
  await pane.getByRole("tab", { name: "Preis" }).focus();
  await page.keyboard.press("ArrowRight");
  await pane.getByRole("textbox", { name: "Angebotsnummer" }).waitFor();
  await pane.getByRole("button", { name: "Einstellungen", exact: true }).focus();
  await page.keyboard.press("Enter");
  await until(focused, "Einstellungen für Angebote");
  await page.keyboard.press("Tab");
  await until(focused, "Absender zurücksetzen");
  await page.keyboard.press("Tab");
  await until(focused, "Firma");
  await page.keyboard.type("Fluxpunkt Partner GmbH");
  await page.keyboard.press("Tab");
  await until(focused, "Anschrift");
  await page.keyboard.press("Escape");
  await until(focused, "Einstellungen");
  await close();
  await workbenchServer.close();
});
