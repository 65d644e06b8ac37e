/** @jest-environment jsdom */
import { areaOf, PROFILES } from "../../../workbench";
import { everyFault, printed, type Sample } from "./support/everyFault";
import { bringToFront, startWorkbook, WRITES, type Write } from "./support/writes";

/** Without waiting long for an Excel that is lost. */
jest.mock("../../../src/workbook/connection/timeout", () => ({ TIMEOUT: 25 }));

/** Faults of the other actions are injected beside their own tests, with more contents. */
const ELSEWHERE = [
  "a quote in a new sheet",
  "a quote anew beside its sheet",
  "a quote at the selection",
  "a quote over contents",
  "a form",
  "an update",
  "a copy for the customer",
  "a comparison of a quote",
  "a payment plan",
];

const STEP = 12;
const SEED = Number(process.env["FLUX_SEED"] ?? Date.now() % 2 ** 31);
/** How many faults were injected, and lost something, in each Excel. */
const COUNTS = { "windows-de": { injected: 0, lost: 0 }, web: { injected: 0, lost: 0 } };

afterAll(() => {
  for (const [excel, { injected, lost }] of Object.entries(COUNTS)) {
    process.stdout.write(`${excel}: ${injected} faults injected, ${lost} losses (seed ${SEED})\n`);
  }
});

async function failing(write: Write, excel: keyof typeof COUNTS, sample?: Sample): Promise<number> {
  const { host, workbook } = await startWorkbook({ profile: PROFILES[excel] });
  await bringToFront(write);
  const select = () => {
    const id = workbook.sheetNamed(write.front)?.id ?? "";
    workbook.activate(id);
    workbook.select(id, [areaOf(write.cell ?? "A1")]);
  };
  const before = workbook.state;
  const { roundTrips } = host.counters();
  await write.work();
  const requests = host.counters().roundTrips - roundTrips;
  workbook.replace(before);
  await bringToFront(write);
  const faults = await everyFault(host, requests, write.work, select, sample);
  COUNTS[excel].injected += faults.injected;
  COUNTS[excel].lost += faults.losses.length;
  expect(printed(`${write.name} in ${excel}`, faults)).toEqual([]);
  return faults.injected;
}

it.each(WRITES.filter(({ name }) => !ELSEWHERE.includes(name)))(
  "$name is written as a whole or not at all, whatever fails",
  async (write) => {
    expect(await failing(write, "windows-de")).toBeGreaterThan(20);
  },
  240_000,
);

it.each(WRITES.map((write, index) => ({ ...write, first: (SEED + index * 5) % STEP })))(
  "$name is written as a whole or not at all on the web, whatever fails of one in twelve",
  async ({ first, ...write }) => {
    await failing(write, "web", { step: STEP, first });
  },
  240_000,
);

it("faults were injected on the web", () => {
  expect(COUNTS.web.injected).toBeGreaterThan(100);
});
