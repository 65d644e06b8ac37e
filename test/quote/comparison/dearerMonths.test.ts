import { compareDocument } from "../../../src/quote/comparison/documentComparison";
import { evaluateDocument } from "../../../src/quote/evaluation/evaluation";
import type { QuoteDocument } from "../../../src/quote/model/quoteDocument";
import { Money } from "../../../src/pricing/money/money";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";
import { valueOf } from "../../support/quoting";

const compared = (document: QuoteDocument, months: number, upgradeCost = "0") =>
  compareDocument(valueOf(evaluateDocument(document)), {
    months,
    upgradeCost: Money.of(upgradeCost),
  });

it("[T2] names the times for which a subscription is dearer, where costs pass one another more than once", () => {
  // Bought, it is 99 + 90 a month, as the synchronisation stays by the month; else 7 + 84 for 36 months, owed at once.
  // 36 × 91 = 3276 is more until 99 + 35 × 90 = 3249, and 91 a month is more again from 100 × 91 = 9100 on.
  const lines = [
    documentLine("antifraud", "purchase"),
    documentLine("teams-presence-sync", "sub1", { packUsers: 60 }),
  ];
  const { variants } = compared(quoteDocument([documentSite(45, lines)]), 36);
  const sub36 = variants.find(({ term }) => term === "sub36");

  expect(sub36?.isCheapest).toBe(true);
  expect(sub36?.dearer).toEqual([
    { from: 1, to: 35 },
    { from: 100, to: undefined },
  ]);
});

it("[T2] the cheapest is the shortest commitment among equals, as FLUX.CHEAPEST says", () => {
  const line = documentLine("antifraud", "sub36");
  const { variants } = compared(quoteDocument([documentSite(45, [line])]), 12, "500");

  expect(variants.filter(({ isCheapest }) => isCheapest).map(({ term }) => term)).toEqual([
    "sub12",
  ]);
});
