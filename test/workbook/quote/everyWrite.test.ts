/** @jest-environment jsdom */
import { areaOf } from "../../../workbench/model/area";
import { everyFault, printed } from "./support/everyFault";
import { bringToFront, startWorkbook, WRITES } from "./support/writes";

/** Without waiting long for an Excel that is lost. */
jest.mock("../../../src/workbook/patience", () => ({ PATIENCE: 25 }));

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

it.each(WRITES.filter(({ name }) => !ELSEWHERE.includes(name)))(
  "$name is written as a whole or not at all, whatever fails",
  async (write) => {
    const { host, workbook } = await startWorkbook();
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
    const faults = await everyFault(host, requests, write.work, select);

    expect(printed(write.name, faults)).toEqual([]);
    expect(faults.injected).toBeGreaterThan(20);
  },
  240_000,
);
