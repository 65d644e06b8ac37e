import { Money } from "../../../../src/pricing";
import {
  type Evaluation,
  type QuoteDocument,
  compareDocument,
  evaluateDocument,
} from "../../../../src/quote";
import { createQuoteExtras } from "../../../../src/workbook/quoteSheet/extras/quoteExtras";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { type Headless, plainValue, startHeadless } from "../../../../workbench/headless";
import { sourceAddin } from "../../../support/sourceAddin";
import { sampleDocument } from "../support/quoteHost";

let excel: Headless;
const extras = createQuoteExtras({ namespace: "FLUX", timeout: 20_000 });

beforeEach(async () => {
  excel = await startHeadless({ language: "de-DE", addin: sourceAddin() });
  const { Excel, DOMParser } = excel.window();
  const { OfficeExtension } = excel.window() as unknown as Record<string, unknown>;
  Object.assign(globalThis, { Excel, OfficeExtension, DOMParser });
});

afterEach(() => excel.close());

/** What the sheet in front shows in a row, from a column on. */
function shown(row: number, column: number, count: number): readonly unknown[] {
  const { workbook } = excel.host;
  return Array.from({ length: count }, (_, index) =>
    plainValue(workbook.value(workbook.activeSheet.id, row, column + index)),
  );
}

/** The row whose first cell holds a text. */
function rowOf(text: string): number {
  const { workbook } = excel.host;
  const found = [...workbook.activeSheet.rows].find(([, cells]) => cells.get(0)?.constant === text);
  if (!found) throw new Error(`There is no ${text}`);
  return found[0];
}

function evaluated(document: QuoteDocument): Evaluation {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  return evaluation.value;
}

/** Everything that can be paid: once, by the month with each minimum term, and by the year. */
const mixed = quoteDocument([
  documentSite(45, [
    documentLine("call-recording", "sub24", { discount: { kind: "percent", percent: "7.25" } }),
    documentLine("pro-ivr", "purchase", { quantity: 3 }),
    documentLine("teams-presence-sync", "sub1", { packUsers: 12 }),
    documentLine("support-premium", "yearly"),
  ]),
]);

/** The longest subscription is dearer for up to 35 months and from the hundredth on. */
const crossing = quoteDocument([
  documentSite(45, [
    documentLine("antifraud", "sub12"),
    documentLine("teams-presence-sync", "sub1", { packUsers: 60 }),
  ]),
]);

describe.each([
  ["two sites", sampleDocument(), 36],
  ["costs that pass one another twice", crossing, 40],
  ["costs that pass one another twice", crossing, 110],
  ["all ways to pay", mixed, 50],
  ["a single month", mixed, 1],
  ["ten years", mixed, 120],
])("[T2] the comparison of %s", (_name, document, months) => {
  const evaluation = evaluated(document);

  function expectAsInCore(upgradeCost: string): void {
    const { variants } = compareDocument(evaluation, {
      months,
      upgradeCost: Money.of(upgradeCost),
    });
    const head = rowOf("Monat");
    for (let month = 1; month <= months; month += 1) {
      expect(shown(head + month, 0, variants.length + 1)).toEqual([
        month,
        ...variants.map(({ costs }) => costs[month - 1]?.toNumber()),
      ]);
    }
    const last = rowOf(months === 1 ? "nach 1 Monat" : `nach ${months} Monaten`);
    expect(shown(last, 1, variants.length)).toEqual(variants.map(({ total }) => total.toNumber()));
    expect(shown(rowOf("teurer als der Kauf ab Monat"), 1, variants.length)).toEqual(
      variants.map(({ dearer }) => {
        if (dearer === undefined) return null;
        const atTheEnd = dearer.find(({ from, to = Infinity }) => from <= months && months <= to);
        return atTheEnd?.from ?? "am Ende nicht";
      }),
    );
  }

  it("calculates what the core says, whatever upgrades are expected to cost", async () => {
    await extras.insertComparisonChart(document, months, "125.50");
    await excel.settled("A1");
    expectAsInCore("125.50");

    const { Excel } = excel.window();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B7").values = [[2400.01]];
      await context.sync();
    });
    await excel.settled("A1");
    expectAsInCore("2400.01");
  });
});

it.each([
  ["monthly", mixed],
  ["yearly", sampleDocument({ interval: "yearly" })],
  ["in Switzerland", { ...mixed, seller: { ...mixed.seller, country: "CH" as const } }],
  ["over a change of the rate", { ...mixed, start: "2020-06-15", interval: "yearly" as const }],
])(
  "[M3] [M4] the payment plan calculates VAT and sums as the core does, %s",
  async (_name, document) => {
    const { invoices } = evaluated(document);
    if (!invoices.ok) throw new Error(invoices.error.code);
    await extras.insertPaymentPlan(document);
    await excel.settled("A1");
    const head = rowOf("Rechnung am");
    const taxes = invoices.value.flatMap((invoice) => invoice.taxes);
    const amounts = taxes.map((_tax, index) => shown(head + 1 + index, 2, 4));
    const sumOf = (name: "net" | "vat" | "gross") =>
      Money.sum(invoices.value.map((invoice) => invoice[name])).toNumber();

    expect(amounts).toEqual(
      taxes.map(({ net, rate, vat }) => [
        net.toNumber(),
        Number(rate.toString()),
        vat.toNumber(),
        net.plus(vat).toNumber(),
      ]),
    );
    const [net, , vat, gross] = shown(rowOf("Summe"), 2, 4).map((sum) =>
      typeof sum === "number" ? Math.round(sum * 100) / 100 : sum,
    );
    expect([net, vat, gross]).toEqual([sumOf("net"), sumOf("vat"), sumOf("gross")]);
  },
);
