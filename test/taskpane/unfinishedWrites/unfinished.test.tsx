/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { Unfinished } from "../../../src/workbook/ports/quotes/quotePort";
import { openQuote } from "../quoteSession/openQuote";
import { DOCUMENT, fakeWorkbook, savedQuote } from "../quoteEditor/writing/fakeWorkbook";

const UPDATE: Unfinished = {
  id: "note",
  kind: "update",
  sheet: "Angebot",
  quote: { id: DOCUMENT.id, revision: 1 },
  isRecent: false,
};

const DELETION: Unfinished = {
  id: "note",
  kind: "deletion",
  sheet: "Angebot",
  quote: { id: DOCUMENT.id, revision: 2, number: "AN-7" },
  isRecent: false,
};

/** @param stays the sheet of a deletion that stays when it is finished */
async function start(found: readonly Unfinished[], stays?: string) {
  const { quotes } = fakeWorkbook();
  let unfinished = found;
  const asked: string[] = [];
  const end = (name: string, sheet: string | undefined) => (id: string) => {
    asked.push(`${name} ${id}`);
    unfinished = [];
    return Promise.resolve({ ok: true, value: { sheet } } as const);
  };
  const { user } = await openQuote({
    quotes: {
      ...quotes,
      savedQuotes: () =>
        Promise.resolve({
          ok: true,
          value: { quotes: [savedQuote()], unreadable: [], unfinished },
        }),
      finishUnfinished: end("finish", found[0]?.kind === "deletion" ? stays : "Angebot"),
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
  const { user, asked, button } = await start([UPDATE]);
  expect(await screen.findByText(/Dort steht jetzt Altes neben Neuem/)).toBeVisible();
  expect(await button(`${name}: AN-2026-0042, „Angebot“`)).toHaveTextContent(
    new RegExp(`^${name}$`),
  );
  await user.click(await button(`${name}: AN-2026-0042, „Angebot“`));
  expect(await screen.findByText(said)).toBeVisible();
  expect(asked).toEqual([wanted]);
  expect(screen.queryByText(/Dort steht jetzt Altes neben Neuem/)).toBeNull();
});

it.each([
  ["Zu Ende löschen", undefined, "finish note", "Gelöscht: Angebot AN-7, Revision 2."],
  [
    "Zu Ende löschen",
    "Angebot",
    "finish note",
    /^Gelöscht: Angebot AN-7, Revision 2. Das Blatt „Angebot“ bleibt/,
  ],
  ["Angebot zurückholen", undefined, "remove note", "Wieder da: Angebot AN-7, Revision 2."],
])(
  "[R25] names the quote of which half is deleted, and offers: %s (sheet that stays: %s)",
  async (name, stays, wanted, said) => {
    const { user, asked, button } = await start([DELETION], stays);
    const what = /^Beim Löschen oder Zurückholen von Angebot AN-7, Revision 2 blieb Excel/;
    expect(await screen.findByText(what)).toBeVisible();
    await user.click(await button(`${name}: Angebot AN-7, Revision 2`));
    expect(await screen.findByText(said)).toBeVisible();
    expect(asked).toEqual([wanted]);
  },
);

it("offers nothing of what somebody else may just be writing, but to look again", async () => {
  const { button } = await start([{ ...UPDATE, isRecent: true }]);
  expect(await button("Noch einmal nachsehen")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Aktualisierung zu Ende bringen/ })).toBeNull();
});

it("says of each of several what it is about, in sight too", async () => {
  const { button } = await start([
    { ...UPDATE, id: "first", kind: "sheet", sheet: "Vergleich", quote: undefined },
    { ...UPDATE, id: "second", kind: "sheet" },
  ]);
  for (const name of [
    "Fertig schreiben: „Vergleich“",
    "Fertig schreiben: AN-2026-0042, „Angebot“",
    "Unfertiges Blatt entfernen: „Vergleich“",
    "Unfertiges Blatt entfernen: AN-2026-0042, „Angebot“",
  ]) {
    expect(await button(name)).toHaveTextContent(name);
  }
});
