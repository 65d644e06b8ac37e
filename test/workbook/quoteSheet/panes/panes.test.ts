/** @jest-environment jsdom */
import fc from "fast-check";
import { sampleDocument, startQuotes } from "../support/quoteHost";
import { answer } from "./answers";
import { COMMANDS } from "./commands";
import { flush, isAsked, openPane, refresh } from "./pane";
import { expectAgreement, expectSound, type World } from "./world";

/** For longer: FLUX_MODEL_MINUTES=10 npx jest test/workbook/quoteSheet/panes */
const MINUTES = Number(process.env["FLUX_MODEL_MINUTES"] ?? 0);
const RUNS = MINUTES > 0 ? Number.MAX_SAFE_INTEGER : 20;
const SECONDS = MINUTES > 0 ? MINUTES * 60 : 120;
const SEED = Number(process.env["FLUX_SEED"] ?? Date.now() % 2 ** 31);

/** Everybody looks, answers and waits until nothing is left to be asked. */
async function settleAll(world: World): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    for (const pane of world.panes) {
      await refresh(pane);
      if (isAsked(pane)) await answer(world, pane, round);
      await flush(pane);
      await pane.settingsStore.flush();
      await expectSound(world);
    }
  }
}

it(
  "nothing of two panes on one workbook is lost, comes back by itself or changes what was sent",
  async () => {
    process.stdout.write(`Two panes: seed ${SEED}\n`);
    const done = new Map<string, number>();
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.commands(COMMANDS, { maxCommands: 40, size: "max" }),
        async (commands) => {
          runs += 1;
          const { workbook } = startQuotes();
          const pane = () => openPane(() => sampleDocument());
          const first = await pane();
          await first.store.saveDraft(first.state.document, first.state.basis);
          const world: World = {
            ...{ workbook, panes: [first, await pane()], count: 0, done },
            ...{ live: new Set(), deleted: new Set(), sent: new Map() },
          };
          await fc.asyncModelRun(() => ({ model: {}, real: world }), commands);
          await settleAll(world);
          world.panes.forEach(expectAgreement);
        },
      ),
      {
        ...{ numRuns: RUNS, seed: SEED },
        plugins: [fc.interruptAfterTimeLimit(SECONDS * 1_000, { failOnInterrupt: false })],
      },
    );
    process.stdout.write(`Two panes: ${runs} runs sound\n`);
    if (MINUTES > 0) process.stdout.write(`${JSON.stringify([...done].sort())}\n`);
  },
  (2 * SECONDS + 60) * 1_000,
);
