import { createTurns, quotesInTurn } from "../../../../src/taskpane/quoteSession/open/quotesInTurn";
import { fakeStore, sampleQuote } from "../fakeStore";

it("does one thing after the other, after what has to come before", async () => {
  const { quotes, asked } = fakeStore();
  const turns = createTurns();
  const inTurn = quotesInTurn(quotes, turns, () => {
    void turns.inTurn(() => {
      asked.push("prepared");
      return Promise.resolve();
    });
  });
  await Promise.all([inTurn.saveDraft?.(sampleQuote()), inTurn.savedQuotes?.()]);
  expect(asked).toEqual(["prepared", "saveDraft AN-2026-0042 1", "prepared", "savedQuotes"]);
});

it("goes on after a failure, and leaves what is no method as it is", async () => {
  const turns = createTurns();
  const failing = { savedQuotes: () => Promise.reject(new Error("lost")), targets: [] };
  const { savedQuotes, targets } = quotesInTurn(failing, turns, () => undefined);
  await expect(savedQuotes?.()).rejects.toThrow("lost");
  await expect(turns.inTurn(() => Promise.resolve(1))).resolves.toBe(1);
  expect(targets).toBe(failing.targets);
});
