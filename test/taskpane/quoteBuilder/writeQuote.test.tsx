/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { QuoteDocument } from "../../../src/pricing";
import { rememberDraft } from "../../../src/taskpane/quoteBuilder/state/draft";
import type { PaneQuotes } from "../../../src/taskpane/paneQuotes";
import type { WriteOutcome, WriteRequest } from "../../../src/workbook/quotePort";
import { memoryStorage } from "../../support/memoryStorage";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";
import { openQuote } from "./openQuote";

jest.setTimeout(60_000);

/** Long enough not to expire while somebody runs this. */
const document = quoteDocument([documentSite(45, [documentLine("call-recording", "sub24")])], {
  validity: { kind: "subjectToChange" },
});

function draftOf(draft: QuoteDocument) {
  const storage = memoryStorage();
  rememberDraft({ document: draft, typed: {} }, storage);
  return storage;
}

/** A workbook that answers in turn. */
function workbookWith(...outcomes: readonly WriteOutcome[]) {
  const requests: WriteRequest[] = [];
  const left = [...outcomes];
  const quotes: PaneQuotes = {
    targets: ["newSheet", "selection"],
    writeQuote: (request) => {
      requests.push(request);
      const outcome = left.shift();
      return outcome ? Promise.resolve(outcome) : Promise.reject(new Error("Asked too often"));
    },
  };
  return { quotes, requests };
}

const write = () => screen.getByRole("button", { name: "Angebot schreiben" });

it("offers no writing where the workbook cannot", async () => {
  await openQuote({ storage: draftOf(document) });
  expect(screen.queryByRole("button", { name: "Angebot schreiben" })).toBeNull();
});

it("writes live into a new sheet unless told otherwise, and says where it is", async () => {
  const place = { sheet: "Angebot", address: "A1:H40" };
  const { quotes, requests } = workbookWith({ status: "written", place });
  const { user } = await openQuote({ storage: draftOf(document), quotes });
  await user.click(write());
  expect(await screen.findByText("Das Angebot steht im Blatt „Angebot“, A1:H40.")).toBeVisible();
  expect(requests).toEqual([{ document, isLive: true, target: { kind: "newSheet" } }]);
});

it("overwrites cells only when the user agrees to their address", async () => {
  const { quotes, requests } = workbookWith(
    { status: "occupied", sheet: "Tabelle1", address: "B2:J30" },
    { status: "written", place: { sheet: "Tabelle1", address: "B2:J30" } },
  );
  const { user } = await openQuote({ storage: draftOf(document), quotes });
  await user.selectOptions(screen.getByRole("combobox", { name: "Wohin" }), "selection");
  await user.click(screen.getByRole("switch", { name: "Mit Formeln, die mitrechnen" }));
  await user.click(write());
  await user.click(await screen.findByRole("button", { name: "Überschreiben" }));
  await screen.findByText(/Das Angebot steht im Blatt/);
  expect(requests.map(({ isLive, target }) => ({ isLive, target }))).toEqual([
    { isLive: false, target: { kind: "selection" } },
    { isLive: false, target: { kind: "selection", overwrite: "B2:J30" } },
  ]);
});

it.each([
  [{ code: "sheetProtected", sheet: "Tabelle1" } as const, /Das Blatt „Tabelle1“ ist geschützt/],
  [{ code: "tooLittleRoom", address: "A1:J50" } as const, /fehlt Platz; gebraucht wird A1:J50/],
])("says why it could not write: %j", async (problem, sentence) => {
  const { quotes } = workbookWith({ status: "failed", problem });
  const { user } = await openQuote({ storage: draftOf(document), quotes });
  await user.click(write());
  expect(await screen.findByText(sentence)).toBeVisible();
});

it("writes nothing while something is wrong", async () => {
  const { quotes, requests } = workbookWith();
  const { user } = await openQuote({ storage: draftOf({ ...document, sites: [] }), quotes });
  await user.click(write());
  expect(screen.getByText("Beheben Sie zuerst die Fehler der Prüfung.")).toBeVisible();
  expect(requests).toEqual([]);
});

it("keeps the draft with the workbook when it is quiet, and says when that fails", async () => {
  const kept: QuoteDocument[] = [];
  const keepDraft: NonNullable<PaneQuotes["keepDraft"]> = (draft) => {
    kept.push(draft);
    return Promise.resolve({ ok: false, error: { code: "accessDenied" } });
  };
  const { user } = await openQuote({ storage: draftOf(document), quotes: { keepDraft } });
  const number = screen.getByRole("textbox", { name: "Angebotsnummer" });
  await user.clear(number);
  await user.type(number, "AN-7");
  await waitFor(() => expect(kept.at(-1)?.number).toBe("AN-7"), { timeout: 5_000 });
  expect(await screen.findByText(/noch nicht in der Mappe/)).toBeVisible();
});
