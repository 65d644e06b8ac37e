import type { Frame, Locator } from "playwright-core";
import { addinFrame, type Workbench } from "./workbenchPage";

/** The quote builder in the pane of the workbench, in German, and what it writes into the sheet in front. */
export type QuotePane = {
  readonly frame: () => Frame;
  readonly box: (name: string, within?: Locator) => Locator;
  readonly button: (name: string) => Locator;
  /** The part of the pane for a server licence. */
  readonly site: (name: string) => Locator;
  readonly fillIn: (texts: Readonly<Record<string, string>>) => Promise<void>;
  /** Adds a line, which is open afterwards. */
  readonly addLine: (site: Locator, product: string) => Promise<void>;
  /** Loads the pane anew and goes to the quote. */
  readonly reload: () => Promise<void>;
  /** The row of a line, by its product as the sheet shows it; the first one, or a later one. */
  readonly rowOf: (product: string, nth?: number) => Promise<number>;
  /** Waits until the sums of the sheet are these, by their labels. */
  readonly sumsAre: (amounts: Readonly<Record<string, string>>) => Promise<void>;
  /** The path of a file that a command of the ribbon gives to the browser. */
  readonly download: (command: string) => Promise<string>;
};

export async function openQuotePane(excel: Workbench): Promise<QuotePane> {
  const { page, until, text } = excel;
  let pane = await excel.openPane();
  await goToQuote();

  async function goToQuote(): Promise<void> {
    await pane.getByRole("tab", { name: "Angebot" }).click();
  }

  const box = (name: string, within: Frame | Locator = pane) =>
    within.getByRole("textbox", { name, exact: true });

  /** Blanks that no line breaks are blanks like all others here. */
  async function rowShowing(column: string, shown: string, nth = 0): Promise<number> {
    const texts = await page.evaluate<readonly string[]>(
      `Array.from({ length: 100 }, (_, row) => workbench.text(${JSON.stringify(column)} + (row + 1)))`,
    );
    const rows = texts.flatMap((each, row) =>
      each.replaceAll("\u00a0", " ") === shown ? [row + 1] : [],
    );
    const row = rows[nth];
    if (row === undefined) throw new Error(`No cell of column ${column} shows ${shown}.`);
    return row;
  }

  return {
    frame: () => pane,
    box,
    button: (name) => pane.getByRole("button", { name, exact: true }),
    site: (name) => pane.getByRole("region", { name, exact: true }),
    async fillIn(texts) {
      for (const [name, typed] of Object.entries(texts)) await box(name).fill(typed);
    },
    async addLine(site, product) {
      const field = site.getByRole("combobox", { name: "Produkt hinzufügen" });
      await field.fill(product);
      await field.press("Enter");
      await site.getByRole("button", { name: new RegExp(`^Position \\d+: ${product}`) }).waitFor();
    },
    async reload() {
      await page.getByRole("button", { name: "Aufgabenbereich neu laden" }).click();
      pane = await addinFrame(page);
      await goToQuote();
    },
    rowOf: (product, nth) => rowShowing("C", product, nth),
    sumsAre: (amounts) =>
      until(async () => {
        const shown: Record<string, string> = {};
        for (const label of Object.keys(amounts)) {
          shown[label] = await text(`J${await rowShowing("F", label)}`);
        }
        return shown;
      }, amounts),
    async download(command) {
      const waiting = page.waitForEvent("download");
      await page.getByRole("button", { name: command, exact: true }).click();
      return (await waiting).path();
    },
  };
}
