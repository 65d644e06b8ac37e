import fc from "fast-check";
import type { Money } from "../../../src/pricing";
import {
  type AmountQuestion,
  type Evaluation,
  type QuoteDocument,
  amountOf,
  evaluateDocument,
  explainAmount,
} from "../../../src/quote";
import { documentEdits } from "../../support/documentEdits";
import { quoteDocuments } from "../../support/quoteArbitraries";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";

function evaluated(document: QuoteDocument): Evaluation {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  return evaluation.value;
}

/** Every amount of a quote that the pane shows, with its question. */
function shownAmounts(evaluation: Evaluation): readonly (readonly [AmountQuestion, Money])[] {
  const { lines, totals, totalsWithOptions, invoices } = evaluation;
  const shown: (readonly [AmountQuestion, Money])[] = [
    [{ kind: "total", period: "once" }, totals.oneOff],
    [{ kind: "total", period: "month" }, totals.monthly],
    [{ kind: "total", period: "year" }, totals.yearly],
    [{ kind: "totalWithOptions", period: "once" }, totalsWithOptions.oneOff],
    [{ kind: "totalWithOptions", period: "month" }, totalsWithOptions.monthly],
    [{ kind: "totalWithOptions", period: "year" }, totalsWithOptions.yearly],
    [{ kind: "mrr" }, totals.mrr],
    [{ kind: "arr" }, totals.arr],
    [{ kind: "tcv" }, totals.tcv],
  ];
  for (const { line, price } of lines) {
    if (!price.ok) continue;
    const { listPrice, unitPrice, net, upgrade } = price.value;
    shown.push([{ kind: "listPrice", lineId: line.id }, listPrice.amount]);
    shown.push([{ kind: "unitPrice", lineId: line.id }, unitPrice]);
    shown.push([{ kind: "net", lineId: line.id }, net]);
    if (upgrade) shown.push([{ kind: "upgrade", lineId: line.id }, upgrade.difference]);
  }
  if (!invoices.ok) return shown;
  invoices.value.forEach((invoice, index) => {
    for (const part of ["net", "vat", "gross"] as const) {
      shown.push([{ kind: "invoice", index, part }, invoice[part]]);
    }
  });
  return shown;
}

const codes = (evaluation: Evaluation, question: AmountQuestion) =>
  explainAmount(evaluation, question).map(({ reason }) => reason.code);

describe("the steps to an amount", () => {
  it("give exactly that amount, for every amount of any quote", () => {
    fc.assert(
      fc.property(quoteDocuments, fc.array(documentEdits, { maxLength: 6 }), (drawn, edits) => {
        const evaluation = evaluateDocument(edits.reduce((it, edit) => edit(it), drawn));
        if (!evaluation.ok) return;
        for (const [question, amount] of shownAmounts(evaluation.value)) {
          const steps = explainAmount(evaluation.value, question);
          expect([question, String(amountOf(steps))]).toEqual([question, String(amount)]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("[M3] give the sums of the payment plan, invoice by invoice", () => {
    const evaluation = evaluated(
      quoteDocument([documentSite(45, [documentLine("call-recording", "sub24", { quantity: 6 })])]),
    );
    const sum = (part: "net" | "vat" | "gross") =>
      explainAmount(evaluation, { kind: "plan", part });

    expect(sum("net")).toHaveLength(24);
    expect(String(amountOf(sum("net")))).toBe("12888.00");
    expect(String(amountOf(sum("net")).plus(amountOf(sum("vat"))))).toBe(
      String(amountOf(sum("gross"))),
    );
  });

  it("[M2] take the discount off the unit price and multiply then", () => {
    const evaluation = evaluated(
      quoteDocument([
        documentSite(45, [
          documentLine("call-recording", "sub24", {
            id: "l",
            quantity: 24,
            discount: { kind: "percent", percent: "5" },
          }),
        ]),
      ]),
    );

    expect(codes(evaluation, { kind: "unitPrice", lineId: "l" })).toEqual([
      "listPrice",
      "percentOff",
    ]);
    expect(codes(evaluation, { kind: "net", lineId: "l" })).toEqual(["unitPrice", "quantity"]);
    expect(String(amountOf(explainAmount(evaluation, { kind: "unitPrice", lineId: "l" })))).toBe(
      "85.03",
    );
  });

  it("[P5] count packs", () => {
    const line = documentLine("teams-presence-sync", "sub12", { id: "l", packUsers: 12 });
    const evaluation = evaluated(quoteDocument([documentSite(45, [line])]));
    const steps = explainAmount(evaluation, { kind: "listPrice", lineId: "l" });

    expect(steps.map(({ reason }) => reason)).toEqual([
      { code: "pricePerPack", usersPerPack: 5 },
      { code: "packs", users: 12, packs: 3 },
    ]);
    expect(steps[1]?.footnote).toBe(evaluation.edition.footnotes.pack);
  });

  it.each([
    [{ users: 20, pricePaid: undefined }, ["tierPrice", "tierCredit"], "1801.00"],
    [{ users: 20, pricePaid: "500.00" }, ["tierPrice", "paidCredit"], "1900.00"],
    [{ users: 20, pricePaid: "9000.00" }, ["tierPrice", "paidCredit", "noRefund"], "0.00"],
    [{ users: 60, pricePaid: undefined }, ["sameTier"], "0.00"],
  ])("[U1] credit the tier of %o", (owned, expected, amount) => {
    const site = documentSite(45, [documentLine("call-recording", "purchase", { id: "l" })], {
      ownedModules: [{ productId: "call-recording", boughtOn: undefined, ...owned }],
    });
    const evaluation = evaluated(quoteDocument([site]));
    const steps = explainAmount(evaluation, { kind: "upgrade", lineId: "l" });

    expect(steps.map(({ reason }) => reason.code)).toEqual(expected);
    expect(String(amountOf(steps))).toBe(amount);
    expect(steps[0]?.footnote).toBe(evaluation.edition.footnotes.userTier);
  });

  it("[M5] name the lines of a sum, and those outside of it", () => {
    const evaluation = evaluated(
      quoteDocument([
        documentSite(45, [
          documentLine("call-recording", "sub24"),
          documentLine("pro-ivr", "sub24", { role: { kind: "optional" } }),
          documentLine("antifraud", "purchase"),
          documentLine("gone", "sub24"),
        ]),
      ]),
    );

    expect(codes(evaluation, { kind: "total", period: "month" })).toEqual([
      "line",
      "lineOutside",
      "lineWithoutPrice",
    ]);
    expect(codes(evaluation, { kind: "totalWithOptions", period: "month" })).toEqual([
      "line",
      "line",
      "lineWithoutPrice",
    ]);
  });

  it("[M4] say who owes the tax", () => {
    const document = quoteDocument([documentSite(45, [documentLine("pro-ivr", "purchase")])]);
    const customer = { ...document.customer, country: "AT", vatId: "ATU12345678" };
    const steps = explainAmount(evaluated({ ...document, customer }), {
      kind: "invoice",
      index: 0,
      part: "vat",
    });

    expect(steps.at(-1)?.reason).toMatchObject({ code: "vat", treatment: "reverseCharge" });
    expect(String(amountOf(steps))).toBe("0.00");
  });

  it("are none for what the quote does not have", () => {
    const evaluation = evaluated(quoteDocument([documentSite(45, [])]));

    expect(explainAmount(evaluation, { kind: "net", lineId: "gone" })).toEqual([]);
    expect(explainAmount(evaluation, { kind: "invoice", index: 9, part: "net" })).toEqual([]);
    expect(explainAmount(evaluation, { kind: "plan", part: "net" })).toEqual([]);
  });
});
