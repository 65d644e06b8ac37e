/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { Unfinished } from "../../../src/workbook/quotePort";
import { openQuote } from "./openQuote";
import { DOCUMENT, fakeWorkbook, keptQuote } from "./writing/fakeWorkbook";

const UPDATE: Unfinished = {
  id: "note",
  kind: "update",
  sheet: "Angebot",
  quote: { id: DOCUMENT.id, revision: 1 },
  isRecent: false,
};

async function start(found: Unfinished) {
  const { quotes } = fakeWorkbook();
  let unfinished: readonly Unfinished[] = [found];
  const asked: string[] = [];
  const end = (name: string, sheet: string | undefined) => (id: string) => {
    asked.push(`${name} ${id}`);
    unfinished = [];
    return Promise.resolve({ ok: true, value: { sheet } } as const);
  };
  const { user } = await openQuote({
    quotes: {
      ...quotes,
      keptQuotes: () =>
        Promise.resolve({
          ok: true,
          value: { quotes: [keptQuote()], unreadable: [], unfinished },
        }),
      finishUnfinished: end("finish", "Angebot"),
      removeUnfinished: end("remove", undefined),
    },
  });
  const button = (name: string) => screen.findByRole("button", { name }, { timeout: 20_000 });
  return { user, asked, button };
}

it.each([
  ["Aktualisierung zu Ende bringen", "finish note", /^Fertig: Alles steht im Blatt „Angebot“/],
  ["Vorherigen Stand wiederherstellen", "remove note", /^Entfernt\./],
])("[R25] offers above everything else: %s", async (name, wanted, said) => {
  const { user, asked, button } = await start(UPDATE);
  expect(await screen.findByText(/Dort steht jetzt Altes neben Neuem/)).toBeVisible();
  await user.click(await button(name));
  expect(await screen.findByText(said)).toBeVisible();
  expect(asked).toEqual([wanted]);
  expect(screen.queryByText(/Dort steht jetzt Altes neben Neuem/)).toBeNull();
});

it("offers nothing of what somebody else may just be writing, but to look again", async () => {
  const { button } = await start({ ...UPDATE, isRecent: true });
  expect(await button("Noch einmal nachsehen")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Aktualisierung zu Ende bringen" })).toBeNull();
});
