import type { Browser } from "playwright-core";
import { launchChromium } from "../../scripts/build/chromium.js";
import { openWorkbench, startServer, violations, type Server } from "./workbenchPage";

let browser: Browser;
let server: Server;

beforeAll(async () => {
  server = await startServer();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = (search?: string, options?: Parameters<typeof openWorkbench>[3]) =>
  openWorkbench(browser, server, search, options);

it("adds, renames, moves, hides and deletes sheets by keyboard and mouse", async () => {
  const { page, enter, shows, until, close } = await open();
  const tabs = () => page.getByRole("tab").allTextContents();
  await enter("A1", "7");
  await page.getByRole("button", { name: "Neues Blatt" }).first().click();
  await until(tabs, ["Tabelle1", "Tabelle2"]);
  await enter("A1", "=Tabelle1!A1*2");
  await page.getByRole("tab", { name: "Tabelle1" }).dblclick();
  await page.keyboard.type("Eingaben 1");
  await page.keyboard.press("Enter");
  await until(tabs, ["Eingaben 1", "Tabelle2"]);
  await shows("Tabelle2!A1", "14");
  await page.getByRole("tab", { name: "Eingaben 1" }).focus();
  await page.keyboard.press("Control+ArrowRight");
  await until(tabs, ["Tabelle2", "Eingaben 1"]);
  await page.getByRole("tab", { name: "Tabelle2" }).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Ausblenden" }).click();
  await until(tabs, ["Eingaben 1"]);
  await page.getByRole("tab", { name: "Eingaben 1" }).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Tabelle2 einblenden" }).click();
  await until(tabs, ["Tabelle2", "Eingaben 1"]);
  await page.getByRole("tab", { name: "Eingaben 1" }).focus();
  await page.keyboard.press("Delete");
  await page.getByRole("button", { name: "Löschen", exact: true }).click();
  await until(tabs, ["Tabelle2"]);
  await shows("A1", "#BEZUG!");
  await close();
});

it("formats by the ribbon, and inserts rows by the menu of a cell", async () => {
  const { page, enter, goTo, shows, formula, complaints, close } = await open();
  await enter("A1", "1234,5");
  await enter("A2", "=A1*2");
  await goTo("A1:A2");
  await page.getByRole("button", { name: "Währung €" }).click();
  await shows("A2", "2.469,00 €");
  await page.getByRole("contentinfo").getByText("Summe: 3.703,50 €").waitFor();
  await page.getByRole("button", { name: "Fett" }).click();
  await goTo("A1");
  expect(await page.getByRole("button", { name: "Fett" }).getAttribute("aria-pressed")).toBe(
    "true",
  );
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Zeile einfügen" }).click();
  await shows("A3", "2.469,00 €");
  expect(await formula("A3")).toBe("=A2*2");
  expect(complaints).toEqual([]);
  await close();
});

it("shows the pane over the grid where there is no room beside it, and gives the keyboard back", async () => {
  const { page, openPane, complaints, close } = await open("?lang=de", {
    viewport: { width: 320, height: 640 },
  });
  await openPane();
  const frame = await page.locator("iframe").boundingBox();
  expect(frame?.width).toBe(320);
  await page.getByRole("button", { name: "Aufgabenbereich schließen" }).click();
  await page.keyboard.type("7");
  await page.getByRole("textbox", { name: "Eingabe in B18" }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it("goes round the window by F6, out of the grid and back into it", async () => {
  const { page, until, close } = await open();
  const focused = () =>
    page.evaluate<string>("document.activeElement.closest('[data-region]')?.tagName ?? ''");
  await until(focused, "SECTION");
  const seen: string[] = [];
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press("F6");
    seen.push(await focused());
  }
  expect(seen).toEqual(["DIV", "HEADER", "NAV", "SECTION", "SECTION"]);
  await page.keyboard.press("Shift+F6");
  await page.keyboard.press("Shift+F6");
  expect(await focused()).toBe("NAV");
  await close();
});

it.each([
  ["light, German", "?lang=de&theme=light", {}],
  ["dark, English", "?lang=en&theme=dark", {}],
  ["high contrast", "?lang=de", { forcedColors: "active" }],
  ["320 px", "?lang=de", { viewport: { width: 320, height: 640 } }],
] as const)("leaves axe nothing to find: %s", async (_how, search, options) => {
  const { page, shows, close } = await open(search, options);
  await shows(search.includes("en") ? "Prices!D4" : "Preise!D4", "41-80");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: /kein Excel|not Excel/ }).click();
  await page.getByRole("heading", { level: 2 }).first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.type("=flux.p");
  const overflow = await page.evaluate(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  expect(overflow).toBe(0);
  await close();
});
