import { countingQuotes } from "../../../../src/taskpane/quoteSession/settings/countingQuotes";
import { SettingsStore } from "../../../../src/taskpane/quoteSession/settings/settingsStore";
import { storedTextOfSettings } from "../../../../src/quote/settings/storedSettings";
import type { WriteOutcome } from "../../../../src/workbook/ports/quotes/quotePort";
import { memoryStorage } from "../../../support/memoryStorage";
import { quoteDocument } from "../../../support/quoteDocuments";
import { sampleSettings } from "../../quoteSettings/sampleSettings";
import { workbookOfSettings } from "../../quoteSettings/workbookOfSettings";

const document = quoteDocument([], { number: "AN-2026-0044" });
const request = { document, target: { kind: "newSheet" }, isLive: true } as const;
const WRITTEN: WriteOutcome = { status: "written", place: { sheet: "A", address: "A1" } };
const OCCUPIED: WriteOutcome = { status: "occupied", sheet: "A", address: "A1" };

async function counting(outcome: WriteOutcome) {
  const storage = memoryStorage({ quoteSettings: storedTextOfSettings(sampleSettings()) });
  const settingsStore = new SettingsStore(storage, {});
  await settingsStore.read();
  const onCounted = jest.fn();
  const answer = () => Promise.resolve(outcome);
  const quotes = countingQuotes(
    { writeQuote: answer, updateQuote: answer },
    settingsStore,
    onCounted,
  );
  return {
    quotes,
    onCounted,
    lastNumber: () => settingsStore.ofMachine()?.numbering.lastNumbers[2026],
  };
}

it("uses a number up when the quote is written, in a sheet or anew", async () => {
  const first = await counting(WRITTEN);
  expect(await first.quotes.writeQuote?.(request)).toBe(WRITTEN);
  expect(first.lastNumber()).toBe(44);
  expect(first.onCounted).toHaveBeenCalledWith(document);
  const second = await counting(WRITTEN);
  expect(await second.quotes.updateQuote?.(document, true)).toBe(WRITTEN);
  expect(second.lastNumber()).toBe(44);
});

it("uses none up when nothing was written", async () => {
  const { quotes, lastNumber, onCounted } = await counting(OCCUPIED);
  expect(await quotes.writeQuote?.(request)).toBe(OCCUPIED);
  await quotes.updateQuote?.(document, true);
  expect(lastNumber()).toBe(41);
  expect(onCounted).not.toHaveBeenCalled();
});

it("counts in the workbook where the settings are", async () => {
  const { workbook, quotes } = workbookOfSettings(storedTextOfSettings(sampleSettings()));
  const settingsStore = new SettingsStore(memoryStorage(), quotes);
  await settingsStore.read();
  const counted = countingQuotes(
    { writeQuote: () => Promise.resolve(WRITTEN) },
    settingsStore,
    () => undefined,
  );
  await counted.writeQuote?.(request);
  await settingsStore.flush();
  expect(workbook.text).toContain('"2026": 44');
  // Once more is no change and costs nothing.
  const { writes } = workbook;
  await counted.writeQuote?.(request);
  await settingsStore.flush();
  expect(workbook.writes).toBe(writes);
});

it("offers no more than there was", async () => {
  const settingsStore = new SettingsStore(memoryStorage(), {});
  await settingsStore.read();
  expect(countingQuotes({}, settingsStore, () => undefined)).toEqual({});
});
