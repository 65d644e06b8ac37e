import { addLine, removeLine } from "../src/quote";
import { createOfficeQuotes } from "../src/workbook/connection/officeQuotes";
import type { UpdateOutcome } from "../src/workbook/ports/quotes/quotePort";
import { documentLine, documentSite, quoteDocument } from "../test/support/quoteDocuments";
import { type Headless, startHeadless } from "../workbench/headless";
import { sourceAddin } from "../test/support/sourceAddin";
import { printKeystrokes } from "./keystroke";
import { median } from "./measure";

const ROUNDS = 5;
const COUNTS = [10, 100, 500];

/** A quote of so many lines on one server licence. */
function quoteOf(lines: number) {
  const all = Array.from({ length: lines }, (_, index) =>
    documentLine("call-recording", "sub24", { id: `l${index}` }),
  );
  return quoteDocument([documentSite(45, all, { id: "s1" })]);
}

type Measured = { readonly trips: number; readonly actions: number; readonly time: number };

/** Counts what is asked of the workbook; the runtime of custom functions sends its results on the same way. */
function countRequests({
  host,
}: Headless): () => { readonly trips: number; readonly actions: number } {
  const { answer } = host;
  const count = { trips: 0, actions: 0 };
  async function counted(body: string) {
    const before = host.counters();
    const outcome = await answer(body);
    const isTrip = host.counters().roundTrips > before.roundTrips;
    if (isTrip && !body.includes("Microsoft.ExcelServices.CustomFunctions")) {
      count.trips += 1;
      count.actions += (JSON.parse(body) as { readonly Actions: unknown[] }).Actions.length;
    }
    return outcome;
  }
  Object.assign(host, { answer: counted });
  return () => ({ ...count });
}

/** One quote in a new workbook: written, then a line exchanged, then copied for the customer. */
async function measure(lines: number): Promise<Readonly<Record<string, Measured>>> {
  const excel = await startHeadless({ language: "de-DE", addin: sourceAddin() });
  const { Excel, DOMParser } = excel.window();
  const { OfficeExtension } = excel.window() as unknown as Record<string, unknown>;
  Object.assign(globalThis, { Excel, OfficeExtension, DOMParser });
  const counts = countRequests(excel);
  const quotes = createOfficeQuotes("FLUX");
  const document = quoteOf(lines);
  const changed = addLine(
    removeLine(document, "l3"),
    { siteId: "s1", index: 5 },
    documentLine("pro-ivr", "sub12", { id: "new" }),
  );

  async function during(work: () => Promise<UpdateOutcome>): Promise<Measured> {
    await excel.settled("A1");
    const before = counts();
    const start = performance.now();
    const outcome = await work();
    const time = performance.now() - start;
    if (outcome.status !== "written") throw new Error(JSON.stringify(outcome));
    const after = counts();
    return {
      trips: after.trips - before.trips,
      actions: after.actions - before.actions,
      time,
    };
  }

  const measured = {
    write: await during(() =>
      quotes.writeQuote({ document, isLive: true, target: { kind: "newSheet" } }),
    ),
    update: await during(() => quotes.updateQuote(changed, true)),
    copy: await during(() => quotes.copyForCustomer("quote1", 1)),
  };
  excel.close();
  return measured;
}

console.log("lines  work    round trips  actions  ms (median of 5)");
for (const lines of COUNTS) {
  const rounds: Readonly<Record<string, Measured>>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure(lines));
  for (const work of Object.keys(rounds[0] ?? {})) {
    const all = rounds.flatMap((round) => round[work] ?? []);
    const [first] = all;
    const cells = [
      String(lines).padStart(5),
      work.padEnd(6),
      String(first?.trips).padStart(12),
      String(first?.actions).padStart(8),
      median(all.map(({ time }) => time))
        .toFixed(0)
        .padStart(6),
    ];
    console.log(cells.join("  "));
  }
}

await printKeystrokes();
