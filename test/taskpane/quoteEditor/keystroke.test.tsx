/** @jest-environment jsdom */
import { rendered } from "../../support/renderCounts";
import { act, fireEvent, screen } from "@testing-library/react";
import { rememberDraft } from "../../../src/taskpane/quoteSession/draft/draft";
import { memoryStorage } from "../../support/memoryStorage";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";
import { openQuote } from "../quoteSession/openQuote";

// A pane takes its time in jsdom, and longer still on a busy machine.
const PRODUCTS = ["call-recording", "antifraud", "dhcp-server", "pro-ivr"] as const;
const TERMS = ["purchase", "sub12", "sub24", "sub36"] as const;
const LINES = 8;

/** Two server licences; more lines would only take longer to draw at first. */
function sites() {
  return ["a", "b"].map((id) =>
    documentSite(
      45,
      Array.from({ length: LINES }, (_, index) =>
        documentLine(PRODUCTS[index % 4] ?? "pro-ivr", TERMS[(index >> 2) % 4] ?? "purchase", {
          id: `${id}${index}`,
        }),
      ),
      { id, name: `Standort ${id}` },
    ),
  );
}

async function openLargeQuote() {
  const storage = memoryStorage();
  rememberDraft({ document: quoteDocument(sites()), typed: {} }, storage);
  await openQuote({ storage });
  fireEvent.click(document.getElementById("line-a5") ?? document);
}

/** What one more key in a field draws. */
async function drawnByTyping(field: string, text: string) {
  const control = document.getElementById(`field-${field}`);
  if (!(control instanceof HTMLInputElement)) throw new Error(`There is no field ${field}`);
  act(() => control.focus());
  return rendered(() => {
    fireEvent.change(control, { target: { value: text } });
  });
}

const CARD = ["LineCard", "LineHeader", "LineFields", "LinePrice"] as const;

describe("a keystroke in a quote of many lines", () => {
  it("in a line draws that line, its field and the sums", async () => {
    await openLargeQuote();
    const drawn = await drawnByTyping("a5.quantity", "3");

    expect(CARD.map((name) => drawn[name])).toEqual([1, 1, 1, 1]);
    expect(drawn["TotalsBar"]).toBe(1);
    expect(drawn["SiteSection"]).toBe(1);
    expect(drawn["Control"]).toBeLessThanOrEqual(4);
    expect(drawn["HeadFields"]).toBeUndefined();
    expect(drawn["ProductSearch"]).toBeUndefined();
  });

  it("in a text draws no line but the one that has it", async () => {
    await openLargeQuote();
    const inNote = await drawnByTyping("a5.note", "Hinweis");
    expect(inNote["LineCard"]).toBe(1);

    const inNumber = await drawnByTyping("number", "AN-2026-0043");
    expect(inNumber["LineCard"]).toBeUndefined();
    expect(inNumber["SiteSection"]).toBeUndefined();
    // The fields of the head.
    expect(inNumber["Control"]).toBeLessThanOrEqual(5);
  });

  it("[P2] in the users of a site draws those of its lines whose price is another one", async () => {
    await openLargeQuote();
    const sameTier = await drawnByTyping("b.pbxUsers", "46");
    expect(sameTier["LineCard"]).toBeUndefined();

    const nextTier = await drawnByTyping("b.pbxUsers", "81");
    const tiered = sites()[1]?.lines.filter(({ productId }) => productId === "call-recording");
    expect(nextTier["LineCard"]).toBeGreaterThanOrEqual(tiered?.length ?? NaN);
    expect(nextTier["LineCard"]).toBeLessThanOrEqual(LINES);
  });

  it("draws of the findings only those that are new", async () => {
    await openLargeQuote();
    fireEvent.click(screen.getByRole("button", { name: /^Prüfung: \d+ Fehler/ }));
    const inNote = await drawnByTyping("a5.note", "Hinweis");
    expect(inNote["AdviceList"]).toBe(1);
    expect(inNote["AdviceItem"]).toBeUndefined();
  });
});
