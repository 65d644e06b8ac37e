/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { QuoteDocument } from "../../../../src/quote";
import { rememberDraft } from "../../../../src/taskpane/quoteSession/draft/draft";
import type { PaneQuotes } from "../../../../src/taskpane/environment/paneQuotes";
import type { WriteOutcome } from "../../../../src/workbook/ports/quotes/quotePort";
import { memoryStorage } from "../../../support/memoryStorage";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { openQuote } from "../../quoteSession/openQuote";

const document = quoteDocument(
  [
    documentSite(45, [
      documentLine("call-recording", "sub24", { id: "a" }),
      documentLine("support-premium", "yearly", { id: "b" }),
    ]),
  ],
  { validity: { kind: "subjectToChange" } },
);

async function openDraft(draft: QuoteDocument = document, quotes: PaneQuotes = {}) {
  const storage = memoryStorage();
  rememberDraft({ document: draft, typed: {} }, storage);
  return openQuote({ storage, quotes });
}

type User = Awaited<ReturnType<typeof openQuote>>["user"];

async function openLineComparison(user: User) {
  await user.click(screen.getByRole("button", { name: /Position 1: Call Recording/ }));
  await user.click(screen.getByRole("button", { name: "Laufzeiten dieser Position vergleichen" }));
  return screen.findByRole("table", { name: "Kosten über 36 Monate, netto" });
}

describe("the comparison of a line", () => {
  it("[T2] says in sentences from which month a term is dearer than the purchase", async () => {
    const { user } = await openDraft();
    await openLineComparison(user);

    expect(screen.getByText("Abo24: ab Monat 27 teurer als der Kauf.")).toBeVisible();
    expect(screen.getByText(/^Abo36: von Anfang an teurer als der Kauf/)).toBeVisible();
    expect(screen.getByText(/^Bei Abos sind Updates enthalten/)).toBeVisible();
  });

  it("[T2] shows totals, what they differ from the purchase, and what is offered", async () => {
    const { user } = await openDraft();
    const table = await openLineComparison(user);
    const row = (name: RegExp) => within(table).getByRole("row", { name });

    expect(row(/^Kauf am günstigsten/)).toHaveTextContent("2.400,00 €");
    expect(row(/^Abo24 so angeboten/)).toHaveTextContent("3.222,00 €+822,00 €");
  });

  it("counts what upgrades would cost a buyer, and a shorter holding time", async () => {
    const { user } = await openDraft();
    await openLineComparison(user);
    await user.type(screen.getByRole("textbox", { name: "Upgrade-Kosten in €" }), "179,00");
    expect(screen.getByText("Abo24: ab Monat 29 teurer als der Kauf.")).toBeVisible();
    expect(screen.queryByText(/^Bei Abos sind Updates enthalten/)).toBeNull();

    const months = screen.getByRole("textbox", { name: "Haltedauer in Monaten" });
    await user.clear(months);
    await user.type(months, "12");
    const table = screen.getByRole("table", { name: "Kosten über 12 Monate, netto" });
    expect(within(table).getByRole("row", { name: /^Abo12 am günstigsten/ })).toBeVisible();
  });

  it("says what cannot be read, and compares nothing meanwhile", async () => {
    const { user } = await openDraft();
    await openLineComparison(user);
    await user.type(screen.getByRole("textbox", { name: "Haltedauer in Monaten" }), "x");

    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByRole("textbox", { name: "Haltedauer in Monaten" })).toBeInvalid();
  });

  it("draws the course of the costs and says in words what is to be seen", async () => {
    const { user } = await openDraft();
    await openLineComparison(user);
    const chart = screen.getByRole("img", { name: /^Kostenverlauf über 36 Monate/ });

    expect(chart).toHaveAccessibleName(/Am Ende am günstigsten: Kauf, 2\.400,00\s€/);
    expect(chart.querySelectorAll("path")).toHaveLength(4);
    expect(chart.querySelectorAll("circle")).toHaveLength(2);
    for (const path of chart.querySelectorAll("path")) {
      expect(path.getAttribute("d")).toMatch(/^M[\d.,L]+$/);
    }
  });

  it("follows the line while it is edited", async () => {
    const { user } = await openDraft();
    const table = await openLineComparison(user);
    await user.type(screen.getByRole("textbox", { name: "Rabatt" }), "10");

    expect(await within(table).findByRole("row", { name: /Kauf.*2\.160,00/ })).toBeVisible();
  });

  it("is not offered for support plans", async () => {
    const { user } = await openDraft();
    await user.click(screen.getByRole("button", { name: /Position 2/ }));
    expect(screen.queryByRole("button", { name: /dieser Position vergleichen/ })).toBeNull();
  });
});

/** A workbook that answers once, when it is told to. */
function answeringWorkbook(outcome: WriteOutcome) {
  const asked: unknown[] = [];
  let answer: () => void = () => undefined;
  const later = new Promise<WriteOutcome>((resolve) => {
    answer = () => resolve(outcome);
  });
  const quotes: PaneQuotes = {
    insertComparisonChart: (...given) => {
      asked.push(given);
      return later;
    },
    insertPaymentPlan: (...given) => {
      asked.push(given);
      return later;
    },
  };
  return { quotes, asked, answer: () => answer() };
}

const OPENINGS = [
  {
    disclosure: "Kauf und Abos vergleichen",
    button: "Als Diagramm in die Mappe",
    arguments: [document, 36, "0.00"],
    done: "Diagramm und Zahlen stehen im neuen Blatt „Neu“.",
  },
  {
    disclosure: "Zahlungsplan",
    button: "Als Tabelle in die Mappe",
    arguments: [document],
    done: "Der Zahlungsplan steht im neuen Blatt „Neu“.",
  },
];

describe.each(OPENINGS)("$button", ({ disclosure, button, arguments: given, done }) => {
  it("is offered only where the workbook can do it", async () => {
    const { user } = await openDraft();
    await user.click(screen.getByRole("button", { name: disclosure }));
    await screen.findByRole("table");

    expect(screen.queryByRole("button", { name: button })).toBeNull();
  });

  it("puts it into a new sheet, says that it is busy, and then where it is", async () => {
    const place = { sheet: "Neu", address: "A1:F40" };
    const { quotes, asked, answer } = answeringWorkbook({ status: "written", place });
    const { user } = await openDraft(document, quotes);
    await user.click(screen.getByRole("button", { name: disclosure }));
    await user.click(await screen.findByRole("button", { name: button }));
    const busy = screen.getByRole("button", { name: "Wird eingefügt …" });
    await user.click(busy);
    expect(asked).toEqual([given]);

    answer();
    expect(await screen.findByText(done)).toBeVisible();
    expect(screen.getByRole("button", { name: button })).toBeEnabled();
  });

  it("says why it could not", async () => {
    const problem = { code: "workbookProtected" } as const;
    const { quotes, answer } = answeringWorkbook({ status: "failed", problem });
    const { user } = await openDraft(document, quotes);
    await user.click(screen.getByRole("button", { name: disclosure }));
    await user.click(await screen.findByRole("button", { name: button }));
    answer();

    expect(await screen.findByText(/Mappe ist geschützt|Arbeitsmappe ist geschützt/)).toBeVisible();
  });
});
