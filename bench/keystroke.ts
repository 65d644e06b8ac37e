import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "../scripts/build/chromium.js";
import { OFFICE_URL } from "../scripts/build/options.js";
import { ROOT } from "../scripts/build/run.js";
import { serveSites } from "../scripts/build/staticServer.js";
import { type QuoteDocument, evaluateDocument, linesOf } from "../src/quote";
import { rememberDraft } from "../src/taskpane/quoteSession/draft/draft";
import { documentLine, documentSite, quoteDocument } from "../test/support/quoteDocuments";
import { median } from "./measure";

/** Quotes of so many lines on so many sites. */
const SIZES = [
  { lines: 200, sites: 1 },
  { lines: 200, sites: 10 },
  { lines: 2_000, sites: 1 },
  { lines: 2_000, sites: 200 },
] as const;
const KEYS = 30;
/** The first keys of each field are for the engine to warm up. */
const WARM_UP = 8;
const PRODUCTS = ["call-recording", "antifraud", "dhcp-server", "intercom"] as const;
const TERMS = ["purchase", "sub12", "sub24", "sub36"] as const;

/** What is typed into which field, by the end of the id of its control. */
const FIELDS = {
  quantity: { control: "field-l6.quantity", text: (key: number) => String(1 + key) },
  discount: { control: "field-l6.discount", text: (key: number) => String(1 + key) },
  users: { control: "field-s0.pbxUsers", text: (key: number) => String(40 + 5 * key) },
  number: { control: "field-number", text: (key: number) => `AN-${key}` },
} as const;

type Typed = { readonly milliseconds: number; readonly drawn: number };

function quoteOf({ lines, sites }: (typeof SIZES)[number]): QuoteDocument {
  const each = lines / sites;
  return quoteDocument(
    Array.from({ length: sites }, (_, site) =>
      documentSite(
        45,
        Array.from({ length: each }, (_line, index) =>
          documentLine(PRODUCTS[index % 4] ?? "intercom", TERMS[(index >> 2) % 4] ?? "sub12", {
            id: `l${site * each + index}`,
          }),
        ),
        { id: `s${site}` },
      ),
    ),
  );
}

/** Opens a quote in the built pane, and its seventh line; gives the milliseconds until the last line was laid out. */
async function openPane(page: Page, address: string, quote: QuoteDocument): Promise<number> {
  const saved: [string, string][] = [];
  rememberDraft(
    { document: quote, typed: {} },
    {
      read: (key) => saved.find(([name]) => name === key)?.[1],
      write: (key, text) => void saved.push([key, text]),
      remove: () => undefined,
    },
  );
  await page.addInitScript((entries) => {
    for (const [key, text] of entries) localStorage.setItem(`flux.${key}`, text);
  }, saved);
  await page.addInitScript(countCards);
  await page.route(`${new URL(".", OFFICE_URL).href}**`, (route) => route.abort());
  await page.goto(`${address}/taskpane.html?lang=de`);
  await page.getByRole("tab", { name: "Angebot" }).waitFor();
  const opening = await page.evaluate(
    async (lastLine) => {
      const start = performance.now();
      document.getElementById("tab-quote")?.click();
      while (!document.getElementById(lastLine)) {
        await new Promise((done) => requestAnimationFrame(done));
      }
      document.body.getBoundingClientRect();
      return performance.now() - start;
    },
    `line-l${linesOf(quote).length - 1}`,
  );
  await page.locator("#line-l6").click();
  return opening;
}

/**
 * Runs in the page before React, which tells it of every drawing as it would tell its developer tools: counts the list
 * items that were drawn, which are the only components whose key is the id of a line.
 */
function countCards(): void {
  type Fiber = {
    readonly key: string | null;
    readonly flags: number;
    readonly alternate: Fiber | null;
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
  };
  const count = { drawn: 0 };
  const walk = (fiber: Fiber): void => {
    if (/^l\d+$/.test(fiber.key ?? "") && fiber.flags & 1) count.drawn += 1;
    if (fiber.alternate && fiber.child === fiber.alternate.child) return;
    for (let child = fiber.child; child; child = child.sibling) walk(child);
  };
  Object.assign(globalThis, {
    drawnCards: count,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (_renderer: number, root: { readonly current: Fiber }) =>
        walk(root.current),
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
    },
  });
}

/** One key: the text of the field becomes another one; done when the page has been laid out anew. */
async function typeKey(page: Page, control: string, text: string): Promise<Typed> {
  return page.evaluate(
    async ([id, typed]) => {
      const field = document.getElementById(id) as HTMLInputElement;
      const count = (globalThis as unknown as { drawnCards: { drawn: number } }).drawnCards;
      const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
      count.drawn = 0;
      field.focus();
      const start = performance.now();
      value?.set?.call(field, typed);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await Promise.resolve();
      document.body.getBoundingClientRect();
      const milliseconds = performance.now() - start;
      await new Promise((done) => setTimeout(done, 50));
      return { milliseconds, drawn: count.drawn };
    },
    [control, text] as const,
  );
}

/** Lines whose price is not the one of before, when the sixth line, its site or a text changes. */
function linesPriced(before: QuoteDocument, field: keyof typeof FIELDS): number {
  const evaluation = evaluateDocument(before);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  const known = new Set(evaluation.value.lines.map(({ price }) => price));
  const [site] = before.sites;
  if (!site) return 0;
  const lines = site.lines.map((line) => {
    if (line.id !== "l6") return line;
    if (field === "quantity") return { ...line, quantity: 2 };
    return { ...line, discount: { kind: "percent", percent: "1" } as const };
  });
  const after: QuoteDocument =
    field === "number"
      ? { ...before, number: "AN-1" }
      : {
          ...before,
          sites: [
            field === "users" ? { ...site, pbxUsers: 46 } : { ...site, lines },
            ...before.sites.slice(1),
          ],
        };
  const again = evaluateDocument(after, evaluation.value);
  return again.ok ? again.value.lines.filter(({ price }) => !known.has(price)).length : NaN;
}

/** Prints what a key costs in the built pane, from the input event to the totals on the laid-out page. */
export async function printKeystrokes(): Promise<void> {
  const server = await serveSites({
    sites: { "/": { folder: join(ROOT, "dist"), headers: {} } },
    port: 0,
  });
  const browser = await launchChromium();
  console.log(`\nkeys in a quote (median of ${KEYS - WARM_UP}), and opening it`);
  console.log("lines  sites  field     lines priced  cards drawn      ms");
  for (const size of SIZES) {
    const document = quoteOf(size);
    const page = await browser.newPage({ viewport: { width: 350, height: 800 } });
    const opening = await openPane(page, server.url, document);
    const print = (name: string, priced: string, drawn: string, milliseconds: number) =>
      console.log(
        [
          String(size.lines).padStart(5),
          String(size.sites).padStart(5),
          name.padEnd(8),
          priced.padStart(12),
          drawn.padStart(11),
          milliseconds.toFixed(1).padStart(6),
        ].join("  "),
      );
    print("opening", "", "", opening);
    for (const [name, { control, text }] of Object.entries(FIELDS)) {
      const keys: Typed[] = [];
      for (let key = 0; key < KEYS; key += 1) keys.push(await typeKey(page, control, text(key)));
      const counted = keys.slice(WARM_UP);
      print(
        name,
        `${linesPriced(document, name as keyof typeof FIELDS)}/${linesOf(document).length}`,
        String(median(counted.map(({ drawn }) => drawn))),
        median(counted.map(({ milliseconds }) => milliseconds)),
      );
    }
    await page.close();
  }
  await browser.close();
  await server.close();
}
