import { join } from "node:path";
import axe, { type AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { ROOT } from "../../scripts/build/run.js";
import { startWorkbench } from "../../scripts/build/workbenchServer.js";

/** A key or a character at a time is more than fast enough for a person. */
const TIMEOUT = 20_000;

export type Server = Awaited<ReturnType<typeof startWorkbench>>;

/** Serves the built add-in and the built page of the workbench. */
export function startServer(): Promise<Server> {
  return startWorkbench({ folder: join(ROOT, "dist"), port: 0 });
}

/** The workbench in a browser, and what a person does there. */
export type Workbench = {
  readonly page: Page;
  /** What went wrong in the page or in the add-in: errors and warnings of the console, exceptions. */
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
  /** Goes to a cell by the name box. */
  readonly goTo: (address: string) => Promise<void>;
  /** Goes to a cell, types and presses Enter. */
  readonly enter: (address: string, text: string) => Promise<void>;
  /** Waits until a cell shows a text by its number format. */
  readonly shows: (address: string, text: string) => Promise<void>;
  readonly text: (address: string) => Promise<string>;
  /** What the formula bar shows for a cell. */
  readonly formula: (address: string) => Promise<string>;
  /** Waits until something is so, and fails with what it is instead. */
  readonly until: <Value>(read: () => Promise<Value>, expected: Value) => Promise<void>;
  /** Opens the task pane by its button and waits until the add-in is to be seen. */
  readonly openPane: () => Promise<Frame>;
  readonly close: () => Promise<void>;
};

const WORDS = {
  de: { nameBox: "Namenfeld", formula: "Formel", pane: "Preise" },
  en: { nameBox: "Name box", formula: "Formula", pane: "Prices" },
} as const;

/** Opens the page; `search` is such as "?lang=en&book=empty". */
export async function openWorkbench(
  browser: Browser,
  server: Server,
  search = "?book=empty",
  options: BrowserContextOptions = {},
): Promise<Workbench> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    ignoreHTTPSErrors: true,
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    const isComplaint = message.type() === "error" || message.type() === "warning";
    if (isComplaint) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  const quoteTexts = WORDS[search.includes("lang=en") ? "en" : "de"];
  await page.goto(`${server.page}${search}`);

  const nameBox = page.getByRole("textbox", { name: quoteTexts.nameBox });
  const text = (address: string) =>
    page.evaluate<string>(`workbench.text(${JSON.stringify(address)})`);
  async function until<Value>(read: () => Promise<Value>, expected: Value): Promise<void> {
    const end = Date.now() + TIMEOUT;
    let seen: unknown;
    do {
      seen = await read().catch((error: unknown) => error);
      if (JSON.stringify(seen) === JSON.stringify(expected)) return;
      await page.waitForTimeout(50);
    } while (Date.now() < end);
    throw new Error(`${JSON.stringify(expected)} was expected, but it is ${String(seen)}`);
  }
  async function goTo(address: string): Promise<void> {
    await nameBox.fill(address);
    await page.keyboard.press("Enter");
  }
  await nameBox.waitFor();
  await until(() => page.evaluate<boolean>("workbench.host.pane !== undefined"), true);
  return {
    page,
    complaints,
    requests,
    goTo,
    text,
    until,
    enter: async (address, typed) => {
      await goTo(address);
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
    },
    shows: (address, expected) => until(() => text(address), expected),
    formula: async (address) => {
      await goTo(address);
      return page.getByRole("textbox", { name: quoteTexts.formula, exact: true }).inputValue();
    },
    openPane: async () => {
      await page.getByRole("button", { name: quoteTexts.pane, exact: true }).click();
      const frame = await addinFrame(page);
      // As a person's does; without it the opening is lost while the add-in starts.
      await page.locator("iframe").hover();
      await frame.getByRole("combobox").first().waitFor();
      return frame;
    },
    close: () => context.close(),
  };
}

export async function addinFrame(page: Page): Promise<Frame> {
  const element = await page.locator("iframe").elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The add-in has no frame.");
  return frame;
}

/** What axe finds in the page; the canvas is nothing to it, the pane has tests of its own. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  // Half faded in, every text is too pale.
  await page.evaluate("Promise.all(document.getAnimations().map((each) => each.finished))");
  const results = await page.evaluate<AxeResults>(
    `axe.run(
      { exclude: ["[data-tabster-dummy]", "canvas", "iframe", "section[aria-label^='Notifications']"] },
      { resultTypes: ["violations", "passes"], rules: { region: { enabled: false } } },
    )`,
  );
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes)}`);
}
