import type { QuoteDocument } from "../../../../src/quote";
import type { PaneQuotes } from "../../../../src/taskpane/environment/paneQuotes";
import type {
  SavedQuote,
  QuoteReading,
  SheetReading,
  UpdateOptions,
  UpdateOutcome,
  WriteRequest,
} from "../../../../src/workbook/ports/quotes/quotePort";
import { noteStored } from "../../../../src/workbook/quoteStore/basis";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";

/** Long enough not to expire while somebody runs this. */
export const DOCUMENT = quoteDocument(
  [
    documentSite(
      45,
      [
        documentLine("call-recording", "sub24", { id: "a", quantity: 2 }),
        documentLine("pro-ivr", "purchase", { id: "b" }),
      ],
      { id: "s1" },
    ),
  ],
  { validity: { kind: "subjectToChange" } },
);

export const PLACE = { sheet: "Angebot", address: "A1:L40" };

export const WRITTEN: UpdateOutcome = { status: "written", place: PLACE };

/** As the workbook keeps a quote that has a sheet; with NO_SHEET one that was never written. */
export function savedQuote(change: Partial<SavedQuote> = {}): SavedQuote {
  return {
    document: DOCUMENT,
    written: DOCUMENT,
    isSuperseded: false,
    isLive: true,
    isOwnSheet: true,
    twins: [],
    place: PLACE,
    copies: [],
    forms: [],
    ...change,
  };
}

export const NO_SHEET = { written: undefined, place: undefined } as const;

/** What the sheet says when nobody has touched it. */
export const UNTOUCHED: SheetReading = {
  written: DOCUMENT,
  document: DOCUMENT,
  edits: [],
  questions: [],
};

type Answers = {
  readonly saved?: readonly SavedQuote[];
  readonly outcomes?: readonly (UpdateOutcome | Promise<UpdateOutcome>)[];
  readonly readings?: readonly QuoteReading<SheetReading>[];
  readonly quotes?: PaneQuotes;
};

export type Asked =
  | { readonly method: "writeQuote"; readonly request: WriteRequest }
  | {
      readonly method: "updateQuote";
      readonly document: QuoteDocument;
      readonly isLive: boolean;
      readonly options: UpdateOptions | undefined;
    }
  | { readonly method: "copyForCustomer"; readonly of: readonly [string, number] }
  | { readonly method: "insertSampleForm" }
  | { readonly method: "showQuote"; readonly place: unknown };

/** A workbook that answers in turn, writes down what it was asked for, and keeps the quotes that it is given. */
export function fakeWorkbook({ saved = [], outcomes = [], readings = [], quotes }: Answers = {}) {
  const asked: Asked[] = [];
  const left = [...outcomes];
  const readingsLeft = [...readings];
  const workbook = { saved, asked };
  const next = (ask: Asked): Promise<UpdateOutcome> => {
    asked.push(ask);
    const outcome = left.shift();
    return outcome ? Promise.resolve(outcome) : Promise.reject(new Error("Asked too often"));
  };
  const keep = (
    { document, isLive, basis }: Pick<WriteRequest, "document" | "isLive" | "basis">,
    outcome: UpdateOutcome,
  ) => {
    if (outcome.status !== "written") return;
    const { place } = outcome;
    const saved = savedQuote({ document, written: document, isLive, place });
    workbook.saved = [saved];
    noteStored(basis, saved);
  };
  const fakes: PaneQuotes = {
    targets: ["newSheet", "selection", "form"],
    savedQuotes: () =>
      Promise.resolve({ ok: true, value: { quotes: workbook.saved, unreadable: [] } }),
    writeQuote: async ({ basis, ...request }) => {
      const outcome = await next({ method: "writeQuote", request });
      if (request.target.kind !== "form") keep({ ...request, basis }, outcome);
      else if (outcome.status === "written") {
        workbook.saved = workbook.saved.map((each) => ({ ...each, forms: [outcome.place] }));
      }
      return outcome;
    },
    updateQuote: async (document, isLive, { basis, ...others } = {}) => {
      const options = Object.keys(others).length > 0 ? others : undefined;
      const outcome = await next({ method: "updateQuote", document, isLive, options });
      keep({ document, isLive, basis }, outcome);
      return outcome;
    },
    copyForCustomer: async (...of) => plain(await next({ method: "copyForCustomer", of })),
    insertSampleForm: async () => plain(await next({ method: "insertSampleForm" })),
    readQuote: () => Promise.resolve(readingsLeft.shift() ?? { ok: true, value: UNTOUCHED }),
    showQuote: (place) => {
      asked.push({ method: "showQuote", place });
      return Promise.resolve({ ok: true, value: place });
    },
    ...quotes,
  };
  return Object.assign(workbook, { quotes: fakes });
}

function plain(outcome: UpdateOutcome): Exclude<UpdateOutcome, { readonly status: "edited" }> {
  if (outcome.status === "edited") throw new Error("Only an update finds edits");
  return outcome;
}
