/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { changeLine } from "../../../src/quote";
import type { SheetReading } from "../../../src/workbook/ports/quotes/quotePort";
import { readingKeys } from "../../../src/workbook/ports/quotes/readingKeys";
import { openQuote } from "./openQuote";
import {
  DOCUMENT,
  fakeWorkbook,
  savedQuote,
  UNTOUCHED,
  WRITTEN,
} from "../quoteEditor/writing/fakeWorkbook";

const EDITED: SheetReading = {
  ...UNTOUCHED,
  document: changeLine({ ...DOCUMENT, number: "AN-7" }, "a", { quantity: 5 }),
  edits: [
    { address: "J8", lineId: undefined, kind: "quote", before: "AN-2026-0042", after: "AN-7" },
    { address: "F14", lineId: "a", kind: "quantity", before: "2", after: "5" },
  ],
};

async function start(answers: Parameters<typeof fakeWorkbook>[0]) {
  const workbook = fakeWorkbook(answers);
  const { user } = await openQuote({ quotes: workbook.quotes });
  const press = async (name: string) =>
    user.click(await screen.findByRole("button", { name }, { timeout: 20_000 }));
  return { press, workbook };
}

it.each([
  ["undone", /Schreiben wurde in Excel rückgängig gemacht/, "Noch einmal schreiben"],
  [undefined, /Das Blatt dieses Angebots ist gelöscht/, "Angebot schreiben"],
] as const)("can be written again where its sheet was %s", async (sheetWas, sentence, name) => {
  const { press, workbook } = await start({
    saved: [savedQuote({ place: undefined, sheetWas })],
    outcomes: [WRITTEN],
  });
  expect(await screen.findByText(sentence)).toBeVisible();
  await press(name);
  await screen.findByText(/Das Angebot steht im Blatt/);
  expect(workbook.asked).toMatchObject([
    { request: { document: DOCUMENT, target: { kind: "newSheet" } } },
  ]);
});

describe("an update that was undone in Excel", () => {
  const undoneTo = { written: changeLine(DOCUMENT, "a", { quantity: 5 }), isLive: true };
  const UNDONE: SheetReading = { ...EDITED, undoneTo };
  /** The first reading is the quiet one that opening the quote makes. */
  const UNDONE_TWICE = [UNDONE, UNDONE].map((value) => ({ ok: true, value }) as const);

  it("is said as such, and written again with what the quote says by now", async () => {
    const draft = changeLine(DOCUMENT, "b", { quantity: 3 });
    const saved = [savedQuote({ document: draft })];
    const { press, workbook } = await start({ saved, readings: UNDONE_TWICE, outcomes: [WRITTEN] });
    await press("Aus dem Blatt lesen");
    expect(
      await screen.findByText(/Das letzte Aktualisieren wurde in Excel rückgängig gemacht/),
    ).toBeVisible();
    await press("Noch einmal ins Blatt schreiben");
    expect(await screen.findByText(/Das Blatt „Angebot“ ist auf dem Stand/)).toBeVisible();
    expect(workbook.asked).toMatchObject([
      {
        method: "updateQuote",
        document: draft,
        options: { restored: [], seen: readingKeys(UNDONE), isRedone: true },
      },
    ]);
  });

  it("can be taken into the quote instead", async () => {
    const { press } = await start({ saved: [savedQuote()], readings: UNDONE_TWICE });
    await press("Aus dem Blatt lesen");
    await press("Übernehmen");
    await press("Weiter am Angebot");
    expect(screen.getByRole("textbox", { name: "Angebotsnummer" })).toHaveValue("AN-7");
  });

  it("is not written again over what was typed meanwhile", async () => {
    const { press } = await start({
      saved: [savedQuote()],
      readings: UNDONE_TWICE,
      outcomes: [{ status: "edited", reading: EDITED }],
    });
    await press("Aus dem Blatt lesen");
    await press("Noch einmal ins Blatt schreiben");
    expect(await screen.findByText(/Inzwischen wurde im Blatt noch etwas geändert/)).toBeVisible();
    expect(screen.queryByText(/wurde in Excel rückgängig gemacht/)).toBeNull();
  });
});
