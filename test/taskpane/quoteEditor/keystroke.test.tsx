/** @jest-environment jsdom */
import { rendered } from "../../support/renderCounts";
import { act, fireEvent, screen } from "@testing-library/react";
import * as discountText from "../../../src/i18n/discountText";
import * as quoteEvaluation from "../../../src/quote/evaluation/evaluation";
import { rememberDraft } from "../../../src/taskpane/quoteSession/draft/draft";
import * as fieldText from "../../../src/taskpane/ui/fields/fieldText";
import { memoryStorage } from "../../support/memoryStorage";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";
import { openQuote } from "../quoteSession/openQuote";

// The functions themselves, counted.
jest.mock("../../../src/taskpane/ui/fields/fieldText", () => counted("ui/fields/fieldText"));
jest.mock("../../../src/i18n/discountText", () => counted("../i18n/discountText"));
jest.mock("../../../src/quote/evaluation/evaluation", () =>
  counted("../quote/evaluation/evaluation"),
);

function counted(path: string): Record<string, unknown> {
  const actual = jest.requireActual<Record<string, unknown>>(`../../../src/taskpane/${path}`);
  const entries = Object.entries(actual).map(([name, value]) => [
    name,
    typeof value === "function" ? jest.fn(value as () => unknown) : value,
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

// A pane takes its time in jsdom, and longer still on a busy machine.
const PRODUCTS = ["call-recording", "antifraud", "dhcp-server", "pro-ivr"] as const;
const TERMS = ["purchase", "sub12", "sub24", "sub36"] as const;
const LINES = 25;

/** Two server licences with fifty lines together. */
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

function focusedField(field: string): HTMLInputElement {
  const control = document.getElementById(`field-${field}`);
  if (!(control instanceof HTMLInputElement)) throw new Error(`There is no field ${field}`);
  act(() => control.focus());
  return control;
}

/** What one more key in a field draws. */
async function drawnByTyping(field: string, text: string) {
  const control = focusedField(field);
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
    expect(drawn["LineItem"]).toBe(1);
    expect(drawn["TotalsBar"]).toBe(1);
    expect(drawn["Control"]).toBeLessThanOrEqual(4);
    // Those fields alone hear of it, not those of the head and of the sites.
    expect(drawn["TypedField"]).toBe(drawn["Control"]);
    for (const name of [
      ...["QuoteSession", "QuoteScreen", "QuoteEditor", "QuoteHead", "ProductSearch"],
      ...["SiteSection", "LineList", "SupportPlanField", "WriteQuote", "Navigation"],
    ]) {
      expect([name, drawn[name]]).toEqual([name, undefined]);
    }
  });

  it("in a text draws no line but the one that has it", async () => {
    await openLargeQuote();
    const inNote = await drawnByTyping("a5.note", "Hinweis");
    expect(inNote["LineCard"]).toBe(1);
    expect(inNote["TotalsBar"]).toBeUndefined();

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

  it.each([
    ["a5.quantity", "3", () => fieldText.readQuantity],
    ["a5.quantity", "3x", () => fieldText.readQuantity],
    ["b.pbxUsers", "46", () => fieldText.readUsers],
    ["a5.discount", "12,5", () => discountText.parseDiscountText],
  ] as const)("in %s reads %s once, and evaluates the quote once at most", async (...row) => {
    const [field, text, reader] = row;
    await openLargeQuote();
    const control = focusedField(field);
    jest.clearAllMocks();
    fireEvent.change(control, { target: { value: text } });

    const readings = [
      ...[fieldText.readQuantity, fieldText.readUsers, fieldText.readEuro],
      discountText.parseDiscountText,
    ].map((read) => jest.mocked<(...given: never[]) => unknown>(read).mock.calls.length);
    expect(jest.mocked<(...given: never[]) => unknown>(reader()).mock.calls).toHaveLength(1);
    expect(readings.reduce((sum, count) => sum + count)).toBe(1);
    const { calls } = jest.mocked(quoteEvaluation.evaluateDocument).mock;
    expect(calls.length).toBe(text === "3x" ? 0 : 1);
  });
});
