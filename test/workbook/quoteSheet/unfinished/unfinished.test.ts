/** @jest-environment jsdom */
import { areaOf, type ProfileName, PROFILES } from "../../../../workbench";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { comparable } from "../support/comparable";
import { QUOTES } from "../support/quoteHost";
import { withoutNotes } from "../support/everyFault";
import { bringToFront, startWorkbook, WRITES, type Write } from "../support/writes";

/** Without waiting long for an Excel that is lost. */
jest.mock("../../../../src/workbook/connection/timeout", () => ({ TIMEOUT: 25 }));

/** Actions are tried in steps: each one takes as long as writing, removing and finishing the whole. */
const STEP = 29;

/** Of nothing but one part, or one cell, there is no half. */
const WHOLE = ["a draft", "a revision", "settings", "a formula", "a formula over a value"];
const HALVES = WRITES.filter(({ name }) => !WHOLE.includes(name));

const store = createQuoteStore(QUOTES);

/** Another pane, which knows of the first one only what stands in the workbook: the same pane after a reload. */
async function reloadedPane() {
  let pane: Awaited<ReturnType<typeof load>> | undefined;
  await jest.isolateModulesAsync(async () => void (pane = await load()));
  if (!pane) throw new Error("The pane was not loaded.");
  return pane;
}

async function load() {
  const { createQuoteStore } = await import("../../../../src/workbook/quoteStore/quoteStore");
  const { createUnfinishedWrites } =
    await import("../../../../src/workbook/quoteSheet/unfinished/unfinishedWrites");
  const { createQuoteReader } =
    await import("../../../../src/workbook/quoteSheet/read/quoteReader");
  const { createQuoteWriter } =
    await import("../../../../src/workbook/quoteSheet/write/quoteWriter");
  return {
    ...createQuoteStore(QUOTES),
    ...createUnfinishedWrites(QUOTES),
    ...createQuoteReader(QUOTES),
    ...createQuoteWriter(QUOTES),
  };
}

type Started = Awaited<ReturnType<typeof startWrite>>;

async function startWrite(profile: ProfileName, write: Write) {
  const { host, workbook } = await startWorkbook({ profile: PROFILES[profile] });
  await bringToFront(write);
  const start = workbook.state;
  /** What is selected is no part of the state. */
  const setBack = () => {
    workbook.replace(start);
    const id = workbook.sheetNamed(write.front)?.id ?? "";
    workbook.activate(id);
    workbook.select(id, [areaOf(write.cell ?? "A1")]);
  };
  const { roundTrips } = host.counters();
  expect(await write.work()).toMatchObject({ isDone: true });
  const requests = host.counters().roundTrips - roundTrips;
  const finished = comparable(workbook.state);
  setBack();
  return { host, workbook, start, finished, requests, setBack };
}

/**
 * Fails an action of each request, one after the other in steps, and loses Excel right after it, so that the pane cannot
 * take back what was done.
 *
 * @returns how often something was left half-written
 */
async function eachHalf(
  { host, workbook, start, requests, setBack }: Started,
  { work }: Write,
  check: (fault: string) => Promise<void>,
): Promise<number> {
  let halves = 0;
  for (let request = 2; request <= requests; request += 1) {
    for (let action = 2; ; action += STEP) {
      host.faults.failAction(action, "GeneralException", { request });
      host.faults.disconnect({ request: request + 1 });
      const { isDone, problem } = await work();
      host.faults.clear();
      if (!isDone && workbook.state !== start) {
        halves += 1;
        await check(`request ${request}, action ${action}`);
      }
      setBack();
      // The first pane has nothing to take back any more: the note is gone.
      await store.savedQuotes();
      expect(workbook.state).toBe(start);
      // Where the request has fewer actions, the next one was lost.
      const isLast = problem?.code === "hostFailure" && problem.hostCode.startsWith("NoAnswer");
      if (isDone || isLast) break;
    }
  }
  return halves;
}

const SAMPLES = ["a quote in a new sheet", "a quote over contents", "a form", "an update"];

describe.each([
  ["windows-de", HALVES],
  ["web", HALVES.filter(({ name }) => SAMPLES.includes(name))],
] as const)("in %s", (profile, writes) => {
  it.each(writes)(
    "[R25] half of $name is found after a reload, and removed or finished as the user wants",
    async (write) => {
      const pane = await reloadedPane();
      const started = await startWrite(profile, write);
      const { workbook, start, finished } = started;
      const untouched = comparable(start);
      const losses: string[] = [];
      let unmarked = 0;
      const halves = await eachHalf(started, write, async (fault) => {
        const half = workbook.state;
        const saved = await pane.savedQuotes();
        // Looking changes nothing.
        expect(workbook.state).toBe(half);
        const unfinished = (saved.ok && saved.value.unfinished) || [];
        expect(unfinished).toMatchObject([{ isRecent: false }]);
        const [{ id } = { id: "" }] = unfinished;
        const removed = await pane.removeUnfinished(id);
        const isLeft = !removed.ok && removed.error.code === "leftUnfinished";
        // Before it bears our mark, nothing tells a new sheet from one of the user's: it stays, and the pane says so.
        if (isLeft) unmarked += 1;
        const wanted = isLeft ? comparable(withoutNotes(half)) : untouched;
        if ((!removed.ok && !isLeft) || comparable(workbook.state) !== wanted) {
          losses.push(`${fault} removed: ${JSON.stringify(removed)}`);
        }
        workbook.replace(half);
        const done = await pane.finishUnfinished(id);
        if (done.ok === isLeft || comparable(workbook.state) !== (isLeft ? wanted : finished)) {
          losses.push(`${fault} finished: ${JSON.stringify(done)}`);
        }
      });
      process.stdout.write(
        `${profile}, half of ${write.name}: ${halves}, ${unmarked} left before they were marked, ${losses.length} losses\n`,
      );
      expect(losses).toEqual([]);
      expect(halves).toBeGreaterThan(0);
      // The copy of a form is marked in its second action, any other new sheet in the first one after it was added.
      expect(unmarked).toBeLessThanOrEqual(write.name === "a form" ? 2 : 1);
    },
    240_000,
  );
});
