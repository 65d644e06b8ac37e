import type { QuoteDocument } from "../../../src/quote";
import type { PaneQuotes } from "../../../src/taskpane/environment/paneQuotes";
import type { SheetStays } from "../../../src/workbook/ports/quotes/deletionPort";
import type {
  SavedQuote,
  LeftBehind,
  QuoteProblem,
  UnreadableQuote,
} from "../../../src/workbook/ports/quotes/quotePort";
import { noteStored } from "../../../src/workbook/quoteStore/basis";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";

/** A quote that does not expire while somebody runs this, of 89.50 a month. */
export function sampleQuote(change: Partial<QuoteDocument> = {}): QuoteDocument {
  const line = documentLine("call-recording", "sub24", { id: "line1" });
  return quoteDocument([documentSite(45, [line], { id: "site1" })], {
    validity: { kind: "subjectToChange" },
    ...change,
  });
}

/** As the workbook keeps a quote that was never written. */
export function savedDraft(document: QuoteDocument, change: Partial<SavedQuote> = {}): SavedQuote {
  return {
    document,
    written: undefined,
    isLive: true,
    isSuperseded: false,
    isOwnSheet: false,
    twins: [],
    place: undefined,
    copies: [],
    forms: [],
    ...change,
  };
}

/** As the workbook keeps a quote that stands in a sheet of its own. */
export function savedInSheet(
  document: QuoteDocument,
  change: Partial<SavedQuote> = {},
): SavedQuote {
  const place = { sheet: `Angebot ${document.number}`, address: "A1:L40" };
  return savedDraft(document, { written: document, place, ...change });
}

type Method = keyof PaneQuotes | "undo";

/** A workbook that keeps quotes in memory; `refuse` names what it cannot do. */
export function fakeStore(
  saved: readonly SavedQuote[] = [],
  unreadable: readonly UnreadableQuote[] = [],
  leftBehind: readonly LeftBehind[] = [],
) {
  const refused = new Map<Method, QuoteProblem>();
  const asked: string[] = [];
  const isSame = (one: QuoteDocument, other: Pick<QuoteDocument, "id" | "revision">) =>
    one.id === other.id && one.revision === other.revision;

  const store = {
    saved,
    leftBehind,
    asked,
    /** Why the sheets of quotes stay when these are deleted. */
    staysSince: undefined as SheetStays | undefined,
    mayHaveNotes: false,
    /** The sheet into which a quote that is brought back has to be written anew. */
    newSheet: undefined as string | undefined,
    /** The name that the sheet of a quote has by now. */
    sheetNow: undefined as string | undefined,
    refuse: (method: Method, problem: QuoteProblem = { code: "accessDenied" }) => {
      refused.set(method, problem);
    },
    allow: (method: Method) => refused.delete(method),
    documentsOf: (id: string) =>
      store.saved.filter(({ document }) => document.id === id).map(({ document }) => document),
  };

  function put(document: QuoteDocument): void {
    const isThere = store.saved.some((each) => isSame(each.document, document));
    store.saved = isThere
      ? store.saved.map((each) => (isSame(each.document, document) ? { ...each, document } : each))
      : [...store.saved, savedDraft(document)];
  }

  /** Does it unless it is refused. */
  async function answer<Value>(
    method: Method,
    of: string,
    act: () => Value,
  ): Promise<
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly error: QuoteProblem }
  > {
    await Promise.resolve();
    asked.push(`${method} ${of}`.trim());
    const error = refused.get(method);
    return error ? { ok: false, error } : { ok: true, value: act() };
  }

  const nameOf = ({ number, revision }: QuoteDocument) => `${number} ${revision}`;

  const quotes: PaneQuotes = {
    savedQuotes: () =>
      answer("savedQuotes", "", () => ({
        quotes: store.saved,
        unreadable,
        leftBehind: store.leftBehind,
      })),
    saveDraft: (document, basis) =>
      answer("saveDraft", nameOf(document), () => {
        put(document);
        noteStored(
          basis,
          store.saved.find((each) => isSame(each.document, document)),
        );
        return undefined;
      }),
    saveRevision: (document, before) =>
      answer("saveRevision", nameOf(document), () => {
        store.saved = store.saved.map((each) =>
          each.document.id === document.id
            ? {
                ...each,
                document: each.written ?? each.document,
                isSuperseded: true,
              }
            : each,
        );
        const earlier = before?.stored?.document;
        noteStored(
          before,
          store.saved.find((each) => earlier && isSame(each.document, earlier)),
        );
        put(document);
        return undefined;
      }),
    sheetToDelete: ({ document }) =>
      answer("sheetToDelete", nameOf(document), () => {
        const place = store.saved.find((each) => isSame(each.document, document))?.place;
        const { staysSince, mayHaveNotes } = store;
        return place && { sheet: place.sheet, staysSince, mayHaveNotes };
      }),
    deleteQuote: (seen, withSheet, isWithoutNotes) => {
      const withWhat = `${withSheet ? " with sheet" : ""}${isWithoutNotes ? " without notes" : ""}`;
      return answer("deleteQuote", nameOf(seen.document) + withWhat, () => {
        const before = store.saved;
        const place = before.find((each) => isSame(each.document, seen.document))?.place;
        store.saved = before.filter(({ document }) => !isSame(document, seen.document));
        return {
          sheet:
            withSheet && place ? { sheet: place.sheet, staysSince: store.staysSince } : undefined,
          undo: () =>
            answer("undo", nameOf(seen.document), () => {
              store.saved = before;
              return { newSheet: store.newSheet };
            }),
        };
      });
    },
    bringBackLeft: (left) =>
      answer("bringBackLeft", left.sheet ?? "", () => {
        store.leftBehind = store.leftBehind.filter((each) => each !== left);
        return undefined;
      }),
    showQuote: (place) =>
      answer("showQuote", place.sheet, () => ({
        ...place,
        sheet: store.sheetNow ?? place.sheet,
      })),
    copyForCustomer: async (id, revision) => {
      const done = await answer("copyForCustomer", `${id} ${revision}`, () => undefined);
      return done.ok
        ? { status: "written", place: { sheet: "Kopie", address: "A1:K40" } }
        : { status: "failed", problem: done.error };
    },
  };
  return Object.assign(store, { quotes });
}
