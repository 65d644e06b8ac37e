/** @jest-environment jsdom */
import { act, fireEvent } from "@testing-library/react";
import { recallDrafts, rememberDraft } from "../../../../src/taskpane/quoteSession/draft/draft";
import { now } from "../../../../src/clock/clock";
import { memoryStorage } from "../../../support/memoryStorage";
import { sampleQuote } from "../fakeStore";
import { openQuote } from "../openQuote";

afterEach(() => jest.useRealTimers());

/** The pane with a quote, and when something was stored on this machine since then. */
async function openStored() {
  const storage = memoryStorage();
  rememberDraft({ document: sampleQuote(), typed: {} }, storage);
  const pane = await openQuote({ storage });
  jest.useFakeTimers();
  const times: number[] = [];
  const { write } = storage;
  jest.spyOn(storage, "write").mockImplementation((key, text) => {
    times.push(now());
    write(key, text);
  });
  return { ...pane, storage, times };
}

function type(text: string): void {
  const control = document.getElementById("field-number");
  if (!(control instanceof HTMLInputElement)) throw new Error("There is no number");
  fireEvent.change(control, { target: { value: text } });
}

const numberStored = (storage: Parameters<typeof recallDrafts>[0]) =>
  recallDrafts(storage)[0]?.document.number;

it("stores at most twice in any second while somebody types, and the last text in the end", async () => {
  const { storage, times } = await openStored();
  for (let key = 0; key < 200; key += 1) {
    type(`AN-${key}`);
    act(() => jest.advanceTimersByTime(50));
  }
  expect(times.length).toBeGreaterThan(10);
  for (const time of times) {
    expect(times.filter((each) => each >= time && each < time + 1_000).length).toBeLessThan(3);
  }
  act(() => jest.advanceTimersByTime(500));
  expect(numberStored(storage)).toBe("AN-199");
});

it.each([
  ["page is left", () => act(() => void dispatchEvent(new Event("pagehide")))],
  ["pane is closed", (unmount: () => void) => unmount()],
] as const)("stores the last text when the %s", async (_how, leave) => {
  const { storage, unmount } = await openStored();
  for (const text of ["AN-1", "AN-12", "AN-123"]) type(text);
  expect(numberStored(storage)).toBe("AN-1");
  leave(unmount);
  expect(numberStored(storage)).toBe("AN-123");
});
