import { comparisonSheet } from "../../../../src/workbook/ports/comparisonSheet";
import { officeWorkbook } from "../../../../src/workbook/connection/officeWorkbook";
import { createQuoteExtras } from "../../../../src/workbook/quoteSheet/extras/quoteExtras";
import { createQuoteForms } from "../../../../src/workbook/quoteSheet/form/quoteForms";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import type { QuoteProblem, Undo } from "../../../../src/workbook/ports/quotes/quotePort";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { QUOTES, startQuotes } from "./quoteHost";

const writer = createQuoteWriter(QUOTES);
const store = createQuoteStore(QUOTES);
const forms = createQuoteForms(QUOTES);
const extras = createQuoteExtras(QUOTES);

const siteWith = (note: string) =>
  documentSite(45, [documentLine("call-recording", "sub24", { id: "a", note })], { id: "s1" });
/** In the workbook from the beginning. */
const written = quoteDocument([siteWith("")], { id: "old", number: "AN-1" });
const updated = {
  ...written,
  sites: [
    siteWith("neu"),
    { ...siteWith(""), id: "s2", lines: [documentLine("pro-ivr", "sub12", { id: "b" })] },
  ],
};
const another = quoteDocument([siteWith("")], { id: "new", number: "AN-2" });

export type Outcome = {
  readonly isDone: boolean;
  readonly problem: QuoteProblem | undefined;
  /** Where the pane can take it back. */
  readonly undo?: Undo | undefined;
};

type Answer =
  | { readonly status: string; readonly problem?: QuoteProblem; readonly undo?: Undo | undefined }
  | { readonly ok: boolean; readonly error?: QuoteProblem };

async function outcomeOf(work: Promise<Answer>): Promise<Outcome> {
  const answer = await work;
  if ("ok" in answer) return { isDone: answer.ok, problem: answer.error };
  const isDone = answer.status === "written" || answer.status === "inserted";
  return { isDone, problem: answer.problem, undo: answer.undo };
}

/** An action of the pane that writes into the workbook. */
export type Write = {
  readonly name: string;
  /** The sheet that is in front before. */
  readonly front: string;
  /** The cell that is selected on it. */
  readonly cell?: string;
  /** The sheet that it makes. */
  readonly makes?: string;
  readonly work: () => Promise<Outcome>;
};

const OWN = "Angebot AN-1";
const comparison = comparisonSheet(
  {
    namespace: "FLUX",
    product: "Call Recording",
    users: 45,
    months: 36,
    upgradeCost: 0,
    edition: undefined,
  },
  {
    name: "Vergleich Call Recording",
    title: "Vergleich",
    product: "Produkt",
    users: "Benutzer",
    months: "Monate",
    upgradeCost: "Upgrade",
    edition: "Preisliste",
    note: "netto",
  },
);

/** Every action of the pane that writes, beside deleting. */
export const WRITES: readonly Write[] = [
  {
    name: "a quote in a new sheet",
    front: "Kalkulation",
    makes: "Angebot AN-2",
    work: () =>
      outcomeOf(
        writer.writeQuote({ document: another, isLive: true, target: { kind: "newSheet" } }),
      ),
  },
  {
    name: "a quote anew beside its sheet",
    front: OWN,
    makes: "Angebot AN-1 (2)",
    work: () =>
      outcomeOf(
        writer.writeQuote({
          document: written,
          isLive: true,
          target: { kind: "newSheet", isAnew: true },
        }),
      ),
  },
  {
    name: "a quote at the selection",
    front: "Kalkulation",
    cell: "C10",
    work: () =>
      outcomeOf(
        writer.writeQuote({ document: another, isLive: true, target: { kind: "selection" } }),
      ),
  },
  {
    name: "a quote over contents",
    front: "Kalkulation",
    cell: "R3",
    work: () =>
      outcomeOf(
        writer.writeQuote({
          document: another,
          isLive: true,
          target: { kind: "selection", overwrite: "S4:S5" },
        }),
      ),
  },
  {
    name: "a form",
    front: "Formular",
    makes: "Angebot AN-2",
    work: () => outcomeOf(forms.fillForm(another)),
  },
  {
    name: "an update",
    front: OWN,
    work: () => outcomeOf(writer.updateQuote(updated, true)),
  },
  {
    name: "a copy for the customer",
    front: OWN,
    makes: "Angebot AN-1 Kunde AG",
    work: () => outcomeOf(writer.copyForCustomer("old", 1)),
  },
  {
    name: "a sample form",
    front: "Kalkulation",
    makes: "Angebotsformular",
    work: () => outcomeOf(forms.insertSampleForm()),
  },
  {
    name: "a comparison of a quote",
    front: "Kalkulation",
    makes: "Vergleich AN-2",
    work: () => outcomeOf(extras.insertComparisonChart(another, 12)),
  },
  {
    name: "a payment plan",
    front: "Kalkulation",
    makes: "Zahlungsplan AN-2",
    work: () => outcomeOf(extras.insertPaymentPlan(another)),
  },
  {
    name: "a comparison of terms",
    front: "Kalkulation",
    makes: "Vergleich Call Recording",
    work: () => outcomeOf(officeWorkbook.insertSheet(comparison)),
  },
  {
    name: "a formula",
    front: "Kalkulation",
    cell: "C10",
    work: () =>
      outcomeOf(
        officeWorkbook.insertFormula({
          formulaOn: () => '=FLUX.PRICE("AntiFraud")',
          references: [],
        }),
      ),
  },
  {
    name: "a formula over a value",
    front: "Kalkulation",
    work: () =>
      outcomeOf(
        officeWorkbook.insertFormula({
          formulaOn: () => '=FLUX.PRICE("AntiFraud")',
          references: [],
          replacing: { sheet: "Kalkulation", address: "S4", content: "weg" },
        }),
      ),
  },
  {
    name: "a draft",
    front: "Kalkulation",
    work: () => outcomeOf(store.saveDraft(another)),
  },
  {
    name: "a revision",
    front: OWN,
    work: () => outcomeOf(store.saveRevision({ ...written, revision: 2 })),
  },
  {
    name: "settings",
    front: "Kalkulation",
    work: () => outcomeOf(store.saveSettings("{}")),
  },
];

/** A workbook with a sheet of the user, a form and a quote in a sheet of its own. */
export async function startWorkbook(
  options: Parameters<typeof startQuotes>[0] = {},
): Promise<ReturnType<typeof startQuotes>> {
  const started = startQuotes(options);
  await writer.writeQuote({ document: written, isLive: true, target: { kind: "newSheet" } });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("Tabelle1");
    sheet.name = "Kalkulation";
    sheet.getRange("A1:B4").values = [
      ["meins 1", 1],
      ["meins 2", 2],
      ["meins 3", 3],
      ["meins 4", "=SUM(B1:B3)"],
    ];
    sheet.getRange("A80").values = [["meins 80"]];
    sheet.getRange("S4:S5").values = [["weg"], ["weg"]];
    const form = worksheets.add("Formular");
    form.getRange("A1:A3").values = [["{{angebot.nummer}}"], ["{{positionen.produkt}}"], ["Gruß"]];
    await context.sync();
  });
  return started;
}

export async function bringToFront({ front, cell = "A1" }: Write): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(front);
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
  });
}
