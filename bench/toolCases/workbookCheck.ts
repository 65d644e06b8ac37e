import type {
  CorrectedPrices,
  WorkbookCheck,
} from "../../src/workbook/ports/tools/workbookCheckPort";
import { createWorkbookCheck } from "../../src/workbook/tools/workbookCheck/officeWorkbookCheck";
import { answered, type ToolCase } from "./toolCase";

const PRICES = [
  ["Call Recording", "Abo24", 45, 89.5],
  ["Pro IVR", "Kauf", "", 249],
  ["Insight Analytics", "Abo12", 12, 58.84],
] as const;

/** A price of the tier below stands in every fiftieth row. */
const WRONG = ["Call Recording", "Abo24", 45, 44.75] as const;
const WRONG_EVERY = 50;

/** Checks a list of typed prices, corrects those that are wrong, and takes that back. */
export function workbookCheckCase(): ToolCase {
  const tool = createWorkbookCheck("FLUX");
  let found: WorkbookCheck | undefined;
  let corrected: CorrectedPrices | undefined;
  return {
    tool: "check",
    list: (rows) => [
      ["Kunde", "Produkt", "Laufzeit", "Benutzer", "Preis"],
      ...Array.from({ length: rows }, (_, row) => [
        `Kunde ${row}`,
        ...((row % WRONG_EVERY === 0 ? WRONG : PRICES[row % PRICES.length]) ?? []),
      ]),
    ],
    works: [
      ["look", look],
      ["correct", correct],
      ["undo", undo],
    ],
  };

  async function look(): Promise<void> {
    const { signal } = new AbortController();
    let last = performance.now();
    let longest = 0;
    const onProgress = (share: number) => {
      // The first half is the reading, during which Excel has the machine.
      const time = performance.now();
      if (share > 0.5) longest = Math.max(longest, time - last);
      last = time;
    };
    found = await answered(tool.check({ onProgress, signal }));
    console.log(`       the longest step of the check took ${longest.toFixed(0)} ms`);
  }

  async function correct(): Promise<void> {
    const cells = found?.findings.flatMap((each) => (each.kind === "price" ? [each] : [])) ?? [];
    corrected = await answered(tool.correct(cells));
  }

  async function undo(): Promise<void> {
    if (corrected) await answered(corrected.undo());
  }
}
